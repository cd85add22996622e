package plenary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import plenary.gateway.config.GatewaySettings;
import plenary.gateway.routing.Backend;

/** The connections to the two services. */
@ApplicationScoped
public class Backends {

    private final GatewaySettings.Backends settings;
    private final HttpClient client;

    Backends(GatewaySettings settings, Vertx vertx) {
        this.settings = settings.backends();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) this.settings.connectTimeout().toMillis())
                                // shorter than a server's, so that none is closed as we use it
                                .setKeepAliveTimeout(20)
                                .setDecompressionSupported(false),
                        new PoolOptions().setHttp1MaxSize(this.settings.connections()));
    }

    HttpClient client() {
        return client;
    }

    /** A new request to a service; its method and path are still to be set. */
    Future<HttpClientRequest> request(Backend backend) {
        // a broken request is told by its answer; without this it would be logged as an error too
        return client.request(options(backend))
                .onSuccess(request -> request.exceptionHandler(broken -> {}))
                .map(SentRequest::guarded);
    }

    /** Reads a JSON object from a service as the bearer of this token. */
    public Future<JsonObject> read(Backend backend, String path, String token) {
        RequestOptions options = options(backend).setMethod(HttpMethod.GET).setURI(path);
        options.putHeader("Accept", "application/json");
        options.putHeader("Authorization", "Bearer " + token);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(
                        answer ->
                                answer.body()
                                        .compose(
                                                body ->
                                                        answer.statusCode() == 200
                                                                ? Future.succeededFuture(
                                                                        body.toJsonObject())
                                                                : Future.failedFuture(
                                                                        backend.title()
                                                                                + " answered "
                                                                                + answer
                                                                                        .statusCode()
                                                                                + " for "
                                                                                + path)));
    }

    /** Asks what visitors ask together. */
    Future<SharedReads.Answer> ask(
            SharedReads.Question question, String token, String traceparent) {
        RequestOptions options =
                options(question.backend()).setMethod(HttpMethod.GET).setURI(question.uri());
        question.headers().forEach(options::putHeader);
        options.putHeader("Authorization", "Bearer " + token);
        options.putHeader("traceparent", traceparent);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(
                        answer ->
                                answer.body()
                                        .map(
                                                body ->
                                                        new SharedReads.Answer(
                                                                answer.statusCode(),
                                                                answer.headers(),
                                                                body)));
    }

    /** The origin of a service, such as {@code http://localhost:8081}. */
    String origin(Backend backend) {
        URI uri = uri(backend);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private RequestOptions options(Backend backend) {
        URI uri = uri(backend);
        boolean tls = "https".equals(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(tls)
                // the client itself gives up on a service it cannot reach; this is the wait
                // for a connection when all of them are in use
                .setConnectTimeout(settings.waiting().toMillis())
                .setIdleTimeout(settings.answerTimeout().toMillis());
    }

    private URI uri(Backend backend) {
        return switch (backend) {
            case PROPOSAL -> settings.proposal();
            case VOTING -> settings.voting();
        };
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
