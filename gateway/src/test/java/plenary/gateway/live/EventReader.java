package plenary.gateway.live;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Reads an event stream as a browser would. */
final class EventReader implements AutoCloseable {

    /** One event; the name of a block without one is empty. */
    record Event(String name, String id, JsonObject data) {}

    private static final Event OVER = new Event("(over)", "", new JsonObject());

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final InputStream stream;
    private volatile String lastId = "";

    EventReader(InputStream stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::read);
    }

    String lastId() {
        return lastId;
    }

    /** The next event of this name; those before it are passed over. */
    Event next(String name) {
        return next(event -> event.name().equals(name));
    }

    Event next(Predicate<Event> wanted) {
        List<Event> passed = new ArrayList<>();
        try {
            while (true) {
                Event event = events.poll(20, TimeUnit.SECONDS);
                if (event == null || (event == OVER && !wanted.test(event))) {
                    throw new AssertionError("did not come; before it: " + passed);
                }
                if (wanted.test(event)) {
                    return event;
                }
                passed.add(event);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes within this time. */
    List<Event> within(long millis) throws InterruptedException {
        Thread.sleep(millis);
        List<Event> all = new ArrayList<>();
        events.drainTo(all);
        return all;
    }

    private void read() {
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String name = "";
            String id = null;
            StringBuilder data = new StringBuilder();
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring(6));
                } else if (line.isEmpty()) {
                    if (id != null) {
                        lastId = id;
                    }
                    if (!data.isEmpty()) {
                        events.add(new Event(name, id, new JsonObject(data.toString())));
                    }
                    name = "";
                    id = null;
                    data.setLength(0);
                }
            }
            events.add(OVER);
        } catch (IOException | UncheckedIOException closed) {
            events.add(OVER);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
