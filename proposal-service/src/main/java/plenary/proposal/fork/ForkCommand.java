package plenary.proposal.fork;

import java.time.Instant;
import java.util.List;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about closed groups: who is in them, what is referred, what they return. */
public sealed interface ForkCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return ForkDecider.decide(state, actor, this, now);
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    /**
     * @param namedBy null for the capacity that acts
     */
    record JoinGroup(String body, String seat, String namedBy, List<String> speakingFor)
            implements ForkCommand {}

    record LeaveGroup(String body, String seat, String reason) implements ForkCommand {}

    record ReferProvisions(String to, List<String> provisions, String mandate, Instant deadline)
            implements ForkCommand {}

    /**
     * @param provisions null for all that are out; none for a report without a text
     * @param finished whether what is not reported goes back as it was referred
     */
    record ReportGroup(String referral, List<String> provisions, boolean finished, String note)
            implements ForkCommand {}

    /**
     * @param provisions null for all that are out
     */
    record RecallReferral(String referral, List<String> provisions, String reason)
            implements ForkCommand {}
}
