package plenary.voting.ballot;

import java.util.List;
import java.util.Set;
import plenary.contracts.event.VotingEvent.ChangedBallot;
import plenary.contracts.rule.Ballot;

/**
 * What is in a ballot box.
 *
 * @param ballots the last ballot of each seat; none while they are sealed
 * @param voted the seats that have voted, sealed or not
 * @param changes answers taken back for others, in their order; none of sealed ones, of which no
 *     earlier envelope is kept
 */
public record Box(List<Ballot> ballots, Set<String> voted, List<ChangedBallot> changes) {

    /** Of votes by name. */
    public static Box named(List<Ballot> ballots, List<ChangedBallot> changes) {
        return new Box(
                ballots,
                Set.copyOf(ballots.stream().map(Ballot::seat).distinct().toList()),
                changes);
    }

    /** Of sealed envelopes. */
    public static Box sealed(Set<String> voted) {
        return new Box(List.of(), voted, List.of());
    }
}
