package plenary.contracts.event;

import java.time.Instant;
import java.util.List;

/** What becomes of windows and vetoes by acts of the moderator and votes of the chambers. */
public sealed interface VetoEvent extends DeliberationEvent {

    /**
     * A group's window ends later than it was opened for.
     *
     * @param closes the new exact end
     * @param reason why, such as an outage
     */
    record WindowExtended(
            String recommendation, int round, String group, Instant closes, String reason)
            implements VetoEvent {}

    /**
     * The chambers lifted one veto against its group's will, as the charter allows.
     *
     * @param provisions what it had still stopped
     * @param poll the vote that did it
     */
    record VetoOverridden(String veto, String group, List<String> provisions, String poll)
            implements VetoEvent {}
}
