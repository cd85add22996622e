package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.text.Alternative;
import plenary.proposal.text.wording.Bracketing;
import plenary.proposal.text.wording.Tree;

/**
 * A passage without agreement: who holds it, before whom, and where it has been. Its wording stands
 * in the provision; when it ends, the alternatives as they stood last are kept here.
 *
 * @param body the body it is before
 * @param holders who holds it or held it, oldest first
 * @param path where it has been, oldest first
 * @param call the call for consensus whose objection opened it, or null
 * @param links brackets agreed only together with this one
 * @param chosen the alternative that stands when the last holder lets go; null for the first
 * @param ended its alternatives as they stood at its end; empty while open
 * @param ending why it ended, or null
 * @param placeholder what is missing here, where something is; else null
 * @param language of a linguistic bracket: the language in which the wording is disputed; else null
 * @param linkers who linked it to which bracket; absent in older records
 * @param withdrawn alternatives their authors took back, oldest first
 */
public record Bracket(
        String id,
        String provision,
        String body,
        Stage stage,
        List<Holder> holders,
        List<Step> path,
        String call,
        List<String> links,
        String chosen,
        List<Alternative> ended,
        String ending,
        String placeholder,
        String language,
        List<Linker> linkers,
        List<Withdrawn> withdrawn) {

    /** How the holder begins where a group holds. */
    private static final String GROUP = "group:";

    /** Where in its life a bracket is. */
    public enum Stage {
        OPEN,
        LIFTED,
        GONE
    }

    /**
     * One who does not agree.
     *
     * @param holder a seat, a group as {@code group:civil-society}, or the office that set an empty
     *     bracket
     * @param reason may be null: an objection needs none
     * @param until when it let go, or null
     * @param leaving why it let go, where it said so
     */
    public record Holder(
            String holder, Instant since, String reason, Instant until, String leaving) {}

    /** How a bracket came before a body. */
    public enum StepKind {
        OPENED,
        ESCALATED,
        REFERRED,
        REPORTED,
        CARRIED_OVER
    }

    /**
     * One step of its way.
     *
     * @param until when the body is to have dealt with it; null for no deadline
     */
    public record Step(
            StepKind kind, String body, Instant at, long seq, String note, Instant until) {}

    /** Who said that it is agreed only together with another. */
    public record Linker(String with, String by) {}

    /**
     * A wording that its author took back.
     *
     * @param into the alternative in favour of which, or null
     */
    public record Withdrawn(Alternative alternative, String into, Instant at) {}

    public Bracket {
        holders = holders == null ? List.of() : List.copyOf(holders);
        path = path == null ? List.of() : List.copyOf(path);
        links = links == null ? List.of() : List.copyOf(links);
        ended = ended == null ? List.of() : List.copyOf(ended);
        linkers = linkers == null ? List.of() : List.copyOf(linkers);
        withdrawn = withdrawn == null ? List.of() : List.copyOf(withdrawn);
    }

    static Bracket opened(BracketOpened e, Instant at, long seq) {
        return new Bracket(
                e.bracket(),
                e.provision(),
                e.body(),
                Stage.OPEN,
                List.of(new Holder(e.holder(), at, e.reason(), null, null)),
                List.of(new Step(StepKind.OPENED, e.body(), at, seq, null, null)),
                null,
                List.of(),
                null,
                List.of(),
                null,
                e.placeholder(),
                e.language(),
                List.of(),
                List.of());
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    /** Whether the substance is agreed and only the wording in a language is not. */
    public boolean linguistic() {
        return language != null;
    }

    /** Who holds it now. */
    public List<String> holding() {
        return holders.stream().filter(h -> h.until() == null).map(Holder::holder).toList();
    }

    public boolean heldBy(String holder) {
        return holding().contains(holder);
    }

    /** When the body it is before is to have dealt with it; null for no deadline. */
    public Instant deadline() {
        return path.getLast().until();
    }

    /** Whether a lower body passed it up to this one, wherever it is now. */
    public boolean passedUpTo(String to) {
        return path.stream().anyMatch(s -> s.kind() == StepKind.ESCALATED && s.body().equals(to));
    }

    /** Whether a group's veto holds it: then nobody else's act takes it away. */
    public boolean heldByGroup() {
        return holding().stream().anyMatch(holder -> holder.startsWith(GROUP));
    }

    /** Whether something is missing and the wording that would stand does not say it. */
    boolean unfilled(Provision provision) {
        return placeholder != null
                && Tree.bracket(provision.around(id), id).stream()
                        .flatMap(b -> b.alternatives().stream())
                        .filter(a -> chosen == null || a.id().equals(chosen))
                        .findFirst()
                        .map(a -> a.content().shown().isBlank())
                        .orElse(false);
    }

    /** The id of its next alternative; that of one withdrawn is not used again. */
    String nextAlternative(Provision provision) {
        var there = Tree.bracket(provision.around(id), id).orElseThrow().alternatives().size();
        return Bracketing.alternative(id, there + withdrawn.size());
    }

    /** Who linked it to the other; null where nobody is named. */
    String linker(String with) {
        return linkers.stream()
                .filter(linker -> linker.with().equals(with))
                .map(Linker::by)
                .findFirst()
                .orElse(null);
    }

    Bracket joined(String holder, String reason, Instant at) {
        return holders(plus(holders, new Holder(holder, at, reason, null, null)));
    }

    Bracket letGo(String holder, Instant at, String why) {
        return holders(
                holders.stream()
                        .map(
                                h ->
                                        h.holder().equals(holder) && h.until() == null
                                                ? new Holder(
                                                        h.holder(), h.since(), h.reason(), at, why)
                                                : h)
                        .toList());
    }

    Bracket moved(StepKind kind, String to, Instant at, long seq, String note, Instant until) {
        var steps = plus(path, new Step(kind, to, at, seq, note, until));
        return new Bracket(
                id,
                provision,
                to,
                stage,
                holders,
                steps,
                call,
                links,
                chosen,
                ended,
                ending,
                placeholder,
                language,
                linkers,
                withdrawn);
    }

    Bracket linked(String with, String by) {
        return links.contains(with)
                ? this
                : links(
                        plus(links, with),
                        by == null ? linkers : plus(linkers, new Linker(with, by)));
    }

    Bracket unlinked(String with) {
        return links(
                links.stream().filter(link -> !link.equals(with)).toList(),
                linkers.stream().filter(linker -> !linker.with().equals(with)).toList());
    }

    /** The same where all it is linked to is there; else without the links to what is not. */
    Bracket linkedOnlyTo(Predicate<String> there) {
        return links.stream().allMatch(there)
                ? this
                : links(
                        links.stream().filter(there).toList(),
                        linkers.stream().filter(linker -> there.test(linker.with())).toList());
    }

    Bracket objectedIn(String consensusCall) {
        return call != null
                ? this
                : copy(stage, holders, consensusCall, chosen, ended, ending, withdrawn);
    }

    Bracket choosing(String alternative) {
        return copy(stage, holders, call, alternative, ended, ending, withdrawn);
    }

    Bracket without(Withdrawn back) {
        var gone = back.alternative().id();
        return copy(
                stage,
                holders,
                call,
                Objects.equals(chosen, gone) ? null : chosen,
                ended,
                ending,
                plus(withdrawn, back));
    }

    Bracket ended(Stage how, String alternative, List<Alternative> stood, String why) {
        return copy(how, holders, call, alternative, stood, why, withdrawn);
    }

    private Bracket holders(List<Holder> next) {
        return copy(stage, next, call, chosen, ended, ending, withdrawn);
    }

    private Bracket links(List<String> nextLinks, List<Linker> nextLinkers) {
        return new Bracket(
                id,
                provision,
                body,
                stage,
                holders,
                path,
                call,
                nextLinks,
                chosen,
                ended,
                ending,
                placeholder,
                language,
                nextLinkers,
                withdrawn);
    }

    private Bracket copy(
            Stage nextStage,
            List<Holder> nextHolders,
            String nextCall,
            String nextChosen,
            List<Alternative> nextEnded,
            String nextEnding,
            List<Withdrawn> nextWithdrawn) {
        return new Bracket(
                id,
                provision,
                body,
                nextStage,
                nextHolders,
                path,
                nextCall,
                links,
                nextChosen,
                nextEnded,
                nextEnding,
                placeholder,
                language,
                linkers,
                nextWithdrawn);
    }

    static <T> List<T> plus(List<T> list, T one) {
        var next = new ArrayList<>(list);
        next.add(one);
        return next;
    }
}
