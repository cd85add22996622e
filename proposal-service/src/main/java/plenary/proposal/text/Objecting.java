package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.BRACKET_BEFORE_HIGHER_BODY;
import static plenary.contracts.refusal.RefusalCode.BRACKET_TOO_DEEP;
import static plenary.contracts.refusal.RefusalCode.HOLDER_ALREADY;

import plenary.contracts.event.BracketEvent;
import plenary.contracts.event.BracketEvent.BracketJoined;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.refusal.Refused;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Content;
import plenary.proposal.text.wording.Bracketing;
import plenary.proposal.text.wording.Passage;
import plenary.proposal.text.wording.Search;
import plenary.proposal.text.wording.Selection;
import plenary.proposal.text.wording.Tree;

/** Not agreeing to a passage: it opens a bracket, or joins the one that stands round it. */
final class Objecting {
    private Objecting() {}

    /** The bracket, and the fact that it was opened or joined. */
    record Held(String bracket, BracketEvent fact) {}

    /**
     * @param body the body in which the holder does not agree
     * @param fresh whether the holder named the version that stands
     */
    static Held to(
            Room room,
            Provision provision,
            Selection selection,
            String holder,
            String body,
            String reason,
            boolean fresh) {
        var passage = Pointing.at(provision, selection, fresh);
        var content = provision.content();
        var there = Bracketing.exactly(content, passage);
        if (there != null) {
            return joined(room, there, holder, body, reason);
        }
        lower(room, room.before(provision, passage.level()), body);
        var bracket = room.texts().nextBracket();
        if (Tree.depth(Bracketing.open(content, passage, bracket)) > Bracketing.DEEPEST) {
            throw new Refused(
                    BRACKET_TOO_DEEP, "Brackets go at most " + Bracketing.DEEPEST + " deep.");
        }
        var whole = selection instanceof Selection.Whole;
        var first = whole ? null : name(content, passage, passage.from());
        var last = whole ? null : name(content, passage, passage.to() - 1);
        return new Held(
                bracket,
                new BracketOpened(bracket, provision.id(), first, last, holder, body, reason));
    }

    private static Held joined(Room room, String id, String holder, String body, String reason) {
        var bracket = room.bracket(id);
        lower(room, room.before(bracket), body);
        if (bracket.heldBy(holder)) {
            throw new Refused(HOLDER_ALREADY, holder + " holds " + id + " already.");
        }
        return new Held(id, new BracketJoined(id, holder, reason));
    }

    private static void lower(Room room, String before, String body) {
        if (room.above(before, body)) {
            throw new Refused(
                    BRACKET_BEFORE_HIGHER_BODY,
                    "This passage is before " + before + ", which alone may touch it.");
        }
    }

    private static Anchor name(Content content, Passage passage, int position) {
        return Search.nameAt(content, passage.level(), position);
    }
}
