package plenary.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

    @Test
    void the_provider_says_who_may_set_up_forums() {
        var claims = claims("{\"realm_access\":{\"roles\":[\"other\",\"plenary-admin\"]}}");
        assertThat(claims.has("plenary-admin")).isTrue();
        assertThat(claims.has("admin")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"realm_access\":null}",
                "{\"realm_access\":{\"roles\":\"plenary-admin\"}}",
                "{\"roles\":[\"plenary-admin\"]}"
            })
    void what_the_provider_does_not_say_in_its_form_is_not_said(String payload) {
        assertThat(claims(payload).has("plenary-admin")).isFalse();
    }

    private static Claims claims(String payload) {
        var coded =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        return Claims.read("x." + coded + ".y");
    }
}
