package plenary.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void a_path_of_this_site_is_kept_with_its_query() {
        assertThat(LocalPath.orFrontPage("/forums/wcit-12?tab=draft#b7"))
                .isEqualTo("/forums/wcit-12?tab=draft#b7");
        assertThat(LocalPath.orFrontPage("/")).isEqualTo("/");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/x\\y",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "/\t/elsewhere.example",
                "",
                "forums",
                "/sign-in?to=/x",
                "/sign-out"
            })
    void anything_else_leads_to_the_front_page(String to) {
        assertThat(LocalPath.orFrontPage(to)).isEqualTo("/");
    }
}
