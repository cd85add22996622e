package plenary.voting.ballot.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.Receipts;
import plenary.voting.ballot.StandingBallot;
import plenary.voting.ballot.sealed.Envelopes;

/**
 * Sealed envelopes. What was chosen is encrypted before it leaves this program; the database sees
 * that a seat voted and an envelope, all of one length.
 */
final class SealedBox implements BallotTable {
    private static final String KEY =
            "select public_key from sealing_key where forum = $1 and poll = $2";
    private static final String STANDING =
            """
            select seat, number, at, receipt from secret_ballot
            where forum = $1 and poll = $2 and seat = any ($3)""";
    // the first receipt stands: it proves that a seat has voted, whatever it says afterwards
    private static final String VOTED =
            """
            insert into secret_ballot (forum, poll, number, seat, person, at, salt, receipt)
            select $1, $2, u.* from unnest($3::bigint[], $4::text[], $5::text[],
            $6::timestamptz[], $7::bytea[], $8::bytea[]) u on conflict do nothing""";
    private static final String ENVELOPES =
            """
            insert into envelope (forum, poll, seat, sealed)
            select $1, $2, u.* from unnest($3::text[], $4::bytea[]) u
            on conflict (forum, poll, seat) do update set sealed = excluded.sealed""";

    @Override
    public Uni<Map<String, StandingBallot>> standing(
            SqlConnection connection, String forum, String poll, String[] seats) {
        return connection
                .preparedQuery(STANDING)
                .execute(Tuple.of(forum, poll, seats))
                .map(rows -> Columns.standing(rows, row -> null, row -> null));
    }

    @Override
    public byte[] receipt(byte[] salt, String forum, String poll, long number, Cast cast) {
        return Receipts.ofSealed(salt, forum, poll, number, cast);
    }

    @Override
    public boolean replaces(StandingBallot before) {
        return before != null;
    }

    @Override
    public Uni<Void> insert(SqlConnection connection, String forum, String poll, List<Line> lines) {
        // one batch may bring two ballots of a seat; the later one is its ballot
        var last = new LinkedHashMap<String, Line>();
        lines.forEach(line -> last.put(line.cast().seat(), line));
        var ballots = List.copyOf(last.values());
        return connection
                .preparedQuery(KEY)
                .execute(Tuple.of(forum, poll))
                .map(rows -> rows.iterator().next().getBuffer(0).getBytes())
                .chain(key -> voted(connection, forum, poll, ballots).replaceWith(key))
                .chain(key -> seal(connection, forum, poll, ballots, key));
    }

    private static Uni<Void> voted(
            SqlConnection connection, String forum, String poll, List<Line> ballots) {
        var columns = new Columns(ballots);
        var values =
                Tuple.tuple()
                        .addString(forum)
                        .addString(poll)
                        .addArrayOfLong(columns.numbers())
                        .addArrayOfString(columns.seats())
                        .addArrayOfString(columns.persons())
                        .addArrayOfOffsetDateTime(columns.times())
                        .addValue(columns.salts())
                        .addValue(columns.receipts());
        return connection.preparedQuery(VOTED).execute(values).replaceWithVoid();
    }

    private static Uni<Void> seal(
            SqlConnection connection,
            String forum,
            String poll,
            List<Line> ballots,
            byte[] publicKey) {
        var sealer = new Envelopes.Sealer(publicKey);
        var envelopes =
                ballots.stream()
                        .map(
                                line ->
                                        sealer.seal(
                                                Envelopes.about(forum, poll, line.cast().seat()),
                                                line.cast().choice()))
                        .map(Buffer::buffer)
                        .toArray(Buffer[]::new);
        var values =
                Tuple.tuple()
                        .addString(forum)
                        .addString(poll)
                        .addArrayOfString(new Columns(ballots).seats())
                        .addValue(envelopes);
        return connection.preparedQuery(ENVELOPES).execute(values).replaceWithVoid();
    }
}
