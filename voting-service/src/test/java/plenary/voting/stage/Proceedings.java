package plenary.voting.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.EventTypes;
import plenary.journal.Act;
import plenary.journal.PlenaryJson;

/** Says on the topic what proposal-service would say about one forum, entry by entry. */
public final class Proceedings implements AutoCloseable {
    private final String forum;
    private final KafkaProducer<String, byte[]> producer;
    private long seq;
    private Instant at = Instant.parse("2012-12-13T09:00:00Z");

    public Proceedings(String forum) {
        this.forum = forum;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                ConfigProvider.getConfig()
                                        .getValue("kafka.bootstrap.servers", String.class),
                                "acks",
                                "all"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    public Proceedings at(Instant at) {
        this.at = at;
        return this;
    }

    /** The next entry. */
    public Proceedings say(DeliberationEvent event) {
        return say(++seq, event);
    }

    /** An entry out of turn. */
    public Proceedings say(long seq, DeliberationEvent event) {
        return raw(seq, EventTypes.of(event), PlenaryJson.mapper().valueToTree(event));
    }

    /** Leaves numbers out, as if entries were lost. */
    public Proceedings skip(int entries) {
        seq += entries;
        return this;
    }

    /** The next entry, of any type. */
    public Proceedings sayUnknown(String type) {
        return raw(++seq, type, PlenaryJson.mapper().createObjectNode().put("x", 1));
    }

    public Proceedings raw(long seq, String type, JsonNode event) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", "deliberation/" + forum + "/" + seq);
        headers.put("ce_source", "deliberation");
        headers.put("ce_type", type);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_forum", forum);
        headers.put("ce_seq", Long.toString(seq));
        headers.put("ce_audience", "public");
        headers.put("ce_at", at.toString());
        headers.put("ce_leafhash", "00");
        if (event.has("poll")) {
            headers.put("ce_subject", "poll/" + event.get("poll").asText());
        }
        var record =
                new ProducerRecord<>(
                        "deliberation",
                        null,
                        forum,
                        PlenaryJson.canonical(new Act("house", "house", type, "", event)));
        headers.forEach(
                (name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public void close() {
        producer.close();
    }
}
