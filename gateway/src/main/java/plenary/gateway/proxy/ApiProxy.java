package plenary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;
import plenary.gateway.config.GatewaySettings;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;
import plenary.gateway.problem.Problems;
import plenary.gateway.problem.Trace;
import plenary.gateway.routing.Backend;
import plenary.gateway.routing.Routes;

/** Passes one request on to a service, and its answer back. */
@ApplicationScoped
public class ApiProxy {

    private static final Logger LOG = Logger.getLogger(ApiProxy.class);
    private static final String WORD_FILE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // an upgraded connection would go past the interceptor, with the client's own headers
    private static final ProxyOptions NO_TUNNELS = new ProxyOptions().setSupportWebSocket(false);

    private final Backends backends;
    private final SharedReads shared;
    private final GatewaySettings.Body limits;

    ApiProxy(Backends backends, SharedReads shared, GatewaySettings settings) {
        this.backends = backends;
        this.shared = shared;
        this.limits = settings.body();
    }

    /** Passes the request on as the bearer of this token. Nothing of its body may be read yet. */
    void pass(RoutingContext context, Backend backend, String token) {
        long limit = limit(context.request());
        if (declaredLength(context.request()) > limit) {
            Problems.answer(context, tooLarge(limit));
            return;
        }
        // with this header gone, the answer is compressed for a client that takes it so
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        HttpProxy.reverseProxy(NO_TUNNELS, backends.client())
                .origin(proxied -> backends.request(backend))
                .addInterceptor(new Passing(context, backend, token, limit))
                .handle(context.request());
    }

    /** Answers a visitor, together with those who ask for the same where that can be. */
    void answer(RoutingContext context, Backend backend, String token) {
        var question = SharedReads.question(backend, context.request());
        if (question == null) {
            pass(context, backend, token);
            return;
        }
        String traceparent = Trace.of(context).traceparent();
        shared.ask(question, () -> backends.ask(question, token, traceparent))
                .onSuccess(answer -> say(context, backend, answer))
                .onFailure(
                        failure -> {
                            warn(context, backend, failure);
                            Problems.answer(context, unavailable(backend));
                        });
    }

    private void say(RoutingContext context, Backend backend, SharedReads.Answer answer) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        var headers = MultiMap.caseInsensitiveMultiMap().addAll(answer.headers());
        headers.remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.TRANSFER_ENCODING);
        PassedHeaders.outward(headers, backends.origin(backend));
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        headers.forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        response.setStatusCode(answer.status());
        if (answer.body().length() == 0) {
            response.end();
        } else {
            response.end(answer.body());
        }
    }

    private static void warn(RoutingContext context, Backend backend, Throwable failure) {
        if (context.response().closed()) {
            return; // who asked has gone, and with them their question to the service
        }
        LOG.warnf(
                "%s %s: %s failed: %s",
                context.request().method(), context.request().path(), backend.title(), failure);
    }

    private long limit(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean file = type != null && type.toLowerCase(Locale.ROOT).startsWith(WORD_FILE);
        return file && Routes.takesFiles(request.method().name(), request.path())
                ? limits.fileLimit()
                : limits.limit();
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }

    private static Problem tooLarge(long limit) {
        return Problem.of(GatewayRefusal.TOO_LARGE, "A body may have at most " + limit + " bytes.")
                .with("limit", limit);
    }

    private static Problem unavailable(Backend backend) {
        return Problem.of(GatewayRefusal.SERVICE_UNAVAILABLE, backend.title() + " does not answer.")
                .with("service", backend.title())
                .retryAfter(2);
    }

    private final class Passing implements ProxyInterceptor {

        private final RoutingContext context;
        private final Backend backend;
        private final String token;
        private final long limit;

        private Passing(RoutingContext context, Backend backend, String token, long limit) {
            this.context = context;
            this.backend = backend;
            this.token = token;
            this.limit = limit;
        }

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
            var request = proxied.request();
            PassedHeaders.inward(request.headers());
            request.putHeader("Authorization", "Bearer " + token);
            request.putHeader("traceparent", Trace.of(context).traceparent());
            Body body = request.getBody();
            CappedBody capped = new CappedBody(body.stream(), limit);
            request.setBody(Body.body(capped, body.length()));
            return whole(proxied, capped)
                    .compose(ready -> proxied.sendRequest())
                    .recover(
                            failure -> {
                                if (capped.exceeded()) {
                                    return answer(proxied, tooLarge(limit));
                                }
                                warn(context, backend, failure);
                                return answer(proxied, unavailable(backend));
                            });
        }

        // HTTP/2 needs neither a length nor chunks, HTTP/1.1 one of them
        private Future<Void> whole(ProxyContext proxied, CappedBody capped) {
            var request = proxied.request();
            boolean unmarked =
                    request.version() == HttpVersion.HTTP_2
                            && request.getBody().length() < 0
                            && !request.proxiedRequest().isEnded();
            return unmarked
                    ? capped.whole().onSuccess(b -> request.setBody(Body.body(b))).mapEmpty()
                    : Future.succeededFuture();
        }

        @Override
        public Future<Void> handleProxyResponse(ProxyContext proxied) {
            if (proxied.get("problem", Problem.class) == null) {
                PassedHeaders.outward(proxied.response().headers(), backends.origin(backend));
            }
            return proxied.sendResponse();
        }

        private Future<ProxyResponse> answer(ProxyContext proxied, Problem problem) {
            proxied.set("problem", problem);
            Problems.headers(context.response(), problem);
            return Future.succeededFuture(
                    proxied.request()
                            .release()
                            .response()
                            .setStatusCode(problem.refusal().status())
                            .setBody(Body.body(Problems.body(context, problem))));
        }
    }
}
