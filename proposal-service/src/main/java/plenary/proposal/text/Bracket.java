package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.text.Alternative;

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
        String ending) {

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
     * @param holder a seat, or a group as {@code group:civil-society}
     * @param reason may be null: an objection needs none
     * @param until when it let go, or null
     */
    public record Holder(String holder, Instant since, String reason, Instant until) {}

    /** How a bracket came before a body. */
    public enum StepKind {
        OPENED,
        ESCALATED,
        REFERRED
    }

    public record Step(StepKind kind, String body, Instant at, long seq, String note) {}

    public Bracket {
        holders = holders == null ? List.of() : List.copyOf(holders);
        path = path == null ? List.of() : List.copyOf(path);
        links = links == null ? List.of() : List.copyOf(links);
        ended = ended == null ? List.of() : List.copyOf(ended);
    }

    static Bracket opened(
            String id,
            String provision,
            String body,
            String holder,
            String reason,
            Instant at,
            long seq) {
        return new Bracket(
                id,
                provision,
                body,
                Stage.OPEN,
                List.of(new Holder(holder, at, reason, null)),
                List.of(new Step(StepKind.OPENED, body, at, seq, null)),
                null,
                List.of(),
                null,
                List.of(),
                null);
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    /** Who holds it now. */
    public List<String> holding() {
        return holders.stream().filter(h -> h.until() == null).map(Holder::holder).toList();
    }

    public boolean heldBy(String holder) {
        return holding().contains(holder);
    }

    /** Whether a group's veto holds it: then nobody else's act takes it away. */
    public boolean heldByGroup() {
        return holding().stream().anyMatch(holder -> holder.startsWith(GROUP));
    }

    Bracket joined(String holder, String reason, Instant at) {
        return holders(plus(holders, new Holder(holder, at, reason, null)));
    }

    Bracket letGo(String holder, Instant at) {
        return holders(
                holders.stream()
                        .map(
                                h ->
                                        h.holder().equals(holder) && h.until() == null
                                                ? new Holder(h.holder(), h.since(), h.reason(), at)
                                                : h)
                        .toList());
    }

    Bracket moved(StepKind kind, String to, Instant at, long seq, String note) {
        var steps = plus(path, new Step(kind, to, at, seq, note));
        return new Bracket(
                id, provision, to, stage, holders, steps, call, links, chosen, ended, ending);
    }

    Bracket linked(String with) {
        return links.contains(with)
                ? this
                : copy(stage, holders, call, plus(links, with), chosen, ended, ending);
    }

    Bracket objectedIn(String consensusCall) {
        return call != null
                ? this
                : copy(stage, holders, consensusCall, links, chosen, ended, ending);
    }

    Bracket choosing(String alternative) {
        return copy(stage, holders, call, links, alternative, ended, ending);
    }

    Bracket ended(Stage how, String alternative, List<Alternative> stood, String why) {
        return copy(how, holders, call, links, alternative, stood, why);
    }

    private Bracket holders(List<Holder> next) {
        return copy(stage, next, call, links, chosen, ended, ending);
    }

    private Bracket copy(
            Stage nextStage,
            List<Holder> nextHolders,
            String nextCall,
            List<String> nextLinks,
            String nextChosen,
            List<Alternative> nextEnded,
            String nextEnding) {
        return new Bracket(
                id,
                provision,
                body,
                nextStage,
                nextHolders,
                path,
                nextCall,
                nextLinks,
                nextChosen,
                nextEnded,
                nextEnding);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var next = new ArrayList<>(list);
        next.add(one);
        return next;
    }
}
