package plenary.proposal.voice;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.VoiceEvent.Evidence;
import plenary.contracts.event.VoiceEvent.How;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be said beside the negotiation. */
public sealed interface VoiceCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return VoiceDecider.decide(state, actor, this);
    }

    /**
     * @param condition where feasible-if: what must hold
     */
    record GiveFeedback(
            String provision, How how, String condition, String text, List<Evidence> evidence)
            implements VoiceCommand {}

    record AnswerFeedback(String feedback, String text) implements VoiceCommand {}
}
