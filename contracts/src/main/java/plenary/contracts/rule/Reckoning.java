package plenary.contracts.rule;

/**
 * The arithmetic of one comparison.
 *
 * @param of the share asked for; null where a fixed number is
 * @param base of whom; null where a fixed number is asked for
 * @param weighedBy null when seats are counted
 * @param baseCount how many the base is; 0 where a fixed number is asked for
 * @param needed the smallest number that holds (more than, at least) or the largest (at most, fewer
 *     than); -1 where no number would
 * @param got what was counted
 * @param margin how much to spare; negative when short
 */
public record Reckoning(
        Measured measured,
        Comparison comparison,
        Fraction of,
        Base base,
        String weighedBy,
        long baseCount,
        long needed,
        long got,
        long margin) {}
