package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALTERNATIVE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.text.wording.Tree;

/**
 * Words on their way: what a chair or secretary types is shown to the room before it is an act. It
 * changes nothing and enters no record; only who may show it, and to whom, is decided here.
 */
public final class Previewing {
    private Previewing() {}

    /**
     * A preview that may be shown.
     *
     * @param version of the provision, on which the words are being written
     * @param by the office, as it would be recorded
     * @param audience who may read the provision, and so the words meant for it
     */
    public record Permitted(long version, String by, String audience) {}

    /**
     * By the chair, vice-chair or secretary of the body that may touch these words.
     *
     * @param within the alternative that is being written on; null for the provision's own words
     */
    public static Permitted permit(ForumState state, Actor actor, String provision, String within) {
        var room = new Room(state, actor);
        var there = room.provision(provision);
        if (within != null && !has(there, within)) {
            throw new Refused(
                    ALTERNATIVE_NOT_FOUND,
                    "Provision " + provision + " has no alternative " + within + ".");
        }
        var body = room.before(there, within == null ? Tree.ROOT : within);
        if (!room.leads(body)) {
            throw new Refused(
                    NOT_ENTITLED, "The chair or the secretary of " + body + " shows this.");
        }
        var audience =
                there.body() == null
                        ? Audiences.PUBLIC
                        : state.assembly().bodies().get(there.body()).audience();
        return new Permitted(there.version(), actor.capacity().shown(), audience);
    }

    private static boolean has(Provision provision, String alternative) {
        return Tree.brackets(provision.content()).stream()
                .flatMap(bracket -> bracket.alternatives().stream())
                .anyMatch(a -> a.id().equals(alternative));
    }
}
