package plenary.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/**
 * Access tokens for adapter tests, signed by a key made for the test run; the service verifies them
 * as it verifies Keycloak's: signature, audience and expiry. As a test resource it hands the public
 * half to the service.
 */
public class TestTokens implements QuarkusTestResourceLifecycleManager {
    private static final String KEY = "plenary.test.token-key";

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            // the test's class loader is not this one's; a system property reaches both
            System.setProperty(
                    KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "", // no identity provider is asked: the key below is all there is
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(KEY);
    }

    /**
     * A token of a person: the subject is {@code id-NAME}, the address NAME's, and verified unless
     * the name begins so.
     */
    public static String of(String name, String... roles) {
        return signed(name, "plenary-api", "plenary-cli", Duration.ofMinutes(30), key(), roles);
    }

    /** The gateway's own token for people without an account. */
    public static String visitor() {
        return signed("visitors", "plenary-api", "plenary-public", Duration.ofMinutes(30), key());
    }

    /** A token whose time is over. */
    public static String expired(String name) {
        return signed(name, "plenary-api", "plenary-cli", Duration.ofMinutes(-30), key());
    }

    /** A token made for somebody else. */
    public static String forAudience(String name, String audience) {
        return signed(name, audience, "plenary-cli", Duration.ofMinutes(30), key());
    }

    /** A token signed by a key nobody trusts. */
    public static String forged(String name) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var stranger = generator.generateKeyPair().getPrivate();
            return signed(name, "plenary-api", "plenary-cli", Duration.ofMinutes(30), stranger);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(
            String name,
            String audience,
            String client,
            Duration lasts,
            PrivateKey key,
            String... roles) {
        var now = Instant.now();
        var claims =
                """
                {"iss":"plenary-tests","sub":"id-%1$s","aud":"%2$s","azp":"%3$s","typ":"Bearer",\
                "iat":%4$d,"exp":%5$d,"preferred_username":"%1$s","name":"%1$s",\
                "email":"%1$s@delegates.example","email_verified":%7$s,\
                "realm_access":{"roles":[%6$s]}}"""
                        .formatted(
                                name,
                                audience,
                                client,
                                now.minusSeconds(3600).getEpochSecond(),
                                now.plus(lasts).getEpochSecond(),
                                roles.length == 0 ? "" : "\"" + String.join("\",\"", roles) + "\"",
                                !name.startsWith("unverified"));
        var unsigned = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return unsigned
                    + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PrivateKey key() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(
                                    Base64.getDecoder().decode(System.getProperty(KEY))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
