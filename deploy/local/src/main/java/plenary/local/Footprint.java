package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a pid file says: a process id and when that process began. Ids are used again by the system,
 * so an id alone never decides whom to end.
 *
 * @param pid process id
 * @param started start of the process as the system reports it
 */
record Footprint(long pid, Instant started) {
    /**
     * The system derives start times from its boot time, which may be corrected by a second or two.
     */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static Footprint of(ProcessHandle process) {
        return new Footprint(process.pid(), startOf(process));
    }

    static Optional<Footprint> read(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var words = Files.readString(file).strip().split(" ");
            return Optional.of(new Footprint(Long.parseLong(words[0]), Instant.parse(words[1])));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + " " + started + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still runs and is the one that was meant. */
    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(p -> !buried())
                .filter(p -> Duration.between(startOf(p), started).abs().compareTo(TOLERANCE) < 0);
    }

    // Where process 1 does not collect its children, a process that ended stays in the table as a
    // zombie.
    private boolean buried() {
        try {
            var stat = Files.readString(Path.of("/proc", "" + pid, "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException noSuchTable) {
            return false;
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
