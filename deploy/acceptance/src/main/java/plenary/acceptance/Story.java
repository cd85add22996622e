package plenary.acceptance;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

/** A whole deliberation: steps in order, each at its own instant of a rehearsal. */
public interface Story {

    /** The name of its forum, and of the demo. */
    String name();

    /** What it is, in one line. */
    String title();

    /** Its steps; the instants grow. */
    List<Step> steps();

    /** Where the clock is set when all is done. */
    Instant end();

    /** Rows of the acceptance story that later versions play. */
    List<String> notPlayedYet();

    /** Tells what came out and where to look at it. */
    void tell(Scene scene, PrintStream out);
}
