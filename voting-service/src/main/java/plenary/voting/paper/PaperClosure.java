package plenary.voting.paper;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.OnPaper;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.TellersReturn;
import plenary.voting.poll.Closure;
import plenary.voting.poll.Closure.Blocked;
import plenary.voting.poll.Closure.Counted;
import plenary.voting.poll.Closure.Outcome;

/** Counting a vote that went on paper. */
public final class PaperClosure {
    private PaperClosure() {}

    /**
     * Counts a vote that went on paper: what was cast before, and what two tellers read from the
     * sheet; of hands, what they counted.
     *
     * @param ballots cast on the network before
     * @param hands the tellers' counts of a show of hands
     * @param sheets what tellers read, in the order it came
     * @param scans hex digests of the pictures of the sheet
     */
    public static Outcome close(
            PollOpened opened,
            List<Ballot> ballots,
            List<TellersReturn> hands,
            List<SheetReturn> sheets,
            List<String> scans,
            Instant at) {
        if (scans.isEmpty()) {
            return new Blocked(
                    RefusalCode.SCAN_MISSING.because("No picture of the sheet is attached yet."));
        }
        var sheet = Sheet.number(opened);
        if (opened.method() == Method.SHOW_OF_HANDS) {
            var tellers = hands.stream().map(TellersReturn::teller).distinct().toList();
            return switch (Closure.close(opened, List.of(), hands, at)) {
                case Counted c ->
                        onPaper(c, new OnPaper(sheet, tellers, c.closed().recount(), scans));
                case Blocked blocked -> blocked;
            };
        }
        return switch (SheetAgreement.of(sheets)) {
            case SheetAgreement.Agreed agreed -> {
                var all = Stream.concat(ballots.stream(), agreed.ballots().stream()).toList();
                var keyed = new OnPaper(sheet, agreed.tellers(), agreed.ballots().size(), scans);
                yield switch (Closure.close(opened, all, List.of(), at)) {
                    case Counted counted -> onPaper(counted, keyed);
                    case Blocked blocked -> blocked;
                };
            }
            case SheetAgreement.Disagreed d ->
                    new Blocked(
                            RefusalCode.TELLERS_DISAGREE.because(
                                    "The tellers differ on " + d.differences().size() + " seats."));
            case SheetAgreement.Awaited awaited ->
                    new Blocked(
                            RefusalCode.COUNT_INCOMPLETE.because(
                                    "The sheet is keyed in by "
                                            + awaited.tellers().size()
                                            + " of two tellers."));
        };
    }

    private static Outcome onPaper(Counted counted, OnPaper paper) {
        return new Counted(counted.closed().with(paper));
    }
}
