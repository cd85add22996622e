package plenary.voting.ballot;

import java.util.List;
import java.util.Set;
import plenary.contracts.rule.Ballot;

/**
 * What is in a ballot box.
 *
 * @param ballots the last ballot of each seat; none while they are sealed
 * @param voted the seats that have voted, sealed or not
 */
public record Box(List<Ballot> ballots, Set<String> voted) {

    /** Of votes by name. */
    public static Box named(List<Ballot> ballots) {
        return new Box(ballots, Set.copyOf(ballots.stream().map(Ballot::seat).distinct().toList()));
    }

    /** Of sealed envelopes. */
    public static Box sealed(Set<String> voted) {
        return new Box(List.of(), voted);
    }
}
