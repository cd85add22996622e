package plenary.voting.poll.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.VotingEvent.ChangedBallot;
import plenary.contracts.event.VotingEvent.WordCount;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.TellersReturn;
import plenary.contracts.rule.Verdict;
import plenary.rules.Reason;
import plenary.rules.TellersAgreement.Difference;
import plenary.voting.forum.Viewer;
import plenary.voting.poll.store.Afterwards;
import plenary.voting.poll.store.PaperTrail;

/**
 * A vote as its audience sees it.
 *
 * @param state {@code open}; {@code closing} while its count cannot be closed; {@code closed};
 *     {@code cancelled}
 * @param blockedBy the code of what keeps the count from closing: {@code tellers-disagree}, {@code
 *     count-incomplete}
 * @param electorate how many may vote, class by class, frozen at opening
 * @param turnout how many seats have voted; nothing for a show of hands
 * @param tally live for a roll call or recorded vote; for a secret vote or a group's only when
 *     closed
 * @param ballots by seat in the order of call, where names are shown
 * @param changes who took an answer back for another, in that order, where and when ballots are
 *     shown; of sealed envelopes nothing is kept
 * @param changesCounted how often an answer was changed, once closed and where names are not shown;
 *     absent for hands and sealed envelopes
 * @param count the tellers' returns of a show of hands
 * @param verdict once closed
 * @param explanation the verdict in sentences
 * @param why the verdict as a tree: each test with what it asked, needed and got, which decided,
 *     and what would have turned it; once closed
 * @param yourSeats the seats you may cast for, and what they said
 * @param votingSeq the entry of the voting record that closed it
 * @param superseded the method it began with, where unclear hands led to another one; {@code count}
 *     then is what tellers had handed in, and decides nothing
 * @param conduct what else was frozen: choices offered, proxies, who asked for the method, the draw
 * @param onPaper why and since when answers are written on the printed sheet; nothing on the
 *     network
 * @param afterwards who moved to take it again, the casting vote, a tie not voted on again in time;
 *     nothing for none of them
 * @param words how many said each of the body's own words; as the tally, live where that is
 * @param countedIn the body whose tellers count hands and sheets; absent for a group's own vote
 * @param adoptedWhen what its rule asks, in words, by language
 * @param version grows with everything that changes it but ballots
 */
public record PollView(
        String forum,
        String poll,
        PollKind kind,
        Method method,
        Map<String, String> question,
        String subject,
        String audience,
        State state,
        Instant openedAt,
        Instant closesAt,
        Instant closedAt,
        String blockedBy,
        String cancelledBecause,
        boolean changeAllowed,
        boolean namesShown,
        Rule rule,
        List<ClassView> electorate,
        List<String> callOrder,
        Turnout turnout,
        Tally tally,
        List<Ballot> ballots,
        List<ChangedBallot> changes,
        Integer changesCounted,
        CountView count,
        Verdict verdict,
        List<String> explanation,
        Reason why,
        List<YourSeat> yourSeats,
        Long votingSeq,
        Method superseded,
        Conduct conduct,
        PaperView onPaper,
        Afterwards afterwards,
        List<WordCount> words,
        String countedIn,
        Map<String, String> adoptedWhen,
        long version) {

    /** Where a vote stands. */
    public enum State {
        OPEN,
        CLOSING,
        CLOSED,
        CANCELLED
    }

    /**
     * How a vote is on paper.
     *
     * @param scans pictures of the sheet you may read
     */
    public record PaperView(String reason, Instant since, List<PaperTrail.Scan> scans) {

        static PaperView of(PaperTrail trail, Viewer viewer) {
            return trail == null
                    ? null
                    : new PaperView(
                            trail.reason(),
                            trail.at(),
                            trail.scans().stream()
                                    .filter(scan -> viewer.mayRead(scan.audience()))
                                    .toList());
        }
    }

    /** A class of the electorate, in seats. */
    public record ClassView(String votingClass, long entitled, long present, long recused) {}

    /** How many seats have voted, of how many. */
    public record Turnout(long voted, long entitled) {}

    /**
     * Where a show of hands stands.
     *
     * @param standing {@code awaited}, {@code disagreed} or {@code agreed}
     * @param code {@code tellers-disagree} or {@code count-incomplete} while it cannot be closed
     * @param awaited classes that lack a second count
     */
    public record CountView(
            String standing,
            String code,
            List<TellersReturn> returns,
            List<String> awaited,
            List<Difference> differences) {}

    /** A seat the reader acts for. */
    public record YourSeat(
            String seat, boolean recused, boolean voted, Choice choice, String word) {}
}
