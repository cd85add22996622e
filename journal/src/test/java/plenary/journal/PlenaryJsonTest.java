package plenary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;

class PlenaryJsonTest {

    enum Choice {
        YES,
        NOT_TAKING_PART
    }

    sealed interface Shape permits Circle, Solid {}

    sealed interface Solid extends Shape permits RoundBox {}

    record Circle(int radius) implements Shape {}

    record RoundBox(String label) implements Solid {}

    record Everything(
            Choice choice,
            Map<Choice, Integer> counts,
            Shape shape,
            List<Shape> shapes,
            Instant at,
            Duration window,
            Optional<String> note,
            Set<String> names,
            String wording,
            boolean secret) {
        public boolean isOpen() {
            return true;
        }

        public String getLabel() {
            return "no component";
        }
    }

    private static final Everything FULL =
            new Everything(
                    Choice.NOT_TAKING_PART,
                    new EnumMap<>(Map.of(Choice.NOT_TAKING_PART, 3)),
                    new RoundBox("x"),
                    List.of(new Circle(1), new RoundBox("")),
                    Instant.parse("2012-12-13T20:00:00Z"),
                    Duration.ofHours(72),
                    Optional.of("n"),
                    Set.of("a"),
                    "",
                    true);

    @Test
    void a_record_is_written_by_its_components_with_kebab_names_and_kinds() {
        assertThat(PlenaryJson.write(FULL))
                .isEqualTo(
                        "{\"choice\":\"not-taking-part\",\"counts\":{\"not-taking-part\":3},"
                                + "\"shape\":{\"kind\":\"round-box\",\"label\":\"x\"},"
                                + "\"shapes\":[{\"kind\":\"circle\",\"radius\":1},"
                                + "{\"kind\":\"round-box\",\"label\":\"\"}],"
                                + "\"at\":\"2012-12-13T20:00:00Z\",\"window\":\"PT72H\","
                                + "\"note\":\"n\",\"names\":[\"a\"],\"wording\":\"\",\"secret\":true}");
    }

    @Test
    void what_is_written_reads_back_equal() {
        assertThat(PlenaryJson.read(PlenaryJson.write(FULL), Everything.class)).isEqualTo(FULL);
    }

    @Test
    void what_is_left_out_reads_back_empty_and_unknown_fields_are_ignored() {
        var read = PlenaryJson.read("{\"later\":[1]}", Everything.class);
        assertThat(read)
                .isEqualTo(
                        new Everything(
                                null,
                                Map.of(),
                                null,
                                List.of(),
                                null,
                                null,
                                Optional.empty(),
                                Set.of(),
                                null,
                                false));
        assertThat(PlenaryJson.write(read)).isEqualTo("{\"secret\":false}");
    }

    @Test
    void a_value_of_a_sealed_type_says_its_kind_even_alone_and_is_read_as_either_type() {
        assertThat(PlenaryJson.write(new Circle(2)))
                .isEqualTo("{\"kind\":\"circle\",\"radius\":2}");
        assertThat(PlenaryJson.read("{\"kind\":\"circle\",\"radius\":2}", Shape.class))
                .isEqualTo(new Circle(2));
        assertThat(PlenaryJson.read("{\"kind\":\"circle\",\"radius\":2}", Circle.class))
                .isEqualTo(new Circle(2));
        assertThat(PlenaryJson.read("{\"radius\":2}", Circle.class)).isEqualTo(new Circle(2));
    }

    @Test
    void a_wording_with_a_bracket_survives_the_wire() {
        var content =
                new Content(
                        List.of(
                                new Run("itr", 0, "Members "),
                                new Bracketed(
                                        "b1",
                                        List.of(
                                                new Alternative(
                                                        "b1.a", "text", Content.of("itr", "shall")),
                                                new Alternative(
                                                        "b1.b", "states.FRA", Content.EMPTY)))));
        assertThat(PlenaryJson.read(PlenaryJson.write(content), Content.class)).isEqualTo(content);
    }

    @Test
    void the_canonical_form_sorts_names_and_has_no_space() {
        var bytes = PlenaryJson.canonical(Map.of("b", 1, "a", List.of("é", 2.50)));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":[\"é\",2.5],\"b\":1}");
    }
}
