package plenary.contracts.charter;

import java.util.List;

/**
 * A fact of a seat that a charter reads. Where a required one is missing, a vote cannot be counted.
 *
 * @param name as it heads a column of the roster, such as {@code sort_key}
 * @param required whether counting is impossible without it
 * @param meaning what it is, and its unit
 * @param values the values it may have, in lower case; empty where any is allowed
 */
public record AttributeRead(String name, boolean required, String meaning, List<String> values) {

    public AttributeRead {
        values = values == null ? List.of() : List.copyOf(values);
    }
}
