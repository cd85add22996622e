package plenary.journal.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import plenary.journal.JournalConfig;
import plenary.journal.PlenaryJson;

/**
 * Small whole snapshots for open pages (a tally, a clock, who is present): the last one wins, at
 * most four a second for each subject, and none is owed. Never carries what its audience may not
 * read.
 */
@ApplicationScoped
public class Live {
    private static final Logger LOG = Logger.getLogger(Live.class);
    private static final long BETWEEN_MILLIS = 250;

    private final KafkaSettings settings;
    private final JournalConfig config;
    private final Map<Key, Object> waiting = new ConcurrentHashMap<>();
    private ScheduledExecutorService timer;
    private KafkaProducer<String, byte[]> producer;

    Live(KafkaSettings settings, JournalConfig config) {
        this.settings = settings;
        this.config = config;
    }

    private record Key(String forum, String subject, String audience) {}

    /**
     * A snapshot on the wire.
     *
     * @param subject what it is of: {@code poll/poll-1}
     * @param audience who may see it, see {@link plenary.journal.Audience}
     */
    public record Snapshot(String forum, String subject, String audience, Object state) {}

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        producer = new KafkaProducer<>(settings.liveProducer());
        timer =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("live-snapshots").daemon().factory());
        timer.scheduleWithFixedDelay(
                this::send, BETWEEN_MILLIS, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(3, TimeUnit.SECONDS);
        producer.close(Duration.ofSeconds(1));
    }

    /** Shows this state to open pages within a quarter of a second, unless a later one comes. */
    public void publish(String forum, String subject, String audience, Object state) {
        waiting.put(new Key(forum, subject, audience), state);
    }

    private void send() {
        try {
            for (var key : waiting.keySet()) {
                var state = waiting.remove(key);
                if (state != null) {
                    var snapshot = new Snapshot(key.forum, key.subject, key.audience, state);
                    producer.send(
                            new ProducerRecord<>(
                                    config.liveTopic(),
                                    key.forum,
                                    PlenaryJson.mapper().writeValueAsBytes(snapshot)));
                }
            }
        } catch (Exception e) {
            LOG.debug("A snapshot was lost", e);
        }
    }
}
