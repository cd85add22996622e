package plenary.acceptance;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Many people doing the same at the same time. */
public final class Together {
    private static final int AT_ONCE = 8;

    private Together() {}

    /** Does it for each, a few at a time; ends with the first failure when all have been tried. */
    public static <T> void each(Collection<T> all, Consumer<T> act) {
        var places = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    all.stream()
                            .<Future<?>>map(
                                    one ->
                                            threads.submit(
                                                    () -> {
                                                        places.acquireUninterruptibly();
                                                        try {
                                                            act.accept(one);
                                                        } finally {
                                                            places.release();
                                                        }
                                                    }))
                            .toList();
            for (var each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted");
        }
    }
}
