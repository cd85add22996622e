package plenary.proposal.export.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

/**
 * Where files are made: a few threads beside the event loop, with a short queue. Who comes when it
 * is full is told when to come again, so that acts never wait for exports.
 */
@ApplicationScoped
public class Workshop {
    private static final int COME_AGAIN_SECONDS = 3;

    private final ThreadPoolExecutor threads;

    Workshop(
            @ConfigProperty(name = "plenary.export.at-once") int atOnce,
            @ConfigProperty(name = "plenary.export.waiting") int waiting) {
        threads =
                new ThreadPoolExecutor(
                        atOnce,
                        atOnce,
                        30,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(waiting),
                        Workshop::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    static Thread thread(Runnable work) {
        var thread = new Thread(work, "export");
        thread.setDaemon(true);
        // what writes Word files looks for its parts by the thread's class loader
        thread.setContextClassLoader(Workshop.class.getClassLoader());
        return thread;
    }

    /** Makes it beside the event loop; refuses {@code exports-busy} when it is full. */
    public <T> Uni<T> make(Supplier<T> file) {
        return Uni.createFrom()
                .emitter(
                        emitter -> {
                            try {
                                threads.execute(
                                        () -> {
                                            try {
                                                emitter.complete(file.get());
                                            } catch (RuntimeException | Error failure) {
                                                emitter.fail(failure);
                                            }
                                        });
                            } catch (RejectedExecutionException full) {
                                emitter.fail(new Refused(busy()));
                            }
                        });
    }

    private static Refusal busy() {
        return Refusal.of(
                RefusalCode.EXPORTS_BUSY,
                "Too many files are being made; come again in " + COME_AGAIN_SECONDS + " s.",
                Map.of("retryAfterSeconds", COME_AGAIN_SECONDS));
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
