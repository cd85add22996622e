package plenary.acceptance;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waiting, with a limit. Parts of a Plenary may be away for a while, and what one part has done
 * reaches the other through Kafka; a story waits for both, but not for ever.
 *
 * @param limit for one thing waited for
 */
record Patience(Duration limit) {
    private static final long FIRST = 40;
    private static final long LONGEST = 1000;

    /** Thrown away attempts between two pauses that grow from 40 ms to one second. */
    final class Waiting {
        private final long end = System.nanoTime() + limit.toNanos();
        private long pause = FIRST;

        /** Pauses; false where the limit is reached. */
        boolean again() {
            return again(0);
        }

        /** Pauses at least so many milliseconds; false where the limit is reached. */
        boolean again(long atLeast) {
            if (System.nanoTime() > end) {
                return false;
            }
            sleep(Math.max(atLeast, pause));
            pause = Math.min(LONGEST, pause * 2);
            return true;
        }
    }

    Waiting waiting() {
        return new Waiting();
    }

    /** Asks until there is an answer. */
    <T> T until(String what, Supplier<Optional<T>> question) {
        var waiting = waiting();
        do {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
        } while (waiting.again());
        throw new StoryFailed("Waited " + limit.toSeconds() + " s in vain: " + what);
    }

    static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted");
        }
    }
}
