package plenary.journal.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import plenary.journal.Entry;
import plenary.journal.JournalConfig;

/**
 * Carries committed entries to Kafka: one forum at a time, in order, on a thread of its own. Any
 * number of replicas may run it; each claims a forum with a row lock the others skip. What was sent
 * but not noted is sent again, and consumers ignore it.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int ENTRIES_PER_CLAIM = 500;
    private static final Duration DATABASE_PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(3);

    private static final String CLAIM =
            """
            select r.forum, r.relayed_seq from relay r join journal_head h on h.forum = r.forum
            where h.seq > r.relayed_seq and r.forum <> all ($1)
            order by r.relayed_at limit 1 for update of r skip locked""";
    private static final String NEXT =
            """
            select source, forum, seq, at, recorded_at, type, audience, capacity, subject, header,
            body, salt, body_hash, leaf_hash, trace_id
            from journal where forum = $1 and seq > $2 order by seq limit $3""";
    private static final String MOVE =
            "update relay set relayed_seq = $2, relayed_at = now() where forum = $1";

    private final Pool pool;
    private final KafkaSettings settings;
    private final JournalConfig config;
    private final Semaphore wakes = new Semaphore(0);
    private final Map<String, Instant> setAside = new HashMap<>();
    private volatile boolean running;
    private volatile boolean brokerAnswers;
    private volatile Instant lastSign = Instant.now();
    private Instant lastPing = Instant.EPOCH;
    private Thread thread;

    Relay(Pool pool, KafkaSettings settings, JournalConfig config) {
        this.pool = pool;
        this.settings = settings;
        this.config = config;
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("journal-relay").start(this::run);
    }

    // Before pools and broker clients of others go: first in, last out.
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        thread.join(config.deliveryTimeout().plusSeconds(5));
    }

    /** Look now: something was committed. Never blocks. */
    public void wake() {
        wakes.release();
    }

    /** Whether Kafka answered when last spoken to. */
    public boolean brokerAnswers() {
        return brokerAnswers;
    }

    /** When the relay last finished a round, successful or not. */
    Instant lastSign() {
        return lastSign;
    }

    /**
     * How long the oldest entry of a forum that has not reached Kafka has waited; empty when all
     * has. A page that shows a gavel waiting asks this.
     */
    public Uni<Optional<Duration>> behind(String forum) {
        return pool.preparedQuery(
                        """
                        select extract(epoch from now() - j.recorded_at)::float8 from relay r
                        join journal j on j.forum = r.forum and j.seq = r.relayed_seq + 1
                        where r.forum = $1""")
                .execute(Tuple.of(forum))
                .map(
                        rows ->
                                rows.size() == 0
                                        ? Optional.<Duration>empty()
                                        : Optional.of(waited(rows.iterator().next())));
    }

    private static Duration waited(Row row) {
        return Duration.ofMillis(Math.max(0, (long) (row.getDouble(0) * 1000)));
    }

    private void run() {
        try (var producer = new KafkaProducer<String, byte[]>(settings.recordProducer());
                var admin = Admin.create(settings.admin())) {
            while (running) {
                try {
                    while (running && carryOne(producer)) {
                        lastSign = Instant.now();
                    }
                    ping(admin);
                } catch (InterruptedException e) {
                    return;
                } catch (Exception e) {
                    if (running) {
                        LOG.warnf("The relay waits: %s", e.getMessage());
                        LOG.debug("The relay waits", e);
                        pause(PAUSE_AFTER_FAILURE);
                    }
                }
                lastSign = Instant.now();
                if (running) {
                    pause(config.relayPoll());
                }
            }
        }
    }

    private void pause(Duration atMost) {
        try {
            if (wakes.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                wakes.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Carries the next entries of one forum; false when there is nothing to carry. */
    private boolean carryOne(KafkaProducer<String, byte[]> producer) throws InterruptedException {
        setAside.values().removeIf(until -> Instant.now().isAfter(until));
        var connection = await(pool.getConnection());
        try {
            var transaction = await(connection.begin());
            var claimed = claim(connection);
            if (claimed.isEmpty()) {
                await(transaction.rollback());
                return false;
            }
            var forum = claimed.get().getString(0);
            try {
                var entries = next(connection, forum, claimed.get().getLong(1));
                send(producer, entries);
                await(
                        connection
                                .preparedQuery(MOVE)
                                .execute(Tuple.of(forum, entries.getLast().seq())));
                await(transaction.commit());
                return true;
            } catch (RuntimeException e) {
                // One forum that cannot be carried must not hold up the others.
                setAside.put(forum, Instant.now().plus(PAUSE_AFTER_FAILURE));
                await(transaction.rollback());
                throw e;
            }
        } finally {
            connection.closeAndForget();
        }
    }

    private Optional<Row> claim(SqlConnection connection) {
        var rows =
                await(
                        connection
                                .preparedQuery(CLAIM)
                                .execute(
                                        Tuple.of(
                                                (Object)
                                                        setAside.keySet().toArray(String[]::new))));
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }

    private List<Entry> next(SqlConnection connection, String forum, long after) {
        var rows =
                await(
                        connection
                                .preparedQuery(NEXT)
                                .execute(Tuple.of(forum, after, ENTRIES_PER_CLAIM)));
        var entries = new ArrayList<Entry>(rows.size());
        for (var row : rows) {
            entries.add(entry(row));
        }
        return entries;
    }

    private void send(KafkaProducer<String, byte[]> producer, List<Entry> entries)
            throws InterruptedException {
        try {
            var sent = new ArrayList<Future<RecordMetadata>>(entries.size());
            for (var entry : entries) {
                sent.add(producer.send(CloudEvent.of(entry)));
            }
            for (var confirmation : sent) {
                confirmation.get();
            }
            brokerAnswers = true;
        } catch (ExecutionException e) {
            brokerAnswers = false;
            throw new IllegalStateException("Kafka did not confirm: " + e.getCause(), e);
        } catch (KafkaException e) {
            brokerAnswers = false;
            throw e;
        }
    }

    private void ping(Admin admin) throws InterruptedException {
        if (Instant.now().isBefore(lastPing.plus(BETWEEN_PINGS))) {
            return;
        }
        lastPing = Instant.now();
        try {
            admin.describeCluster().clusterId().get(4, TimeUnit.SECONDS);
            brokerAnswers = true;
        } catch (ExecutionException | TimeoutException e) {
            brokerAnswers = false;
        }
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getString(0),
                row.getString(1),
                row.getLong(2),
                instant(row.getOffsetDateTime(3)),
                instant(row.getOffsetDateTime(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getBuffer(10).getBytes(),
                row.getBuffer(11).getBytes(),
                row.getBuffer(12).getBytes(),
                row.getBuffer(13).getBytes(),
                row.getString(14));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(DATABASE_PATIENCE);
    }
}
