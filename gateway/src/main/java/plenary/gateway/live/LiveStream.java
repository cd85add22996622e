package plenary.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One open event stream. What the feed says is handed to the stream's own event loop, in order; the
 * audience is minded there, at the last moment.
 */
final class LiveStream implements Follower {

    private static final int WAITING_AT_MOST = 2_000;

    private final Set<String> forums;
    private final HttpServerResponse response;
    private final Context loop;
    private final Runnable ended;
    private Map<String, Set<String>> audiences = Map.of();
    private Position position = new Position();
    private final Map<State.Key, State> unsaid = new LinkedHashMap<>();
    private int waiting;
    private boolean over;

    /**
     * @param loop the event loop the response belongs to
     * @param ended told once when the stream is over, whoever ended it
     */
    LiveStream(Set<String> forums, HttpServerResponse response, Context loop, Runnable ended) {
        this.forums = forums;
        this.response = response;
        this.loop = loop;
        this.ended = ended;
        response.exceptionHandler(broken -> close());
        response.closeHandler(left -> close());
        response.drainHandler(v -> drained());
    }

    @Override
    public Set<String> forums() {
        return forums;
    }

    /** From now on these audiences, by forum, beside the public. On the stream's event loop. */
    void audiences(Map<String, Set<String>> current) {
        audiences = current;
    }

    @Override
    public void notice(News news) {
        loop.runOnContext(
                v -> {
                    position.reached(news.channel(), news.partition(), news.offset());
                    Notice notice = news.notice();
                    boolean entitled = entitled(notice.forum(), notice.audience());
                    write("notice", entitled ? notice.whole() : notice.closed(), true);
                });
    }

    @Override
    public void state(State state) {
        loop.runOnContext(
                v -> {
                    if (entitled(state.forum(), state.audience())) {
                        // a later state says all that this one does: a slow reader gets the last
                        unsaid.put(state.key(), state);
                        sayStates();
                    }
                });
    }

    @Override
    public void position(Position now) {
        loop.runOnContext(
                v -> {
                    position = now;
                    send("id: " + position + "\n: \n\n");
                });
    }

    @Override
    public void reset(Position now) {
        loop.runOnContext(
                v -> {
                    position = now;
                    write("reset", new JsonObject().put("reason", "gap"), true);
                });
    }

    @Override
    public void feed(FeedStatus status) {
        loop.runOnContext(v -> write("feed", status.view(), false));
    }

    /** Whether it has ended, from here or from there. On the stream's event loop. */
    boolean over() {
        return over;
    }

    /** The first event. On the stream's event loop. */
    void ready(JsonObject about) {
        write("ready", about, false);
    }

    /** A sign of life. On the stream's event loop. */
    void heartbeat() {
        send(": still here\n\n");
    }

    /** Ends the stream and says why. On the stream's event loop. */
    void end(String reason) {
        write("end", new JsonObject().put("reason", reason), false);
        if (!over) {
            response.end();
            close();
        }
    }

    private boolean entitled(String forum, String audience) {
        return audience.equals(Audiences.PUBLIC)
                || audiences.getOrDefault(forum, Set.of()).contains(audience);
    }

    private void drained() {
        waiting = 0;
        sayStates();
    }

    private void sayStates() {
        var next = unsaid.values().iterator();
        while (!over && !response.writeQueueFull() && next.hasNext()) {
            State state = next.next();
            write(state.event(), state.view(), false);
            next.remove();
        }
    }

    private void write(String event, JsonObject data, boolean withId) {
        String id = withId ? "id: " + position + "\n" : "";
        send(id + "event: " + event + "\ndata: " + data.encode() + "\n\n");
    }

    private void send(String text) {
        if (over) {
            return;
        }
        if (response.writeQueueFull() && ++waiting > WAITING_AT_MOST) {
            // nothing is lost: the reader comes again with its Last-Event-ID
            response.reset();
            close();
            return;
        }
        response.write(text);
    }

    private void close() {
        if (!over) {
            over = true;
            ended.run();
        }
    }
}
