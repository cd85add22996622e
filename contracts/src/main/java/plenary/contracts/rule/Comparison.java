package plenary.contracts.rule;

/** How a number is held against its threshold. */
public enum Comparison {
    MORE_THAN,
    AT_LEAST,
    AT_MOST,
    FEWER_THAN
}
