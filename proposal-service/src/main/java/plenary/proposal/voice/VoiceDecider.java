package plenary.proposal.voice;

import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.voice.VoiceCommand.AnswerFeedback;
import plenary.proposal.voice.VoiceCommand.GiveFeedback;

/** Decides on what is said beside the negotiation. */
final class VoiceDecider {
    private VoiceDecider() {}

    static Decision decide(ForumState state, Actor actor, VoiceCommand command) {
        try {
            return switch (command) {
                case GiveFeedback c -> FeedbackDecider.give(state, actor, c);
                case AnswerFeedback c -> FeedbackDecider.answer(state, actor, c);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }
}
