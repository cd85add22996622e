package plenary.gateway.signin;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The claims of a token that has been verified already, or came sealed in the gateway's own cookie.
 * Reading is not verifying.
 */
record Claims(JsonObject json) {

    static final Claims NONE = new Claims(new JsonObject());

    /** The claims, or none when it is not a JSON web token. */
    static Claims read(String token) {
        if (token == null) {
            return NONE;
        }
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return NONE;
        }
        try {
            byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
            return new Claims(new JsonObject(new String(payload, StandardCharsets.UTF_8)));
        } catch (RuntimeException notJson) {
            return NONE;
        }
    }

    String subject() {
        return json.getString("sub", "");
    }

    String name() {
        return json.getString("name", json.getString("preferred_username", subject()));
    }

    /** Whether the provider gives this coarse role. */
    boolean has(String role) {
        return json.getValue("realm_access") instanceof JsonObject access
                && access.getValue("roles") instanceof JsonArray roles
                && roles.contains(role);
    }

    Optional<Instant> expiresAt() {
        Long at = json.getLong("exp");
        return Optional.ofNullable(at).map(Instant::ofEpochSecond);
    }

    boolean isFor(String audience) {
        return switch (json.getValue("aud")) {
            case JsonArray many -> many.contains(audience);
            case String one -> one.equals(audience);
            case null, default -> false;
        };
    }
}
