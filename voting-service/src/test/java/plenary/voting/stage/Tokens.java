package plenary.voting.stage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Tokens signed by a key made for this run; the service verifies them with its public half. */
public class Tokens implements QuarkusTestResourceLifecycleManager {
    private static final String PRIVATE = "plenary.test.private-key";

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var encoder = Base64.getEncoder();
            System.setProperty(PRIVATE, encoder.encodeToString(pair.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.public-key",
                    encoder.encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}

    /** A signed-in person. */
    public static String of(String person) {
        return token(
                person, "plenary-cli", "plenary-api", Instant.now().plusSeconds(600), Set.of());
    }

    /** A person who may operate the service. */
    public static String admin() {
        return token(
                "admin",
                "plenary-cli",
                "plenary-api",
                Instant.now().plusSeconds(600),
                Set.of("plenary-admin"));
    }

    /** The gateway's token for people without an account. */
    public static String visitor() {
        return token(
                "service-account",
                "plenary-public",
                "plenary-api",
                Instant.now().plusSeconds(600),
                Set.of());
    }

    public static String expired(String person) {
        return token(
                person, "plenary-cli", "plenary-api", Instant.now().minusSeconds(600), Set.of());
    }

    public static String forSomebodyElse(String person) {
        return token(
                person, "plenary-cli", "another-api", Instant.now().plusSeconds(600), Set.of());
    }

    /** Well-formed, but signed by a key nobody trusts. */
    public static String forged(String person) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return Jwt.subject(person)
                    .audience("plenary-api")
                    .expiresAt(Instant.now().plusSeconds(600))
                    .sign(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(
            String person, String client, String audience, Instant until, Set<String> roles) {
        return Jwt.subject(person)
                .claim("azp", client)
                .claim("email", person + "@delegates.example")
                .claim("email_verified", true)
                .claim("realm_access", Map.of("roles", roles))
                .audience(audience)
                .issuedAt(until.minusSeconds(600))
                .expiresAt(until)
                .sign(key());
    }

    private static PrivateKey key() {
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
