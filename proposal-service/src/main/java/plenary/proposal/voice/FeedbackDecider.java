package plenary.proposal.voice;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.FEEDBACK_ANSWERED;
import static plenary.contracts.refusal.RefusalCode.FEEDBACK_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.FEEDBACK_UNANSWERED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plenary.contracts.event.VoiceEvent.FeedbackAnswered;
import plenary.contracts.event.VoiceEvent.FeedbackGiven;
import plenary.contracts.event.VoiceEvent.How;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.voice.VoiceCommand.AnswerFeedback;
import plenary.proposal.voice.VoiceCommand.GiveFeedback;

/**
 * Decides on operational feedback: "how", never "whether". It stops no gavel in a body, which is
 * for delegations to stop; but an item does not close, by adoption or by being put forward, on
 * feedback that was never answered. An answer is one act of the chair, so that nobody can hold a
 * text up by asking.
 */
public final class FeedbackDecider {
    /** The stakeholder group whose seats always may. */
    private static final String TECHNICAL = "technical";

    private static final String OBSERVER = "observer:";

    private FeedbackDecider() {}

    static Decision give(ForumState state, Actor actor, GiveFeedback c) {
        var provision = Concerned.read(state, actor, c.provision());
        if (!operational(state, actor)) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "Feedback is given from a seat of the technical and academic community or of an"
                            + " advisory group, or by an observer.");
        }
        var conditional = c.how() == How.FEASIBLE_IF;
        if (conditional == (c.condition() == null || c.condition().isBlank())) {
            return Decision.refused(
                    MALFORMED_REQUEST,
                    conditional
                            ? "Feasible if: name the condition."
                            : "A condition goes with “feasible if” only.");
        }
        var by = actor.capacity().shown();
        var waiting =
                state.voices().unanswered(java.util.List.of(provision.id())).stream()
                        .filter(f -> f.by().equals(by))
                        .findFirst();
        if (waiting.isPresent()) {
            return Decision.refused(
                    ALREADY_EXISTS,
                    "Your feedback " + waiting.get().id() + " on it awaits its answer.");
        }
        return Decision.accepted(
                new FeedbackGiven(
                        "fb-" + (state.voices().feedback().size() + 1),
                        provision.id(),
                        provision.version(),
                        by,
                        c.how(),
                        c.condition(),
                        c.text(),
                        c.evidence()));
    }

    /** Technical seats, seats of advisory groups, observers. */
    private static boolean operational(ForumState state, Actor actor) {
        if (actor.capacity().shown().startsWith(OBSERVER)) {
            return true;
        }
        return Rights.seat(actor)
                .filter(
                        seat ->
                                state.assembly()
                                        .roster()
                                        .ofSeat(seat)
                                        .filter(
                                                delegation ->
                                                        TECHNICAL.equals(delegation.group())
                                                                || advises(state, seat))
                                        .isPresent())
                .isPresent();
    }

    private static boolean advises(ForumState state, String seat) {
        var in = seat.substring(0, seat.lastIndexOf('.'));
        return state.assembly().forum().charter().advisoryGroup(in).isPresent();
    }

    static Decision answer(ForumState state, Actor actor, AnswerFeedback c) {
        var feedback =
                state.voices()
                        .feedback()
                        .find(c.feedback())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                FEEDBACK_NOT_FOUND,
                                                "There is no feedback " + c.feedback() + "."));
        var provision = state.texts().provisions().get(feedback.provision());
        if (!Concerned.chairs(state, actor, provision)) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "The chair of the body the provision is with answers, or one above.");
        }
        if (feedback.answered()) {
            return Decision.refused(
                    FEEDBACK_ANSWERED,
                    feedback.id() + " was answered at " + feedback.answer().at());
        }
        var by =
                actor.capacity() instanceof Capacity.InOffice in
                        ? new Capacity.InOffice(in.office(), in.body(), null).shown()
                        : actor.capacity().shown();
        return Decision.accepted(new FeedbackAnswered(feedback.id(), by, c.text()));
    }

    /**
     * Why an item with these provisions cannot be closed yet; empty where it can, or where the
     * charter has no text wait for answers.
     */
    public static Optional<Refusal> unanswered(ForumState state, Collection<String> provisions) {
        if (!state.assembly().forum().charter().agreementOrUnsaid().awaitsFeedback()) {
            return Optional.empty();
        }
        var waiting = state.voices().unanswered(provisions);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                FEEDBACK_UNANSWERED,
                                waiting.stream()
                                        .map(f -> f.id() + " on provision " + f.provision())
                                        .collect(
                                                Collectors.joining(", ", "", " awaits an answer.")),
                                Map.of("feedback", waiting.stream().map(Feedback::id).toList())));
    }
}
