package plenary.local;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs this program, which also runs every server written in Java. */
final class Jvm {
    /**
     * Small machine, many processes: one collector thread and only the quick compiler. Costs peak
     * throughput, saves some hundred megabytes and most of the start-up time.
     */
    static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
