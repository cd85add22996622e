package plenary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.gateway.far.Browser;
import plenary.gateway.far.FarSide;

@QuarkusTest
@WithTestResource(FarSide.class)
class OpenApiTest {

    private final Browser browser = new Browser();

    @Test
    void one_document_describes_the_gateway_and_both_services() {
        JsonObject document = new JsonObject(browser.get("/openapi").body());
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getJsonObject("paths").fieldNames())
                .contains(
                        "/api/session",
                        "/live",
                        "/api/forums/{forum}/polls",
                        "/api/forums/{f}/polls/{p}");
    }

    @Test
    void every_operation_has_an_id_of_its_own() {
        JsonObject paths = new JsonObject(browser.get("/openapi").body()).getJsonObject("paths");
        List<String> ids = new ArrayList<>();
        for (String path : paths.fieldNames()) {
            JsonObject item = paths.getJsonObject(path);
            item.fieldNames().forEach(m -> ids.add(item.getJsonObject(m).getString("operationId")));
        }
        assertThat(ids).doesNotContainNull().doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    @Test
    void it_is_yaml_for_those_who_ask() {
        var answer = browser.request("/openapi", r -> r.header("Accept", "application/yaml"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(answer.body()).startsWith("openapi: 3.1.0").contains("operationId: live.follow");
    }

    @Test
    void it_can_be_browsed() {
        String page = browser.get("/api-docs").body();
        assertThat(page).contains("/api-docs/start.js").doesNotContain("@version@");
        for (String file :
                List.of(
                        page.replaceAll("(?s).*href=\"([^\"]+\\.css)\".*", "$1"),
                        page.replaceAll("(?s).*src=\"(/webjars[^\"]+\\.js)\".*", "$1"),
                        "/api-docs/start.js")) {
            assertThat(browser.get(file).statusCode()).as(file).isEqualTo(200);
        }
    }
}
