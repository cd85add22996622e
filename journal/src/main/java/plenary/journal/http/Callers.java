package plenary.journal.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

/** Reads the caller of the request being answered from its token, which is already verified. */
@ApplicationScoped
public class Callers {
    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity; // a proxy: it answers for the request at hand
    }

    /** The caller, a visitor included. Refuses {@code sign-in-needed} without a token. */
    public Caller current() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Refused(RefusalCode.SIGN_IN_NEEDED, "The request carries no access token.");
        }
        if (Caller.VISITORS_CLIENT.equals(claim(token, "azp"))) {
            return Caller.VISITOR;
        }
        var person = token.getSubject();
        if (person == null || person.isBlank()) {
            throw new Refused(RefusalCode.SIGN_IN_NEEDED, "The access token names nobody.");
        }
        var verified = "true".equals(claim(token, "email_verified"));
        var name = claim(token, "name");
        return new Caller(
                person,
                verified ? claim(token, "email") : null,
                name != null ? name : Objects.requireNonNullElse(token.getName(), ""),
                identity.hasRole(Caller.ADMIN_ROLE),
                false);
    }

    /** The caller, who must be a person; refuses {@code sign-in-needed} for a visitor. */
    public Caller signedIn() {
        var caller = current();
        if (caller.visitor()) {
            throw new Refused(
                    RefusalCode.SIGN_IN_NEEDED, "This is done by a person who has signed in.");
        }
        return caller;
    }

    private static String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        // JSON strings come quoted where the claim is none the token's class knows
        return value == null ? null : value.toString().replaceAll("^\"|\"$", "");
    }
}
