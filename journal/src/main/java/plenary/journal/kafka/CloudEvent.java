package plenary.journal.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import plenary.journal.Act;
import plenary.journal.Entry;
import plenary.journal.PlenaryJson;

/**
 * An entry as it travels: CloudEvents 1.0, binary mode, key = forum, value = the stored body. The
 * headers name the real type and capacity, for Kafka is inside; whoever passes something on minds
 * the audience.
 */
final class CloudEvent {

    private CloudEvent() {}

    static ProducerRecord<String, byte[]> of(Entry entry) {
        var record = new ProducerRecord<>(entry.source(), null, entry.forum(), entry.body());
        headers(entry)
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Map<String, String> headers(Entry entry) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", entry.source() + "/" + entry.forum() + "/" + entry.seq());
        headers.put("ce_source", entry.source());
        headers.put("ce_type", entry.type());
        headers.put("ce_time", entry.recordedAt().toString());
        if (!entry.subject().isEmpty()) {
            headers.put("ce_subject", entry.subject());
        }
        headers.put("ce_forum", entry.forum());
        headers.put("ce_seq", Long.toString(entry.seq()));
        headers.put("ce_audience", entry.audience());
        headers.put("ce_capacity", entry.capacity());
        headers.put("ce_at", entry.at().toString());
        headers.put("ce_traceid", entry.traceId());
        headers.put("ce_leafhash", HexFormat.of().formatHex(entry.leafHash()));
        headers.put("content-type", "application/json");
        return headers;
    }

    /** All headers by name. */
    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }

    /** What a handler gets to see; fails where the message is not one of ours. */
    static Received received(Map<String, String> headers, byte[] body) {
        return new Received(
                need(headers, "ce_source"),
                need(headers, "ce_forum"),
                Long.parseLong(need(headers, "ce_seq")),
                Instant.parse(need(headers, "ce_at")),
                need(headers, "ce_type"),
                need(headers, "ce_audience"),
                headers.getOrDefault("ce_capacity", ""),
                headers.getOrDefault("ce_subject", ""),
                PlenaryJson.read(body, Act.class),
                need(headers, "ce_leafhash"),
                headers.getOrDefault("ce_traceid", ""));
    }

    private static String need(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the message has no header " + name);
        }
        return value;
    }
}
