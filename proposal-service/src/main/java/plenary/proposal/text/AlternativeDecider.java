package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALTERNATIVE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.HOLDERS_REMAIN;

import plenary.contracts.event.BracketEvent.AlternativeChosen;
import plenary.contracts.event.BracketEvent.AlternativeProposed;
import plenary.contracts.refusal.Refused;
import plenary.contracts.text.Alternative;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.wording.Bracketing;
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
        return Decision.accepted(
                new AlternativeProposed(
                        bracket.id(),
                        Bracketing.nextAlternative(provision.content(), bracket.id()),
                        by,
                        Pointing.wording(c.text())));
    }

    static Decision choose(Room room, ChooseAlternative c) {
        var bracket = room.bracket(c.bracket());
        room.chairsBefore(room.before(bracket));
        var there =
                Tree.bracket(room.provision(bracket.provision()).content(), bracket.id())
                        .orElseThrow()
                        .alternatives();
        if (there.stream().noneMatch(a -> a.id().equals(c.alternative()))) {
            return Decision.refused(
                    ALTERNATIVE_NOT_FOUND,
                    "The bracket " + bracket.id() + " has no alternative " + c.alternative() + ".");
        }
        for (var other : there) {
            if (!other.id().equals(c.alternative())) {
                vetoed(room, other);
            }
        }
        return c.alternative().equals(bracket.chosen())
                ? Decision.accepted()
                : Decision.accepted(new AlternativeChosen(bracket.id(), c.alternative()));
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
