package plenary.proposal.voice.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.VoiceEvent.Benefit;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.BenefitStatement;
import plenary.proposal.voice.Survival;
import plenary.proposal.voice.Survival.Share;

/**
 * One provision: better, same or worse for whom, and whose wording survived.
 *
 * @param baseText the instrument's wording; absent where it is new
 * @param text as agreed or adopted
 * @param survival by act, the largest share first
 */
record BenefitView(
        @Schema(required = true) String provision,
        @Schema(required = true) String number,
        String baseText,
        @Schema(required = true) String text,
        List<StatedView> statements,
        Survival survival) {

    /**
     * @param by the seat, or the group as {@code group:civil-society}
     * @param group the stakeholder group of the delegation, or the group itself
     * @param moved whether the wording has moved on since
     */
    record StatedView(
            @Schema(required = true) String by,
            String group,
            @Schema(required = true) Benefit benefit,
            String reason,
            String minutes,
            Instant at,
            boolean moved) {}

    /**
     * All of them.
     *
     * @param text the adopted text's id; absent where it is what is agreed in the draft
     * @param survived characters of the whole by origin: {@code instrument}, {@code chair}, a
     *     proposal as {@code proposal/27}, an alternative's proposer
     * @param characters of the whole
     */
    record BenefitsView(
            String text,
            List<BenefitView> provisions,
            Map<String, Integer> survived,
            int characters) {

        static BenefitsView of(Sight sight) {
            var texts = sight.texts();
            var adopted = texts.lastAdopted();
            var rows =
                    adopted.map(
                                    t ->
                                            t.provisions().stream()
                                                    .map(
                                                            p ->
                                                                    row(
                                                                            sight,
                                                                            p.provision(),
                                                                            p.number(),
                                                                            p.text(),
                                                                            Survival.of(
                                                                                    texts,
                                                                                    p.provision(),
                                                                                    p.number(),
                                                                                    p.text())))
                                                    .toList())
                            .orElseGet(
                                    () ->
                                            texts.inOrder().stream()
                                                    .filter(p -> p.state().agreed())
                                                    .filter(p -> !p.suppressed())
                                                    .filter(sight::sees)
                                                    .map(p -> row(sight, p))
                                                    .toList());
            var survived = new TreeMap<String, Integer>();
            for (var row : rows) {
                row.survival()
                        .shares()
                        .forEach(s -> survived.merge(whose(s), s.characters(), Integer::sum));
            }
            var all = rows.stream().mapToInt(r -> r.survival().characters()).sum();
            return new BenefitsView(adopted.map(t -> t.id()).orElse(null), rows, survived, all);
        }

        static BenefitView one(Sight sight, String provision) {
            return of(sight).provisions().stream()
                    .filter(row -> row.provision().equals(provision))
                    .findFirst()
                    .orElseGet(() -> row(sight, sight.texts().provisions().get(provision)));
        }

        private static String whose(Share share) {
            return switch (share.origin()) {
                case INSTRUMENT -> "instrument";
                case PROPOSAL -> "proposal/" + share.proposal();
                case ALTERNATIVE -> share.by().getFirst();
                case CHAIR -> "chair";
                case OTHER -> share.act();
                case UNTRACED -> "untraced";
            };
        }

        private static BenefitView row(Sight sight, Provision p) {
            var survival = Survival.of(sight.texts(), p);
            return row(sight, p.id(), p.number(), p.content().shown(), survival);
        }

        private static BenefitView row(
                Sight sight, String id, String number, String text, Survival survival) {
            var statements =
                    sight.state().voices().benefits().all().stream()
                            .filter(s -> s.provision().equals(id))
                            .map(s -> stated(sight, s, text))
                            .toList();
            var base = sight.texts().provisions().find(id).map(Provision::baseText).orElse(null);
            return new BenefitView(id, number, base, text, statements, survival);
        }

        private static StatedView stated(Sight sight, BenefitStatement s, String text) {
            var group =
                    s.by().startsWith("group:")
                            ? s.by().substring("group:".length())
                            : sight.state()
                                    .assembly()
                                    .roster()
                                    .ofSeat(s.by())
                                    .map(d -> d.group())
                                    .orElse(null);
            return new StatedView(
                    s.by(),
                    group,
                    s.benefit(),
                    s.reason(),
                    s.minutes(),
                    s.at(),
                    !s.words().equals(text));
        }
    }
}
