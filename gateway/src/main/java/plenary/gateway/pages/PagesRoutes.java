package plenary.gateway.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;
import plenary.gateway.problem.Problems;

/**
 * What is left when nothing else has answered. The pages are one application with addresses of its
 * own: a browser that asks for such an address gets the application, everybody else a problem.
 */
@ApplicationScoped
public class PagesRoutes {

    private static final Logger LOG = Logger.getLogger(PagesRoutes.class);
    private static final int LAST = 30_000;
    private static final String APPLICATION = "/index.html";
    private static final String TEXT_ONLY = "/text.html";
    private static final Pattern TEXT = Pattern.compile("/forums/[^/]+/text/?");

    void routes(@Observes Router router) {
        router.route().order(LAST).handler(PagesRoutes::fallBack).failureHandler(PagesRoutes::fail);
    }

    private static void fallBack(RoutingContext context) {
        if (isPage(context)) {
            context.reroute(isText(context) ? TEXT_ONLY : APPLICATION);
        } else {
            nothingHere(context);
        }
    }

    static boolean isPage(RoutingContext context) {
        HttpMethod method = context.request().method();
        String path = context.request().path();
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && accept != null
                && accept.contains("text/html")
                && !context.normalizedPath().equals(APPLICATION)
                && !context.normalizedPath().equals(TEXT_ONLY)
                && !isReserved(path);
    }

    /** The page for weak lines is an application of its own, small enough for them. */
    private static boolean isText(RoutingContext context) {
        return TEXT.matcher(context.request().path()).matches();
    }

    private static boolean isReserved(String path) {
        return under(path, "/api")
                || under(path, "/live")
                || under(path, "/q")
                || under(path, "/openapi")
                || under(path, "/api-docs")
                || under(path, "/assets")
                || under(path, "/sign-in")
                || under(path, "/sign-out");
    }

    private static boolean under(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }

    private static void fail(RoutingContext context) {
        if (context.statusCode() == 404 || context.statusCode() == 405) {
            nothingHere(context);
        } else if (context.statusCode() == 400) {
            Problems.answer(
                    context,
                    Problem.of(
                            GatewayRefusal.MALFORMED_REQUEST, "The request is not well formed."));
        } else {
            LOG.errorf(
                    context.failure(),
                    "%s %s failed",
                    context.request().method(),
                    context.request().path());
            Problems.answer(
                    context,
                    Problem.of(
                            GatewayRefusal.INTERNAL_ERROR,
                            "The failure is in the log under this traceId."));
        }
    }

    private static void nothingHere(RoutingContext context) {
        Problems.answer(
                context,
                Problem.of(
                        GatewayRefusal.NOT_FOUND,
                        "Nothing is at " + context.request().path() + "."));
    }
}
