package plenary.gateway.signin;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import plenary.gateway.config.GatewaySettings;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;

/**
 * A browser sends its cookie with a request that another site made it send. A change by cookie is
 * therefore taken only with a header that another site cannot set without asking first, and from an
 * origin that is Plenary's.
 */
@ApplicationScoped
public class CrossSite {

    /** The header, with the value {@code 1}, that Plenary's pages send with every change. */
    public static final String HEADER = "Plenary-Request";

    private final Optional<Set<String>> origins;

    CrossSite(GatewaySettings settings) {
        this.origins = settings.origins();
    }

    /** Why this change is not taken; empty: it is. */
    public Optional<Problem> refuses(HttpServerRequest request) {
        if (!"1".equals(request.getHeader(HEADER))) {
            return refusal("The header " + HEADER + ": 1 is missing.");
        }
        String origin = request.getHeader("Origin");
        if (origin == null || !ours(request, origin.toLowerCase(Locale.ROOT))) {
            return refusal("The header Origin does not name this site.");
        }
        return Optional.empty();
    }

    private boolean ours(HttpServerRequest request, String origin) {
        return origins.map(known -> known.contains(origin))
                .orElseGet(() -> origin.equals(own(request)));
    }

    private static String own(HttpServerRequest request) {
        String authority = request.authority() == null ? "" : request.authority().toString();
        return (request.scheme() + "://" + authority).toLowerCase(Locale.ROOT);
    }

    private static Optional<Problem> refusal(String detail) {
        return Optional.of(Problem.of(GatewayRefusal.CROSS_SITE_REQUEST, detail));
    }
}
