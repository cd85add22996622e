package plenary.voting.whatif.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Matter;
import plenary.contracts.rule.Outcome;
import plenary.rules.whatif.Blocs.Bloc;
import plenary.rules.whatif.PlayedVetoes.StoodVeto;
import plenary.voting.whatif.http.WhatIfView.DifferenceView;
import plenary.voting.whatif.http.WhatIfView.ResultView;

/**
 * What the forum's own votes would have come to.
 *
 * @param notice what it says and what not: vetoes that were cast are played, others not guessed
 * @param held how many votes there were, and how many the chambers carried
 * @param charters how many each rule set would have let through
 * @param blocs of the texts a bloc voted for, how many would have been stopped; only from votes
 *     whose ballots are public by name
 * @param votes each vote
 */
public record HistoryView(
        String notice,
        HeldView held,
        List<CharterLine> charters,
        List<Bloc> blocs,
        List<VoteView> votes) {

    /** Votes that were closed, and of these the carried ones. */
    public record HeldView(long votes, long carried) {}

    /**
     * One rule set over all votes.
     *
     * @param vetoed of those stopped, how many the votes would have carried and a veto stopped
     */
    public record CharterLine(
            String charter, long letThrough, long stopped, long cannotBeCounted, long vetoed) {}

    /**
     * One vote.
     *
     * @param subject what it was on
     * @param round the how-manieth vote on the same
     * @param matter what each charter was asked its rule for
     * @param verdict what it came to under the forum's own rule
     * @param vetoes those that stood against it when all windows had ended
     */
    public record VoteView(
            String poll,
            String subject,
            int round,
            Map<String, String> question,
            Instant closedAt,
            Matter matter,
            String rule,
            Outcome verdict,
            List<StoodVeto> vetoes,
            boolean byName,
            List<ResultView> results,
            boolean differs,
            List<DifferenceView> differences) {}
}
