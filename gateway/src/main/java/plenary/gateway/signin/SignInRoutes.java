package plenary.gateway.signin;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import plenary.gateway.limits.RateLimits;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;
import plenary.gateway.problem.Problems;

/**
 * {@code /sign-in?to=/path} leads through the identity provider and back to a path of this site,
 * with {@code sign-in=away} where the provider does not answer, {@code sign-in=refused} where it
 * says no; {@code /sign-out} ends the session here and there; {@code /api/session} tells pages who
 * is signed in, for no token ever reaches JavaScript.
 */
@ApplicationScoped
public class SignInRoutes {

    private final Callers callers;
    private final RateLimits limits;
    private final Provider provider;

    SignInRoutes(Callers callers, Provider provider, RateLimits limits) {
        this.callers = callers;
        this.provider = provider;
        this.limits = limits;
    }

    void routes(@Observes Router router) {
        router.get("/sign-in").handler(this::signIn);
        router.get("/sign-out").handler(this::signOut);
        router.get("/sign-out/done").handler(SignInRoutes::signedOut);
        router.get("/api/session").handler(this::session);
    }

    private void signIn(RoutingContext context) {
        var limited = limits.refusesAddress(context.request());
        if (limited.isPresent()) {
            Problems.answer(context, limited.get());
            return;
        }
        callers.identify(context)
                .onSuccess(
                        caller -> {
                            switch (caller) {
                                case Caller.Person signedIn -> goOn(context);
                                case Caller.Visitor visitor -> askProvider(context);
                            }
                        })
                .onFailure(failure -> afterFailure(context, failure));
    }

    private static void goOn(RoutingContext context) {
        redirect(context, LocalPath.orFrontPage(context.request().getParam("to")));
    }

    private void askProvider(RoutingContext context) {
        provider.answers()
                .onSuccess(there -> sendToProvider(context))
                .onFailure(away -> tellSilence(context));
    }

    /**
     * Back to the page one was on, which says so; a program is told as by every part that is away.
     */
    private static void tellSilence(RoutingContext context) {
        var accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains("text/html")) {
            Problems.answer(context, NotSignedIn.providerSilent().problem());
            return;
        }
        var to = LocalPath.orFrontPage(context.request().getParam("to"));
        redirect(context, to + (to.contains("?") ? "&" : "?") + "sign-in=away");
    }

    private static void sendToProvider(RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        authenticator
                .sendChallenge(context)
                .subscribe()
                .with(
                        done -> {
                            if (!context.response().ended()) {
                                context.response().end();
                            }
                        },
                        failure -> tellSilence(context));
    }

    private void afterFailure(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException redirect) {
            redirect(context, redirect.getRedirectUri());
        } else if (failure instanceof NotSignedIn refused && refused.isTemporary()) {
            Problems.answer(context, refused.problem());
        } else if (context.request().getParam("error") != null
                || context.request().getParam("code") != null) {
            // the person said no, or the provider's answer was not ours: no second round unasked
            redirect(context, "/?sign-in=refused");
        } else {
            askProvider(context); // an old session: begin a new one
        }
    }

    private void signOut(RoutingContext context) {
        if ("cross-site".equals(context.request().getHeader("Sec-Fetch-Site"))) {
            Problems.answer(
                    context,
                    Problem.of(
                            GatewayRefusal.CROSS_SITE_REQUEST,
                            "Another site asks to sign out here."));
            return;
        }
        callers.identify(context)
                .onSuccess(caller -> redirect(context, "/"))
                .onFailure(
                        failure ->
                                redirect(
                                        context,
                                        failure instanceof AuthenticationRedirectException leave
                                                ? leave.getRedirectUri()
                                                : "/"));
    }

    // where the provider leads back to; what it brings along is of no use any more
    private static void signedOut(RoutingContext context) {
        SessionCookies.drop(context);
        redirect(context, "/");
    }

    private void session(RoutingContext context) {
        callers.identify(context)
                .onSuccess(caller -> tell(context, caller))
                .onFailure(
                        failure -> {
                            if (failure instanceof NotSignedIn refused
                                    && (refused.isTemporary() || isBearer(context))) {
                                Problems.answer(context, refused.problem());
                            } else {
                                tell(context, new Caller.Visitor());
                            }
                        });
    }

    private static void tell(RoutingContext context, Caller caller) {
        JsonObject view =
                switch (caller) {
                    case Caller.Person p ->
                            new JsonObject()
                                    .put("signedIn", true)
                                    .put("person", p.subject())
                                    .put("name", p.name())
                                    .put("mayCreateForums", p.admin())
                                    .put("expiresAt", p.sessionEndsAt().toString());
                    case Caller.Visitor v -> new JsonObject().put("signedIn", false);
                };
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(view.toBuffer());
    }

    private static boolean isBearer(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static void redirect(RoutingContext context, String to) {
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.LOCATION, to)
                .end();
    }
}
