package plenary.gateway.proxy;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import plenary.gateway.limits.RateLimits;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;
import plenary.gateway.problem.Problems;
import plenary.gateway.routing.Backend;
import plenary.gateway.routing.PlainPath;
import plenary.gateway.routing.Routes;
import plenary.gateway.signin.Caller;
import plenary.gateway.signin.Callers;
import plenary.gateway.signin.CrossSite;
import plenary.gateway.signin.NotSignedIn;
import plenary.gateway.signin.VisitorToken;

/**
 * Everything under {@code /api}: who asks, may they, and which service answers. Whether an act is
 * in order is never decided here.
 */
@ApplicationScoped
public class ApiRoute {

    private static final Logger LOG = Logger.getLogger(ApiRoute.class);
    private static final int AFTER_THE_GATEWAYS_OWN = 1_500;

    private final Callers callers;
    private final CrossSite crossSite;
    private final RateLimits limits;
    private final VisitorToken visitorToken;
    private final ApiProxy proxy;

    ApiRoute(
            Callers callers,
            CrossSite crossSite,
            RateLimits limits,
            VisitorToken visitorToken,
            ApiProxy proxy) {
        this.callers = callers;
        this.crossSite = crossSite;
        this.limits = limits;
        this.visitorToken = visitorToken;
        this.proxy = proxy;
    }

    void route(@Observes Router router) {
        router.route("/api/*").order(AFTER_THE_GATEWAYS_OWN).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        String path = context.request().path();
        HttpMethod method = context.request().method();
        if (!PlainPath.holds(path)) {
            Problems.answer(
                    context,
                    Problem.of(GatewayRefusal.MALFORMED_REQUEST, "The path can be read two ways."));
            return;
        }
        Optional<Backend> backend = Routes.backend(method.name(), path);
        if (backend.isEmpty()) {
            Problems.answer(
                    context, Problem.of(GatewayRefusal.NOT_FOUND, "Nothing is at " + path + "."));
            return;
        }
        AskedLanguage.heard(context.request());
        callers.identify(context)
                .onSuccess(caller -> check(context, caller, backend.get()))
                .onFailure(failure -> refuse(context, failure));
    }

    private void check(RoutingContext context, Caller caller, Backend backend) {
        var request = context.request();
        boolean change = !isRead(request.method()) && !Routes.isQuestion(request);
        Optional<Problem> refusal =
                refusesRate(request, caller, change)
                        .or(() -> change ? refusesChange(context, caller) : Optional.empty());
        if (refusal.isPresent()) {
            Problems.answer(context, refusal.get());
            return;
        }
        switch (caller) {
            case Caller.Person person -> proxy.pass(context, backend, person.token());
            case Caller.Visitor visitor ->
                    visitorToken
                            .get()
                            .onSuccess(token -> proxy.answer(context, backend, token))
                            .onFailure(failure -> noVisitorToken(context, failure));
        }
    }

    // previews are no changes: typing at length must not use up what is needed to act
    private Optional<Problem> refusesRate(
            HttpServerRequest request, Caller caller, boolean change) {
        return caller instanceof Caller.Person person && Routes.isPreview(request)
                ? limits.refusesPreview(person)
                : limits.refuses(request, caller, change);
    }

    private Optional<Problem> refusesChange(RoutingContext context, Caller caller) {
        return switch (caller) {
            case Caller.Visitor visitor ->
                    Optional.of(
                            Problem.of(
                                    GatewayRefusal.SIGN_IN_NEEDED,
                                    "Visitors read; whoever changes something signs in."));
            case Caller.Person person when person.by() == Caller.Proof.COOKIE ->
                    crossSite.refuses(context.request());
            case Caller.Person person -> Optional.empty();
        };
    }

    private void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof NotSignedIn refused) {
            // guessing tokens counts against the address it is done from
            Problem problem = limits.refusesAddress(context.request()).orElseGet(refused::problem);
            Problems.answer(context, problem);
        } else {
            context.fail(failure);
        }
    }

    private static void noVisitorToken(RoutingContext context, Throwable failure) {
        LOG.warnf("No token for visitors: %s", failure);
        Problems.answer(context, NotSignedIn.providerSilent().problem());
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
