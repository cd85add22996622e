package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL server that keeps its word: {@code fsync} and {@code synchronous_commit} are on,
 * because a receipt promises that a ballot is kept.
 *
 * @param home folder with PostgreSQL's {@code bin}
 * @param data its data folder; made and initialised when it is not there
 * @param port loopback TCP port; there is no socket file
 * @param password of the one account, {@value Databases#USER}
 */
record PostgresServer(Path home, Path data, int port, String password) {
    /** Makes the data folder on the first run. */
    void prepare() {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Software.delete(data); // what an interrupted first run may have left
            Files.createDirectories(data);
            var secret = Files.createTempFile(data.getParent(), "postgres", ".pw");
            Files.writeString(secret, password);
            try {
                var account = Unprivileged.prefix(data);
                if (!account.isEmpty() && !account.contains("unshare")) {
                    Unprivileged.prefix(secret);
                }
                var command = new ArrayList<>(account);
                command.addAll(
                        List.of(
                                program("initdb"),
                                "--pgdata=" + data,
                                "--username=" + Databases.USER,
                                "--pwfile=" + secret,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--locale=C"));
                Command.run(command, Map.of());
            } finally {
                Files.deleteIfExists(secret);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process start(Path log) {
        var command = new ArrayList<>(Unprivileged.prefix(data));
        command.addAll(List.of(program("postgres"), "-D", data.toString(), "-p", "" + port));
        Map.of(
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "shared_buffers", "64MB",
                        "max_connections", "100",
                        "log_timezone", "UTC",
                        "timezone", "UTC")
                .forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return Detached.start(command, Map.of("LC_ALL", "C"), data.getParent(), log);
    }

    Databases databases() {
        return new Databases("127.0.0.1", port, password);
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
