package plenary.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The W3C trace context of one request: taken over from a client that sends one, begun here
 * otherwise, passed on to the services, so that one traceId finds a request in every log.
 *
 * @param traceId 32 hexadecimal digits
 */
public record Trace(String traceId) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String KEY = "plenary.trace";

    public static Trace of(RoutingContext context) {
        Trace known = context.get(KEY);
        if (known == null) {
            known = begin(context.request().getHeader("traceparent"));
            context.put(KEY, known);
        }
        return known;
    }

    static Trace begin(String traceparent) {
        if (traceparent != null) {
            var match = TRACEPARENT.matcher(traceparent);
            if (match.matches()) {
                return new Trace(match.group(1));
            }
        }
        return new Trace(random(16));
    }

    /** The header for the next hop. */
    public String traceparent() {
        return "00-" + traceId + "-" + random(8) + "-01";
    }

    private static String random(int bytes) {
        byte[] some = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(some);
        some[0] |= 1; // all zeroes would mean: no trace
        return HexFormat.of().formatHex(some);
    }
}
