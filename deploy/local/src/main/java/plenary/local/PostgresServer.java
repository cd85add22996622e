package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server that keeps its word: {@code fsync} and {@code synchronous_commit} are on, because a receipt
 * promises that a ballot is kept.
 *
 * @param home folder with PostgreSQL's {@code bin}
 * @param data its data folder; made and initialised when it is not there
 * @param port loopback TCP port; there is no socket file
 * @param password of the one account, {@value #USER}
 */
record PostgresServer(Path home, Path data, int port, String password) {
    static final String USER = "plenary";

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
                                "--username=" + USER,
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

    boolean ready() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Creates a database unless it is there; what is in it stays. */
    void ensureDatabase(String name) throws SQLException {
        try (var connection = connect("postgres");
                var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            if (!query.executeQuery().next()) {
                execute(connection, "CREATE DATABASE " + quoted(connection, name));
            }
        }
    }

    /** Creates an empty database; one of that name is thrown away with its connections. */
    void freshDatabase(String name) throws SQLException {
        try (var connection = connect("postgres")) {
            var quoted = quoted(connection, name);
            execute(connection, "DROP DATABASE IF EXISTS " + quoted + " WITH (FORCE)");
            execute(connection, "CREATE DATABASE " + quoted);
        }
    }

    Connection connect(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(USER);
        source.setPassword(password);
        source.setConnectTimeout(2);
        return source.getConnection();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.enquoteIdentifier(name, true);
        }
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
