package plenary.journal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import plenary.journal.TraceId;

/** Gives each request its trace id, and tells it in the answer. */
class RequestTrace {
    /** The header that names the trace id of an answer. */
    static final String HEADER = "Plenary-Trace-Id";

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void begin(ContainerRequestContext request) {
        var id = TraceId.from(request.getHeaderString("traceparent"));
        TraceId.keep(id);
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HEADER)) {
            response.getHeaders().putSingle(HEADER, TraceId.current());
        }
    }
}
