package plenary.acceptance.wcit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.acceptance.Data;
import plenary.acceptance.Json;
import plenary.acceptance.Printout;
import plenary.acceptance.Scene;

/** What if a majority of each regional group had been needed: the signatures taken as a vote. */
final class WhatIf {
    private static final String ASKED = "final-acts";

    private static final Map<String, String> REGIONS =
            Map.of(
                    "africa", "Africa",
                    "asia-pacific", "Asia and the Pacific",
                    "eastern-europe", "Eastern Europe",
                    "latin-america-and-caribbean", "Latin America and the Caribbean",
                    "western-europe-and-others", "Western Europe and others");

    private WhatIf() {}

    static void asked(Scene scene) {
        var results = results(scene);
        var regional = results.path(1);
        scene.must(!regional.path("verdict").asText().equals("adopted"), "two regions block");
        scene.must(
                regional.path("explanation")
                        .asText()
                        .contains("Eastern Europe: 3 yes, which is not more than half of the 20"),
                "Eastern Europe blocks, and it is said why");
        scene.must(
                regional.path("explanation")
                        .asText()
                        .contains(
                                "Western Europe and others: 1 yes, which is not more than half of the 26"),
                "so do Western Europe and others");
        scene.same(
                "under the conference's own rule",
                "adopted",
                results.path(0).path("verdict").asText());
    }

    private static JsonNode results(Scene scene) {
        var units = new ArrayList<Map<String, Object>>();
        var choices = new LinkedHashMap<String, String>();
        for (var row : scene.visitor().get("/signature").path("rows")) {
            if (row.path("counted").asBoolean()) {
                var code = row.path("delegation").asText();
                units.add(
                        Map.of(
                                "id",
                                code,
                                "attributes",
                                Map.of("region", row.path("region").asText())));
                choices.put(code, row.path("signed").asBoolean() ? "yes" : "no");
            }
        }
        var request =
                Map.of(
                        "charterTexts",
                        List.of(Data.text("wcit-12/regional-majorities.yaml")),
                        "charters",
                        List.of("itu-conference:simple-majority"),
                        "units",
                        units,
                        "rollCalls",
                        List.of(Map.of("id", ASKED, "choices", choices)),
                        "bindings",
                        Map.of("region", "region"));
        var judged = scene.visitor().post("/api/what-if", request);
        return Json.find(judged.path("rollCalls"), "id", ASKED).orElseThrow().path("results");
    }

    static void tell(Scene scene, Printout print) {
        print.heading("What if a majority of each regional group had been needed");
        print.line(
                2,
                "Nobody voted on the Final Acts: here who signed is taken for a yes, and who did not"
                        + " for a no.");
        var results = results(scene);
        print.line(
                2,
                "By the conference's own rule, more yes than no, they stand. Had more than half of"
                        + " each regional group been needed, they would not: "
                        + String.join(" and ", stopping(results.path(1)))
                        + " would have stopped them.");
        print.line(2, "Why they stand: " + results.path(0).path("explanation").asText());
        print.line(2, "Why they would not: " + results.path(1).path("explanation").asText());
    }

    /** The groups in which too few said yes, with how many of how many did. */
    private static List<String> stopping(JsonNode result) {
        return Json.each(result.path("conditions"))
                .filter(one -> one.hasNonNull("votingClass") && !one.path("held").asBoolean())
                .map(
                        one ->
                                "%s (%d of %d)"
                                        .formatted(
                                                REGIONS.get(one.path("votingClass").asText()),
                                                one.path("got").asInt(),
                                                one.path("reckoning").path("baseCount").asInt()))
                .toList();
    }
}
