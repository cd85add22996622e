package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;
import plenary.proposal.decision.Poll;

/**
 * A vote as the procedure sees it; ballots, turnout and receipts are the ballot box's.
 *
 * @param rule its name in the charter
 * @param openedSeq the record entry at which it was opened
 * @param closesAt exact closing time; absent where the moderator closes
 * @param result absent while undecided
 * @param superseded the count that was begun and left for another method; absent where none was
 * @param cancelled why it was called off; absent where it was not
 * @param afterwards who moved to take it again, the casting vote, a tie not voted on again in time;
 *     absent for none of them
 * @param conduct what else was frozen: choices, proxies, who asked for the method, the draw
 */
record PollView(
        String id,
        PollKind kind,
        Method method,
        Map<String, String> question,
        String subject,
        String body,
        String rule,
        Poll.Stage stage,
        long openedSeq,
        Instant openedAt,
        Instant closesAt,
        ResultView result,
        Poll.Superseded superseded,
        String cancelled,
        Poll.Afterwards afterwards,
        Conduct conduct) {

    /**
     * What the ballot box counted.
     *
     * @param tally all classes together
     * @param classes each class apart
     * @param verdict with the explanation in words
     * @param because the explanation alone
     * @param votingSeq its entry in the voting log
     */
    record ResultView(
            Outcome outcome,
            Instant closedAt,
            ClassCount tally,
            List<ClassCount> classes,
            Verdict verdict,
            List<Sentence> because,
            long votingSeq) {

        static ResultView of(Poll poll) {
            var result = poll.result();
            return result == null
                    ? null
                    : new ResultView(
                            result.verdict().outcome(),
                            result.closedAt(),
                            whole(result.tally()),
                            result.tally().classes(),
                            result.verdict(),
                            result.verdict().explanation().because(),
                            result.votingSeq());
        }

        private static ClassCount whole(Tally tally) {
            return tally.classes().isEmpty() ? null : tally.whole();
        }
    }

    /** For those who may not know how it went. */
    PollView withoutResult() {
        return new PollView(
                id,
                kind,
                method,
                question,
                subject,
                body,
                rule,
                stage,
                openedSeq,
                openedAt,
                closesAt,
                null,
                superseded,
                cancelled,
                null,
                conduct);
    }

    static PollView of(Poll poll, Instant now) {
        var opened = poll.opened();
        return new PollView(
                poll.id(),
                opened.kind(),
                opened.method(),
                opened.question(),
                opened.subject(),
                opened.body(),
                opened.rule().name(),
                poll.stage(now),
                poll.seq(),
                poll.openedAt(),
                opened.closesAt(),
                ResultView.of(poll),
                poll.superseded(),
                poll.cancelled(),
                poll.after(),
                opened.conducted());
    }
}
