package plenary.acceptance;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Shows how a story goes on, one line a step.
 *
 * @param out where to
 * @param pause after each step, for those who watch; zero for none
 */
record Progress(PrintStream out, Duration pause) implements Player.Watching {

    @Override
    public boolean before(int number, Step step) {
        begin(number, step);
        return true;
    }

    @Override
    public void after(int number, Step step, Duration took) {
        if (took == null) {
            begin(number, step);
            out.println("done before");
            return;
        }
        out.printf(Locale.ROOT, "%.1f s%n", took.toMillis() / 1000.0);
        if (!pause.isZero()) {
            Patience.sleep(pause.toMillis());
        }
    }

    private void begin(int number, Step step) {
        out.printf("  %-8s %2d. %-76s ", step.day(), number, step.title());
        out.flush();
    }
}
