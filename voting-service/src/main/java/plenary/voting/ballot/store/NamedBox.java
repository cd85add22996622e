package plenary.voting.ballot.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Choice;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.Receipts;
import plenary.voting.ballot.StandingBallot;

/** Ballots by name: the log keeps every one, the last of each seat counts. */
final class NamedBox implements BallotTable {
    private static final String STANDING =
            """
            select distinct on (seat) seat, choice, word, number, at, receipt from ballot
            where forum = $1 and poll = $2 and seat = any ($3) order by seat, number desc""";
    private static final String INSERT =
            """
            insert into ballot (forum, poll, number, seat, choice, person, at, salt, receipt, word)
            select $1, $2, u.* from unnest($3::bigint[], $4::text[], $5::text[], $6::text[],
            $7::timestamptz[], $8::bytea[], $9::bytea[], $10::text[]) u""";

    @Override
    public Uni<Map<String, StandingBallot>> standing(
            SqlConnection connection, String forum, String poll, String[] seats) {
        return connection
                .preparedQuery(STANDING)
                .execute(Tuple.of(forum, poll, seats))
                .map(
                        rows ->
                                Columns.standing(
                                        rows,
                                        row -> Choice.valueOf(row.getString("choice")),
                                        row -> row.getString("word")));
    }

    @Override
    public byte[] receipt(byte[] salt, String forum, String poll, long number, Cast cast) {
        return Receipts.of(salt, forum, poll, number, cast);
    }

    @Override
    public boolean replaces(StandingBallot before) {
        return false; // each ballot is an entry of the log
    }

    @Override
    public Uni<Void> insert(SqlConnection connection, String forum, String poll, List<Line> lines) {
        var columns = new Columns(lines);
        var values =
                Tuple.tuple()
                        .addString(forum)
                        .addString(poll)
                        .addArrayOfLong(columns.numbers())
                        .addArrayOfString(columns.seats())
                        .addArrayOfString(columns.choices())
                        .addArrayOfString(columns.persons())
                        .addArrayOfOffsetDateTime(columns.times())
                        .addValue(columns.salts())
                        .addValue(columns.receipts())
                        .addArrayOfString(columns.words());
        return connection.preparedQuery(INSERT).execute(values).replaceWithVoid();
    }
}
