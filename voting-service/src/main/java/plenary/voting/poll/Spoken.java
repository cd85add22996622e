package plenary.voting.poll;

import java.util.List;
import java.util.Locale;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.WordCount;
import plenary.contracts.rule.Ballot;

/** How many said each of the body's own words. */
public final class Spoken {

    private Spoken() {}

    /**
     * In the order of the charter; none where it has no words, or envelopes hold no more than
     * choices.
     */
    public static List<WordCount> count(PollOpened opened, List<Ballot> ballots) {
        if (opened.method() == Method.SECRET) {
            return List.of();
        }
        return opened.conducted().words().stream()
                .map(
                        own ->
                                new WordCount(
                                        own.word(),
                                        own.means(),
                                        ballots.stream()
                                                .filter(one -> own.word().equals(said(one)))
                                                .count()))
                .toList();
    }

    /** A plain answer that is among the words is said in its plain word. */
    private static String said(Ballot ballot) {
        return ballot.word() == null
                ? ballot.choice().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : ballot.word();
    }
}
