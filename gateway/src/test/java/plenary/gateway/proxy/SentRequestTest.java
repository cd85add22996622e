package plenary.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.StreamResetException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose request is broken off when a browser leaves: its own, and nobody else's. */
class SentRequestTest {

    private final Vertx vertx = Vertx.vertx();
    private final List<Runnable> held = new CopyOnWriteArrayList<>();
    private int port;

    @AfterEach
    void close() throws Exception {
        await(vertx.close());
    }

    @Test
    void who_leaves_after_an_answer_takes_nobody_elses_connection_along() throws Exception {
        var next = leavesWhileAnotherAsks(SentRequest::guarded);
        held.forEach(Runnable::run);
        assertThat(await(next)).isEqualTo("at last");
    }

    /** If this fails, Vert.x closes no such connection any more and the guard can go. */
    @Test
    void without_the_guard_they_would() throws Exception {
        var next = leavesWhileAnotherAsks(UnaryOperator.identity());
        assertThatThrownBy(() -> await(next)).hasMessageContaining("Connection was closed");
    }

    @Test
    void who_leaves_before_all_is_sent_breaks_their_request_off() throws Exception {
        var client = oneConnection();
        var request = SentRequest.guarded(await(asks(client, HttpMethod.POST, "/slow")));
        request.setChunked(true).write("half of");
        assertThat(request.reset()).isTrue();
        assertThatThrownBy(() -> await(request.response()))
                .hasRootCauseInstanceOf(StreamResetException.class);
    }

    private Future<String> leavesWhileAnotherAsks(UnaryOperator<HttpClientRequest> as)
            throws Exception {
        var client = oneConnection();
        var first = as.apply(await(asks(client, HttpMethod.GET, "/quick")));
        var here = words(first);
        first.end();
        assertThat(await(here)).isEqualTo("here");
        var second = as.apply(await(asks(client, HttpMethod.GET, "/slow")));
        var answer = words(second);
        second.end();
        while (held.isEmpty()) {
            Thread.sleep(5);
        }
        first.reset();
        return answer;
    }

    private HttpClient oneConnection() throws Exception {
        HttpServer server =
                await(
                        vertx.createHttpServer()
                                .requestHandler(
                                        asked -> {
                                            if (asked.path().equals("/quick")) {
                                                asked.response().end("here");
                                            } else {
                                                held.add(() -> asked.response().end("at last"));
                                            }
                                        })
                                .listen(0, "localhost"));
        port = server.actualPort();
        return vertx.createHttpClient(new PoolOptions().setHttp1MaxSize(1));
    }

    private static Future<String> words(HttpClientRequest request) {
        return request.response().compose(HttpClientResponse::body).map(Object::toString);
    }

    private Future<HttpClientRequest> asks(HttpClient client, HttpMethod method, String path) {
        return client.request(method, port, "localhost", path);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
