package plenary.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import plenary.acceptance.Place;

/**
 * Two thousand readers open the draft's page through the gateway within ten seconds. Each does what
 * the page does, on a connection of its own; every fourth is signed in.
 */
final class ReadersBench {
    private static final int READERS = 2000;
    private static final int WARMING = 500;
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final Duration AT_MOST = Duration.ofSeconds(90);

    private final URI gateway;
    private final Visit visit;
    private final List<String> tokens;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicInteger failed = new AtomicInteger();
    private final long[] readable = new long[READERS];
    private final long[] whole = new long[READERS];

    private ReadersBench(Place place, Visit visit, List<String> tokens) {
        this.gateway = URI.create(place.gateway());
        this.visit = visit;
        this.tokens = tokens;
    }

    static void run(Place place, LargeText text, Report report) {
        var visit = Visit.recorded(place, text.scene().forum());
        var people = text.scene().people();
        var tokens = LargeText.STATES.stream().map(LargeText::account).map(people::token).toList();
        report.heading("What the page asks for, looked at in a browser");
        visit.untilReadable().forEach(path -> report.line(path, ""));
        visit.rest().forEach(path -> report.line(path, "after the first screen"));
        report.heading("2,000 readers open the draft's page within ten seconds, at the gateway");
        new ReadersBench(place, visit, tokens).warm();
        new ReadersBench(place, visit, tokens).run(false, report);
        report.heading("The same, by readers who were never here and fetch the page's files too");
        new ReadersBench(place, visit, tokens).run(true, report);
    }

    /** Some come before, unmeasured: a service that has just started is not what is measured. */
    private void warm() {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < WARMING; n++) {
                var reader = n;
                readers.submit(() -> read(reader, List.of(visit.page())));
                Thread.sleep(WITHIN.toMillis() / WARMING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(boolean firstTime, Report report) {
        var before =
                firstTime
                        ? Stream.concat(Stream.of(visit.page()), visit.programs().stream()).toList()
                        : List.of(visit.page());
        var began = System.nanoTime();
        var finished = false;
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < READERS; n++) {
                var reader = n;
                // they come evenly, as people do, over nine of the ten seconds
                pace(began, WITHIN.toNanos() * 9 / 10 / READERS * n);
                readers.submit(() -> read(reader, before));
            }
            readers.shutdown();
            finished = readers.awaitTermination(AT_MOST.toSeconds(), TimeUnit.SECONDS);
            readers.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var here = done(whole);
        report.line("requests of each", asked.get() / Math.max(1, here.length));
        report.line("carried", bytes.get() / 1024 / 1024 + " MB");
        if (here.length > 0) {
            report.timings("until the first screen can be read", Timings.of(done(readable)));
            report.timings("until the whole draft is there", Timings.of(here));
        }
        report.figure("without the draft", READERS - here.length, "readers", 0);
        if (firstTime) {
            report.line("all have it after", "%.1f s".formatted(seconds));
        } else {
            report.figure("all have it after", seconds, "s", WITHIN.toSeconds());
        }
        if (!finished) {
            report.line("ended by the clock", "yes");
        }
    }

    private void read(int reader, List<String> before) {
        var token = reader % 4 == 0 ? tokens.get(reader / 4 % tokens.size()) : null;
        var arrived = System.nanoTime();
        try (var wire = new Wire(gateway)) {
            ask(wire, before, null);
            ask(wire, visit.untilReadable(), token);
            readable[reader] = System.nanoTime() - arrived;
            ask(wire, visit.rest(), token);
            whole[reader] = System.nanoTime() - arrived;
        } catch (IOException e) {
            if (failed.getAndIncrement() < 3) {
                System.err.println("  a reader failed: " + e.getMessage());
            }
        }
    }

    private void ask(Wire wire, List<String> paths, String token) throws IOException {
        for (var path : paths) {
            var came = wire.get(path, token);
            asked.incrementAndGet();
            bytes.addAndGet(came.bytes());
            if (came.status() != 200) {
                throw new IOException(path + " answered " + came.status());
            }
        }
    }

    private static long[] done(long[] times) {
        return java.util.Arrays.stream(times).filter(t -> t > 0).toArray();
    }

    private static void pace(long began, long offset) throws InterruptedException {
        var wait = began + offset - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(Duration.ofNanos(wait));
        }
    }
}
