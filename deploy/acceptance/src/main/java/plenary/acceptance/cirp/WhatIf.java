package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.RECOMMENDATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import plenary.acceptance.Json;
import plenary.acceptance.Printout;
import plenary.acceptance.Scene;

/** The first text under the committee as proposed, which knows no veto. */
final class WhatIf {
    private static final String ADDRESS =
            "/recommendations/"
                    + RECOMMENDATION
                    + "/what-if?charter=cirp&charter=cirp-consociational";

    private static final Map<String, String> REGIONS =
            Map.of(
                    "africa", "Africa",
                    "asia-pacific", "Asia and the Pacific",
                    "eastern-europe", "Eastern Europe",
                    "latin-america-and-caribbean", "Latin America and the Caribbean",
                    "western-europe-and-others", "Western Europe and others");

    private WhatIf() {}

    static void asked(Scene scene) {
        var first = rounds(scene).path(0);
        scene.same("provisions", 6, first.path("provisions").size());
        for (var provision : first.path("provisions")) {
            var number = provision.path("provision").asText();
            scene.same(
                    number + " as proposed",
                    "adopted",
                    provision.path("under").path("cirp").asText());
            scene.same(
                    number + " under this charter is as it was",
                    provision.path("asItWas").asText(),
                    provision.path("under").path("cirp-consociational").asText());
        }
        scene.same(
                "stopped",
                List.of("3", "5"),
                Json.each(first.path("provisions"))
                        .filter(p -> p.path("asItWas").asText().equals("vetoed"))
                        .map(p -> p.path("provision").asText())
                        .toList());
        scene.must(
                words(first)
                        .endsWith("all 6 provisions would have been adopted, 3 and 5 among them."),
                "it is said in words");
        for (var bloc : first.path("blocs")) {
            if (bloc.path("votedFor").asBoolean()) {
                scene.same(
                        "stopped of what " + bloc.path("bloc").asText() + " voted for",
                        2,
                        bloc.path("stopped").asInt());
                scene.same("as proposed", 0, bloc.path("under").path("cirp").asInt());
            }
        }
    }

    private static JsonNode rounds(Scene scene) {
        return scene.visitor().get(ADDRESS).path("rounds");
    }

    private static String words(JsonNode round) {
        return round.path("charters").path(0).path("words").path("en").asText();
    }

    static void tell(Scene scene, Printout print) {
        print.heading("What if: the committee as proposed, without vetoes");
        var first = rounds(scene).path(0);
        print.line(2, words(first));
        for (var bloc : first.path("blocs")) {
            print.line(2, told(bloc));
        }
    }

    private static String told(JsonNode bloc) {
        var states =
                "The states of %s (%d yes, %d no, %d abstaining)"
                        .formatted(
                                REGIONS.getOrDefault(
                                        bloc.path("bloc").asText(), bloc.path("bloc").asText()),
                                bloc.path("yes").asInt(),
                                bloc.path("no").asInt(),
                                bloc.path("abstain").asInt());
        if (!bloc.path("votedFor").asBoolean()) {
            return states + " did not vote for it.";
        }
        return "%s voted for six provisions, and %s; as proposed, %s."
                .formatted(
                        states,
                        stopped(bloc.path("stopped").asInt(), "was", "were"),
                        stopped(
                                bloc.path("under").path("cirp").asInt(),
                                "would have been",
                                "would have been"));
    }

    private static String stopped(int many, String one, String more) {
        return many == 0
                ? "none " + one + " stopped"
                : many + " of them " + (many == 1 ? one : more) + " stopped";
    }
}
