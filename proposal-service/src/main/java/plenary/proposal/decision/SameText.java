package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.PUT_AS_AGAIN;
import static plenary.contracts.refusal.RefusalCode.TEXT_BEING_DECIDED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.ForumState;
import plenary.proposal.text.CleanDraft;

/**
 * What was put forward before, recognised by its provisions and their words and not by what it is
 * called. A provision is put by one recommendation at a time; what came back is put again and not
 * as new; what the chambers have decided stands until it is reconsidered (UNGA rule 81). A
 * provision reads the same where nothing but spacing, capitals and punctuation differ.
 */
public final class SameText {
    private SameText() {}

    /**
     * Why the gavel does not fall on a text: the chambers are being asked about a part of it, or
     * have rejected it and not taken that back.
     */
    public static Optional<Refusal> beforeGavel(ForumState state, CleanDraft draft) {
        return joint(state, null).stream()
                .flatMap(earlier -> beforeGavel(state, earlier, draft).stream())
                .findFirst();
    }

    private static Optional<Refusal> beforeGavel(
            ForumState state, Recommendation earlier, CleanDraft draft) {
        return switch (earlier.stage()) {
            case VOTING, AWAITING_VETOES, SUSPENDED -> beingDecided(earlier, draft);
            case NOT_CARRIED ->
                    sameMatter(earlier.latest().provisions(), draft)
                            ? Reconsidering.decided(state, pollOf(state, earlier))
                            : Optional.empty();
            // a count that decided nothing leaves the room free to agree
            case TO_BE_PUT_AGAIN, RETURNED, ADOPTED -> Optional.empty();
        };
    }

    private static Poll pollOf(ForumState state, Recommendation earlier) {
        return state.decisions().polls().get(earlier.latest().poll());
    }

    /**
     * Why a body's text is not put now; empty where it may.
     *
     * @param recommendation that is put again; null for a new one
     */
    static Optional<Refusal> notNow(
            ForumState state, String body, String recommendation, CleanDraft draft, Instant now) {
        return joint(state, recommendation).stream()
                .flatMap(r -> notBeside(state, r, body, recommendation, draft, now).stream())
                .findFirst();
    }

    /** All that the chambers were asked about, save one. */
    private static List<Recommendation> joint(ForumState state, String but) {
        return state.decisions().recommendations().all().stream()
                .filter(r -> !r.id().equals(but))
                .filter(r -> OwnPutting.groupOf(state, r.latest()).isEmpty())
                .toList();
    }

    private static Optional<Refusal> notBeside(
            ForumState state,
            Recommendation earlier,
            String body,
            String recommendation,
            CleanDraft draft,
            Instant now) {
        var asNewByTheSame = recommendation == null && earlier.body().equals(body);
        var before = earlier.latest().provisions();
        return switch (earlier.stage()) {
            case VOTING, AWAITING_VETOES, SUSPENDED -> beingDecided(earlier, draft);
            case RETURNED ->
                    asNewByTheSame && any(before, draft) ? again(earlier) : Optional.empty();
            case TO_BE_PUT_AGAIN ->
                    asNewByTheSame && any(before, draft)
                            ? again(earlier)
                            : sameMatter(before, draft)
                                    ? standing(state, earlier, now)
                                    : Optional.empty();
            case NOT_CARRIED ->
                    !sameMatter(before, draft)
                            ? Optional.empty()
                            : standing(state, earlier, now)
                                    .or(
                                            () ->
                                                    asNewByTheSame && reopened(state, earlier)
                                                            ? again(earlier)
                                                            : Optional.empty());
            // a draft grows: what stands adopted may be in a text that says more
            case ADOPTED ->
                    within(draft.provisions(), before)
                            ? standing(state, earlier, now)
                            : Optional.empty();
        };
    }

    private static Optional<Refusal> beingDecided(Recommendation earlier, CleanDraft draft) {
        return draft.ids().stream()
                .filter(id -> earlier.latest().provision(id).isPresent())
                .findFirst()
                .map(
                        id ->
                                Refusal.of(
                                        TEXT_BEING_DECIDED,
                                        "The provision "
                                                + id
                                                + " is being decided in "
                                                + earlier.id()
                                                + ".",
                                        Map.of("recommendation", earlier.id())));
    }

    private static Optional<Refusal> again(Recommendation earlier) {
        return Optional.of(
                Refusal.of(
                        PUT_AS_AGAIN,
                        "Provisions of this text read as they did in "
                                + earlier.id()
                                + ", which came back: that is put again.",
                        Map.of("recommendation", earlier.id())));
    }

    private static Optional<Refusal> standing(
            ForumState state, Recommendation earlier, Instant now) {
        return state.decisions()
                .polls()
                .find(earlier.latest().poll())
                .filter(poll -> poll.result() != null)
                .flatMap(poll -> Reconsidering.standing(state, poll, now))
                .map(
                        refusal ->
                                refusal.code() == DECIDED_ALREADY
                                        ? Refusal.of(
                                                DECIDED_ALREADY,
                                                refusal.detail(),
                                                Map.of("recommendation", earlier.id()))
                                        : refusal);
    }

    /**
     * Whether a recommendation may be put forward again, as a round of its own: it came back, its
     * count decided nothing, or the chambers have carried that they reconsider it.
     */
    public static boolean mayBePutAgain(ForumState state, Recommendation one) {
        return one.mayBePutAgain() || reopened(state, one);
    }

    /** Whether what the chambers did not carry is to be voted on again: a motion to that end. */
    static boolean reopened(ForumState state, Recommendation rejected) {
        return rejected.stage() == Recommendation.Stage.NOT_CARRIED
                && Reconsidering.reopened(state, rejected.latest().poll());
    }

    /** The texts of other recommendations that are the same matter as this one. */
    static List<Recommendation> sameMatter(
            ForumState state, String recommendation, CleanDraft draft) {
        return joint(state, recommendation).stream()
                .filter(earlier -> sameMatter(earlier.latest().provisions(), draft))
                .toList();
    }

    /** Whether a text is all or a part of what was put before, or that with something added. */
    private static boolean sameMatter(List<CleanProvision> before, CleanDraft draft) {
        return within(draft.provisions(), before) || within(before, draft.provisions());
    }

    private static boolean within(List<CleanProvision> part, List<CleanProvision> whole) {
        return part.stream().allMatch(one -> whole.stream().anyMatch(other -> same(one, other)));
    }

    private static boolean any(List<CleanProvision> before, CleanDraft draft) {
        return before.stream()
                .anyMatch(one -> draft.provisions().stream().anyMatch(other -> same(one, other)));
    }

    /** Whether two are one provision, and read the same. */
    static boolean same(CleanProvision one, CleanProvision other) {
        return one.provision().equals(other.provision())
                && words(one.text()).equals(words(other.text()))
                && words(one.heading()).equals(words(other.heading()))
                && Objects.equals(one.part(), other.part())
                && one.binding() == other.binding();
    }

    /** A wording without spacing, capitals and punctuation, which change nothing of it. */
    static String words(String text) {
        return text == null
                ? ""
                : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }
}
