package plenary.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waiting, with an end. */
public final class Eventually {

    private Eventually() {}

    /** Waits at most 20 seconds until it holds. */
    public static void holds(Callable<Boolean> condition) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        try {
            while (!condition.call()) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("it did not come about in 20 seconds");
                }
                Thread.sleep(30);
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
