package plenary.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import plenary.contracts.refusal.Meanings;

/** Writes problems as answers. */
public final class Problems {

    private Problems() {}

    /** Ends the request with this problem; a body still on its way is read and thrown away. */
    public static void answer(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // half an answer is out: only breaking it off tells the client that it is not whole
            response.reset();
            return;
        }
        drain(context);
        headers(response, problem);
        response.setStatusCode(problem.refusal().status());
        response.end(body(context, problem));
    }

    /** The headers every problem carries. */
    public static void headers(HttpServerResponse response, Problem problem) {
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.retryAfter()
                .ifPresent(s -> response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(s)));
        if (problem.refusal().status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer realm=\"plenary\"");
        }
    }

    /** The body every problem carries. */
    public static Buffer body(RoutingContext context, Problem problem) {
        var language = Meanings.spoken(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return problem.body(Trace.of(context).traceId(), language).toBuffer();
    }

    private static void drain(RoutingContext context) {
        var request = context.request();
        if (!request.isEnded()) {
            request.handler(ignored -> {});
            request.resume();
        }
    }
}
