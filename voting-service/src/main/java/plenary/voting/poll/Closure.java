package plenary.voting.poll;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.ChangedBallot;
import plenary.contracts.event.VotingEvent.PollClosed;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.TellersReturn;
import plenary.contracts.rule.Verdict;
import plenary.rules.CannotBeCounted;
import plenary.rules.Counting;
import plenary.rules.Deciding;
import plenary.rules.Tellers;
import plenary.rules.TellersAgreement;
import plenary.voting.ballot.sealed.Opened;

/** Counting a vote to its end. */
public final class Closure {

    private Closure() {}

    /** What comes of closing. */
    public sealed interface Outcome {}

    /** The count stands. */
    public record Counted(PollClosed closed) implements Outcome {}

    /** The count cannot be closed: the tellers do not agree, or a fact is missing. */
    public record Blocked(Refusal refusal) implements Outcome {}

    /**
     * Counts what was cast or handed in.
     *
     * @param ballots the last ballot of each seat; empty for a show of hands
     * @param returns the tellers' returns in the order they came; empty for votes by name
     * @param at the closing moment, forum time
     */
    public static Outcome close(
            PollOpened opened, List<Ballot> ballots, List<TellersReturn> returns, Instant at) {
        try {
            return opened.method() == Method.SHOW_OF_HANDS
                    ? closeHands(opened, returns, at)
                    : closeNames(opened, ballots, at);
        } catch (CannotBeCounted e) {
            return new Blocked(RefusalCode.RULE_NEEDS_SEATS.because(e.getMessage()));
        }
    }

    /**
     * Counts sealed ballots: the sums alone come out.
     *
     * @param at the closing moment, forum time
     */
    public static Outcome close(PollOpened opened, Opened envelopes, Instant at) {
        return switch (envelopes) {
            case Opened.Choices choices -> close(opened, choices.ballots(), List.of(), at);
            case Opened.KeyLost lost ->
                    new Blocked(
                            RefusalCode.SEALING_KEY_LOST.because(
                                    "The key of " + opened.poll() + " is not here."));
            case Opened.Unreadable broken ->
                    new Blocked(
                            RefusalCode.ENVELOPE_UNREADABLE.because(
                                    "An envelope of " + opened.poll() + " does not open."));
        };
    }

    private static Outcome closeNames(PollOpened opened, List<Ballot> ballots, Instant at) {
        var inOrder = inOrderOfCall(opened, ballots);
        var tally = Counting.count(opened.rule(), opened.electorate(), inOrder);
        var verdict = Deciding.decide(opened.rule(), opened.electorate(), inOrder);
        var shown = opened.namesShown() ? inOrder : List.<Ballot>of();
        return new Counted(
                new PollClosed(
                        opened.poll(),
                        at,
                        inOrder.size(),
                        tally,
                        verdict,
                        shown,
                        null,
                        opened.method(),
                        Spoken.count(opened, inOrder),
                        null));
    }

    /** The same, with who changed their answer where the vote publishes names. */
    public static Outcome noting(Outcome outcome, PollOpened opened, List<ChangedBallot> changes) {
        return outcome instanceof Counted counted && opened.namesShown()
                ? new Counted(counted.closed().with(changes))
                : outcome;
    }

    private static Outcome closeHands(PollOpened opened, List<TellersReturn> returns, Instant at) {
        return switch (Tellers.agree(opened.electorate(), returns)) {
            case TellersAgreement.Agreed agreed -> {
                var whole = agreed.tally().whole();
                yield new Counted(
                        closed(
                                opened,
                                at,
                                whole.cast() + whole.notTakingPart(),
                                agreed.tally(),
                                Deciding.decide(opened.rule(), opened.electorate(), agreed.tally()),
                                List.of()));
            }
            case TellersAgreement.Disagreed d ->
                    new Blocked(RefusalCode.TELLERS_DISAGREE.because(Differences.say(d)));
            case TellersAgreement.Awaited awaited ->
                    new Blocked(
                            RefusalCode.COUNT_INCOMPLETE.because(
                                    "A second count is missing in: "
                                            + String.join(", ", awaited.votingClasses())
                                            + "."));
            case TellersAgreement.Impossible impossible ->
                    new Blocked(RefusalCode.COUNT_FAULTY.because(Differences.say(impossible)));
        };
    }

    private static PollClosed closed(
            PollOpened opened,
            Instant at,
            long recount,
            Tally tally,
            Verdict verdict,
            List<Ballot> ballots) {
        return new PollClosed(
                opened.poll(), at, recount, tally, verdict, ballots, null, opened.method());
    }

    /**
     * The ballots as the roll is called; seats outside the order come after, as the roster has
     * them.
     */
    public static List<Ballot> inOrderOfCall(PollOpened opened, List<Ballot> ballots) {
        var order = new HashMap<String, Integer>();
        for (var seat : opened.callOrder()) {
            order.putIfAbsent(seat, order.size());
        }
        for (var elector : opened.electorate().electors()) {
            order.putIfAbsent(elector.seat(), order.size());
        }
        return ballots.stream()
                .sorted(
                        Comparator.comparing(
                                ballot -> order.getOrDefault(ballot.seat(), Integer.MAX_VALUE)))
                .toList();
    }
}
