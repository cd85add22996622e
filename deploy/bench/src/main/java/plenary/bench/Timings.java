package plenary.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long many of the same took, in microseconds. */
final class Timings {
    private final long[] sorted;

    private Timings(long[] sorted) {
        this.sorted = sorted;
    }

    static Timings of(long[] nanoseconds) {
        if (nanoseconds.length == 0) {
            throw new IllegalArgumentException("nothing was timed");
        }
        var sorted = Arrays.stream(nanoseconds).map(n -> n / 1000).sorted().toArray();
        return new Timings(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** The time within which this share of them were done, nearest rank. @param share 0 to 1 */
    long within(double share) {
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank, 1, sorted.length) - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n %6d   half %8.1f ms   p95 %8.1f ms   p99 %8.1f ms   slowest %8.1f ms",
                count(),
                within(0.5) / 1000.0,
                within(0.95) / 1000.0,
                within(0.99) / 1000.0,
                within(1) / 1000.0);
    }
}
