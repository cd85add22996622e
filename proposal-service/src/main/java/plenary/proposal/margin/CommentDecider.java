package plenary.proposal.margin;

import static plenary.contracts.refusal.RefusalCode.AUTHOR_ONLY;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BRACKET_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.COMMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import plenary.contracts.event.MarginEvent.CommentMade;
import plenary.contracts.event.MarginEvent.CommentReopened;
import plenary.contracts.event.MarginEvent.CommentResolved;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.contracts.event.MarginEvent.CommentWithdrawn;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Audiences;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.margin.MarginCommand.MakeComment;
import plenary.proposal.margin.MarginCommand.ReplyToComment;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Room;

/** Decides on comments: who speaks, to whom, about which words. */
final class CommentDecider {
    private CommentDecider() {}

    static Decision make(Room room, MakeComment c) {
        var bracket = c.bracket() == null ? null : bracket(room, c.bracket());
        var provision = room.provision(bracket == null ? c.provision() : bracket.provision());
        var body = room.bodyOf(provision);
        var audience = audience(room, c.visibility(), body);
        var passage = c.passage() == null ? null : Passages.marked(provision, c.passage());
        if (bracket != null && passage != null) {
            return Decision.refused(
                    MALFORMED_REQUEST, "A comment is about a bracket or about words, not both.");
        }
        return Decision.accepted(
                new CommentMade(
                        next(room),
                        null,
                        provision.id(),
                        bracket == null ? null : bracket.id(),
                        passage,
                        Voices.voice(room, audience),
                        c.visibility(),
                        audience,
                        c.text()));
    }

    /** To those who read the thread; what a closed body says to an open one stays inside. */
    static Decision reply(Room room, ReplyToComment c) {
        var comment = find(room, c.comment());
        var first = room.state().margin().comments().get(comment.thread());
        var provision = provisionOf(room, first);
        var now = audience(room, first.visibility(), room.bodyOf(provision));
        var audience = first.audience().equals(Audiences.PUBLIC) ? now : first.audience();
        return Decision.accepted(
                new CommentMade(
                        next(room),
                        first.id(),
                        first.provision(),
                        first.bracket(),
                        null,
                        Voices.voice(room, audience),
                        first.visibility(),
                        audience,
                        c.text()));
    }

    static Decision resolve(Room room, String id) {
        var first = settles(room, id);
        return first.settled() != null
                ? Decision.accepted()
                : Decision.accepted(
                        new CommentResolved(first.id(), Voices.voice(room, first.audience())));
    }

    static Decision reopen(Room room, String id) {
        var first = settles(room, id);
        return first.settled() == null
                ? Decision.accepted()
                : Decision.accepted(
                        new CommentReopened(first.id(), Voices.voice(room, first.audience())));
    }

    static Decision withdraw(Room room, String id) {
        var comment = find(room, id);
        if (!Voices.is(room, comment.by())) {
            return Decision.refused(AUTHOR_ONLY, "Another wrote the comment " + id + ".");
        }
        return comment.withdrawn() != null
                ? Decision.accepted()
                : Decision.accepted(new CommentWithdrawn(id, comment.by()));
    }

    /** Its author settles a thread or the body's chair; among themselves a group's members do. */
    private static Comment settles(Room room, String id) {
        var first = room.state().margin().comments().get(find(room, id).thread());
        var among = first.visibility() != CommentVisibility.BODY;
        if (among || Voices.is(room, first.by())) {
            return first;
        }
        if (!Voices.leads(room, room.bodyOf(provisionOf(room, first)))) {
            throw new Refused(
                    NOT_ENTITLED, "Who began the thread settles it, or the chair of the body.");
        }
        return first;
    }

    private static String audience(Room room, CommentVisibility visibility, String body) {
        var place = room.body(body);
        if (!place.open() && !Voices.reads(room, place.audience())) {
            throw new Refused(BODY_CLOSED, body + " is closed to others than its members.");
        }
        return switch (visibility) {
            case BODY -> {
                if (!(room.actor().capacity() instanceof Capacity.InOffice)) {
                    Voices.speaker(room, body);
                } else if (!Voices.leads(room, body)) {
                    throw new Refused(NOT_ENTITLED, "The chair of " + body + " comments there.");
                }
                yield place.audience();
            }
            case GROUP -> {
                if (!place.open()) { // others of the group do not read what this body works on
                    throw new Refused(
                            NOT_ENTITLED, "In a closed body, comment to the body or to your own.");
                }
                yield Voices.ofGroup(room.state(), room.seat());
            }
            case DELEGATION -> Voices.own(room.state(), room.seat());
        };
    }

    private static Comment find(Room room, String id) {
        return room.state()
                .margin()
                .comments()
                .find(id)
                .filter(c -> Voices.reads(room, c.audience()))
                .orElseThrow(
                        () ->
                                new Refused(
                                        COMMENT_NOT_FOUND,
                                        "There is no comment " + id + " that you may see."));
    }

    /** A thread outlives the provision it was about. */
    private static Provision provisionOf(Room room, Comment comment) {
        return room.texts().provisions().get(comment.provision());
    }

    private static Bracket bracket(Room room, String id) {
        return room.texts()
                .brackets()
                .find(id)
                .filter(found -> !room.begunInside(found))
                .orElseThrow(
                        () -> new Refused(BRACKET_NOT_FOUND, "There is no bracket " + id + "."));
    }

    private static String next(Room room) {
        return "c" + (room.state().margin().comments().size() + 1);
    }
}
