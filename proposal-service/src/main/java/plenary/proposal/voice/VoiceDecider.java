package plenary.proposal.voice;

import java.time.Instant;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.voice.VoiceCommand.AnswerComment;
import plenary.proposal.voice.VoiceCommand.AnswerFeedback;
import plenary.proposal.voice.VoiceCommand.CloseComments;
import plenary.proposal.voice.VoiceCommand.GiveFeedback;
import plenary.proposal.voice.VoiceCommand.HideComment;
import plenary.proposal.voice.VoiceCommand.MakeComment;
import plenary.proposal.voice.VoiceCommand.OpenComments;
import plenary.proposal.voice.VoiceCommand.StateBenefit;

/** Decides on what is said beside the negotiation. */
final class VoiceDecider {
    private VoiceDecider() {}

    static Decision decide(ForumState state, Actor actor, VoiceCommand command, Instant now) {
        try {
            return switch (command) {
                case GiveFeedback c -> FeedbackDecider.give(state, actor, c);
                case AnswerFeedback c -> FeedbackDecider.answer(state, actor, c);
                case StateBenefit c -> BenefitDecider.state(state, actor, c);
                case OpenComments c -> CommentDecider.open(state, actor, c, now);
                case MakeComment c -> CommentDecider.make(state, actor, c, now);
                case AnswerComment c -> CommentDecider.answer(state, actor, c);
                case HideComment c -> CommentDecider.hide(state, actor, c);
                case CloseComments c -> CommentDecider.close(state, actor, c);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }
}
