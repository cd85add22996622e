package plenary.gateway.live;

import io.vertx.core.json.JsonObject;

/**
 * A small whole snapshot of one subject; the last one holds.
 *
 * @param subject what it is of, such as {@code poll/poll-1}
 * @param audience who may see it
 * @param state the snapshot itself, any JSON
 */
record State(String forum, String subject, String audience, Object state) {
    private static final String TYPED = "preview/";

    record Key(String forum, String subject, String audience) {}

    Key key() {
        return new Key(forum, subject, audience);
    }

    /** Whether it is of words being typed: worth nothing a moment later. */
    boolean fleeting() {
        return subject.startsWith(TYPED);
    }

    /** The name of its event: words that are no act yet bear one of their own. */
    String event() {
        return fleeting() ? "preview" : "state";
    }

    JsonObject view() {
        return new JsonObject().put("forum", forum).put("subject", subject).put("state", state);
    }
}
