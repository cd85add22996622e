package plenary.proposal.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.RecommendationEvent.VetoLifted;
import plenary.contracts.event.SignatureEvent.SignatureGiven;
import plenary.contracts.event.VetoEvent.VetoOverridden;
import plenary.proposal.ForumState;
import plenary.proposal.desk.Csv;

/** Votes, vetoes and signatures as lines of one table. */
final class Outcomes {
    private Outcomes() {}

    /**
     * One line.
     *
     * @param act the entry of the record
     * @param what {@code vote}, {@code ballot}, {@code veto}, {@code veto-lifted}, {@code
     *     veto-overridden} or {@code signature}
     * @param of the poll, the veto, or the text that is signed
     * @param who a seat, a group or a delegation; absent for a count
     * @param answer what was said, or what the count came to
     * @param words the question, the reason or the declaration
     */
    record Line(
            long act,
            Instant at,
            String what,
            String of,
            String who,
            String name,
            String answer,
            Long yes,
            Long no,
            Long abstain,
            List<String> provisions,
            String words) {}

    /**
     * @param language of names and questions, where the forum has them in it
     */
    static List<Line> of(List<Told> acts, ForumState state, String language) {
        var lines = new ArrayList<Line>();
        for (var told : acts) {
            switch (told.event()) {
                case ResultReceived result -> votes(lines, told, result, state, language);
                case VetoCast veto ->
                        lines.add(
                                veto(
                                        told,
                                        "veto",
                                        veto.veto(),
                                        veto.group(),
                                        veto.provisions(),
                                        veto.reason()));
                case VetoLifted lifted ->
                        lines.add(
                                veto(
                                        told,
                                        "veto-lifted",
                                        lifted.veto(),
                                        null,
                                        lifted.provisions(),
                                        null));
                case VetoOverridden over ->
                        lines.add(
                                veto(
                                        told,
                                        "veto-overridden",
                                        over.veto(),
                                        over.group(),
                                        over.provisions(),
                                        null));
                case SignatureGiven given ->
                        lines.add(
                                new Line(
                                        told.seq(),
                                        told.at(),
                                        "signature",
                                        null,
                                        given.delegation(),
                                        state.assembly()
                                                .roster()
                                                .nameOf(given.delegation(), language),
                                        kebab(given.form()),
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        given.declaration()));
                default -> throw new IllegalArgumentException("no outcome: " + told.event());
            }
        }
        return List.copyOf(lines);
    }

    private static void votes(
            List<Line> lines, Told told, ResultReceived result, ForumState state, String language) {
        var count = result.tally().whole();
        lines.add(
                new Line(
                        told.seq(),
                        told.at(),
                        "vote",
                        result.poll(),
                        null,
                        null,
                        kebab(result.verdict().outcome()),
                        count.yes(),
                        count.no(),
                        count.abstain(),
                        List.of(),
                        state.decisions()
                                .polls()
                                .find(result.poll())
                                .map(poll -> poll.opened().question())
                                .map(q -> q.getOrDefault(language, q.get("en")))
                                .orElse(null)));
        for (var ballot : result.ballots()) {
            lines.add(
                    new Line(
                            told.seq(),
                            told.at(),
                            "ballot",
                            result.poll(),
                            ballot.seat(),
                            state.assembly().roster().nameOf(ballot.seat(), language),
                            kebab(ballot.choice()),
                            null,
                            null,
                            null,
                            List.of(),
                            null));
        }
    }

    private static Line veto(
            Told told,
            String what,
            String veto,
            String group,
            List<String> provisions,
            String reason) {
        return new Line(
                told.seq(),
                told.at(),
                what,
                veto,
                group,
                null,
                null,
                null,
                null,
                null,
                provisions,
                reason);
    }

    static Csv table(List<Line> lines) {
        var csv =
                Csv.of(
                        "act",
                        "at",
                        "what",
                        "of",
                        "who",
                        "name",
                        "answer",
                        "yes",
                        "no",
                        "abstain",
                        "provisions",
                        "words",
                        "licence");
        for (var line : lines) {
            csv.line(
                    line.act(),
                    line.at(),
                    line.what(),
                    line.of(),
                    line.who(),
                    line.name(),
                    line.answer(),
                    line.yes(),
                    line.no(),
                    line.abstain(),
                    String.join("; ", line.provisions()),
                    line.words(),
                    Licence.NAME);
        }
        return csv;
    }

    private static String kebab(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
