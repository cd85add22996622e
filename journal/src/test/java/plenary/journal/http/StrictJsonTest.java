package plenary.journal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.contracts.refusal.Refused;

class StrictJsonTest {

    record Sent(
            String words,
            Boolean yes,
            Integer number,
            Instant at,
            List<String> list,
            Map<String, String> names) {}

    private static final ObjectMapper MAPPER = mapper();

    private static ObjectMapper mapper() {
        var mapper = new JsonMapper();
        new PlenaryMapper().customize(mapper);
        return mapper;
    }

    private static Sent read(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Sent.class);
    }

    @Test
    void a_misspelt_name_is_no_smaller_request() {
        assertThatThrownBy(() -> read("{\"wrods\":\"a\"}"))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("wrods");
    }

    @Test
    void what_is_well_formed_is_read() throws Exception {
        var sent =
                read(
                        """
                        {"words":"a\\tb\\n\uD83D\uDD4A", "yes":true, "number":3,
                         "at":"2012-12-03T10:00:00+01:00", "list":["x"], "names":{"en":"y"}}""");

        assertThat(sent.words()).isEqualTo("a\tb\n\uD83D\uDD4A");
        assertThat(sent.at()).isEqualTo(Instant.parse("2012-12-03T09:00:00Z"));
        assertThat(sent.list()).containsExactly("x");
        assertThat(sent.names()).containsEntry("en", "y");
    }

    @Test
    void words_are_kept_in_composed_form() throws Exception {
        assertThat(read("{\"words\":\"e\u0301\"}").words()).isEqualTo("\u00e9");
        assertThat(read("{\"names\":{\"e\u0301\":\"e\u0301\"}}").names())
                .containsEntry("\u00e9", "\u00e9");
    }

    @Test
    void what_is_not_seen_or_turns_others_round_is_in_no_words_and_joiners_are() throws Exception {
        for (var hiding : "\u202A\u202E\u2066\u2069\u200B\u2060\uFEFF".split("")) {
            assertThatThrownBy(() -> read("{\"words\":\"a" + hiding + "b\"}"))
                    .isInstanceOf(JsonProcessingException.class)
                    .hasMessageContaining("turns others round");
            assertThatThrownBy(() -> read("{\"names\":{\"e" + hiding + "\":\"b\"}}"))
                    .isInstanceOf(JsonProcessingException.class);
        }
        for (var scripts : "\u200C\u200D\u200E\u200F".split("")) {
            assertThat(read("{\"words\":\"a" + scripts + "b\"}").words()).hasSize(3);
        }
    }

    @Test
    void an_absent_list_is_empty() throws Exception {
        assertThat(read("{}").list()).isEmpty();
        assertThat(read("{\"list\":null}").list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"words\":12}",
                "{\"words\":true}",
                "{\"words\":{}}",
                "{\"words\":\"a\\u0000b\"}",
                "{\"words\":\"a\\u001b[31m\"}",
                "{\"words\":\"a\\ud800b\"}",
                "{\"words\":\"a\\udc00\"}",
                "{\"words\":\"a\",\"words\":\"b\"}",
                "{\"yes\":\"true\"}",
                "{\"yes\":1}",
                "{\"number\":\"3\"}",
                "{\"number\":3.5}",
                "{\"number\":1e400}",
                "{\"at\":1354525200}",
                "{\"at\":1e1000000000}",
                "{\"at\":\"+999999999-12-31T23:59:59Z\"}",
                "{\"at\":\"-0001-01-01T00:00:00Z\"}",
                "{\"at\":\"2012-12-03\"}",
                "{\"at\":\"\"}",
                "{\"list\":[null]}",
                "{\"list\":[1]}",
                "{\"list\":\"x\"}",
                "{\"names\":{\"en\":null}}",
                "{\"names\":{\"a\\u0000\":\"x\"}}",
                "{} {}",
                "[1]",
                "{"
            })
    void what_is_not_well_formed_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused_with_its_line() {
        PlainText.check("a\nb\n\u00e9".repeat(9000).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> PlainText.check(new byte[] {'a', '\n', (byte) 0xc0, (byte) 0xaf}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> PlainText.check(new byte[] {'a', (byte) 0xe2, (byte) 0x82}))
                .isInstanceOf(Refused.class);
    }
}
