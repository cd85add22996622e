package plenary.proposal.margin;

import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BRACKET_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOTE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.MarginEvent.NoteRemoved;
import plenary.contracts.event.MarginEvent.NoteWritten;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.margin.MarginCommand.RemoveNote;
import plenary.proposal.margin.MarginCommand.WriteNote;
import plenary.proposal.text.Room;

/** Decides on notes of the chair and of editors. */
final class NoteDecider {
    private NoteDecider() {}

    static Decision write(Room room, WriteNote c) {
        var bracket = c.bracket() == null ? null : room.texts().brackets().find(c.bracket());
        if (bracket != null && bracket.isEmpty()) {
            return Decision.refused(BRACKET_NOT_FOUND, "There is no bracket " + c.bracket() + ".");
        }
        var provision = room.provision(bracket == null ? c.provision() : bracket.get().provision());
        var body = room.bodyOf(provision);
        entitled(room, body);
        var note = "note-" + (room.state().margin().notes().size() + 1);
        return Decision.accepted(
                new NoteWritten(
                        note,
                        provision.id(),
                        c.bracket(),
                        by(room),
                        room.body(body).audience(),
                        c.text()));
    }

    /** By who wrote it, or whoever leads the body. */
    static Decision remove(Room room, RemoveNote c) {
        var note =
                room.state()
                        .margin()
                        .notes()
                        .find(c.note())
                        .filter(n -> Voices.reads(room, n.audience()))
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                NOTE_NOT_FOUND,
                                                "There is no note "
                                                        + c.note()
                                                        + " that you may see."));
        var provision = room.texts().provisions().get(note.provision());
        if (!Voices.is(room, note.by())) {
            entitled(room, room.bodyOf(provision));
        }
        return note.removed() != null
                ? Decision.accepted()
                : Decision.accepted(new NoteRemoved(note.id(), by(room)));
    }

    private static void entitled(Room room, String body) {
        var place = room.body(body);
        if (Voices.leads(room, body) && (place.open() || Voices.reads(room, place.audience()))) {
            return;
        }
        if (!edits(room)) {
            throw new Refused(NOT_ENTITLED, "The chair of " + body + " or an editor does this.");
        }
        if (!place.open()) {
            throw new Refused(BODY_CLOSED, body + " is closed to others than its members.");
        }
    }

    private static boolean edits(Room room) {
        return switch (room.actor().capacity()) {
            case Capacity.Secretariat s -> true;
            case Capacity.InOffice in -> {
                var kind = room.body(in.body()).kind();
                yield room.leads(in.body())
                        && (kind == BodyKind.EDITORIAL_COMMITTEE
                                || kind == BodyKind.DRAFTING_GROUP);
            }
            default -> false;
        };
    }

    private static String by(Room room) {
        return room.office().orElse("secretariat");
    }
}
