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
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
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
    record Answer(StandingBallot receipt, Casting.Turned turned) {}

    /** Answers in the order of the ballots, after the commit. */
    Uni<List<Answer>> write(String forum, String poll, List<Cast> casts) {
        return pool.withTransaction(
                connection -> new Writing(connection, forum, poll, casts).write());
    }

    /** One batch at work: what it reads, in the order in which it locks. */
    private final class Writing {
        private final SqlConnection connection;
        private final String forum;
        private final String id;
        private final List<Cast> casts;
        private PollOpened opened;
        private Poll poll;
        private Instant clock;
        private long last;
        private Map<String, StandingBallot> standing;
        private boolean[] represented;

        Writing(SqlConnection connection, String forum, String id, List<Cast> casts) {
            this.connection = connection;
            this.forum = forum;
            this.id = id;
            this.casts = casts;
        }

        Uni<List<Answer>> write() {
            return readFrozen()
                    .chain(this::sharePoll)
                    .chain(this::lockLog)
                    .chain(this::readStanding)
                    .chain(this::readRepresented)
                    .chain(this::decide);
        }

        private Uni<Void> readFrozen() {
            opened = remembered.get(forum + "/" + id);
            if (opened != null) {
                return Uni.createFrom().voidItem();
            }
            return connection
                    .preparedQuery(FROZEN)
                    .execute(Tuple.of(forum, id))
                    .invoke(
                            rows -> {
                                if (rows.size() == 0) {
                                    throw new Refused(
                                            RefusalCode.POLL_NOT_HERE_YET,
                                            "The poll " + id + " has not arrived here.");
                                }
                                var json = rows.iterator().next().getString(0);
                                opened = PlenaryJson.read(json, PollOpened.class);
                                remembered.put(forum + "/" + id, opened);
                            })
                    .replaceWithVoid();
        }

        private Uni<Void> sharePoll() {
            return connection
                    .preparedQuery(POLL)
                    .execute(Tuple.of(forum, id))
                    .invoke(
                            rows -> {
                                var row = rows.iterator().next();
                                var time = row.getOffsetDateTime(4);
                                clock = time == null ? null : time.toInstant();
                                poll = poll(opened, row);
                            })
                    .replaceWithVoid();
        }

        private Uni<Void> lockLog() {
            return connection
                    .preparedQuery(LOG)
                    .execute(Tuple.of(forum, id))
                    .invoke(rows -> last = rows.iterator().next().getLong(0))
                    .replaceWithVoid();
        }

        private Uni<Void> readStanding() {
            var seats = casts.stream().map(Cast::seat).distinct().toArray(String[]::new);
            return connection
                    .preparedQuery(STANDING)
                    .execute(Tuple.of(forum, id, seats))
                    .invoke(rows -> standing = standing(rows))
                    .replaceWithVoid();
        }

        private Uni<Void> readRepresented() {
            var delegations = new HashMap<String, String>();
            for (Elector elector : opened.electorate().electors()) {
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
                    .invoke(
                            rows -> {
                                represented = new boolean[casts.size()];
                                for (var row : rows) {
                                    represented[row.getLong(0).intValue() - 1] = true;
                                }
                            })
                    .replaceWithVoid();
        }

        private Uni<List<Answer>> decide() {
            var answers = new ArrayList<Answer>(casts.size());
            var taken = new ArrayList<Line>();
            var number = last;
            for (int i = 0; i < casts.size(); i++) {
                var cast = atForumTime(casts.get(i), clock);
                switch (Casting.cast(poll, cast, standing.get(cast.seat()), represented[i])) {
                    case Casting.Turned turned -> answers.add(new Answer(null, turned));
                    case Casting.Same same -> answers.add(new Answer(same.standing(), null));
                    case Casting.Taken in -> {
                        var line = line(forum, id, ++number, in.cast());
                        taken.add(line);
                        standing.put(cast.seat(), line.standing());
                        answers.add(new Answer(line.standing(), null));
                    }
                }
            }
            return taken.isEmpty()
                    ? Uni.createFrom().item(answers)
                    : insert(connection, forum, id, taken).replaceWith(answers);
        }
    }

    private static Poll poll(PollOpened opened, Row row) {
        return switch (row.getString(0)) {
            case "open" -> new Poll.Open(opened);
            case "closing" ->
                    new Poll.Closing(
                            opened,
                            row.getOffsetDateTime(3).toInstant(),
                            RefusalCode.COUNT_INCOMPLETE);
            case "closed" ->
                    new Poll.Closed(opened, PlenaryJson.read(row.getString(2), PollClosed.class));
            default -> new Poll.Cancelled(opened, row.getString(1));
        };
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

    // a rehearsal's ballots are received at the rehearsal's time
    private static Cast atForumTime(Cast cast, Instant clock) {
        return clock == null ? cast : new Cast(cast.seat(), cast.choice(), cast.person(), clock);
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
                                        .execute(Tuple.of(forum, poll, lines.getLast().number())))
                .replaceWithVoid();
    }

    private static Buffer[] bytes(List<byte[]> all) {
        return all.stream().map(Buffer::buffer).toArray(Buffer[]::new);
    }
}
