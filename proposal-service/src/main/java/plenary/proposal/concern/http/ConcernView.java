package plenary.proposal.concern.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.ConcernEvent.ConcernEnd;
import plenary.proposal.ForumState;
import plenary.proposal.concern.Concern;

/**
 * A petition of members before a vote.
 *
 * @param name in the charter
 * @param votingClass whose members alone may sign; absent where all of the chamber may
 * @param signatures the seats, in their order
 * @param needs how many complete it
 * @param electorate how many seats may sign at all
 * @param confirmFrom from when on it can be confirmed; absent where it need not be
 * @param until the exact end of what runs; absent where nothing does
 * @param rule the rule that applies to the vote to come; absent where it holds the text up
 */
record ConcernView(
        String id,
        String name,
        Map<String, String> title,
        String subject,
        String votingClass,
        String by,
        String reason,
        List<String> signatures,
        int needs,
        int electorate,
        List<String> confirmations,
        Concern.ConcernStage state,
        Instant confirmFrom,
        Instant until,
        String rule,
        String opinion,
        ConcernEnd ended,
        Instant at,
        long seq) {

    static ConcernView of(ForumState state, Concern concern) {
        var raised = concern.raised();
        var rule = state.assembly().forum().charter().concern(raised.name());
        return new ConcernView(
                concern.id(),
                raised.name(),
                rule.map(one -> one.title()).orElse(Map.of()),
                raised.subject(),
                raised.votingClass(),
                raised.seat(),
                raised.reason(),
                concern.signatures(),
                raised.needs(),
                raised.electorate().size(),
                concern.confirmations(),
                concern.stage(),
                concern.confirmFrom(),
                concern.until(),
                rule.map(one -> one.rule()).orElse(null),
                concern.opinion(),
                concern.ended(),
                concern.at(),
                concern.seq());
    }
}
