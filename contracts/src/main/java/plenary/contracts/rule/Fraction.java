package plenary.contracts.rule;

/**
 * An exact share such as two thirds; never a decimal approximation.
 *
 * @param numerator at least 0
 * @param denominator at least 1
 */
public record Fraction(long numerator, long denominator) {

    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(
                    "a fraction needs a numerator of at least 0 and a denominator of at least 1");
        }
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
