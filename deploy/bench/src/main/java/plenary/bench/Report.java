package plenary.bench;

import java.io.PrintStream;
import java.util.Locale;

/** What a bench says: a figure, what it should be, whether it is. */
final class Report {
    private final PrintStream out;
    private boolean allMet = true;

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(String words) {
        out.printf("%n%s%n", words);
    }

    void line(String what, Object figure) {
        out.printf("  %-44s %s%n", what, figure);
    }

    /** A figure with its limit. */
    void figure(String what, double found, String unit, double limit) {
        var met = found <= limit;
        allMet &= met;
        line(
                what,
                String.format(
                        Locale.ROOT,
                        "%.1f %s (limit %.0f)%s",
                        found,
                        unit,
                        limit,
                        met ? "" : "   MISSED"));
    }

    void timings(String what, Timings timings) {
        line(what, timings);
    }

    /** Whether every figure kept its limit. */
    boolean allMet() {
        return allMet;
    }
}
