package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.VETO_LIMIT_REACHED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Decisions.Vetoed;

/**
 * How often a group may veto in a time, where the charter sets that. Each veto counts for the whole
 * length from the moment it was cast, whatever became of it; a petition the group has not decided
 * on is counted with them, so that two at once cannot pass the limit.
 */
public final class VetoLimits {
    private VetoLimits() {}

    /**
     * What of its limit a group has used.
     *
     * @param left how many it may still cast now, at least 0
     * @param nextAt when the oldest that counts counts no longer; null where none does
     */
    public record VetoesLeft(int vetoes, int left, Instant nextAt) {}

    /** What a group has used by {@code now}; empty where nothing limits it. */
    public static Optional<VetoesLeft> of(ForumState state, String group, Instant now) {
        var limit = Claim.ruleOf(state, group).limit();
        if (limit == null) {
            return Optional.empty();
        }
        var counting =
                cast(state, group).stream().filter(at -> now.isBefore(at.plus(limit.within())));
        var times = counting.sorted().toList();
        return Optional.of(
                new VetoesLeft(
                        limit.vetoes(),
                        Math.max(0, limit.vetoes() - times.size()),
                        times.isEmpty() ? null : times.getFirst().plus(limit.within())));
    }

    private static List<Instant> cast(ForumState state, String group) {
        return state.decisions().vetoes().stream()
                .map(Vetoed::veto)
                .filter(veto -> veto.group().equals(group))
                .map(Veto::at)
                .toList();
    }

    /** Why the group asks for no further veto now; empty where it may. */
    static Optional<Refusal> reached(ForumState state, String group, Instant now) {
        var pending =
                state.decisions().petitions().stream()
                        .map(Decisions.Petitioned::petition)
                        .filter(one -> one.group().equals(group) && one.pending())
                        .count();
        return of(state, group, now)
                .filter(used -> used.left() <= pending)
                .map(
                        used ->
                                Refusal.of(
                                        VETO_LIMIT_REACHED,
                                        group
                                                + " has "
                                                + used.vetoes()
                                                + " vetoes in the charter's time, and none is"
                                                + " left now.",
                                        used.nextAt() == null
                                                ? Map.of("vetoes", used.vetoes())
                                                : Map.of(
                                                        "vetoes",
                                                        used.vetoes(),
                                                        "nextAt",
                                                        used.nextAt())));
    }
}
