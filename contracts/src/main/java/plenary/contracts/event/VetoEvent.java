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
     * Vetoes that only suspend hold the decision up for their time; then it goes on by itself.
     *
     * @param until the exact end
     * @param vetoes those that do
     */
    record RecommendationSuspended(
            String recommendation, int round, Instant until, List<String> vetoes)
            implements VetoEvent {}

    /**
     * A veto that raises the threshold: the recommendation is put again, under another rule.
     *
     * @param rule the name of the rule the charter has apply
     */
    record ThresholdRaised(String recommendation, int round, String veto, String group, String rule)
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
