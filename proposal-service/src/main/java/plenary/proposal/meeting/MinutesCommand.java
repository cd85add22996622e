package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.MINUTES_APPROVED;
import static plenary.contracts.refusal.RefusalCode.MINUTES_NOTE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MINUTES_NOT_APPROVED;
import static plenary.contracts.refusal.RefusalCode.MINUTES_NOT_DUE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;

import java.time.Instant;
import plenary.contracts.event.MinutesEvent.MinutesApproved;
import plenary.contracts.event.MinutesEvent.MinutesCorrected;
import plenary.contracts.event.MinutesEvent.MinutesNoteStruck;
import plenary.contracts.event.MinutesEvent.MinutesNoted;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.floor.Session;
import plenary.proposal.floor.Session.Stage;

/**
 * What is done to the minutes of a meeting: the secretary adds by hand until the body, in a later
 * meeting, approves them; after that there are corrigenda.
 */
public sealed interface MinutesCommand extends Command {

    /** The meeting the minutes are of. */
    String session();

    /**
     * @param after the record entry it stands after; null for the end
     */
    record NoteMinutes(String session, Long after, String text) implements MinutesCommand {}

    record StrikeNote(String session, int note) implements MinutesCommand {}

    record ApproveMinutes(String session) implements MinutesCommand {}

    record CorrectMinutes(String session, String text) implements MinutesCommand {}

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return decided(state, meeting(state, actor), actor);
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private Session meeting(ForumState state, Actor actor) {
        var found = state.floor().sessions().find(session()).orElse(null);
        var leads = found != null && Rights.leads(actor, found.body());
        var open = found != null && state.assembly().bodies().get(found.body()).open();
        if (found == null || !open && !leads) {
            throw new Refused(SESSION_NOT_FOUND, "There is no session " + session() + ".");
        }
        if (!leads && !Rights.secretariat(actor)) {
            throw new Refused(NOT_ENTITLED, "The body's chair or secretary keeps its minutes.");
        }
        return found;
    }

    private Decision decided(ForumState state, Session meeting, Actor actor) {
        var book = state.meetings().minutes(session());
        var by = actor.capacity().shown();
        return switch (this) {
            case NoteMinutes c -> {
                unapproved(book);
                yield Decision.accepted(
                        new MinutesNoted(
                                session(), book.notes().size() + 1, by, c.after(), c.text()));
            }
            case StrikeNote c -> {
                unapproved(book);
                var note =
                        book.note(c.note())
                                .orElseThrow(
                                        () ->
                                                new Refused(
                                                        MINUTES_NOTE_NOT_FOUND,
                                                        "There is no passage " + c.note() + "."));
                yield note.struck()
                        ? Decision.accepted()
                        : Decision.accepted(new MinutesNoteStruck(session(), c.note(), by));
            }
            case ApproveMinutes c -> approve(state, meeting, book, by);
            case CorrectMinutes c ->
                    book.approved() == null
                            ? Decision.refused(
                                    MINUTES_NOT_APPROVED,
                                    "Until they are approved, add to the minutes by hand.")
                            : Decision.accepted(
                                    new MinutesCorrected(
                                            session(), book.corrigenda().size() + 1, by, c.text()));
        };
    }

    private static void unapproved(MinutesBook book) {
        if (book.approved() != null) {
            throw new Refused(
                    MINUTES_APPROVED, "The minutes are approved; there is a corrigendum now.");
        }
    }

    /** The body approves in a later meeting, which its chair gavels; the earlier one is over. */
    private static Decision approve(
            ForumState state, Session meeting, MinutesBook book, String by) {
        if (book.approved() != null) {
            return Decision.accepted();
        }
        var later =
                state.floor()
                        .openSessionOf(meeting.body())
                        .filter(s -> !s.id().equals(meeting.id()));
        return meeting.stage() == Stage.CLOSED && later.isPresent()
                ? Decision.accepted(new MinutesApproved(meeting.id(), later.get().id(), by))
                : Decision.refused(
                        MINUTES_NOT_DUE,
                        "Minutes are approved in a later meeting of the body, while it is open.");
    }
}
