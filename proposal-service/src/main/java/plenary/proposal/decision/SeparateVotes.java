package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.ALL_PARTS_REJECTED;
import static plenary.contracts.refusal.RefusalCode.AMENDMENTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.DIVISION_UNDECIDED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_AGREE;
import static plenary.contracts.refusal.RefusalCode.PARTS_FIRST;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.VoteByRightEvent.DividedSet;
import plenary.contracts.event.VoteByRightEvent.SeparateVotesMoved;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Division.Part;
import plenary.proposal.decision.Division.Stage;
import plenary.proposal.decision.VoteByRightCommand.MoveSeparateVotes;
import plenary.proposal.item.Items;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Scope;

/**
 * Provisions of what a body puts as a whole are voted on apart (UNGA rules 89 and 129; ITU General
 * Rules): those approved are put together with the rest; those rejected are no part of it, and are
 * carried over as what has brackets is. Where everything that operates was rejected, so is the
 * whole. A rejected provision that is reworded is another matter, and may be put again.
 */
public final class SeparateVotes {
    private static final String PREAMBLE = "preamble";

    private SeparateVotes() {}

    static Decision move(ForumState state, Actor actor, MoveSeparateVotes c) {
        var named = c.sets().stream().flatMap(List::stream).toList();
        var barred =
                VotingRights.barred(state, actor, c.body(), "moves a division")
                        .or(() -> Dividing.unknown(state))
                        .or(() -> malformed(c))
                        .or(() -> notPut(state, c.body(), named))
                        .or(() -> Dividing.open(state, c.body(), named));
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        var sets =
                IntStream.range(0, c.sets().size())
                        .mapToObj(i -> new DividedSet(i + 1, c.sets().get(i)))
                        .toList();
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        return Decision.accepted(
                new SeparateVotesMoved(Dividing.next(state), c.body(), seat, sets));
    }

    private static Optional<Refusal> malformed(MoveSeparateVotes c) {
        if (c.sets().isEmpty() || c.sets().stream().anyMatch(List::isEmpty)) {
            return Optional.of(
                    MALFORMED_REQUEST.because(
                            "A division names the provisions of each vote apart."));
        }
        var taken = new HashSet<String>();
        return c.sets().stream()
                .flatMap(List::stream)
                .filter(id -> !taken.add(id))
                .findFirst()
                .map(id -> MALFORMED_REQUEST.because("The provision " + id + " is named twice."));
    }

    private static Optional<Refusal> notPut(ForumState state, String body, List<String> named) {
        return named.stream().flatMap(id -> notPut(state, body, id).stream()).findFirst();
    }

    private static Optional<Refusal> notPut(ForumState state, String body, String id) {
        var elsewhere = Wordings.notVotable(state, body, "provision/" + id);
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        var provision = state.texts().provision(id).orElseThrow();
        if (provision.bracketed()) {
            return Optional.of(
                    BRACKETS_REMAIN.because(
                            "The provision "
                                    + id
                                    + " has brackets, and is no part of what is put."));
        }
        if (!changes(provision)) {
            return Optional.of(
                    NOTHING_TO_AGREE.because(
                            "The provision " + id + " stands as it did; nothing is put of it."));
        }
        return decided(state, body)
                .filter(part -> part.provisions().contains(id))
                .filter(part -> stands(state, part, id))
                .findFirst()
                .map(
                        part ->
                                DECIDED_ALREADY.because(
                                        "The provision " + id + " was voted on apart before."));
    }

    /** Whether something else is put of it than what was there before. */
    private static boolean changes(Provision p) {
        return p.fresh() || p.suppressed() || !p.content().shown().equals(p.baseText());
    }

    /** As what a part is counted: by the rule, and by the voters, of the whole. */
    static Matter matter(ForumState state) {
        return state.assembly().forum().charter().ruleFor(Matter.RECOMMENDATION).isPresent()
                ? Matter.RECOMMENDATION
                : Matter.PROPOSAL;
    }

    /** Why provisions are not voted on apart now: they are amended, or in brackets. */
    static Optional<Refusal> notVotable(ForumState state, Part part) {
        var texts = state.texts();
        for (var id : part.provisions()) {
            var amendments = state.margin().openOn(id);
            if (!amendments.isEmpty()) {
                return Optional.of(
                        AMENDMENTS_FIRST.because(
                                "The amendment " + amendments.getFirst().id() + " waits."));
            }
            if (texts.provision(id).filter(Provision::bracketed).isPresent()) {
                return Optional.of(
                        BRACKETS_REMAIN.because("The provision " + id + " has brackets."));
            }
        }
        return Optional.empty();
    }

    /** Why a body does not put the whole: a division of it is open, or left nothing of it. */
    public static Optional<Refusal> before(ForumState state, String body, Scope scope) {
        return of(state, body)
                .filter(Division::open)
                .filter(division -> touches(state, division, scope))
                .findFirst()
                .map(SeparateVotes::first)
                .or(
                        () ->
                                nothingLeft(state, body, scope)
                                        ? Optional.of(
                                                ALL_PARTS_REJECTED.because(
                                                        "All that operates in it was rejected when"
                                                                + " it was voted on apart."))
                                        : Optional.empty());
    }

    private static boolean touches(ForumState state, Division division, Scope scope) {
        return division.provisions().stream()
                .flatMap(id -> state.texts().provision(id).stream())
                .anyMatch(scope::takes);
    }

    private static Refusal first(Division division) {
        return division.stage() == Stage.MOVED
                ? DIVISION_UNDECIDED.because(division.id() + " is decided first.")
                : PARTS_FIRST.because("Parts of " + division.id() + " wait for their vote.");
    }

    static boolean nothingLeft(ForumState state, Division division) {
        var scope = Scope.of(state.assembly(), division.body());
        return nothingLeft(state, division.body(), Items.joint(state, scope));
    }

    /** Whether all that operates in what is put, whatever stands before it, was rejected. */
    private static boolean nothingLeft(ForumState state, String body, Scope scope) {
        var operative =
                state.texts().inOrder().stream()
                        .filter(p -> scope.takes(p) && !p.bracketed() && changes(p))
                        .filter(p -> !PREAMBLE.equals(p.part()))
                        .map(Provision::id)
                        .toList();
        return !operative.isEmpty() && rejected(state, body).keySet().containsAll(operative);
    }

    /**
     * Provisions that were voted on apart in a body and rejected, as they stand.
     *
     * @return by provision: the division
     */
    public static Map<String, String> rejected(ForumState state, String body) {
        var rejected = new LinkedHashMap<String, String>();
        of(state, body)
                .forEach(
                        division ->
                                division.parts().stream()
                                        .filter(part -> Boolean.FALSE.equals(part.adopted()))
                                        .forEach(
                                                part ->
                                                        part.provisions().stream()
                                                                .filter(
                                                                        id ->
                                                                                stands(
                                                                                        state, part,
                                                                                        id))
                                                                .forEach(
                                                                        id ->
                                                                                rejected.put(
                                                                                        id,
                                                                                        division
                                                                                                .id()))));
        return rejected;
    }

    private static Stream<Division> of(ForumState state, String body) {
        return state.decisions().beforehand().divisions().all().stream()
                .filter(division -> division.ofProvisions() && division.body().equals(body));
    }

    private static Stream<Part> decided(ForumState state, String body) {
        return of(state, body)
                .flatMap(division -> division.parts().stream())
                .filter(part -> !part.undecided());
    }

    /** Whether a provision reads as it did when it was voted on apart. */
    private static boolean stands(ForumState state, Part part, String id) {
        var asked = state.decisions().polls().get(part.poll()).seq();
        return state.texts().provision(id).filter(p -> p.version() <= asked).isPresent();
    }
}
