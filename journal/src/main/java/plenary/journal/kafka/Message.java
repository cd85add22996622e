package plenary.journal.kafka;

import java.util.Map;

/** A message as it arrived; whether it makes sense is found out when it is applied. */
record Message(String source, String forum, long seq, Map<String, String> headers, byte[] body) {

    Received received() {
        return CloudEvent.received(headers, body);
    }
}
