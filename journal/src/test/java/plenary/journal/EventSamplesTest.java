package plenary.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.Event;
import plenary.contracts.event.EventTypes;

/**
 * Every event has a golden sample, {@code contracts/src/test/resources/samples/TYPE.json}, and
 * where one cannot show all of it, more: {@code TYPE.WORD.json}. What is released there is read for
 * ever.
 */
class EventSamplesTest {
    private static final Path RESOURCES = Path.of("..", "contracts", "src", "test", "resources");
    private static final Path SAMPLES = RESOURCES.resolve("samples");
    private static final Path WORDS = RESOURCES.resolve("words.json");

    private final Map<Path, Event> events = new TreeMap<>();
    private final WireShapes shapes = new WireShapes();

    @Test
    void every_wire_name_has_a_sample() {
        var missing =
                EventTypes.all().keySet().stream()
                        .filter(type -> !Files.exists(SAMPLES.resolve(type + ".json")));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_sample_has_a_wire_name() {
        assertThat(samples())
                .extracting(EventSamplesTest::type)
                .isSubsetOf(EventTypes.all().keySet());
    }

    @Test
    void every_sample_is_read_and_written_back_byte_for_byte() {
        for (var file : samples()) {
            assertThat(new String(PlenaryJson.canonical(event(file)), StandardCharsets.UTF_8))
                    .as(file.getFileName().toString())
                    .isEqualTo(canonical(file));
        }
    }

    @Test
    void the_samples_of_an_event_show_each_of_its_fields() {
        var shown = new TreeMap<String, TreeSet<String>>();
        var declared = new TreeMap<String, TreeSet<String>>();
        EventTypes.all().forEach((type, event) -> declared.put(type, WireShapes.fieldsOf(event)));
        for (var file : samples()) {
            shown.computeIfAbsent(type(file), t -> new TreeSet<>())
                    .addAll(WireShapes.filledIn((Record) event(file)));
        }
        assertThat(shown).isEqualTo(declared);
    }

    @Test
    void the_samples_together_show_each_field_of_every_record_an_event_can_hold() {
        var shown = new TreeSet<String>();
        samples().forEach(file -> shapes.filledInAnywhere(event(file), shown));
        assertThat(shown).containsAll(shapes.fieldsOfAll(EventTypes.all().values()));
    }

    /** The vocabulary of enums and of kinds; a word on the wire is never renamed or taken away. */
    @Test
    void the_words_on_the_wire_are_those_that_were_approved() {
        var now =
                PlenaryJson.mapper().<JsonNode>valueToTree(shapes.words(EventTypes.all().values()));
        assertThat(now).isEqualTo(read(WORDS));
    }

    private static List<Path> samples() {
        var samples = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(SAMPLES, "*.json")) {
            files.forEach(samples::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples.stream().sorted().toList();
    }

    private static String type(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.indexOf(".v1") + ".v1".length());
    }

    private Event event(Path file) {
        return events.computeIfAbsent(
                file,
                path -> {
                    try {
                        var type = EventTypes.byName(type(file)).orElseThrow();
                        return PlenaryJson.mapper().treeToValue(read(file), type);
                    } catch (IOException e) {
                        return fail(file + " cannot be read", e);
                    }
                });
    }

    // read by a mapper of its own: what is compared must not know Plenary's habits
    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String canonical(Path file) {
        try {
            return new JsonCanonicalizer(Files.readString(file)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
