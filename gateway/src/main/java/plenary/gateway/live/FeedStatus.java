package plenary.gateway.live;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * Whether the news reaches the gateway.
 *
 * @param current false: what pages show may be out of date
 * @param since when this began
 */
record FeedStatus(boolean current, Instant since) {

    JsonObject view() {
        return new JsonObject()
                .put("status", current ? "current" : "stale")
                .put("since", since.toString());
    }
}
