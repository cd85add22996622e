package plenary.journal.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * One consumer loop on a thread of its own: poll, make it take effect, keep the position, again. It
 * outlives a database or broker that is down, and shows by {@link #lastSign()} that it lives and by
 * {@link #idleDespiteLag()} that it moves.
 */
final class TopicConsumer {
    private static final Logger LOG = Logger.getLogger(TopicConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final InboundHandler handler;
    private final KafkaSettings settings;
    private final Applier applier;
    private volatile boolean running;
    private volatile Instant lastSign = Instant.now();
    private volatile Instant behindSince;
    private Thread thread;

    TopicConsumer(InboundHandler handler, KafkaSettings settings, Applier applier) {
        this.handler = handler;
        this.settings = settings;
        this.applier = applier;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("consumer-" + topic()).start(this::run);
    }

    void stop() throws InterruptedException {
        running = false;
        thread.join(Duration.ofSeconds(30));
    }

    String topic() {
        return handler.topic();
    }

    /** When the loop last came round. */
    Instant lastSign() {
        return lastSign;
    }

    /** Since when the broker holds entries that do not arrive here; zero while all is well. */
    Duration idleDespiteLag() {
        var since = behindSince;
        return since == null ? Duration.ZERO : Duration.between(since, Instant.now());
    }

    private void run() {
        while (running) {
            try (var consumer = new KafkaConsumer<String, byte[]>(settings.consumer(topic()))) {
                consumer.subscribe(Set.of(topic()));
                while (running) {
                    turn(consumer);
                    lastSign = Instant.now();
                }
            } catch (Exception e) {
                LOG.errorf(e, "The consumer of %s starts anew", topic());
                sleep();
            }
            lastSign = Instant.now();
        }
    }

    private void turn(KafkaConsumer<String, byte[]> consumer) {
        var records = consumer.poll(POLL);
        watch(consumer, records);
        if (records.isEmpty()) {
            return;
        }
        try {
            applier.apply(handler, messages(records));
        } catch (Exception e) {
            LOG.warnf("The consumer of %s waits: %s", topic(), Applier.reason(e));
            LOG.debug("The consumer waits", e);
            back(consumer, records);
            sleep();
            return;
        }
        try {
            consumer.commitSync();
        } catch (KafkaException e) {
            // What took effect comes again and is recognised.
            LOG.debugf("The position in %s was not kept: %s", topic(), e.getMessage());
        }
    }

    private void watch(
            KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        var lag =
                consumer.assignment().stream()
                        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                        .sum();
        if (lag == 0 || !records.isEmpty()) {
            behindSince = null;
        } else if (behindSince == null) {
            behindSince = Instant.now();
        }
    }

    private List<Message> messages(ConsumerRecords<String, byte[]> records) {
        var messages = new ArrayList<Message>(records.count());
        for (var record : records) {
            var message = message(record);
            if (message != null) {
                messages.add(message);
            }
        }
        return messages;
    }

    // Without source, forum and number nothing can be said of it, not even whom it holds up.
    private Message message(ConsumerRecord<String, byte[]> record) {
        var headers = CloudEvent.headers(record);
        try {
            Objects.requireNonNull(headers.get("ce_source"));
            Objects.requireNonNull(headers.get("ce_forum"));
            Objects.requireNonNull(record.value());
            return new Message(
                    headers.get("ce_source"),
                    headers.get("ce_forum"),
                    Long.parseLong(headers.get("ce_seq")),
                    Map.copyOf(headers),
                    record.value());
        } catch (RuntimeException e) {
            LOG.errorf(
                    "No entry of ours, passed over: %s, partition %d, offset %d",
                    record.topic(), record.partition(), record.offset());
            return null;
        }
    }

    private static void back(
            KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, records.records(partition).getFirst().offset());
            }
        }
    }

    private void sleep() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
