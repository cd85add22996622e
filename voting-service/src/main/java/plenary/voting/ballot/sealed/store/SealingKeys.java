package plenary.voting.ballot.sealed.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenary.voting.ballot.store.BallotConfig;

/**
 * The private halves of the keys of secret votes, one file a vote in a directory outside the
 * database. A file is on the disk before the vote opens, survives restarts, and is overwritten and
 * removed once the count stands. Blocking: call it away from the event loop.
 */
@ApplicationScoped
public class SealingKeys {
    private static final String OWNER_ALONE = "rwx------";
    private static final String SUFFIX = ".key";

    private final Path directory;

    SealingKeys(BallotConfig config) {
        this.directory = Path.of(config.sealingKeys());
    }

    /** Writes a key down for good before it returns. */
    void keep(String name, byte[] privateKey) {
        try {
            make();
            var file = file(name);
            try (var channel =
                    FileChannel.open(
                            file,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            PosixFilePermissions.asFileAttribute(
                                    PosixFilePermissions.fromString("rw-------")))) {
                channel.write(ByteBuffer.wrap(privateKey));
                channel.force(true);
            }
            sync();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key; empty where its file is not there. */
    Optional<byte[]> find(String name) {
        try {
            var file = file(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Overwrites and removes a key. Twice is safe. */
    void destroy(String name) {
        var file = file(name);
        if (!Files.exists(file)) {
            return;
        }
        try {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.allocate((int) channel.size()), 0);
                channel.force(true);
            }
            Files.deleteIfExists(file);
            sync();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the keys here that are older than this: what a crash at opening left behind. */
    List<String> olderThan(Duration age, Instant now) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(file -> written(file).isBefore(now.minus(age)))
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX; // gone in the meantime
        }
    }

    private void make() throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(
                    directory,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(OWNER_ALONE)));
        }
    }

    // a new or removed name is on the disk only once its directory is
    private void sync() throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path file(String name) {
        return directory.resolve(name + SUFFIX);
    }
}
