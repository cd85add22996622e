package plenary.proposal.meeting;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.AgendaEvent.ItemOutcome;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be done with a meeting's agenda. */
public sealed interface AgendaCommand extends Command {

    /** The meeting. */
    String session();

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return AgendaDecider.decide(state, actor, this);
    }

    record SetAgenda(String session, List<AgendaItem> items) implements AgendaCommand {}

    record TakeItem(String session, String item) implements AgendaCommand {}

    record CloseItem(String session, String item, ItemOutcome outcome, String words)
            implements AgendaCommand {}

    record HoldItem(String session, String item, String reason) implements AgendaCommand {}

    record ReleaseHold(String session, int hold) implements AgendaCommand {}

    record Announce(String session, String words) implements AgendaCommand {}
}
