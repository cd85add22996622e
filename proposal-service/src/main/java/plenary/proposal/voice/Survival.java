package plenary.proposal.voice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Texts;

/**
 * Whose wording survived: of each provision, how many characters each act wrote. Characters are
 * Unicode code points, spaces among them; every one bears the name of its act, so that nothing is
 * guessed. Where an adopted wording is no longer the draft's, it is the instrument's or it is said
 * that it cannot be traced.
 *
 * @param characters of the wording in all
 * @param shares the largest first
 */
public record Survival(String provision, String number, int characters, List<Share> shares) {

    /** What brought words in. */
    public enum Origin {
        /** The base text. */
        INSTRUMENT,
        /** An instruction of a proposal. */
        PROPOSAL,
        /** An alternative proposed in a bracket. */
        ALTERNATIVE,
        /** An edit by who moderated. */
        CHAIR,
        /** An act of another kind. */
        OTHER,
        /** The draft no longer has the wording that was adopted. */
        UNTRACED
    }

    /**
     * One act's part.
     *
     * @param act its name
     * @param by the delegations behind it: the confirmed sponsors of a proposal, or whoever
     *     proposed an alternative (a seat, a group or a chair)
     * @param proposal its number, where it was a proposal's; else null
     */
    public record Share(
            String act, Origin origin, String proposal, List<String> by, int characters) {
        public Share {
            by = List.copyOf(by);
        }
    }

    /** Of the wording of a provision as it stands in the draft. */
    public static Survival of(Texts texts, Provision provision) {
        var counts = new LinkedHashMap<String, Integer>();
        count(provision.content(), counts);
        return of(texts, provision.id(), provision.number(), counts);
    }

    /**
     * Of the wording of a provision as it was adopted.
     *
     * @param text as adopted
     */
    public static Survival of(Texts texts, String id, String number, String text) {
        var provision = texts.provisions().find(id).orElse(null);
        if (provision != null && provision.content().shown().equals(text)) {
            var counts = new LinkedHashMap<String, Integer>();
            count(provision.content(), counts);
            return of(texts, id, number, counts);
        }
        var all = text.codePointCount(0, text.length());
        var base = provision != null && text.equals(provision.baseText());
        var act = base ? texts.draft().instrument() : "";
        var origin = base ? Origin.INSTRUMENT : Origin.UNTRACED;
        return new Survival(id, number, all, List.of(new Share(act, origin, null, List.of(), all)));
    }

    private static Survival of(Texts texts, String id, String number, Map<String, Integer> counts) {
        var shares = new ArrayList<Share>();
        counts.forEach((act, characters) -> shares.add(share(texts, act, characters)));
        shares.sort((one, other) -> other.characters() - one.characters());
        return new Survival(id, number, shares.stream().mapToInt(Share::characters).sum(), shares);
    }

    private static void count(Content content, Map<String, Integer> counts) {
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run ->
                        counts.merge(
                                run.act(),
                                run.text().codePointCount(0, run.text().length()),
                                Integer::sum);
                case Bracketed bracketed ->
                        bracketed.alternatives().forEach(a -> count(a.content(), counts));
            }
        }
    }

    private static Share share(Texts texts, String act, int characters) {
        if (act.equals(texts.draft().instrument())) {
            return new Share(act, Origin.INSTRUMENT, null, List.of(), characters);
        }
        var proposal = proposal(texts, act);
        if (proposal.isPresent()) {
            var one = proposal.get();
            return new Share(act, Origin.PROPOSAL, one.id(), one.confirmed(), characters);
        }
        var alternative = alternative(texts, act);
        if (alternative.isPresent()) {
            return new Share(act, Origin.ALTERNATIVE, null, List.of(alternative.get()), characters);
        }
        var origin = act.startsWith("edit-") ? Origin.CHAIR : Origin.OTHER;
        return new Share(act, origin, null, List.of(), characters);
    }

    /** The delegations, or whoever else, behind an act; none for the instrument and edits. */
    public static List<String> broughtBy(Texts texts, String act) {
        return share(texts, act, 0).by();
    }

    /** The proposal one of whose instructions bears this name. */
    static Optional<Proposal> proposal(Texts texts, String act) {
        return texts.proposals().all().stream()
                .filter(
                        p ->
                                p.revisions().stream()
                                        .anyMatch(
                                                r ->
                                                        r.instructions().stream()
                                                                .anyMatch(
                                                                        i ->
                                                                                act.equals(
                                                                                        Proposal
                                                                                                .act(
                                                                                                        p
                                                                                                                .id(),
                                                                                                        r
                                                                                                                .revision(),
                                                                                                        i
                                                                                                                .n())))))
                .findFirst();
    }

    /** Who proposed the alternative of this name. */
    static Optional<String> alternative(Texts texts, String act) {
        var dot = act.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : texts.brackets()
                        .find(act.substring(0, dot))
                        .flatMap(
                                bracket ->
                                        Wordings.of(texts, bracket).stream()
                                                .filter(a -> a.id().equals(act))
                                                .map(a -> a.by())
                                                .findFirst());
    }
}
