package plenary.proposal.margin;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.text.Room;
import plenary.proposal.text.wording.Selection;

/** What can be asked about comments, notes and amendments to the draft. */
public sealed interface MarginCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        var room = new Room(state, actor);
        try {
            return decide(room);
        } catch (Refused refused) { // a ground that Room or Pointing found wanting
            return Decision.refused(room.heard(refused.refusal()));
        }
    }

    private Decision decide(Room room) {
        return switch (this) {
            case MakeComment c -> CommentDecider.make(room, c);
            case ReplyToComment c -> CommentDecider.reply(room, c);
            case ResolveComment c -> CommentDecider.resolve(room, c.comment());
            case ReopenComment c -> CommentDecider.reopen(room, c.comment());
            case WithdrawComment c -> CommentDecider.withdraw(room, c.comment());
            case WriteNote c -> NoteDecider.write(room, c);
            case RemoveNote c -> NoteDecider.remove(room, c);
            case TableAmendment c -> AmendmentDecider.table(room, c);
            case OrderAmendments c -> AmendmentDecider.order(room, c);
            case SupportAmendment c -> AmendmentDecider.support(room, c);
            case PutAmendment c -> AmendmentDecider.put(room, c);
            case ObjectToAmendment c -> AmendmentDecider.object(room, c);
            case AdoptAmendment c -> AmendmentDecider.adopt(room, c);
            case RejectAmendment c -> AmendmentDecider.reject(room, c);
            case WithdrawAmendment c -> AmendmentDecider.withdraw(room, c);
        };
    }

    /**
     * @param provision may be null where the bracket is named
     * @param bracket null where it is about the provision or words in it
     * @param passage null for all of it
     */
    record MakeComment(
            String provision,
            String bracket,
            Selection passage,
            CommentVisibility visibility,
            String text)
            implements MarginCommand {}

    record ReplyToComment(String comment, String text) implements MarginCommand {}

    record ResolveComment(String comment) implements MarginCommand {}

    record ReopenComment(String comment) implements MarginCommand {}

    record WithdrawComment(String comment) implements MarginCommand {}

    /**
     * @param bracket null where it is about the provision
     */
    record WriteNote(String provision, String bracket, String text) implements MarginCommand {}

    record RemoveNote(String note) implements MarginCommand {}

    /**
     * @param text empty to delete
     * @param expectedVersion of the provision, null where none was named
     */
    record TableAmendment(
            String provision, Selection passage, String text, String reason, Long expectedVersion)
            implements MarginCommand {}

    /** Another order than "furthest removed first", and why. */
    record OrderAmendments(String provision, List<String> order, String reason)
            implements MarginCommand {}

    /** Another seat supports that it be discussed. */
    record SupportAmendment(String amendment) implements MarginCommand {}

    record PutAmendment(String amendment) implements MarginCommand {}

    record ObjectToAmendment(String amendment, String reason) implements MarginCommand {}

    /**
     * @param poll the vote that carried it; null where nobody objects
     */
    record AdoptAmendment(String amendment, String poll) implements MarginCommand {}

    /**
     * @param poll the vote that did not carry it; null where it is not agreed in the room
     */
    record RejectAmendment(String amendment, String poll, String reason) implements MarginCommand {}

    record WithdrawAmendment(String amendment) implements MarginCommand {}
}
