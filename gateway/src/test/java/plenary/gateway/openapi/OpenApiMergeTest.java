package plenary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.gateway.routing.Backend;

class OpenApiMergeTest {

    private static final JsonObject OWN =
            new JsonObject(
                    """
                    {"openapi":"3.1.0","info":{"title":"Plenary"},"tags":[{"name":"session"}],
                     "paths":{"/api/session":{"get":{"operationId":"session.get"}}},
                     "components":{"securitySchemes":{"bearer":{}},"schemas":{"SessionView":{}}}}
                    """);

    @Test
    void each_service_describes_what_is_routed_to_it() {
        JsonObject merged =
                merge(
                        """
                        {"paths":{"/api/forums/{f}/polls":{"post":{"operationId":"poll.open"},
                                                           "get":{"operationId":"poll.listHere"}},
                                  "/q/internal":{"get":{"operationId":"internal"}}}}
                        """,
                        """
                        {"paths":{"/api/forums/{forum}/polls":{"get":{"operationId":"poll.list",
                          "parameters":[{"name":"forum","in":"path"}]}}}}
                        """);
        JsonObject polls = merged.getJsonObject("paths").getJsonObject("/api/forums/{f}/polls");
        assertThat(polls.getJsonObject("post").getString("operationId")).isEqualTo("poll.open");
        assertThat(polls.getJsonObject("get").getString("operationId")).isEqualTo("poll.list");
        assertThat(merged.getJsonObject("paths").fieldNames())
                .containsExactlyInAnyOrder("/api/session", "/api/forums/{f}/polls");
    }

    @Test
    void one_path_has_one_spelling_of_its_parameters() {
        JsonObject merged =
                merge(
                        "{\"paths\":{\"/api/forums/{f}/polls\":{\"post\":{\"operationId\":\"a\"}}}}",
                        """
                        {"paths":{"/api/forums/{forum}/polls":{
                          "parameters":[{"name":"forum","in":"path"}],
                          "get":{"operationId":"b"}}}}
                        """);
        JsonArray parameters =
                merged.getJsonObject("paths")
                        .getJsonObject("/api/forums/{f}/polls")
                        .getJsonObject("get")
                        .getJsonArray("parameters");
        assertThat(parameters.getJsonObject(0).getString("name")).isEqualTo("f");
    }

    @Test
    void components_that_differ_keep_apart_and_are_still_found() {
        JsonObject merged =
                merge(
                        """
                        {"components":{"schemas":{"Problem":{"type":"object"},"View":{"a":1}}}}
                        """,
                        """
                        {"paths":{"/api/what-if":{"post":{"operationId":"w",
                           "requestBody":{"$ref":"#/components/schemas/View"},
                           "responses":{"400":{"$ref":"#/components/schemas/Problem"}}}}},
                         "components":{"schemas":{"Problem":{"type":"object"},"View":{"b":2}}}}
                        """);
        JsonObject schemas = merged.getJsonObject("components").getJsonObject("schemas");
        assertThat(schemas.fieldNames())
                .containsExactlyInAnyOrder("SessionView", "Problem", "View", "VotingView");
        assertThat(schemas.getJsonObject("VotingView").getInteger("b")).isEqualTo(2);
        JsonObject whatIf =
                merged.getJsonObject("paths").getJsonObject("/api/what-if").getJsonObject("post");
        assertThat(whatIf.getJsonObject("requestBody").getString("$ref"))
                .isEqualTo("#/components/schemas/VotingView");
        assertThat(whatIf.getJsonObject("responses").getJsonObject("400").getString("$ref"))
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void no_two_operations_have_one_id() {
        JsonObject merged =
                merge(
                        "{\"paths\":{\"/api/me\":{\"get\":{\"operationId\":\"same\"}}}}",
                        "{\"paths\":{\"/api/what-if\":{\"post\":{\"operationId\":\"same\"}}}}");
        assertThat(
                        merged.getJsonObject("paths")
                                .getJsonObject("/api/what-if")
                                .getJsonObject("post")
                                .getString("operationId"))
                .isEqualTo("voting.same");
    }

    @Test
    void the_services_own_ways_of_signing_in_are_left_out() {
        JsonObject merged =
                merge(
                        """
                        {"paths":{"/api/me":{"get":{"operationId":"m","security":[{"x":[]}]}}},
                         "components":{"securitySchemes":{"x":{}}}}
                        """,
                        "{}");
        assertThat(
                        merged.getJsonObject("paths")
                                .getJsonObject("/api/me")
                                .getJsonObject("get")
                                .containsKey("security"))
                .isFalse();
        assertThat(merged.getJsonObject("components").getJsonObject("securitySchemes").fieldNames())
                .containsExactly("bearer");
    }

    private static JsonObject merge(String proposal, String voting) {
        Map<Backend, JsonObject> services = new EnumMap<>(Backend.class);
        services.put(Backend.PROPOSAL, new JsonObject(proposal));
        services.put(Backend.VOTING, new JsonObject(voting));
        return OpenApiMerge.merge(OWN, services);
    }
}
