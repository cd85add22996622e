package plenary.proposal.voice;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.VoiceEvent.Benefit;
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
        return VoiceDecider.decide(state, actor, this, now);
    }

    /**
     * @param condition where feasible-if: what must hold
     */
    record GiveFeedback(
            String provision, How how, String condition, String text, List<Evidence> evidence)
            implements VoiceCommand {}

    record AnswerFeedback(String feedback, String text) implements VoiceCommand {}

    /**
     * @param group null where the delegation speaks for itself
     * @param minutes where a group speaks: where it is written that it decided so
     */
    record StateBenefit(
            String provision, Benefit benefit, String reason, String group, String minutes)
            implements VoiceCommand {}

    /**
     * @param session null for none
     * @param from null for now
     */
    record OpenComments(String body, String session, String title, Instant from, Instant until)
            implements VoiceCommand {}

    /**
     * @param provision it is about, or null
     */
    record MakeComment(String period, String provision, String author, String text)
            implements VoiceCommand {}

    record AnswerComment(String comment, String text) implements VoiceCommand {}

    record HideComment(String comment, String reason) implements VoiceCommand {}

    record CloseComments(String period) implements VoiceCommand {}
}
