package plenary.voting.ballot.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.PollClosed;
import plenary.contracts.refusal.Refused;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.journal.PlenaryJson;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.Casting;
import plenary.voting.ballot.Receipts;
import plenary.voting.ballot.StandingBallot;
import plenary.voting.poll.Poll;

/**
 * Writes a batch of ballots of one poll in one transaction with one insert. The poll is locked
 * against closing, its log against other replicas; the journal and the forum are not touched.
 */
@ApplicationScoped
class BallotBatches {
    private static final int POLLS_REMEMBERED = 200;

    private static final String POLL =
            """
            select p.state, p.cancelled, p.closed, p.close_asked, f.clock
            from poll p join forum f on f.forum = p.forum
            where p.forum = $1 and p.poll = $2 for share of p""";
    private static final String FROZEN = "select opened from poll where forum = $1 and poll = $2";
    private static final String LOG =
            "select last from ballot_log where forum = $1 and poll = $2 for update";
    private static final String STANDING =
            """
            select distinct on (seat) seat, choice, number, at, receipt from ballot
            where forum = $1 and poll = $2 and seat = any ($3) order by seat, number desc""";
    private static final String REPRESENTED =
            """
            select u.n from unnest($2::text[], $3::text[]) with ordinality u (delegation, person, n)
            where exists (select from representative r where r.forum = $1
            and r.delegation = u.delegation and r.person = u.person)""";
    private static final String INSERT =
            """
            insert into ballot (forum, poll, number, seat, choice, person, at, salt, receipt)
            select $1, $2, u.* from unnest($3::bigint[], $4::text[], $5::text[], $6::text[],
            $7::timestamptz[], $8::bytea[], $9::bytea[]) u""";
    private static final String ADVANCE =
            "update ballot_log set last = $3 where forum = $1 and poll = $2";

    private final Pool pool;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, PollOpened> remembered =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, PollOpened> eldest) {
                            return size() > POLLS_REMEMBERED;
                        }
                    });

    BallotBatches(Pool pool) {
        this.pool = pool;
    }

    /** One voter's answer: a receipt, or why not. */
    record Answer(StandingBallot receipt, Casting.Outcome turned) {}

    /** Answers in the order of the ballots, after the commit. */
    Uni<List<Answer>> write(String forum, String poll, List<Cast> casts) {
        return pool.withTransaction(
                connection ->
                        frozen(connection, forum, poll)
                                .chain(
                                        opened ->
                                                connection
                                                        .preparedQuery(POLL)
                                                        .execute(Tuple.of(forum, poll))
                                                        .map(rows -> state(opened, rows)))
                                .chain(
                                        state ->
                                                write(connection, forum, poll, state, casts)));
    }

    private record State(Poll poll, Instant clock) {}

    private Uni<PollOpened> frozen(SqlConnection connection, String forum, String poll) {
        var key = forum + "/" + poll;
        var known = remembered.get(key);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return connection
                .preparedQuery(FROZEN)
                .execute(Tuple.of(forum, poll))
                .map(
                        rows -> {
                            if (rows.size() == 0) {
                                throw new Refused(
                                        RefusalCode.POLL_NOT_HERE_YET,
                                        "The poll " + poll + " has not arrived here.");
                            }
                            var opened =
                                    PlenaryJson.read(
                                            rows.iterator().next().getString(0),
                                            PollOpened.class);
                            remembered.put(key, opened);
                            return opened;
                        });
    }

    private static State state(PollOpened opened, RowSet<Row> rows) {
        var row = rows.iterator().next();
        var clock = row.getOffsetDateTime(4);
        Poll poll =
                switch (row.getString(0)) {
                    case "open" -> new Poll.Open(opened);
                    case "closing" ->
                            new Poll.Closing(
                                    opened,
                                    row.getOffsetDateTime(3).toInstant(),
                                    RefusalCode.COUNT_INCOMPLETE);
                    case "closed" ->
                            new Poll.Closed(
                                    opened, PlenaryJson.read(row.getString(2), PollClosed.class));
                    default -> new Poll.Cancelled(opened, row.getString(1));
                };
        return new State(poll, clock == null ? null : clock.toInstant());
    }

    private Uni<List<Answer>> write(
            SqlConnection connection, String forum, String poll, State state, List<Cast> casts) {
        var seats = casts.stream().map(Cast::seat).distinct().toArray(String[]::new);
        return connection
                .preparedQuery(LOG)
                .execute(Tuple.of(forum, poll))
                .map(rows -> rows.iterator().next().getLong(0))
                .chain(
                        last ->
                                connection
                                        .preparedQuery(STANDING)
                                        .execute(Tuple.of(forum, poll, seats))
                                        .chain(
                                                standing ->
                                                        represented(
                                                                        connection, forum, state,
                                                                        casts)
                                                                .chain(
                                                                        represented ->
                                                                                decide(
                                                                                        connection,
                                                                                        forum,
                                                                                        poll,
                                                                                        state,
                                                                                        casts,
                                                                                        last,
                                                                                        standing(
                                                                                                standing),
                                                                                        represented))));
    }

    private static Map<String, StandingBallot> standing(RowSet<Row> rows) {
        var standing = new HashMap<String, StandingBallot>();
        for (var row : rows) {
            standing.put(
                    row.getString(0),
                    new StandingBallot(
                            row.getString(0),
                            Choice.valueOf(row.getString(1)),
                            row.getLong(2),
                            row.getOffsetDateTime(3).toInstant(),
                            HexFormat.of().formatHex(row.getBuffer(4).getBytes())));
        }
        return standing;
    }

    private static Uni<boolean[]> represented(
            SqlConnection connection, String forum, State state, List<Cast> casts) {
        var delegations = new HashMap<String, String>();
        for (Elector elector : state.poll().opened().electorate().electors()) {
            delegations.put(elector.seat(), elector.delegation());
        }
        var whose =
                casts.stream()
                        .map(cast -> delegations.getOrDefault(cast.seat(), ""))
                        .toArray(String[]::new);
        var persons = casts.stream().map(Cast::person).toArray(String[]::new);
        return connection
                .preparedQuery(REPRESENTED)
                .execute(Tuple.of(forum, whose, persons))
                .map(
                        rows -> {
                            var represented = new boolean[casts.size()];
                            for (var row : rows) {
                                represented[row.getLong(0).intValue() - 1] = true;
                            }
                            return represented;
                        });
    }

    private Uni<List<Answer>> decide(
            SqlConnection connection,
            String forum,
            String poll,
            State state,
            List<Cast> casts,
            long last,
            Map<String, StandingBallot> standing,
            boolean[] represented) {
        var answers = new ArrayList<Answer>(casts.size());
        var taken = new ArrayList<Line>();
        var number = last;
        for (int i = 0; i < casts.size(); i++) {
            var cast = atForumTime(casts.get(i), state.clock());
            var outcome =
                    Casting.cast(
                            state.poll(), cast, standing.get(cast.seat()), represented[i]);
            switch (outcome) {
                case Casting.Turned turned -> answers.add(new Answer(null, turned));
                case Casting.Same same -> answers.add(new Answer(same.standing(), null));
                case Casting.Taken in -> {
                    var line = line(forum, poll, ++number, in.cast());
                    taken.add(line);
                    standing.put(cast.seat(), line.standing());
                    answers.add(new Answer(line.standing(), null));
                }
            }
        }
        return taken.isEmpty()
                ? Uni.createFrom().item(answers)
                : insert(connection, forum, poll, taken).replaceWith(answers);
    }

    // a rehearsal's ballots are received at the rehearsal's time
    private static Cast atForumTime(Cast cast, Instant clock) {
        return clock == null
                ? cast
                : new Cast(cast.seat(), cast.choice(), cast.person(), clock);
    }

    private record Line(Cast cast, long number, byte[] salt, byte[] receipt) {
        StandingBallot standing() {
            return new StandingBallot(
                    cast.seat(),
                    cast.choice(),
                    number,
                    cast.at(),
                    HexFormat.of().formatHex(receipt));
        }
    }

    private Line line(String forum, String poll, long number, Cast cast) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return new Line(cast, number, salt, Receipts.of(salt, forum, poll, number, cast));
    }

    private static Uni<Void> insert(
            SqlConnection connection, String forum, String poll, List<Line> lines) {
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
                                lines.stream()
                                        .map(l -> l.cast().at().atOffset(ZoneOffset.UTC))
                                        .toArray(OffsetDateTime[]::new))
                        .addValue(bytes(lines.stream().map(Line::salt).toList()))
                        .addValue(bytes(lines.stream().map(Line::receipt).toList()));
        return connection
                .preparedQuery(INSERT)
                .execute(values)
                .chain(
                        () ->
                                connection
                                        .preparedQuery(ADVANCE)
                                        .execute(
                                                Tuple.of(
                                                        forum, poll, lines.getLast().number())))
                .replaceWithVoid();
    }

    private static Buffer[] bytes(List<byte[]> all) {
        return all.stream()
                .map(Buffer::buffer)
                .toArray(Buffer[]::new);
    }
}
