package plenary.gateway.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

/**
 * Tells who asks. The proof itself (signature, issuer, expiry, the sealed cookie and its renewal)
 * is verified by {@code quarkus-oidc}; here a bearer token's audience is checked, and a failed
 * proof becomes an answer for programs instead of a redirect.
 */
@ApplicationScoped
public class Callers {

    /** The one audience every access token of Plenary is made for. */
    static final String AUDIENCE = "plenary-api";

    private static final BiConsumer<RoutingContext, Throwable> LEFT_TO_US = (context, why) -> {};

    /**
     * Who asks: a visitor when the request shows no proof, a failure of type {@link NotSignedIn}
     * when it shows one that does not hold. Completes on the request's own event loop.
     */
    public Future<Caller> identify(RoutingContext context) {
        Context loop = Vertx.currentContext();
        Promise<Caller> caller = Promise.promise();
        // Quarkus would answer a failed proof itself, with a redirect or an empty 401
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEFT_TO_US);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(
                        identity -> loop.runOnContext(v -> tell(context, identity, caller)),
                        failure -> loop.runOnContext(v -> caller.fail(explain(context, failure))));
        return caller.future();
    }

    private static void tell(
            RoutingContext context, SecurityIdentity identity, Promise<Caller> caller) {
        if (identity == null || identity.isAnonymous()) {
            caller.complete(new Caller.Visitor());
            return;
        }
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null || credential.getToken() == null) {
            caller.fail(NotSignedIn.because("The session has ended."));
            return;
        }
        String token = credential.getToken();
        Claims claims = Claims.read(token);
        boolean bearer = isBearer(context);
        if (bearer && !claims.isFor(AUDIENCE)) {
            caller.fail(NotSignedIn.because("The token was not made for " + AUDIENCE + "."));
            return;
        }
        Instant expiresAt = claims.expiresAt().orElseGet(Clock.systemUTC()::instant);
        AuthorizationCodeTokens session = context.get(AuthorizationCodeTokens.class.getName());
        Instant sessionEndsAt =
                session == null
                        ? expiresAt
                        : Claims.read(session.getRefreshToken()).expiresAt().orElse(expiresAt);
        Claims named = session == null ? claims : Claims.read(session.getIdToken());
        caller.complete(
                new Caller.Person(
                        claims.subject(),
                        named == Claims.NONE ? claims.name() : named.name(),
                        token,
                        expiresAt,
                        sessionEndsAt,
                        claims.has("plenary-admin"),
                        bearer ? Caller.Proof.BEARER : Caller.Proof.COOKIE));
    }

    private static Throwable explain(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException) {
            return failure; // only /sign-in and /sign-out act on it
        }
        if (isSilence(failure)) {
            return NotSignedIn.providerSilent();
        }
        if (isBearer(context)) {
            return NotSignedIn.because("The token is forged, has expired or is not Plenary's.");
        }
        SessionCookies.drop(context);
        return NotSignedIn.because("The session has ended.");
    }

    private static boolean isSilence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof java.util.concurrent.TimeoutException
                    || cause instanceof io.smallrye.mutiny.TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBearer(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
