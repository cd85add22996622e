package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.proposal.text.Bracket.Holder;
import plenary.proposal.text.Bracket.Stage;
import plenary.proposal.text.Bracket.Step;
import plenary.proposal.text.Bracket.StepKind;

/**
 * A bracket as it arrives from elsewhere: out of a closed body, or carried over from another
 * session or forum. It keeps its identity and its holders, and not all that was said about it goes
 * along.
 */
final class Arriving {
    private Arriving() {}

    /**
     * As a closed body returns it: with who holds it, and without what was said inside.
     *
     * @param inside as it stands within
     * @param was as it was referred; null where it is new
     */
    static Bracket returned(Bracket inside, Bracket was, String to, Instant at, long seq) {
        var known = was == null ? List.<Holder>of() : was.holders();
        var next = new ArrayList<Holder>();
        for (var holder : known) {
            var gone = holder.until() == null && !inside.heldBy(holder.holder());
            next.add(
                    gone
                            ? new Holder(holder.holder(), holder.since(), holder.reason(), at, null)
                            : holder);
        }
        for (var holder : inside.holding()) {
            if (was == null || !was.heldBy(holder)) {
                next.add(new Holder(holder, at, null, null, null));
            }
        }
        var before = was == null ? List.<Step>of() : was.path();
        var steps = Bracket.plus(before, new Step(StepKind.REPORTED, to, at, seq, null, null));
        var last = inside.path().getLast();
        if (last.kind() == StepKind.ESCALATED
                && last.body().equals(inside.body())
                && !before.contains(last)) {
            // passed up inside: above it is known with the report, until when, and not in which
            // words
            steps =
                    Bracket.plus(
                            steps, new Step(StepKind.ESCALATED, to, at, seq, null, last.until()));
        }
        return new Bracket(
                inside.id(),
                inside.provision(),
                to,
                inside.stage(),
                next,
                steps,
                was == null ? null : was.call(),
                inside.links(),
                inside.chosen(),
                inside.ended(),
                inside.ending(),
                inside.placeholder(),
                inside.language(),
                inside.linkers(),
                was == null ? List.of() : was.withdrawn());
    }

    /**
     * As it is carried over into another session or forum: open again, under its own id.
     *
     * @param known as it ended here; null where it comes from another forum
     * @param former names of those who held it and are not here
     */
    static Bracket carried(
            Bracket known,
            String id,
            String provision,
            String body,
            List<String> holding,
            List<String> former,
            Instant at,
            long seq,
            String note) {
        var holders = new ArrayList<Holder>();
        for (var holder : known == null ? List.<Holder>of() : known.holders()) {
            var stays = holder.until() != null || holding.contains(holder.holder());
            holders.add(
                    stays
                            ? holder
                            : new Holder(
                                    holder.holder(), holder.since(), holder.reason(), at, null));
        }
        for (var name : known == null ? former : List.<String>of()) {
            holders.add(new Holder(name, at, null, at, null));
        }
        for (var holder : holding) {
            if (known == null || !known.heldBy(holder)) {
                holders.add(new Holder(holder, at, null, null, null));
            }
        }
        var steps =
                Bracket.plus(
                        known == null ? List.<Step>of() : known.path(),
                        new Step(StepKind.CARRIED_OVER, body, at, seq, note, null));
        return new Bracket(
                id,
                provision,
                body,
                Stage.OPEN,
                holders,
                steps,
                null,
                known == null ? List.of() : known.links(),
                null,
                List.of(),
                null,
                known == null ? null : known.placeholder(),
                known == null ? null : known.language(),
                known == null ? List.of() : known.linkers(),
                known == null ? List.of() : known.withdrawn());
    }
}
