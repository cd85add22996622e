package plenary.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} names every event once, with what it means and the fields it has. */
class EventDocsTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z.-]+\\.v\\d+)` \\| (.+) \\| (.+) \\|$", Pattern.MULTILINE);

    @Test
    void the_page_of_events_names_every_event_with_its_fields() throws IOException {
        var documented = new TreeMap<String, String>();
        var rows = ROW.matcher(Files.readString(Path.of("..", "docs", "events.md")));
        while (rows.find()) {
            assertThat(documented.put(rows.group(1), rows.group(3)))
                    .as("a second row of " + rows.group(1))
                    .isNull();
        }
        var known = new TreeMap<String, String>();
        EventTypes.all().forEach((type, event) -> known.put(type, String.join(" ", fields(event))));
        assertThat(documented).isEqualTo(known);
    }

    @Test
    void every_event_that_may_be_recorded_has_a_wire_name() {
        assertThat(EventTypes.all().values())
                .containsExactlyInAnyOrderElementsOf(facts(Event.class));
    }

    private static List<String> fields(Class<?> event) {
        return java.util.Arrays.stream(event.getRecordComponents())
                .map(component -> "`" + component.getName() + "`")
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends Event>> facts(Class<?> family) {
        return family.isSealed()
                ? java.util.Arrays.stream(family.getPermittedSubclasses())
                        .flatMap(kind -> facts(kind).stream())
                        .toList()
                : List.of((Class<? extends Event>) family);
    }
}
