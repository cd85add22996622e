package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pages' types and the guide are made from {@code openapi.json}. It says what the running
 * services say of themselves, and nothing that somebody wrote into it.
 */
@ExtendWith(RunningPlenary.class)
class DescriptionTest {
    private static final Path KEPT =
            Path.of("..", "..", "gateway", "src", "main", "webui", "openapi.json");

    @Test
    void the_description_kept_for_the_pages_is_what_the_gateway_serves() throws IOException {
        var served =
                Knock.on(RunningPlenary.place().gateway(), "GET", "/openapi").send().fine().json();
        var kept = new ObjectMapper().readTree(KEPT.toFile());
        assertThat(differing("", kept, served))
                .as(
                        "renew it in gateway/src/main/webui with a stack of this build running:"
                                + " PLENARY_URL=… npm run api, then npm run types; an operation"
                                + " that is new also has its line in docs/guide.md")
                .isEmpty();
    }

    /** Where the two differ, as JSON pointers. */
    private static List<String> differing(String at, JsonNode kept, JsonNode served) {
        if (kept.isObject() && served.isObject()) {
            var names = new TreeSet<String>();
            kept.fieldNames().forEachRemaining(names::add);
            served.fieldNames().forEachRemaining(names::add);
            var all = new ArrayList<String>();
            for (var name : names) {
                var below = at + "/" + name.replace("~", "~0").replace("/", "~1");
                all.addAll(differing(below, kept.path(name), served.path(name)));
            }
            return all;
        }
        if (kept.isArray() && served.isArray() && kept.size() == served.size()) {
            var all = new ArrayList<String>();
            for (var place = 0; place < kept.size(); place++) {
                all.addAll(differing(at + "/" + place, kept.get(place), served.get(place)));
            }
            return all;
        }
        return same(kept, served)
                ? List.of()
                : List.of(at + ": " + said(kept) + " → " + said(served));
    }

    /** JavaScript wrote what is kept, and knows one kind of number. */
    private static boolean same(JsonNode kept, JsonNode served) {
        return kept.isNumber() && served.isNumber()
                ? kept.decimalValue().compareTo(served.decimalValue()) == 0
                : kept.equals(served);
    }

    private static String said(JsonNode node) {
        var text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 120 ? text.substring(0, 120) + "…" : text;
    }
}
