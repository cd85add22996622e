package plenary.local;

import java.nio.file.Path;
import java.util.List;

/** One process of the stack, as the stack sees it. */
interface Part {
    /** Name on the command line, of its log and of its pid file. */
    String name();

    /** Ports it will listen on; the first is the one to show. */
    List<Integer> ports();

    /** Makes all it needs on disk; may take long the first time. */
    void prepare();

    /** Starts it, apart from this program. */
    Process start(Path log);

    /** Whether it does its work now. */
    boolean ready();

    /** Makes what others expect to find in it, once it is ready. */
    default void furnish() {}

    /** Whether what runs was made from an older build than the one that is there now. */
    default boolean outdated() {
        return false;
    }

    /** Signal on which it ends in good order. */
    default String farewell() {
        return "TERM";
    }
}
