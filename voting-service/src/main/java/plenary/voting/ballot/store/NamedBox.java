package plenary.voting.ballot.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
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
            select distinct on (seat) seat, choice, number, at, receipt from ballot
            where forum = $1 and poll = $2 and seat = any ($3) order by seat, number desc""";
    private static final String INSERT =
            """
            insert into ballot (forum, poll, number, seat, choice, person, at, salt, receipt)
            select $1, $2, u.* from unnest($3::bigint[], $4::text[], $5::text[], $6::text[],
            $7::timestamptz[], $8::bytea[], $9::bytea[]) u""";

    @Override
    public Uni<Map<String, StandingBallot>> standing(
            SqlConnection connection, String forum, String poll, String[] seats) {
        return connection
                .preparedQuery(STANDING)
                .execute(Tuple.of(forum, poll, seats))
                .map(
                        rows -> {
                            var standing = new HashMap<String, StandingBallot>();
                            for (var row : rows) {
                                standing.put(
                                        row.getString(0),
                                        new StandingBallot(
                                                row.getString(0),
                                                Choice.valueOf(row.getString(1)),
                                                row.getLong(2),
                                                row.getOffsetDateTime(3).toInstant(),
                                                HexFormat.of()
                                                        .formatHex(row.getBuffer(4).getBytes())));
                            }
                            return standing;
                        });
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
        var values =
                Tuple.tuple()
                        .addString(forum)
                        .addString(poll)
                        .addArrayOfLong(lines.stream().map(Line::number).toArray(Long[]::new))
                        .addArrayOfString(
                                lines.stream().map(l -> l.cast().seat()).toArray(String[]::new))
                        .addArrayOfString(
                                lines.stream()
                                        .map(l -> l.cast().choice().name())
                                        .toArray(String[]::new))
                        .addArrayOfString(
                                lines.stream().map(l -> l.cast().person()).toArray(String[]::new))
                        .addArrayOfOffsetDateTime(
                                lines.stream().map(Line::at).toArray(OffsetDateTime[]::new))
                        .addValue(
                                lines.stream()
                                        .map(l -> Buffer.buffer(l.salt()))
                                        .toArray(Buffer[]::new))
                        .addValue(
                                lines.stream()
                                        .map(l -> Buffer.buffer(l.receipt()))
                                        .toArray(Buffer[]::new));
        return connection.preparedQuery(INSERT).execute(values).replaceWithVoid();
    }
}
