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
    public boolean before(Step step) {
        out.printf("  %-8s      %s …", step.day(), step.title());
        out.flush();
        return true;
    }

    @Override
    public void after(int number, Step step, Duration took) {
        var time =
                took == null
                        ? "done before"
                        : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
        out.printf("\r  %-8s %3d. %s  (%s)%n", step.day(), number, step.title(), time);
        if (took != null && !pause.isZero()) {
            Patience.sleep(pause.toMillis());
        }
    }
}
