package plenary.gateway.proxy;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import plenary.gateway.encoding.Gzip;
import plenary.gateway.routing.Backend;

/**
 * Visitors who ask for the same at the same time are answered together: what a visitor reads
 * depends on nothing but the address and a few headers, for all come with the same token.
 *
 * <p>Nothing is kept. Whoever asks while a service is being asked waits for the <em>next</em>
 * question to it, so that every answer was made after it was asked for: a page that has just heard
 * of an act never gets the text from before it.
 */
@ApplicationScoped
class SharedReads {
    /** On these an answer may depend; a request with others is passed on by itself. */
    private static final List<String> TELLING =
            List.of("accept", "accept-encoding", "accept-language", "if-none-match");

    private static final Set<String> OWN =
            Set.of(
                    "if-match",
                    "if-modified-since",
                    "if-unmodified-since",
                    "prefer",
                    "range",
                    "idempotency-key");

    /** What is asked for. */
    record Question(Backend backend, String uri, Map<String, String> headers) {}

    /** What came, for as many as asked. */
    record Answer(int status, MultiMap headers, Buffer body) {}

    private static final class Line {
        private Promise<Answer> next;
    }

    private final Map<Question, Line> lines = new HashMap<>();

    /** The question a visitor's request is, or null where it is nobody else's. */
    static Question question(Backend backend, HttpServerRequest request) {
        var headers = request.headers();
        var alone =
                !request.method().equals(HttpMethod.GET)
                        || headers.names().stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .anyMatch(name -> OWN.contains(name) || name.startsWith("plenary-"))
                        || headers.contains(HttpHeaders.CONTENT_LENGTH)
                        || headers.contains(HttpHeaders.TRANSFER_ENCODING);
        if (alone) {
            return null;
        }
        var telling = new HashMap<String, String>();
        for (var name : TELLING) {
            var said = headers.get(name);
            if (said != null) {
                telling.put(name, said);
            }
        }
        return new Question(backend, request.uri(), Map.copyOf(telling));
    }

    /**
     * The answer to a question, on the caller's event loop.
     *
     * @param asking asks the service; on whichever event loop comes to it
     */
    Future<Answer> ask(Question question, Supplier<Future<Answer>> asking) {
        var loop = Vertx.currentContext();
        var answered = Promise.<Answer>promise();
        synchronized (lines) {
            var line = lines.get(question);
            if (line != null) {
                line.next = line.next == null ? Promise.promise() : line.next;
                hear(line.next.future(), loop, answered);
                return answered.future();
            }
            lines.put(question, new Line());
        }
        var first = Promise.<Answer>promise();
        hear(first.future(), loop, answered);
        put(question, first, asking);
        return answered.future();
    }

    private void put(Question question, Promise<Answer> to, Supplier<Future<Answer>> asking) {
        Future<Answer> asked;
        try {
            asked = asking.get();
        } catch (RuntimeException failed) {
            asked = Future.failedFuture(failed);
        }
        asked.map(answer -> packed(question, answer))
                .onComplete(
                        done -> {
                            after(question, asking);
                            if (done.succeeded()) {
                                to.complete(done.result());
                            } else {
                                to.fail(done.cause());
                            }
                        });
    }

    private void after(Question question, Supplier<Future<Answer>> asking) {
        Promise<Answer> next;
        synchronized (lines) {
            var line = lines.get(question);
            next = line.next;
            line.next = null;
            if (next == null) {
                lines.remove(question);
            }
        }
        if (next != null) {
            put(question, next, asking);
        }
    }

    private static void hear(Future<Answer> heard, Context loop, Promise<Answer> answered) {
        heard.onComplete(
                done -> {
                    Runnable tell =
                            () -> {
                                if (done.succeeded()) {
                                    answered.complete(done.result());
                                } else {
                                    answered.fail(done.cause());
                                }
                            };
                    if (loop == null) {
                        tell.run();
                    } else {
                        loop.runOnContext(v -> tell.run());
                    }
                });
    }

    /** Compressed once for all, where they take it so. */
    private static Answer packed(Question question, Answer answer) {
        var type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        if (answer.body().length() == 0
                || answer.headers().contains(HttpHeaders.CONTENT_ENCODING)
                || type == null
                || !type.contains("json")
                || !Gzip.takenBy(question.headers().get("accept-encoding"))) {
            return answer;
        }
        var headers = MultiMap.caseInsensitiveMultiMap().addAll(answer.headers());
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        headers.add(HttpHeaders.VARY, "Accept-Encoding");
        return new Answer(
                answer.status(), headers, Buffer.buffer(Gzip.pack(answer.body().getBytes())));
    }
}
