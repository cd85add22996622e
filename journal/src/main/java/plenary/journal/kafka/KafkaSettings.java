package plenary.journal.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import plenary.journal.JournalConfig;

/**
 * How this service's Kafka clients are set; everything else under {@code kafka.*} is taken over.
 */
@ApplicationScoped
public class KafkaSettings {
    private final Map<String, Object> common;
    private final JournalConfig config;

    KafkaSettings(
            @Identifier("default-kafka-broker") Map<String, Object> common, JournalConfig config) {
        this.common = common;
        this.config = config;
    }

    /** For the record: in order, confirmed by all replicas, never doubled by the client itself. */
    Map<String, Object> recordProducer() {
        var settings = producer(config.deliveryTimeout());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return settings;
    }

    /** For snapshots: quick, and lost rather than late. */
    Map<String, Object> liveProducer() {
        var settings = producer(Duration.ofSeconds(2));
        settings.put(ProducerConfig.ACKS_CONFIG, "1");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        return settings;
    }

    /** For entries of another service: from the beginning, position kept only after the effect. */
    Map<String, Object> consumer(String topic) {
        var settings = new HashMap<>(common);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.consumerGroup() + "." + topic);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batch());
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class.getName());
        return settings;
    }

    Map<String, Object> admin() {
        var settings = new HashMap<>(common);
        settings.put("request.timeout.ms", 2_000);
        settings.put("default.api.timeout.ms", 3_000);
        return settings;
    }

    private Map<String, Object> producer(Duration patience) {
        var millis = Math.toIntExact(patience.toMillis());
        var settings = new HashMap<>(common);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.min(5_000, millis));
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        settings.put(ProducerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        return settings;
    }
}
