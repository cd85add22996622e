package plenary.contracts.charter;

/**
 * How many of a chamber's seats go to one group of delegations.
 *
 * @param attribute such as {@code region}
 * @param value such as {@code africa}
 * @param seats at least 0
 */
public record Allotment(String attribute, String value, int seats) {}
