package plenary.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What Kafka carries about one forum. */
final class CarriedNews {
    private CarriedNews() {}

    /** One record: its headers as one text, and its body. */
    record Carried(String topic, String headers, String body) {}

    static List<Carried> about(String forum) {
        var found = new ArrayList<Carried>();
        var properties =
                Map.<String, Object>of(
                        "bootstrap.servers", "localhost:" + RunningPlenary.settings().kafkaPort(),
                        "enable.auto.commit", false,
                        "allow.auto.create.topics", false);
        try (var consumer =
                new KafkaConsumer<>(
                        properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    List.of("deliberation", "voting", "live").stream()
                            .flatMap(topic -> consumer.partitionsFor(topic).stream())
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(500))) {
                    if (forum.equals(record.key())) {
                        var headers = new StringBuilder();
                        record.headers()
                                .forEach(
                                        h ->
                                                headers.append(h.key())
                                                        .append('=')
                                                        .append(text(h.value()))
                                                        .append('\n'));
                        found.add(
                                new Carried(
                                        record.topic(), headers.toString(), text(record.value())));
                    }
                }
            }
        }
        return found;
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
