package plenary.journal;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The id by which one request can be found in logs, problems and journal rows: that of the caller's
 * W3C {@code traceparent} where there is one, else 32 random hex digits.
 */
public final class TraceId {
    private static final String LOCAL = "plenary.trace-id";
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final RandomGenerator RANDOM = new SecureRandom();

    private TraceId() {}

    /** The id a {@code traceparent} header carries, or a new one. */
    public static String from(String traceparent) {
        if (traceparent != null) {
            var match = TRACEPARENT.matcher(traceparent);
            if (match.matches()) {
                return match.group(1);
            }
        }
        return fresh();
    }

    public static String fresh() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Keeps the id with the request that is being answered. */
    public static void keep(String id) {
        var context = Vertx.currentContext();
        if (context != null && VertxContext.isDuplicatedContext(context)) {
            context.putLocal(LOCAL, id);
        }
    }

    /** The id of the request being answered, or a new one outside any request. */
    public static String current() {
        var context = Vertx.currentContext();
        if (context != null && VertxContext.isDuplicatedContext(context)) {
            String kept = context.getLocal(LOCAL);
            if (kept != null) {
                return kept;
            }
        }
        return fresh();
    }
}
