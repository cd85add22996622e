package plenary.contracts.rule;

/**
 * What a class condition says of a class in which there is nobody to take a share of. A charter
 * decides this explicitly; it is never left to a division by zero.
 */
public enum WhenEmpty {
    HOLDS,
    FAILS
}
