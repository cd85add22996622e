package plenary.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Two thousand readers open the draft through the gateway within ten seconds, and all get it. */
final class ReadersBench {
    private static final int READERS = 2000;
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final int AT_ONCE = 256;

    private ReadersBench() {}

    static void run(Door gateway, Report report) {
        report.heading("2,000 readers open the draft within ten seconds, at the gateway");
        var one = gateway.read(null, "/draft");
        report.line("what one of them gets", one.body().length / 1024 + " KB " + one.encoding());
        var times = new long[READERS];
        var bytes = new AtomicLong();
        var failed = new AtomicInteger();
        var began = System.nanoTime();
        var places = new Semaphore(AT_ONCE);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < READERS; n++) {
                var reader = n;
                // they come evenly, as people do, over nine of the ten seconds
                pace(began, WITHIN.toNanos() * 9 / 10 / READERS * n);
                readers.submit(
                        () -> {
                            places.acquireUninterruptibly();
                            var arrived = System.nanoTime();
                            try {
                                var answer = gateway.read(null, "/draft");
                                if (answer.status() != 200) {
                                    failed.incrementAndGet();
                                }
                                bytes.addAndGet(answer.body().length);
                            } catch (RuntimeException e) {
                                failed.incrementAndGet();
                            } finally {
                                places.release();
                                times[reader] = System.nanoTime() - arrived;
                            }
                        });
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        report.timings("a reader waits", Timings.of(times));
        report.line("carried", bytes.get() / 1024 / 1024 + " MB");
        report.figure("not answered with the draft", failed.get(), "readers", 0);
        report.figure("all have it after", seconds, "s", WITHIN.toSeconds());
    }

    private static void pace(long began, long offset) {
        var wait = began + offset - System.nanoTime();
        if (wait > 0) {
            try {
                Thread.sleep(Duration.ofNanos(wait));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
