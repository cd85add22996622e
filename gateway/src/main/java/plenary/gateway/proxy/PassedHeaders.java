package plenary.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import plenary.gateway.signin.CrossSite;

/**
 * Which headers go through. What a client sends is passed on only when it is listed: cookies,
 * forwarding headers and anything a service might one day trust stay outside.
 */
final class PassedHeaders {

    private static final Set<String> INWARD =
            Set.of(
                    "accept",
                    "accept-encoding",
                    "accept-language",
                    "content-type",
                    "content-length",
                    "transfer-encoding", // read by the proxy, not sent on
                    "idempotency-key",
                    "if-match",
                    "if-none-match",
                    "if-modified-since",
                    "if-unmodified-since",
                    "prefer",
                    "range",
                    "tracestate",
                    "user-agent");
    private static final String OURS = "plenary-";

    private static final Set<String> NOT_OUTWARD =
            Set.of(
                    "set-cookie",
                    "server",
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "te",
                    "trailer",
                    "upgrade");

    private PassedHeaders() {}

    /** Leaves of a client's headers what a service may see. */
    static void inward(MultiMap headers) {
        for (String name : names(headers)) {
            boolean ours = name.startsWith(OURS) && !name.equalsIgnoreCase(CrossSite.HEADER);
            if (!ours && !INWARD.contains(name)) {
                headers.remove(name);
            }
        }
    }

    /**
     * Leaves of a service's headers what a client may see.
     *
     * @param origin the address of the service, such as {@code http://localhost:8081}: a location
     *     there becomes a location here
     */
    static void outward(MultiMap headers, String origin) {
        NOT_OUTWARD.forEach(headers::remove);
        String location = headers.get("location");
        if (location != null && location.startsWith(origin + "/")) {
            headers.set("location", location.substring(origin.length()));
        }
        if (!headers.contains("cache-control")) {
            // what one may read depends on who asks: a cache must always ask again
            headers.set("cache-control", "private, no-cache");
        }
        headers.add("vary", "Cookie, Authorization");
    }

    private static List<String> names(MultiMap headers) {
        List<String> names = new ArrayList<>();
        headers.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }
}
