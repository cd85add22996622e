package plenary.gateway.live;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Writes to the topics as the services' relay does. */
final class Topics implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers",
                            ConfigProvider.getConfig()
                                    .getValue("kafka.bootstrap.servers", String.class)),
                    new StringSerializer(),
                    new ByteArraySerializer());

    void act(String source, String forum, long seq, String type, String subject, String audience) {
        var record =
                new ProducerRecord<>(
                        source,
                        null,
                        forum,
                        "{\"secret\":\"content\"}".getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", source + "/" + forum + "/" + seq,
                        "ce_source", source,
                        "ce_type", type,
                        "ce_subject", subject,
                        "ce_forum", forum,
                        "ce_seq", Long.toString(seq),
                        "ce_audience", audience)
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
        producer.flush();
    }

    void state(String forum, String subject, String audience, JsonObject state) {
        JsonObject snapshot =
                new JsonObject()
                        .put("forum", forum)
                        .put("subject", subject)
                        .put("audience", audience)
                        .put("state", state);
        producer.send(new ProducerRecord<>("live", forum, snapshot.toBuffer().getBytes()));
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
