package plenary.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the record, {@code plenary.journal.*}. */
@ConfigMapping(prefix = "plenary.journal")
public interface JournalConfig {

    /** The name of this service's journal, and of the topic its entries travel on. */
    String source();

    /** The topic of small whole snapshots for open pages. */
    @WithDefault("live")
    String liveTopic();

    /** Prefix of the consumer group's name; the topic is appended. */
    @WithDefault("${quarkus.application.name}")
    String consumerGroup();

    /** How often the relay looks for entries when nobody wakes it. */
    @WithDefault("500ms")
    Duration relayPoll();

    /** How long Kafka may take to confirm entries before the relay tries anew. */
    @WithDefault("10s")
    Duration deliveryTimeout();

    /**
     * How long relay and consumers may show no sign of life before the process is reported dead.
     */
    @WithDefault("90s")
    Duration livenessPatience();

    /** The longest pause between two attempts to apply a parked entry. */
    @WithDefault("5m")
    Duration parkedPatience();

    /** How many entries one transaction of a consumer may take. */
    @WithDefault("200")
    int batch();

    /** How long answers given under an Idempotency-Key are kept. */
    @WithDefault("7d")
    Duration idempotencyKept();
}
