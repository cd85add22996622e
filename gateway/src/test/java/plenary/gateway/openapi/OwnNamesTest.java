package plenary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class OwnNamesTest {
    private static final String STAGES =
            """
            {"paths":{"/api/a":{"post":{"operationId":"negotiating-group.leave",
               "requestBody":{"$ref":"#/components/schemas/Leaving1"}}},
              "/api/b":{"post":{"operationId":"agenda.leave",
               "requestBody":{"$ref":"#/components/schemas/Leaving"}}}},
             "components":{"schemas":{
              "Leaving":{"type":"object"},"Leaving1":{"type":"string"},
              "CallView":{"properties":{"stage":{"$ref":"#/components/schemas/Stage"}}},
              "NewPoll":{"properties":{"all":{"items":{"$ref":"#/components/schemas/Stage1"}}}},
              "Stage":{"enum":["open"]},"Stage1":{"enum":["closed"]},"Alone2":{"enum":["x"]}}}}
            """;

    @Test
    void types_called_alike_are_named_by_what_they_belong_to() {
        var schemas = schemas(OwnNames.given(new JsonObject(STAGES)));
        assertThat(schemas.fieldNames())
                .containsExactlyInAnyOrder(
                        "CallView",
                        "NewPoll",
                        "CallStage",
                        "PollStage",
                        "AgendaLeaving",
                        "NegotiatingGroupLeaving",
                        "Alone2");
        assertThat(schemas.getJsonObject("PollStage").encode()).contains("closed");
        assertThat(schemas.getJsonObject("CallView").encode())
                .contains("#/components/schemas/CallStage");
    }

    @Test
    void the_order_they_were_found_in_changes_no_name() {
        var swapped =
                STAGES.replace("Stage1", "Stage0")
                        .replace("schemas/Stage\"", "schemas/Stage1\"")
                        .replace("schemas/Stage0\"", "schemas/Stage\"")
                        .replace(
                                "\"Stage\":{\"enum\":[\"open\"]},\"Stage0\":{\"enum\":[\"closed\"]}",
                                "\"Stage\":{\"enum\":[\"closed\"]},\"Stage1\":{\"enum\":[\"open\"]}");
        assertThat(OwnNames.given(new JsonObject(swapped)))
                .isEqualTo(OwnNames.given(new JsonObject(STAGES)));
    }

    @Test
    void what_belongs_to_one_of_those_called_alike_goes_by_its_new_name() {
        var document =
                new JsonObject(
                        """
                        {"components":{"schemas":{
                          "CallView":{"properties":{"step":{"$ref":"#/components/schemas/Step"}}},
                          "PaperView":{"properties":{"step":{"$ref":"#/components/schemas/Step1"}}},
                          "Step":{"properties":{"stage":{"$ref":"#/components/schemas/Stage"}}},
                          "Step1":{"properties":{"stage":{"$ref":"#/components/schemas/Stage1"}}},
                          "Stage":{"enum":["a"]},"Stage1":{"enum":["b"]}}}}
                        """);
        assertThat(schemas(OwnNames.given(document)).fieldNames())
                .containsExactlyInAnyOrder(
                        "CallView",
                        "PaperView",
                        "CallStep",
                        "PaperStep",
                        "CallStepStage",
                        "PaperStepStage");
    }

    @Test
    void a_document_without_such_types_stays_as_it_is() {
        var document = new JsonObject("{\"components\":{\"schemas\":{\"A\":{}}}}");
        assertThat(OwnNames.given(document)).isSameAs(document);
    }

    private static JsonObject schemas(JsonObject document) {
        return document.getJsonObject("components").getJsonObject("schemas");
    }
}
