package plenary.gateway.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads what the topics carry: CloudEvents in binary mode, of which only the headers matter here.
 */
final class Readings {

    private Readings() {}

    /** A notice; empty when the record is not one of ours. */
    static Optional<News> news(Channel channel, ConsumerRecord<String, byte[]> record) {
        String forum = header(record, "ce_forum");
        String seq = header(record, "ce_seq");
        String type = header(record, "ce_type");
        String audience = header(record, "ce_audience");
        if (forum == null || seq == null || type == null || audience == null) {
            return Optional.empty();
        }
        try {
            Notice notice =
                    new Notice(
                            forum,
                            channel.topic(),
                            Long.parseLong(seq),
                            type,
                            header(record, "ce_subject"),
                            header(record, "ce_version"),
                            audience);
            return Optional.of(new News(channel, record.partition(), record.offset(), notice));
        } catch (NumberFormatException notASeq) {
            return Optional.empty();
        }
    }

    /** A snapshot; empty when the record is not one, or does not say who may see it. */
    static Optional<State> state(ConsumerRecord<String, byte[]> record) {
        try {
            JsonObject json = new JsonObject(Buffer.buffer(record.value()));
            State state =
                    new State(
                            json.getString("forum"),
                            json.getString("subject"),
                            json.getString("audience"),
                            json.getValue("state"));
            boolean whole =
                    state.forum() != null && state.subject() != null && state.audience() != null;
            return whole ? Optional.of(state) : Optional.empty();
        } catch (RuntimeException notASnapshot) {
            return Optional.empty();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
