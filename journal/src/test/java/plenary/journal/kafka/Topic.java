package plenary.journal.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import plenary.journal.Act;
import plenary.journal.PlenaryJson;

/** A topic, read and written with plain clients. */
final class Topic {

    private Topic() {}

    static String bootstrap() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    /** Everything with this key, until as many are there as expected and for a little longer. */
    static List<ConsumerRecord<String, byte[]>> read(String topic, String key, int expected) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                bootstrap(),
                                "group.id",
                                "reader-" + UUID.randomUUID(),
                                "auto.offset.reset",
                                "earliest",
                                "enable.auto.commit",
                                "false"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            var end = Instant.now().plusSeconds(20);
            var quietSince = Instant.now();
            while (Instant.now().isBefore(end)) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    if (record.key().equals(key)) {
                        found.add(record);
                        quietSince = Instant.now();
                    }
                }
                if (found.size() >= expected && Instant.now().isAfter(quietSince.plusSeconds(1))) {
                    break;
                }
            }
        }
        return found;
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** What a statement said by proposal-service looks like. */
    static void say(String forum, long seq, String type, Map<String, Object> event) {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrap(), "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            var body =
                    PlenaryJson.canonical(
                            new Act("p", "c", type, "s", PlenaryJson.mapper().valueToTree(event)));
            var record = new ProducerRecord<>("deliberation", null, forum, body);
            Map.of(
                            "ce_source", "deliberation",
                            "ce_forum", forum,
                            "ce_seq", Long.toString(seq),
                            "ce_type", type,
                            "ce_audience", "public",
                            "ce_at", "2012-12-13T09:00:00Z",
                            "ce_leafhash", "00")
                    .forEach(
                            (name, value) ->
                                    record.headers()
                                            .add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    static void say(String forum, long seq, String words) {
        say(forum, seq, "statement.recorded.v1", Map.of("statement", "st", "text", words));
    }
}
