package plenary.voting.poll.http;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.ChangedBallot;
import plenary.contracts.event.VotingEvent.PollClosed;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.TellersReturn;
import plenary.contracts.rule.Verdict;
import plenary.rules.Counting;
import plenary.rules.Reasons;
import plenary.rules.Tellers;
import plenary.rules.TellersAgreement;
import plenary.voting.ballot.Box;
import plenary.voting.forum.Viewer;
import plenary.voting.poll.Closure;
import plenary.voting.poll.Poll;
import plenary.voting.poll.Spoken;
import plenary.voting.poll.http.PollView.ClassView;
import plenary.voting.poll.http.PollView.CountView;
import plenary.voting.poll.http.PollView.State;
import plenary.voting.poll.http.PollView.Turnout;
import plenary.voting.poll.http.PollView.YourSeat;
import plenary.voting.poll.store.PollRow;

/** What of a vote is shown, and when. */
final class PollViews {

    private PollViews() {}

    static PollView of(PollRow row, Box box, List<TellersReturn> returns, Viewer viewer) {
        var ballots = box.ballots();
        var poll = row.toPoll();
        var opened = poll.opened();
        var hands = opened.method() == Method.SHOW_OF_HANDS;
        var live = poll instanceof Poll.Open || poll instanceof Poll.Closing;
        PollClosed closed = poll instanceof Poll.Closed c ? c.closed() : null;
        return new PollView(
                row.forum,
                row.poll,
                opened.kind(),
                opened.method(),
                opened.question(),
                opened.subject(),
                row.audience,
                State.valueOf(row.state.toUpperCase(Locale.ROOT)),
                row.openedAt,
                row.closesAt,
                row.closedAt,
                row.blockedBy,
                row.cancelled,
                opened.changeAllowed(),
                opened.namesShown(),
                opened.rule(),
                classes(opened),
                opened.callOrder(),
                hands ? null : new Turnout(counted(opened, box), entitled(opened)),
                closed != null ? closed.tally() : live ? liveTally(opened, ballots) : null,
                closed != null ? closed.ballots() : live ? liveBallots(opened, ballots) : List.of(),
                changes(opened, closed, live ? box.changes() : List.of()),
                closed == null || opened.namesShown() || !opened.changeAllowed() || sums(opened)
                        ? null
                        : box.changes().size(),
                hands || row.superseded != null ? count(opened, returns) : null,
                closed == null ? null : closed.verdict(),
                closed == null ? List.of() : sentences(closed.verdict()),
                closed == null ? null : Reasons.of(closed.verdict(), closed.tally(), opened.rule()),
                yours(opened, box, viewer),
                row.closedSeq,
                row.superseded == null ? null : Method.valueOf(row.superseded),
                opened.conducted(),
                PollView.PaperView.of(row.onPaper(), viewer),
                row.afterwards(),
                closed != null
                        ? closed.words()
                        : live && liveTally(opened, ballots) != null
                                ? Spoken.count(opened, ballots)
                                : null,
                opened.countedIn(),
                plenary.rules.charter.Spoken.inBoth(opened.rule().condition()),
                row.version);
    }

    private static List<ClassView> classes(PollOpened opened) {
        return Counting.count(opened.electorate(), List.of()).classes().stream()
                .map(c -> new ClassView(c.votingClass(), c.entitled(), c.present(), c.recused()))
                .toList();
    }

    // A group's own vote shows only its turnout until it is over; hands are no tally before they
    // agree.
    static Tally liveTally(PollOpened opened, List<Ballot> ballots) {
        return opened.kind() == PollKind.GROUP
                        || opened.method() == Method.SHOW_OF_HANDS
                        || opened.method() == Method.SECRET
                ? null
                : Counting.count(opened.electorate(), ballots);
    }

    private static List<Ballot> liveBallots(PollOpened opened, List<Ballot> ballots) {
        return showsLive(opened) ? Closure.inOrderOfCall(opened, ballots) : List.of();
    }

    // as ballots are
    private static List<ChangedBallot> changes(
            PollOpened opened, PollClosed closed, List<ChangedBallot> live) {
        if (closed != null) {
            return closed.changes() == null ? List.of() : closed.changes();
        }
        return showsLive(opened) ? live : List.of();
    }

    private static boolean sums(PollOpened opened) {
        return opened.method() == Method.SHOW_OF_HANDS || opened.method() == Method.SECRET;
    }

    private static boolean showsLive(PollOpened opened) {
        return opened.namesShown()
                && opened.kind() != PollKind.GROUP
                && opened.method() == Method.ROLL_CALL;
    }

    static long counted(PollOpened opened, Box box) {
        return opened.electorate().electors().stream()
                .filter(e -> !e.recused() && box.voted().contains(e.seat()))
                .count();
    }

    static long entitled(PollOpened opened) {
        return opened.electorate().electors().stream().filter(e -> !e.recused()).count();
    }

    /** Where a show of hands stands. */
    static CountView count(PollOpened opened, List<TellersReturn> returns) {
        return count(Tellers.agree(opened.electorate(), returns), returns);
    }

    static CountView count(TellersAgreement standing, List<TellersReturn> returns) {
        return switch (standing) {
            case TellersAgreement.Agreed a ->
                    new CountView("agreed", null, returns, List.of(), List.of());
            case TellersAgreement.Awaited a ->
                    new CountView(
                            "awaited",
                            RefusalCode.COUNT_INCOMPLETE.code(),
                            returns,
                            a.votingClasses(),
                            List.of());
            case TellersAgreement.Disagreed d ->
                    new CountView(
                            "disagreed",
                            RefusalCode.TELLERS_DISAGREE.code(),
                            returns,
                            List.of(),
                            d.differences());
            case TellersAgreement.Impossible i ->
                    new CountView(
                            "faulty",
                            RefusalCode.COUNT_FAULTY.code(),
                            returns,
                            List.of(),
                            List.of());
        };
    }

    private static List<String> sentences(Verdict verdict) {
        return Stream.of(verdict.explanation().because(), verdict.explanation().changedBy())
                .flatMap(List::stream)
                .map(Sentence::english)
                .toList();
    }

    // whoever holds the proxy of an absent seat casts for it too
    private static List<YourSeat> yours(PollOpened opened, Box box, Viewer viewer) {
        Map<String, Ballot> said = new HashMap<>();
        box.ballots().forEach(ballot -> said.put(ballot.seat(), ballot));
        Map<String, String> holders = new HashMap<>();
        opened.conducted().proxies().forEach(p -> holders.put(p.seat(), p.delegation()));
        return opened.electorate().electors().stream()
                .filter(
                        e ->
                                viewer.delegations()
                                        .contains(holders.getOrDefault(e.seat(), e.delegation())))
                .map(
                        e ->
                                new YourSeat(
                                        e.seat(),
                                        e.recused(),
                                        box.voted().contains(e.seat()),
                                        Optional.ofNullable(said.get(e.seat()))
                                                .map(Ballot::choice)
                                                .orElse(null),
                                        Optional.ofNullable(said.get(e.seat()))
                                                .map(Ballot::word)
                                                .orElse(null)))
                .toList();
    }
}
