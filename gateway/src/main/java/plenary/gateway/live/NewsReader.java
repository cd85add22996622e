package plenary.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import plenary.gateway.config.GatewaySettings;

/**
 * Reads all partitions of all topics on one thread, as every replica does: no group, nothing
 * committed. It begins a little before the end, so that streams cut elsewhere go on here.
 */
@ApplicationScoped
class NewsReader {

    private static final Logger LOG = Logger.getLogger(NewsReader.class);
    private static final String STATES = "live";
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration ASK = Duration.ofSeconds(3);
    private static final Duration CHECK_EVERY = Duration.ofSeconds(4);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration STATES_STAND = Duration.ofMinutes(5);

    private final Feed feed;
    private final GatewaySettings.Live settings;
    private volatile boolean running = true;
    private volatile Consumer<String, byte[]> consumer;
    private volatile Instant lastRound = Instant.now();
    private volatile Instant behindSince = Instant.MAX;
    private Map<TopicPartition, Long> lastEnds = Map.of();
    private Instant nextCheck = Instant.MIN;
    private Thread thread;

    NewsReader(Feed feed, GatewaySettings settings) {
        this.feed = feed;
        this.settings = settings.live();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("news-reader").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        Consumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        thread.join(Duration.ofSeconds(3));
    }

    /** When the thread last finished a round, whether or not it read something. */
    Instant lastRound() {
        return lastRound;
    }

    /**
     * Since when there is something to read and none of it is read; {@link Instant#MAX}: not so.
     */
    Instant behindSince() {
        return behindSince;
    }

    private void run() {
        while (running) {
            try (Consumer<String, byte[]> reading = new KafkaConsumer<>(properties())) {
                consumer = reading;
                read(reading);
            } catch (WakeupException stopping) {
                return;
            } catch (Exception e) {
                LOG.warnf("The news does not reach the gateway: %s", e);
                feed.current(false);
                pause();
            }
            lastRound = Instant.now();
        }
    }

    private void read(Consumer<String, byte[]> reading) {
        List<TopicPartition> partitions = partitions(reading);
        reading.assign(partitions);
        boolean missed = seek(reading, partitions);
        feed.current(true);
        if (missed) {
            feed.resetAll();
        }
        while (running) {
            try {
                for (ConsumerRecord<String, byte[]> record : reading.poll(POLL)) {
                    pass(record);
                    behindSince = Instant.MAX;
                }
            } catch (OffsetOutOfRangeException lost) {
                LOG.warnf("News was deleted before it was read: %s", lost.getMessage());
                beginAgain(reading, lost.offsetOutOfRangePartitions().keySet().stream().toList());
            }
            check(reading);
            lastRound = Instant.now();
        }
    }

    private void pass(ConsumerRecord<String, byte[]> record) {
        Optional<Channel> channel = Channel.ofTopic(record.topic());
        if (channel.isPresent()) {
            Readings.news(channel.get(), record)
                    .ifPresentOrElse(
                            feed::say,
                            () -> LOG.warnf("Not a CloudEvent of ours: %s", place(record)));
            feed.reached(channel.get(), record.partition(), record.offset() + 1);
        } else if (Instant.ofEpochMilli(record.timestamp())
                .isAfter(Instant.now().minus(STATES_STAND))) {
            Readings.state(record).ifPresent(feed::say);
        }
    }

    private List<TopicPartition> partitions(Consumer<String, byte[]> reading) {
        List<TopicPartition> all = new ArrayList<>();
        List<String> topics = List.of(Channel.DELIBERATION.topic(), Channel.VOTING.topic(), STATES);
        for (String topic : topics) {
            List<PartitionInfo> infos = reading.partitionsFor(topic, ASK);
            if (infos == null || infos.isEmpty()) {
                throw new IllegalStateException("there is no topic " + topic);
            }
            infos.forEach(info -> all.add(new TopicPartition(topic, info.partition())));
        }
        return all;
    }

    /** Goes to where reading begins; true when streams may have missed something. */
    private boolean seek(Consumer<String, byte[]> reading, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> firsts = reading.beginningOffsets(partitions, ASK);
        Map<TopicPartition, Long> ends = reading.endOffsets(partitions, ASK);
        boolean missed = false;
        for (TopicPartition partition : partitions) {
            long first = firsts.get(partition);
            long end = ends.get(partition);
            Optional<Channel> channel = Channel.ofTopic(partition.topic());
            Optional<Long> known = channel.flatMap(c -> feed.next(c, partition.partition()));
            if (known.isPresent() && known.get() >= first && known.get() <= end) {
                reading.seek(partition, known.get());
                continue;
            }
            long from = Math.max(first, end - settings.rewind());
            reading.seek(partition, from);
            channel.ifPresent(c -> feed.startAt(c, partition.partition(), from));
            missed |= channel.isPresent();
        }
        return missed;
    }

    private void beginAgain(Consumer<String, byte[]> reading, List<TopicPartition> lost) {
        Map<TopicPartition, Long> firsts = reading.beginningOffsets(lost, ASK);
        for (TopicPartition partition : lost) {
            long first = firsts.get(partition);
            reading.seek(partition, first);
            Channel.ofTopic(partition.topic())
                    .ifPresent(c -> feed.startAt(c, partition.partition(), first));
        }
        feed.resetAll();
    }

    // A consumer's poll is quiet when the broker is gone: only a question that must be answered
    // shows it.
    private void check(Consumer<String, byte[]> reading) {
        if (Instant.now().isBefore(nextCheck)) {
            return;
        }
        nextCheck = Instant.now().plus(CHECK_EVERY);
        try {
            Map<TopicPartition, Long> ends = reading.endOffsets(reading.assignment(), ASK);
            // behind what was there at the last check already: nothing was read of it since
            boolean behind =
                    lastEnds.entrySet().stream()
                            .anyMatch(end -> reading.position(end.getKey(), ASK) < end.getValue());
            if (!behind) {
                behindSince = Instant.MAX;
            } else if (behindSince.equals(Instant.MAX)) {
                behindSince = Instant.now();
            }
            lastEnds = new HashMap<>(ends);
            feed.current(true);
        } catch (TimeoutException silent) {
            behindSince = Instant.MAX; // the broker's fault, not ours: starting anew would not help
            lastEnds = Map.of();
            feed.current(false);
        }
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafka());
        properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "gateway-live");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000L);
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return properties;
    }

    private static String place(ConsumerRecord<String, byte[]> record) {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    private void pause() {
        try {
            Thread.sleep(AGAIN_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
