package plenary.journal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.journal.TraceId;

/** What every request passes: it gets its trace id, which the answer tells, and is weighed. */
class Threshold {
    /** The header that names the trace id of an answer. */
    static final String HEADER = "Plenary-Trace-Id";

    /** The longest body of a request, in bytes. */
    static final int MAX_BODY = Weight.MOST;

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void begin(ContainerRequestContext request) {
        var id = TraceId.from(request.getHeaderString("traceparent"));
        TraceId.keep(id);
        Tongue.keep(request.getHeaderString("Accept-Language"));
    }

    @ServerRequestFilter(preMatching = true, priority = 2)
    public Response weigh(ContainerRequestContext request) {
        var type = request.getHeaderString("Content-Type");
        return request.getLength() > Weight.most(type) ? Problem.of(Weight.tooLarge(type)) : null;
    }

    @ServerRequestFilter(preMatching = true, priority = 3)
    public Response read(ContainerRequestContext request) {
        var address = request.getUriInfo().getPath();
        return address.chars().noneMatch(Character::isISOControl) && address.indexOf('\uFFFD') < 0
                ? null
                : Problem.of(
                        RefusalCode.MALFORMED_REQUEST.because(
                                "The address is not made of plain characters."));
    }

    static Refusal tooLarge() {
        return Weight.tooLarge(null);
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HEADER)) {
            response.getHeaders().putSingle(HEADER, TraceId.current());
        }
    }
}
