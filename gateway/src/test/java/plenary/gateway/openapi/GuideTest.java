package plenary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The user's guide has a line for every operation, with the address it is at. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "guide.md");
    private static final Path API = Path.of("src", "main", "webui", "openapi.json");
    private static final Pattern LINE =
            Pattern.compile(
                    "^\\| .+ \\| `([a-z.-]+)` \\| `([A-Z]+ [^`]+)` \\|$", Pattern.MULTILINE);

    @Test
    void the_guide_tells_of_every_operation_where_it_is() throws IOException {
        var told = new TreeMap<String, String>();
        var lines = LINE.matcher(Files.readString(GUIDE));
        while (lines.find()) {
            told.put(lines.group(1), lines.group(2).replace("…", "/api/forums/{forum}"));
        }
        assertThat(told).isEqualTo(operations());
    }

    private static TreeMap<String, String> operations() throws IOException {
        var operations = new TreeMap<String, String>();
        var paths = new JsonObject(Files.readString(API)).getJsonObject("paths");
        for (var path : paths.fieldNames()) {
            for (var entry : paths.getJsonObject(path)) {
                if (entry.getValue() instanceof JsonObject operation
                        && operation.containsKey("operationId")) {
                    operations.put(
                            operation.getString("operationId"),
                            entry.getKey().toUpperCase(Locale.ROOT) + " " + path);
                }
            }
        }
        return operations;
    }
}
