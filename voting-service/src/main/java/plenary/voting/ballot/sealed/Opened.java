package plenary.voting.ballot.sealed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Electorate;

/** What comes of opening the envelopes of a vote. Held in memory only, for one count. */
public sealed interface Opened {

    /** Every envelope opened. */
    record Choices(List<Ballot> ballots) implements Opened {

        /** Class by class in the order of the electorate, and in each how many said what. */
        public List<Sum> sorted(Electorate electorate) {
            Map<String, String> classes = new LinkedHashMap<>();
            electorate.electors().forEach(e -> classes.put(e.seat(), e.votingClass()));
            Map<String, Map<Choice, Long>> sums = new LinkedHashMap<>();
            electorate.votingClasses().forEach(c -> sums.put(c, new EnumMap<>(Choice.class)));
            for (var ballot : ballots) {
                sums.get(classes.get(ballot.seat())).merge(ballot.choice(), 1L, Long::sum);
            }
            var sorted = new ArrayList<Sum>();
            sums.forEach(
                    (c, said) -> said.forEach((choice, n) -> sorted.add(new Sum(c, choice, n))));
            return Collections.unmodifiableList(sorted);
        }

        @Override
        public String toString() {
            return ballots.size() + " choices"; // whose they are is never written anywhere
        }
    }

    /** So many of a class said this. */
    record Sum(String votingClass, Choice choice, long votes) {}

    /** The key's file is not where it should be. */
    record KeyLost() implements Opened {}

    /** An envelope does not open with the vote's key. */
    record Unreadable() implements Opened {}
}
