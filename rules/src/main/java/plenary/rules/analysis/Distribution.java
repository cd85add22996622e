package plenary.rules.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How numbers are spread: the median lies in the middle, or half way between the two in the middle;
 * the quartiles are the medians of the lower and the upper half, the middle one left out. Rounded
 * to four decimals.
 *
 * @param number how many numbers
 * @param least null, as all that follow, where there are none
 */
public record Distribution(
        int number,
        BigDecimal least,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        BigDecimal most,
        BigDecimal mean) {

    /** Of these numbers, in any order. */
    public static Distribution of(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return new Distribution(0, null, null, null, null, null, null);
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int half = sorted.size() / 2;
        boolean one = sorted.size() == 1;
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Distribution(
                sorted.size(),
                sorted.getFirst(),
                one ? sorted.getFirst() : middle(sorted.subList(0, half)),
                middle(sorted),
                one
                        ? sorted.getFirst()
                        : middle(sorted.subList(sorted.size() - half, sorted.size())),
                sorted.getLast(),
                sum.divide(BigDecimal.valueOf(sorted.size()), 4, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1)
                        .add(sorted.get(half))
                        .divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_EVEN);
    }
}
