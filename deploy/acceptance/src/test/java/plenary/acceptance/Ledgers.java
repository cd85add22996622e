package plenary.acceptance;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plenary.local.Stack;

/** What both services have written down, compared: nothing lost on the way, nothing taken twice. */
final class Ledgers {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2));
    private static final String NUMBERED =
            """
            select count(*), coalesce(max(seq), 0), count(distinct seq) from journal where forum = ?""";
    private static final String APPLIED =
            """
            select coalesce(max(applied_seq), 0), count(stalled_reason) from applied
            where forum = ? and source = ?""";
    private static final String PARKED = "select count(*), 0 from parked where forum = ?";
    private static final String KINDS =
            "select type, count(*) from journal where forum = ? group by type";

    private final Stack stack;
    private final String forum;

    Ledgers(Stack stack, String forum) {
        this.stack = stack;
        this.forum = forum;
    }

    /**
     * How far a service has come.
     *
     * @param written entries of its journal
     * @param taken the last entry of the other's that took effect here
     */
    record Position(long written, long taken) {}

    /** Where the two stand once each has taken all that the other wrote. */
    record Both(Position proposals, Position voting) {}

    /**
     * Waits until each has taken what the other wrote.
     *
     * @throws StoryFailed where a journal has a gap or a double, or an event is parked
     */
    Both settled() {
        return PATIENCE.until(
                "both services have taken all that the other wrote",
                () -> {
                    var proposals = position("proposals", "voting");
                    var voting = position("voting", "deliberation");
                    return proposals.taken() == voting.written()
                                    && voting.taken() == proposals.written()
                            ? Optional.of(new Both(proposals, voting))
                            : Optional.empty();
                });
    }

    private Position position(String database, String other) {
        var numbered = ask(database, NUMBERED, forum);
        if (numbered[0] != numbered[1] || numbered[0] != numbered[2]) {
            throw new StoryFailed("The journal of " + database + " has a gap or a double");
        }
        if (ask(database, PARKED, forum)[0] != 0) {
            throw new StoryFailed(database + " has parked an event");
        }
        var applied = ask(database, APPLIED, forum, other);
        if (applied[1] != 0) {
            throw new StoryFailed(database + " stalls in " + forum);
        }
        return new Position(numbered[0], applied[0]);
    }

    /** How many entries of each type a journal has. */
    Map<String, Long> kinds(String database) {
        try (var connection = connection(database);
                var query = connection.prepareStatement(KINDS)) {
            query.setString(1, forum);
            var rows = query.executeQuery();
            var kinds = new TreeMap<String, Long>();
            while (rows.next()) {
                kinds.put(rows.getString(1), rows.getLong(2));
            }
            return kinds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] ask(String database, String sql, String... values) {
        try (var connection = connection(database);
                var query = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            var row = query.executeQuery();
            row.next();
            var numbers = new long[row.getMetaData().getColumnCount()];
            for (var i = 0; i < numbers.length; i++) {
                numbers[i] = row.getLong(i + 1);
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.sql.Connection connection(String name) throws SQLException {
        var database = stack.database(name);
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
