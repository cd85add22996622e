package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.BRACKET_BEFORE_HIGHER_BODY;
import static plenary.contracts.refusal.RefusalCode.BRACKET_TOO_DEEP;
import static plenary.contracts.refusal.RefusalCode.HOLDER_ALREADY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;

import java.util.Optional;
import plenary.contracts.event.BracketEvent;
import plenary.contracts.event.BracketEvent.BracketJoined;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.BracketEvent.Side;
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
     * What kind of bracket.
     *
     * @param before the body it goes before
     * @param placeholder what is missing in an empty one; null for nothing
     * @param language of a linguistic one; null for one on the substance
     */
    record Sort(String before, String placeholder, String language) {}

    /** The bracket round exactly this passage, where the holder has it already. */
    static Optional<String> held(
            Room room, Provision provision, Selection selection, String holder, boolean fresh) {
        var heading = selection instanceof Selection.InHeading;
        var content = heading ? provision.title() : provision.content();
        var passage = Pointing.at(provision, selection, fresh);
        return Optional.ofNullable(Bracketing.exactly(content, passage))
                .filter(id -> room.bracket(id).heldBy(holder));
    }

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
        var sort = new Sort(body, null, null);
        return to(room, provision, selection, holder, body, reason, fresh, sort);
    }

    static Held to(
            Room room,
            Provision provision,
            Selection selection,
            String holder,
            String body,
            String reason,
            boolean fresh,
            Sort sort) {
        Touching.unadopted(room.state(), provision);
        var heading = selection instanceof Selection.InHeading;
        var content = heading ? provision.title() : provision.content();
        var passage = Pointing.at(provision, selection, fresh);
        var pointed = selection instanceof Selection.InHeading in ? in.of() : selection;
        var empty = pointed instanceof Selection.Gap;
        var there = empty ? null : Bracketing.exactly(content, passage);
        if (there != null && room.bracket(there).linguistic() == (sort.language() != null)) {
            return joined(room, there, holder, body, reason);
        }
        lower(room, room.before(provision, content, passage.level()), body);
        var bracket = room.texts().nextBracket();
        if (Tree.depth(Bracketing.open(content, passage, bracket)) > Bracketing.DEEPEST) {
            throw new Refused(
                    BRACKET_TOO_DEEP, "Brackets go at most " + Bracketing.DEEPEST + " deep.");
        }
        var ends = empty ? gap(content, passage) : ends(content, passage, pointed);
        return new Held(
                bracket,
                new BracketOpened(
                        bracket,
                        provision.id(),
                        ends.first(),
                        ends.last(),
                        holder,
                        sort.before(),
                        reason,
                        ends.side(),
                        sort.placeholder(),
                        sort.language(),
                        heading ? true : null));
    }

    /** Where the bracket stands, by names of characters. */
    private record Ends(Anchor first, Anchor last, Side side) {}

    private static Ends ends(Content content, Passage passage, Selection pointed) {
        return pointed instanceof Selection.Whole
                ? new Ends(null, null, null)
                : new Ends(
                        name(content, passage, passage.from()),
                        name(content, passage, passage.to() - 1),
                        null);
    }

    /** An empty bracket stands after the character before it, or before the one after it. */
    private static Ends gap(Content content, Passage passage) {
        var at = passage.from();
        var before = at == 0 ? null : name(content, passage, at - 1);
        if (before != null) {
            return new Ends(before, null, Side.AFTER);
        }
        var length = Search.length(content, passage.level());
        var after = at == length ? null : name(content, passage, at);
        if (after != null) {
            return new Ends(after, null, Side.BEFORE);
        }
        if (length == 0 && passage.level().equals(Tree.ROOT)) {
            return new Ends(null, null, Side.AFTER);
        }
        throw new Refused(MALFORMED_REQUEST, "An empty bracket stands beside a character.");
    }

    private static Held joined(Room room, String id, String holder, String body, String reason) {
        var bracket = room.bracket(id);
        if (!bracket.linguistic()) {
            lower(room, room.before(bracket), body);
        }
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
