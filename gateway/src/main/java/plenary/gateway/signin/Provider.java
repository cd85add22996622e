package plenary.gateway.signin;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The identity provider, asked whether it is there before anybody is sent to it: a browser sent to
 * a server that is away shows an error of its own, from which nothing leads back.
 */
@ApplicationScoped
public class Provider {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final HttpClient client;
    private final String address;

    Provider(Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String address) {
        this.client = vertx.createHttpClient();
        this.address = address;
    }

    /** Fails where it does not answer as a provider within three seconds. */
    Future<Void> answers() {
        RequestOptions discovery =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(address + DISCOVERY)
                        .setTimeout(PATIENCE.toMillis());
        return client.request(discovery)
                .compose(HttpClientRequest::send)
                .compose(
                        answer ->
                                answer.statusCode() == 200
                                        ? answer.body().<Void>mapEmpty()
                                        : Future.<Void>failedFuture("" + answer.statusCode()))
                .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
