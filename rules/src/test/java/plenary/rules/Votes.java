package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Tally;

/** Short ways to say how a room voted. */
final class Votes {

    private Votes() {}

    /** One class; all who voted were present, the others absent. */
    static Tally tally(long yes, long no, long abstain, long entitled) {
        return tally(count("states", yes, no, abstain, entitled));
    }

    static Tally tally(ClassCount... counts) {
        return new Tally(List.of(counts), List.of());
    }

    static ClassCount count(String votingClass, long yes, long no, long abstain, long entitled) {
        return new ClassCount(votingClass, yes, no, abstain, 0, yes + no + abstain, entitled, 0);
    }

    static Elector seat(String delegation) {
        return new Elector(
                "states." + delegation, delegation, "states", 1, null, Map.of(), false, false);
    }

    static Elector recused(String delegation) {
        return new Elector(
                "states." + delegation, delegation, "states", 1, null, Map.of(), true, true);
    }

    static Ballot ballot(String delegation, Choice choice) {
        return new Ballot("states." + delegation, choice);
    }

    /** Seats S1, S2, …; none noted as present. */
    static Electorate seats(int number) {
        List<Elector> electors = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            electors.add(seat("S" + i));
        }
        return new Electorate(electors);
    }

    /** The first so many say yes, the next no, the next abstain. */
    static List<Ballot> ballots(int yes, int no, int abstain) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 1; i <= yes + no + abstain; i++) {
            Choice choice = i <= yes ? Choice.YES : i <= yes + no ? Choice.NO : Choice.ABSTAIN;
            ballots.add(ballot("S" + i, choice));
        }
        return ballots;
    }
}
