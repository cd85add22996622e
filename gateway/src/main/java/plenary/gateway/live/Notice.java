package plenary.gateway.live;

import io.vertx.core.json.JsonObject;

/**
 * One act was recorded: which, never what it says.
 *
 * @param forum the forum's id
 * @param source whose journal: {@code deliberation} or {@code voting}
 * @param seq the entry's number in that journal, from 1
 * @param type the event's permanent name, such as {@code bracket.opened.v1}
 * @param subject what it is about, such as {@code bracket/b7}; null: the forum itself
 * @param version the subject's version after it; null: not said
 * @param audience who may know more than that it happened
 */
record Notice(
        String forum,
        String source,
        long seq,
        String type,
        String subject,
        String version,
        String audience) {

    private static final String CLOSED = "closed";

    /** All of it, for its audience. */
    JsonObject whole() {
        return view(type, subject, version);
    }

    /** That something was recorded, and nothing more: as much as the public record shows. */
    JsonObject closed() {
        return view(CLOSED, null, null);
    }

    private JsonObject view(String type, String subject, String version) {
        return new JsonObject()
                .put("forum", forum)
                .put("source", source)
                .put("seq", seq)
                .put("type", type)
                .put("subject", subject)
                .put("version", version);
    }
}
