package plenary.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @Test
    void a_seat_and_a_name_in_any_script_are_plain() {
        assertThat(PlainPath.holds("/api/forums/wcit-12/polls/p/ballots/states.FRA")).isTrue();
        assertThat(PlainPath.holds("/api/forums/%D7%A9%D7%9C%D7%95%D7%9D")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../q/openapi",
                "/api/forums/..",
                "/api/./forums",
                "/api//forums",
                "/api/forums;x=1/a",
                "/api/%2e%2e/q",
                "/api/forums%2Fwcit-12",
                "/api/forums%5cx",
                "/api/%252e%252e/q",
                "/api/forums\\x",
                "*"
            })
    void a_path_with_two_readings_is_not(String path) {
        assertThat(PlainPath.holds(path)).isFalse();
    }
}
