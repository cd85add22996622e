package plenary.voting.ballot.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.PollClosed;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.PlenaryJson;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.Casting;
import plenary.voting.ballot.Represents;
import plenary.voting.ballot.StandingBallot;
import plenary.voting.poll.Poll;
import plenary.voting.poll.Roll;

/**
 * Writes a batch of ballots of one poll in one transaction with one insert. The poll is locked
 * against closing, its log against other replicas; the journal and the forum are not touched.
 */
@ApplicationScoped
class BallotBatches {
    private static final int POLLS_REMEMBERED = 200;

    private static final String POLL =
            """
            select p.state, p.cancelled, p.closed, p.close_asked, f.clock, p.version,
            p.paper is not null
            from poll p join forum f on f.forum = p.forum
            where p.forum = $1 and p.poll = $2 for share of p""";
    private static final String FROZEN = "select opened from poll where forum = $1 and poll = $2";
    private static final String LOG =
            "select last from ballot_log where forum = $1 and poll = $2 for update";
    private static final String REPRESENTED =
            """
            select u.n, false from unnest($2::text[], $3::text[])
            with ordinality u (delegation, person, n)
            where exists (select from representative r where r.forum = $1
            and r.delegation = u.delegation and r.person = u.person and r.role <> 'READER')""";
    private static final String CHANNELS =
            """
            select u.n, exists (select from representative o join seat s
            on s.forum = o.forum and s.delegation = o.delegation where o.forum = $1
            and o.person = u.person and o.delegation <> u.delegation and o.number < r.number
            and o.role <> 'READER')
            from unnest($2::text[], $3::text[]) with ordinality u (delegation, person, n)
            join representative r on r.forum = $1
            and r.delegation = u.delegation and r.person = u.person and r.role <> 'READER'""";
    private static final String ADVANCE =
            "update ballot_log set last = $3 where forum = $1 and poll = $2";

    private static final BallotTable NAMED = new NamedBox();
    private static final BallotTable SEALED = new SealedBox();

    private final Pool pool;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Frozen> remembered =
            Collections.synchronizedMap(
                    new LinkedHashMap<>(16, 0.75f, true) {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Frozen> eldest) {
                            return size() > POLLS_REMEMBERED;
                        }
                    });

    BallotBatches(Pool pool) {
        this.pool = pool;
    }

    /** What was frozen, as a version of the poll has it: its method may have changed since. */
    private record Frozen(long version, PollOpened opened, Roll roll) {}

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
        private Roll roll;
        private Poll poll;
        private Instant clock;
        private long last;
        private Map<String, StandingBallot> standing;
        private Represents[] represented;

        Writing(SqlConnection connection, String forum, String id, List<Cast> casts) {
            this.connection = connection;
            this.forum = forum;
            this.id = id;
            this.casts = casts;
        }

        Uni<List<Answer>> write() {
            return sharePoll()
                    .chain(this::readFrozen)
                    .chain(this::lockLog)
                    .chain(this::readStanding)
                    .chain(this::readRepresented)
                    .chain(this::decide);
        }

        private Uni<Row> sharePoll() {
            return connection
                    .preparedQuery(POLL)
                    .execute(Tuple.of(forum, id))
                    .map(
                            rows -> {
                                if (rows.size() == 0) {
                                    throw new Refused(
                                            RefusalCode.POLL_NOT_HERE_YET,
                                            "The poll " + id + " has not arrived here.");
                                }
                                return rows.iterator().next();
                            });
        }

        private Uni<Void> readFrozen(Row row) {
            var time = row.getOffsetDateTime(4);
            clock = time == null ? null : time.toInstant();
            var known = remembered.get(forum + "/" + id);
            if (known != null && known.version() == row.getLong(5)) {
                opened = known.opened();
                roll = known.roll();
                poll = poll(opened, row);
                return Uni.createFrom().voidItem();
            }
            return connection
                    .preparedQuery(FROZEN)
                    .execute(Tuple.of(forum, id))
                    .invoke(
                            rows -> {
                                var json = rows.iterator().next().getString(0);
                                opened = PlenaryJson.read(json, PollOpened.class);
                                roll = Roll.of(opened);
                                poll = poll(opened, row);
                                remembered.put(
                                        forum + "/" + id, new Frozen(row.getLong(5), opened, roll));
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
            return table().standing(connection, forum, id, seats)
                    .invoke(found -> standing = found)
                    .replaceWithVoid();
        }

        private BallotTable table() {
            return opened.method() == Method.SECRET ? SEALED : NAMED;
        }

        private Uni<Void> readRepresented() {
            var whose = casts.stream().map(cast -> roll.castBy(cast.seat())).toArray(String[]::new);
            var persons = casts.stream().map(Cast::person).toArray(String[]::new);
            return connection
                    .preparedQuery(
                            opened.conducted().forbidsSecondChannel() ? CHANNELS : REPRESENTED)
                    .execute(Tuple.of(forum, whose, persons))
                    .invoke(
                            rows -> {
                                represented = new Represents[casts.size()];
                                Arrays.fill(represented, Represents.NO);
                                for (var row : rows) {
                                    represented[row.getLong(0).intValue() - 1] =
                                            row.getBoolean(1)
                                                    ? Represents.THROUGH_A_SECOND_CHANNEL
                                                    : Represents.YES;
                                }
                            })
                    .replaceWithVoid();
        }

        private Uni<List<Answer>> decide() {
            var table = table();
            var sealed = opened.method() == Method.SECRET;
            var answers = new ArrayList<Answer>(casts.size());
            var taken = new ArrayList<Line>();
            var number = last;
            for (int i = 0; i < casts.size(); i++) {
                var cast = atForumTime(casts.get(i), clock);
                var before = standing.get(cast.seat());
                switch (Casting.cast(poll, roll, cast, before, represented[i])) {
                    case Casting.Turned turned -> answers.add(new Answer(null, turned));
                    case Casting.Same same -> answers.add(new Answer(same.standing(), null));
                    case Casting.Taken in -> {
                        var place = table.replaces(before) ? before.number() : ++number;
                        var salt = salt();
                        var receipt = table.receipt(salt, forum, id, place, in.cast());
                        var line = new Line(in.cast(), place, salt, receipt);
                        taken.add(line);
                        var now = table.replaces(before) ? before : line.standing(sealed);
                        standing.put(cast.seat(), now);
                        answers.add(new Answer(now, null));
                    }
                }
            }
            return taken.isEmpty()
                    ? Uni.createFrom().item(answers)
                    : insert(table, connection, forum, id, new Taken(taken, number))
                            .replaceWith(answers);
        }
    }

    private static Poll poll(PollOpened opened, Row row) {
        return switch (row.getString(0)) {
            case "open" -> new Poll.Open(opened, row.getBoolean(6));
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

    // a rehearsal's ballots are received at the rehearsal's time
    private static Cast atForumTime(Cast cast, Instant clock) {
        return clock == null
                ? cast
                : new Cast(cast.seat(), cast.choice(), cast.word(), cast.person(), clock);
    }

    private Uni<Void> insert(
            BallotTable table, SqlConnection connection, String forum, String poll, Taken taken) {
        return table.insert(connection, forum, poll, taken.lines())
                .chain(
                        () ->
                                connection
                                        .preparedQuery(ADVANCE)
                                        .execute(Tuple.of(forum, poll, taken.last())))
                .replaceWithVoid();
    }

    private record Taken(List<Line> lines, long last) {}

    private byte[] salt() {
        var salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }
}
