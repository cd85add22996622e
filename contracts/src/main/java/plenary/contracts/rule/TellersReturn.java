package plenary.contracts.rule;

import java.util.List;

/**
 * What one teller hands in after a show of hands. A later return of the same teller for a class
 * replaces the earlier one.
 *
 * @param teller who counted
 */
public record TellersReturn(String teller, List<HandCount> counts) {

    public TellersReturn {
        counts = counts == null ? List.of() : List.copyOf(counts);
    }
}
