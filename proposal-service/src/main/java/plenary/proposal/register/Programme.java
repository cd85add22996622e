package plenary.proposal.register;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.RegisterEvent.Meeting;

/**
 * What meets on a day.
 *
 * @param day {@code 2012-12-03}
 * @param revision 0 for the first of the day
 */
public record Programme(
        String day, int revision, String symbol, Instant at, List<Meeting> meetings, String note) {
    public Programme {
        meetings = meetings == null ? List.of() : List.copyOf(meetings);
    }
}
