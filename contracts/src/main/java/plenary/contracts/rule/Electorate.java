package plenary.contracts.rule;

import java.util.List;

/** Who may vote, frozen when the vote opens. The order is the order of call. */
public record Electorate(List<Elector> electors) {

    public Electorate {
        electors = electors == null ? List.of() : List.copyOf(electors);
    }

    /** Whether the seat is in the electorate and may vote: recused seats may not. */
    public boolean includes(String seat) {
        return electors.stream().anyMatch(e -> !e.recused() && e.seat().equals(seat));
    }

    /** The classes in the order in which they first appear. */
    public List<String> votingClasses() {
        return electors.stream().map(Elector::votingClass).distinct().toList();
    }
}
