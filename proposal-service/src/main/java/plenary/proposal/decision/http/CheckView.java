package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.Map;
import plenary.proposal.decision.Check;

/**
 * A temperature check. It is not a vote, and says so.
 *
 * @param isVote always false
 * @param notice to be shown wherever the check is
 * @param openedSeq the record entry by which the record answers "was this a vote?": no
 * @param words the moderator's about it, verbatim; absent while it is open
 */
record CheckView(
        String id,
        boolean isVote,
        String notice,
        String body,
        Map<String, String> question,
        boolean counted,
        boolean open,
        long openedSeq,
        Instant openedAt,
        String words,
        Long closedSeq,
        Instant closedAt,
        Answer wasThisAVote) {

    /** The record's answer, with the act it rests on. */
    record Answer(String answer, long act) {}

    static final String NOTICE =
            "This is a temperature check, not a vote: it has no threshold, no outcome and no power.";

    static CheckView of(Check check) {
        return new CheckView(
                check.id(),
                false,
                NOTICE,
                check.body(),
                check.question(),
                check.counted(),
                check.open(),
                check.openedSeq(),
                check.openedAt(),
                check.words(),
                check.open() ? null : check.closedSeq(),
                check.closedAt(),
                new Answer("no", check.openedSeq()));
    }
}
