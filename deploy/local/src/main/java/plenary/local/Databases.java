package plenary.local;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The databases of a running PostgreSQL, seen by its one account.
 *
 * @param host where it listens
 * @param port TCP port
 * @param password of {@value #USER}
 */
record Databases(String host, int port, String password) {
    static final String USER = "plenary";

    boolean ready() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Creates a database unless it is there; what is in it stays. */
    void ensure(String name) throws SQLException {
        try (var connection = connect();
                var query =
                        connection.prepareStatement(
                                "SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            if (!query.executeQuery().next()) {
                execute(connection, "CREATE DATABASE " + quoted(connection, name));
            }
        }
    }

    /** Creates an empty database; one of that name is thrown away with its connections. */
    void fresh(String name) throws SQLException {
        try (var connection = connect()) {
            var quoted = quoted(connection, name);
            execute(connection, "DROP DATABASE IF EXISTS " + quoted + " WITH (FORCE)");
            execute(connection, "CREATE DATABASE " + quoted);
        }
    }

    private Connection connect() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName("postgres");
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
}
