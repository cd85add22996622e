package plenary.local;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs this program, which also runs every server written in Java. */
final class Jvm {
    /** Small machine, many processes: one collector thread. */
    static final List<String> FRUGAL = List.of("-XX:+UseSerialGC");

    /**
     * Only the quick compiler too: for what starts often or is not asked much. Costs half of the
     * speed once warm, saves some hundred megabytes and start-up time.
     */
    static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
