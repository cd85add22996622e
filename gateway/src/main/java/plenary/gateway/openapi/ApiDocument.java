package plenary.gateway.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import plenary.gateway.proxy.Backends;
import plenary.gateway.routing.Backend;
import plenary.gateway.signin.VisitorToken;

/**
 * The merged document, kept for a short while. A service that was built anew shows its new document
 * within that time; one that is down is described by what it last said.
 */
@ApplicationScoped
class ApiDocument {

    private static final Logger LOG = Logger.getLogger(ApiDocument.class);
    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final Duration RETRIED = Duration.ofSeconds(2);
    private static final String AT = "/q/openapi?format=json";

    private final Backends backends;
    private final VisitorToken visitorToken;
    private final JsonObject own = readOwn();
    private final Map<Backend, JsonObject> said = new ConcurrentHashMap<>();
    private volatile Future<JsonObject> merged;
    private volatile Instant until = Instant.MIN;

    ApiDocument(Backends backends, VisitorToken visitorToken) {
        this.backends = backends;
        this.visitorToken = visitorToken;
    }

    /** The document; fails with {@link NeverSaid} while a service has not answered once. */
    synchronized Future<JsonObject> get() {
        if (merged == null || Instant.now().isAfter(until)) {
            until = Instant.now().plus(KEPT);
            merged = ask().onFailure(failure -> until = Instant.now().plus(RETRIED));
        }
        return merged;
    }

    private Future<JsonObject> ask() {
        return visitorToken
                .get()
                .recover(failure -> Future.succeededFuture(""))
                .compose(
                        token ->
                                ask(Backend.PROPOSAL, token)
                                        .compose(v -> ask(Backend.VOTING, token)))
                .map(
                        v -> {
                            Map<Backend, JsonObject> inOrder = new EnumMap<>(Backend.class);
                            inOrder.putAll(said);
                            return OpenApiMerge.merge(own, inOrder);
                        });
    }

    private Future<Void> ask(Backend backend, String token) {
        return backends.read(backend, AT, token)
                .onSuccess(document -> said.put(backend, document))
                .<Void>mapEmpty()
                .recover(
                        failure -> {
                            until = Instant.now().plus(RETRIED);
                            LOG.debugf("%s does not describe itself: %s", backend, failure);
                            return said.containsKey(backend)
                                    ? Future.succeededFuture()
                                    : Future.failedFuture(new NeverSaid(backend));
                        });
    }

    private static JsonObject readOwn() {
        try (InputStream yaml = ApiDocument.class.getResourceAsStream("/openapi-gateway.yaml")) {
            Map<String, Object> tree =
                    new YAMLMapper().readValue(yaml, new TypeReference<Map<String, Object>>() {});
            // through text, so that nested maps become JSON objects too
            return new JsonObject(new JsonObject(tree).encode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A service has not described itself since the gateway started. */
    static final class NeverSaid extends Exception {

        private final Backend backend;

        NeverSaid(Backend backend) {
            super(backend.title() + " does not answer.", null, false, false);
            this.backend = backend;
        }

        Backend backend() {
            return backend;
        }
    }
}
