package plenary.gateway.signin;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** The cookies {@code quarkus-oidc} keeps a session in. */
final class SessionCookies {

    private static final String SESSION = "q_session";
    private static final String SIGNING_OUT = "q_post_logout";

    private SessionCookies() {}

    /**
     * Takes a dead session's cookies from the browser; otherwise it would be refused for ever where
     * a visitor is let in.
     */
    static void drop(RoutingContext context) {
        context.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(SESSION) || name.equals(SIGNING_OUT))
                .distinct()
                .forEach(
                        name ->
                                context.response()
                                        .addCookie(
                                                Cookie.cookie(name, "")
                                                        .setPath("/")
                                                        .setHttpOnly(true)
                                                        .setMaxAge(0)));
    }
}
