package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.ALL_PARTS_REJECTED;
import static plenary.contracts.refusal.RefusalCode.AMENDMENTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_UNDECIDED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_AGREE;
import static plenary.contracts.refusal.RefusalCode.PARTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.VoteByRightEvent.DividedSet;
import plenary.contracts.event.VoteByRightEvent.SeparateVotesMoved;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.Division.Part;
import plenary.proposal.decision.Division.Stage;
import plenary.proposal.decision.VoteByRightCommand.MoveSeparateVotes;
import plenary.proposal.floor.Competence;
import plenary.proposal.item.Items;
import plenary.proposal.text.CanonicalText;
import plenary.proposal.text.Forking;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Scope;

/**
 * Provisions of what a body puts as a whole are voted on apart (UNGA rules 89 and 129; ITU General
 * Rules): those approved are put together with the rest; those rejected are no part of it, and are
 * carried over as what has brackets is. Where everything that operates was rejected, so is the
 * whole. A rejected provision that is reworded is another matter, and may be put again; one that is
 * bracketed is no part of what is put, and nothing waits for it.
 */
public final class SeparateVotes {
    private static final String PREAMBLE = "preamble";
    private static final String PROVISION = "provision/";

    private SeparateVotes() {}

    static Decision move(ForumState state, Actor actor, MoveSeparateVotes c) {
        var named = c.sets().stream().flatMap(List::stream).toList();
        var barred =
                VotingRights.barred(state, actor, c.body(), "moves a division")
                        .or(() -> Dividing.unknown(state))
                        .or(() -> closed(state, c.body()))
                        .or(() -> malformed(c))
                        // before anything is said of words that a closed body works on
                        .or(() -> Forking.unreported(state, p -> named.contains(p.id())))
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

    // a closed body negotiates and reports; what it puts to nobody is not divided
    private static Optional<Refusal> closed(ForumState state, String body) {
        return state.assembly().bodies().get(body).open()
                ? Optional.empty()
                : Optional.of(
                        DIVISION_NOT_PROVIDED.because(
                                "The closed body " + body + " puts no text."));
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
        var elsewhere = Wordings.notVotable(state, body, PROVISION + id);
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
        if (OwnPutting.beingDecided(state, id)) {
            return Optional.of(
                    VOTING_BEGUN.because(
                            "The provision " + id + " is put as part of the whole already."));
        }
        return decidedApart(state, body, id)
                .or(
                        () ->
                                decidedByItself(state, body, id)
                                        .map(
                                                poll ->
                                                        DECIDED_ALREADY.because(
                                                                "The vote "
                                                                        + poll.id()
                                                                        + " has decided the"
                                                                        + " provision "
                                                                        + id
                                                                        + ".")));
    }

    private static Optional<Poll> decidedByItself(ForumState state, String body, String id) {
        return Reconsidering.decided(state, body, PROVISION + id);
    }

    private static Optional<Refusal> decidedApart(ForumState state, String body, String id) {
        return of(state, body)
                .flatMap(division -> division.parts().stream())
                .filter(part -> !part.undecided() && part.provisions().contains(id))
                .filter(part -> stands(state, part, id))
                .findFirst()
                .map(
                        part ->
                                DECIDED_ALREADY.because(
                                        "The provision " + id + " was voted on apart before."));
    }

    /** Why a provision is not voted on by itself: it waits for a vote apart, or was rejected so. */
    static Optional<Refusal> onOne(ForumState state, String body, String id) {
        return of(state, body)
                .filter(division -> waits(state, division, id))
                .findFirst()
                .map(SeparateVotes::first)
                .or(() -> decidedApart(state, body, id));
    }

    /** Whether something else is put of it than what was there before. */
    private static boolean changes(Provision p) {
        return p.fresh()
                || p.suppressed()
                || !p.content().shown().equals(p.baseText())
                || !Objects.equals(p.heading(), p.baseHeading());
    }

    /**
     * The provisions of a part that are put: without brackets, still before the body, and not
     * decided by a vote of their own.
     *
     * @return each with the digest of its words, in the order in which they were named
     */
    static Map<String, String> put(ForumState state, Division division, Part part) {
        var scope = scope(state, division);
        var put = new LinkedHashMap<String, String>();
        for (var id : part.provisions()) {
            state.texts()
                    .provision(id)
                    .filter(p -> !p.bracketed() && scope.takes(p))
                    .filter(p -> decidedByItself(state, division.body(), p.id()).isEmpty())
                    .ifPresent(p -> put.put(id, words(p)));
        }
        return put;
    }

    private static Scope scope(ForumState state, Division division) {
        return Items.joint(state, Scope.of(state.assembly(), division.body()));
    }

    /** What a provision says, as a digest; its number and its commas may change, its words not. */
    private static String words(Provision p) {
        var said =
                new CleanProvision(
                        p.id(),
                        null,
                        p.part(),
                        SameText.words(p.heading()),
                        p.suppressed() ? null : SameText.words(p.content().shown()),
                        p.binding());
        return CanonicalText.sha256(null, null, List.of(said));
    }

    /** As what a part is counted: by the rule, and by the voters, of the whole. */
    static Matter matter(ForumState state) {
        return state.assembly().forum().charter().ruleFor(Matter.RECOMMENDATION).isPresent()
                ? Matter.RECOMMENDATION
                : Matter.PROPOSAL;
    }

    /**
     * Why a part is not voted on now. It is voted on as the whole is: the rule is the whole's,
     * which nobody chooses, and each answer has a name.
     */
    static Optional<Refusal> notVotable(
            ForumState state, Division division, Part part, OpenPoll c) {
        // the rule is the whole's
        return c.rule() != null
                ? Optional.of(
                        METHOD_NOT_ALLOWED_HERE.because(
                                "A part is voted on by the rule of the whole; none is named for"
                                        + " it."))
                : Forking.unreported(state, p -> part.provisions().contains(p.id()))
                        .or(() -> nothingPut(state, division, part))
                        .or(() -> notNow(state, put(state, division, part).keySet()));
    }

    private static Optional<Refusal> nothingPut(ForumState state, Division division, Part part) {
        return put(state, division, part).isEmpty()
                ? Optional.of(
                        BRACKETS_REMAIN.because(
                                "All of part "
                                        + part.put().number()
                                        + " has brackets, is not before the body or was decided"
                                        + " by itself."))
                : Optional.empty();
    }

    private static Optional<Refusal> notNow(ForumState state, Set<String> put) {
        return put.stream()
                .flatMap(
                        id ->
                                amended(state, id)
                                        .or(() -> Competence.doubt(state, PROVISION + id))
                                        .stream())
                .findFirst();
    }

    private static Optional<Refusal> amended(ForumState state, String id) {
        return state.margin().openOn(id).stream()
                .findFirst()
                .map(
                        amendment ->
                                AMENDMENTS_FIRST.because(
                                        "The amendment " + amendment.id() + " waits."));
    }

    /** Why a body does not put the whole: a division of it is open, or left nothing of it. */
    public static Optional<Refusal> before(ForumState state, String body, Scope scope) {
        return of(state, body)
                .filter(division -> waits(state, division, scope))
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

    /** Whether something that would be put is to be voted on apart first. */
    private static boolean waits(ForumState state, Division division, Scope scope) {
        return waiting(state, division)
                .flatMap(id -> state.texts().provision(id).stream())
                .anyMatch(scope::takes);
    }

    private static boolean waits(ForumState state, Division division, String provision) {
        return waiting(state, division).anyMatch(provision::equals);
    }

    private static Stream<String> waiting(ForumState state, Division division) {
        return division.parts().stream()
                .filter(part -> division.open() && part.undecided())
                .flatMap(part -> put(state, division, part).keySet().stream());
    }

    private static Refusal first(Division division) {
        return division.stage() == Stage.MOVED
                ? DIVISION_UNDECIDED.because(division.id() + " is decided first.")
                : PARTS_FIRST.because("Parts of " + division.id() + " wait for their vote.");
    }

    static boolean nothingLeft(ForumState state, Division division) {
        return nothingLeft(state, division.body(), scope(state, division));
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
                                        .flatMap(part -> standing(state, part))
                                        .forEach(id -> rejected.put(id, division.id())));
        return rejected;
    }

    private static Stream<String> standing(ForumState state, Part part) {
        return part.provisions().stream().filter(id -> stands(state, part, id));
    }

    private static Stream<Division> of(ForumState state, String body) {
        return state.decisions().beforehand().divisions().all().stream()
                .filter(division -> division.ofProvisions() && division.body().equals(body));
    }

    /** Whether a provision says what it said when it was voted on apart, whatever else moved. */
    private static boolean stands(ForumState state, Part part, String id) {
        var poll = state.decisions().polls().get(part.poll());
        var put = poll.opened().conducted().put();
        return state.texts().provision(id).filter(p -> stands(poll, put, p)).isPresent();
    }

    // a vote that was opened before the words were kept knows when the provision moved, no more
    private static boolean stands(Poll poll, Map<String, String> put, Provision p) {
        return put.isEmpty() ? p.version() <= poll.seq() : words(p).equals(put.get(p.id()));
    }
}
