package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The process of one part, found by its footprint, whoever started it. */
record PartProcess(Part part, Settings settings) {
    private static final Duration GOOD_BYE = Duration.ofSeconds(20);
    private static final Duration DEATH = Duration.ofSeconds(10);
    private static final Duration ORPHANS = Duration.ofSeconds(1);

    String name() {
        return part.name();
    }

    Optional<ProcessHandle> running() {
        return Footprint.read(settings.footprint(name())).flatMap(Footprint::alive);
    }

    void began(Process process) {
        Footprint.of(process.toHandle()).write(settings.footprint(name()));
    }

    /** Ends it in good order; what does not end in time is killed. */
    void end(Consumer<String> progress) {
        running()
                .ifPresent(
                        process -> {
                            resume(); // a suspended process cannot say good-bye
                            signal(part.farewell(), process);
                            if (ended(process, GOOD_BYE)) {
                                progress.accept(name() + " has ended");
                            } else {
                                kill();
                                progress.accept(name() + " did not end in time and was killed");
                            }
                        });
        forget();
    }

    void kill() {
        running()
                .ifPresent(
                        process -> {
                            var all = family(process).toList();
                            all.forEach(ProcessHandle::destroyForcibly);
                            ended(process, DEATH);
                            // together: an orphan that nobody reaps seems to live on for ever
                            ended(all, ORPHANS);
                        });
    }

    void suspend() {
        running().ifPresent(p -> signal("STOP", p));
    }

    void resume() {
        running().ifPresent(p -> signal("CONT", p));
    }

    void forget() {
        try {
            Files.deleteIfExists(settings.footprint(name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PartState state() {
        var process = running();
        return new PartState(
                name(),
                part.ports().getFirst(),
                process.isPresent() ? atWork() : atRest(),
                process.map(p -> OptionalLong.of(p.pid())).orElse(OptionalLong.empty()),
                process.map(PartProcess::memory).orElse(0L));
    }

    private PartState.Condition atWork() {
        return part.ready() ? PartState.Condition.READY : PartState.Condition.NOT_READY;
    }

    private PartState.Condition atRest() {
        return Footprint.read(settings.footprint(name())).isPresent()
                ? PartState.Condition.GONE
                : PartState.Condition.DOWN;
    }

    private static long memory(ProcessHandle process) {
        return family(process).mapToLong(PartProcess::residentKilobytes).sum();
    }

    private static long residentKilobytes(ProcessHandle process) {
        try {
            var asked = List.of("ps", "-o", "rss=", "-p", "" + process.pid());
            return Long.parseLong(Command.run(asked, Map.of()).strip());
        } catch (RuntimeException ended) {
            return 0;
        }
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static void signal(String signal, ProcessHandle process) {
        Command.works("kill", "-" + signal, "" + process.pid());
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        return ended(List.of(process), patience);
    }

    private static boolean ended(List<ProcessHandle> processes, Duration patience) {
        var exits = processes.stream().map(ProcessHandle::onExit);
        try {
            CompletableFuture.allOf(exits.toArray(CompletableFuture<?>[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
