package plenary.voting.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;

/** What comes of what the tellers read. */
public sealed interface SheetAgreement {

    /** Two tellers or more read the sheet, and all read the same. */
    record Agreed(List<String> tellers, List<Ballot> ballots) implements SheetAgreement {}

    /** They read differently, seat by seat. */
    record Disagreed(List<Difference> differences) implements SheetAgreement {}

    /** A second reading is missing. */
    record Awaited(List<String> tellers) implements SheetAgreement {}

    /**
     * Where two tellers differ.
     *
     * @param oneRead null where that teller read no answer
     * @param otherRead null where that teller read no answer
     */
    record Difference(
            String seat, String oneTeller, Choice oneRead, String otherTeller, Choice otherRead) {}

    /** The last return of each teller, in the order in which each first came. */
    static List<SheetReturn> standing(Collection<SheetReturn> returns) {
        var last = new LinkedHashMap<String, SheetReturn>();
        returns.forEach(one -> last.put(one.teller(), one));
        return List.copyOf(last.values());
    }

    /**
     * Where the tellers stand.
     *
     * @param returns in the order they came
     */
    static SheetAgreement of(Collection<SheetReturn> returns) {
        var standing = standing(returns);
        var differences = new ArrayList<Difference>();
        for (var i = 1; i < standing.size(); i++) {
            differences.addAll(differences(standing.getFirst(), standing.get(i)));
        }
        if (!differences.isEmpty()) {
            return new Disagreed(differences);
        }
        var tellers = standing.stream().map(SheetReturn::teller).toList();
        return standing.size() < 2
                ? new Awaited(tellers)
                : new Agreed(tellers, standing.getFirst().ballots());
    }

    private static List<Difference> differences(SheetReturn one, SheetReturn other) {
        var first = bySeat(one);
        var second = bySeat(other);
        var seats = new LinkedHashSet<>(first.keySet());
        seats.addAll(second.keySet());
        return seats.stream()
                .filter(seat -> first.get(seat) != second.get(seat))
                .map(
                        seat ->
                                new Difference(
                                        seat,
                                        one.teller(),
                                        first.get(seat),
                                        other.teller(),
                                        second.get(seat)))
                .toList();
    }

    private static Map<String, Choice> bySeat(SheetReturn read) {
        var said = new LinkedHashMap<String, Choice>();
        read.ballots().forEach(ballot -> said.put(ballot.seat(), ballot.choice()));
        return said;
    }
}
