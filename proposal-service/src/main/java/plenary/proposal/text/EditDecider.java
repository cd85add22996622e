package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;

import java.util.ArrayList;
import plenary.contracts.event.DraftEvent.WordingEdited;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.wording.Merging;
import plenary.proposal.text.wording.Selection;

/** Decides on edits of the wording. */
final class EditDecider {
    private EditDecider() {}

    static Decision edit(Room room, EditWording c) {
        var provision = room.provision(c.provision(), c.expectedVersion());
        var text = Pointing.wording(c.text());
        if (c.passage() instanceof Selection.Whole && text.isBlank()) {
            throw new Refused(
                    MALFORMED_REQUEST,
                    "The edit leaves no words; a provision leaves the text by an instruction SUP.");
        }
        Touching.unadopted(room.state(), provision);
        var passage = Pointing.at(provision, c.passage(), c.expectedVersion() != null);
        var before = room.before(provision, passage.level());
        if (before.equals(room.bodyOf(provision))) {
            room.chairsWith(provision);
        } else {
            room.chairsBefore(before);
        }
        if (!Merging.plain(provision.content(), passage)) {
            return Decision.refused(
                    BRACKETS_REMAIN, "The passage has open brackets; edit what is beside them.");
        }
        var edit = "edit-" + (room.draft().edits() + 1);
        var content = Merging.write(provision.content(), passage, edit, text);
        if (content.equals(provision.content()) && !provision.suppressed()) {
            return Decision.accepted();
        }
        var facts = new ArrayList<>(Touching.opening(room.state(), provision, c.reason(), 0));
        facts.add(new WordingEdited(edit, provision.id(), content, c.reason()));
        return Decision.accepted(facts);
    }
}
