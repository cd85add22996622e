package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALTERNATIVE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.ALTERNATIVE_THERE;
import static plenary.contracts.refusal.RefusalCode.AUTHOR_ONLY;
import static plenary.contracts.refusal.RefusalCode.HOLDERS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.PLACEHOLDER_UNFILLED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.BracketEvent.AlternativeChosen;
import plenary.contracts.event.BracketEvent.AlternativeProposed;
import plenary.contracts.event.BracketEvent.AlternativeWithdrawn;
import plenary.contracts.event.BracketEvent.BracketLetGo;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.contracts.text.Alternative;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.FillBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.WithdrawAlternative;
import plenary.proposal.text.wording.Tree;

/** Decides on competing wordings inside a bracket. */
final class AlternativeDecider {
    private AlternativeDecider() {}

    /** By a seat of the body it is before, or by its chair. */
    static Decision propose(Room room, ProposeAlternative c) {
        var bracket = room.bracket(c.bracket());
        var provision = room.provision(bracket.provision());
        var before = room.before(bracket);
        String by;
        if (room.actor().capacity() instanceof Capacity.InOffice in) {
            room.chairsBefore(before);
            by = new Capacity.InOffice(in.office(), in.body(), null).shown();
        } else {
            by = room.seatBefore(before, room.bodyOf(provision));
        }
        var text = c.text().isBlank() ? "" : Pointing.wording(c.text()); // without these words
        for (var there : alternatives(room, bracket)) {
            if (there.content().shown().equals(text)) {
                return Decision.refused(
                        Refusal.of(
                                ALTERNATIVE_THERE,
                                "The wording " + there.id() + " reads the same.",
                                Map.of("alternative", there.id())));
            }
        }
        return Decision.accepted(
                new AlternativeProposed(
                        bracket.id(), bracket.nextAlternative(provision), by, text));
    }

    /** By its author, while no bracket inside it is open; the wording that stood stays. */
    static Decision withdraw(Room room, WithdrawAlternative c) {
        var bracket = room.bracket(c.bracket());
        var by = room.office().orElseGet(room::seat);
        var there = alternatives(room, bracket);
        var own = find(there, bracket, c.alternative());
        if (!own.by().equals(by)) {
            return Decision.refused(AUTHOR_ONLY, "The wording " + own.id() + " is not yours.");
        }
        if (c.into() != null && find(there, bracket, c.into()).id().equals(own.id())) {
            return Decision.refused(MALFORMED_REQUEST, "A wording is merged into another one.");
        }
        if (own.content().hasBrackets()) {
            return Decision.refused(
                    HOLDERS_REMAIN, "Open brackets stand inside the wording " + own.id() + ".");
        }
        return Decision.accepted(new AlternativeWithdrawn(bracket.id(), own.id(), by, c.into()));
    }

    /** What was missing is written by the chair; it stands at once where no seat holds. */
    static Decision fill(Room room, FillBracket c) {
        var bracket = room.bracket(c.bracket());
        room.chairsBefore(room.before(bracket));
        if (bracket.placeholder() == null) {
            return Decision.refused(
                    MALFORMED_REQUEST, "Nothing is missing in " + bracket.id() + ".");
        }
        var text = Pointing.wording(c.text());
        if (text.isBlank()) {
            return Decision.refused(
                    PLACEHOLDER_UNFILLED, "Still missing: " + bracket.placeholder() + ".");
        }
        var by = room.office().orElseThrow();
        var id = bracket.nextAlternative(room.provision(bracket.provision()));
        var course = new Course(room.state());
        course.happens(Instant.EPOCH, new AlternativeProposed(bracket.id(), id, by, text));
        course.happens(Instant.EPOCH, new AlternativeChosen(bracket.id(), id));
        for (var holder : bracket.holding()) {
            if (holder.startsWith("chair:") || holder.startsWith("vice-chair:")) {
                course.happens(Instant.EPOCH, new BracketLetGo(bracket.id(), holder));
            }
        }
        course.happen(Instant.EPOCH, Letting.filled(course.state(), bracket.id()));
        return Decision.accepted(course.events());
    }

    private static List<Alternative> alternatives(Room room, Bracket bracket) {
        var content = room.provision(bracket.provision()).around(bracket.id());
        return Tree.bracket(content, bracket.id()).orElseThrow().alternatives();
    }

    private static Alternative find(List<Alternative> there, Bracket bracket, String id) {
        return there.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refused(
                                        ALTERNATIVE_NOT_FOUND,
                                        "The bracket "
                                                + bracket.id()
                                                + " has no alternative "
                                                + id
                                                + "."));
    }

    static Decision choose(Room room, ChooseAlternative c) {
        var bracket = room.bracket(c.bracket());
        room.chairsBefore(room.before(bracket));
        var there = alternatives(room, bracket);
        find(there, bracket, c.alternative());
        for (var other : there) {
            if (!other.id().equals(c.alternative())) {
                vetoed(room, other);
            }
        }
        if (c.alternative().equals(bracket.chosen())) {
            return Decision.accepted();
        }
        var course = new Course(room.state());
        course.happens(Instant.EPOCH, new AlternativeChosen(bracket.id(), c.alternative()));
        if (bracket.placeholder() != null) { // filled by the choice, it may be held by nobody
            course.happen(Instant.EPOCH, Letting.filled(course.state(), bracket.id()));
        }
        return Decision.accepted(course.events());
    }

    /** A choice does not take away, with the wording it drops, what a group's veto holds. */
    private static void vetoed(Room room, Alternative dropped) {
        for (var inner : Tree.brackets(dropped.content())) {
            if (room.bracket(inner.id()).heldByGroup()) {
                throw new Refused(
                        HOLDERS_REMAIN,
                        "The bracket "
                                + inner.id()
                                + " in "
                                + dropped.id()
                                + " is held by a group, which has not let go.");
            }
        }
    }
}
