package plenary.proposal.forum;

import static plenary.contracts.refusal.RefusalCode.GROUP_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.GroupRosterEvent.GroupRosterKept;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;

/** What can be asked about a group's own roster. */
public sealed interface GroupRosterCommand extends Command {

    /** These seats of the group take part in what it decides, and no others. */
    record KeepRoster(String group, List<String> seats) implements GroupRosterCommand {}

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return switch (this) {
            case KeepRoster c -> kept(state, actor, c);
        };
    }

    /** The group's chair holds that office in the body called as the group is. */
    private static Decision kept(ForumState state, Actor actor, KeepRoster c) {
        var charter = state.assembly().forum().charter();
        if (charter.advisoryGroup(c.group()).isEmpty()) {
            return Decision.refused(GROUP_NOT_FOUND, "There is no group " + c.group() + ".");
        }
        if (!Rights.chairs(actor, c.group())) {
            return Decision.refused(
                    NOT_ENTITLED, "The chair of " + c.group() + " keeps its roster.");
        }
        var roster = state.assembly().roster();
        var own = roster.seatsIn(c.group()).stream().map(Seat::id).toList();
        for (var seat : c.seats()) {
            if (!own.contains(seat)) {
                return Decision.refused(
                        NOT_IN_GROUP, "The roster has no seat " + seat + " in " + c.group() + ".");
            }
        }
        var kept = own.stream().filter(c.seats()::contains).toList();
        if (kept.isEmpty()) {
            return Decision.refused(MALFORMED_REQUEST, "At least one seat stays.");
        }
        var same = own.stream().filter(seat -> roster.keeps(c.group(), seat)).toList().equals(kept);
        return same ? Decision.accepted() : Decision.accepted(new GroupRosterKept(c.group(), kept));
    }
}
