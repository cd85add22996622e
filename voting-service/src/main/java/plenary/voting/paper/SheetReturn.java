package plenary.voting.paper;

import java.util.List;
import plenary.contracts.rule.Ballot;

/**
 * What one teller read from the sheet. A later return of the same teller replaces the earlier one.
 *
 * @param teller as the count calls the teller
 * @param ballots the seats that are ticked, each once; the others said nothing
 */
public record SheetReturn(String teller, List<Ballot> ballots) {

    public SheetReturn {
        ballots = ballots == null ? List.of() : List.copyOf(ballots);
    }
}
