package plenary.gateway.signin;

import java.time.Instant;

/** Who asks. */
public sealed interface Caller {

    /** Nobody in particular: reads what is public. */
    record Visitor() implements Caller {}

    /**
     * Somebody signed in.
     *
     * @param subject the opaque id of the person (or program) at the identity provider
     * @param name how the identity provider calls the person
     * @param token the access token, passed on to the services
     * @param expiresAt when that token lapses
     * @param admin whether the identity provider says plenary-admin
     * @param sessionEndsAt when the sign-in lapses if nothing is done
     * @param by how the request proved it
     */
    record Person(
            String subject,
            String name,
            String token,
            Instant expiresAt,
            Instant sessionEndsAt,
            boolean admin,
            Proof by)
            implements Caller {}

    /** How a request proves who it is from. */
    enum Proof {
        /** A browser's session: sent by the browser unasked, so changes need a further proof. */
        COOKIE,
        /** A bearer token: set on purpose by the client. */
        BEARER
    }
}
