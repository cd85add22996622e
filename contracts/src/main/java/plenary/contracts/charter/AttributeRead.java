package plenary.contracts.charter;

/**
 * A fact of a seat that a charter reads. Where a required one is missing, a vote cannot be counted.
 *
 * @param name as it heads a column of the roster, such as {@code sort_key}
 * @param required whether counting is impossible without it
 * @param meaning what it is, its unit, and its values
 */
public record AttributeRead(String name, boolean required, String meaning) {}
