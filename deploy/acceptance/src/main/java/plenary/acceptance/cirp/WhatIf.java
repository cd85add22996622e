package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.RECOMMENDATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import plenary.acceptance.Json;
import plenary.acceptance.Printout;
import plenary.acceptance.Scene;

/** The first text under the committee as proposed, which knows no veto. */
final class WhatIf {
    private static final String ADDRESS =
            "/recommendations/"
                    + RECOMMENDATION
                    + "/what-if?charter=cirp&charter=cirp-consociational";

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
            print.line(
                    2,
                    bloc.path("bloc").asText()
                            + ": "
                            + bloc.path("yes").asInt()
                            + "–"
                            + bloc.path("no").asInt()
                            + "–"
                            + bloc.path("abstain").asInt()
                            + "; of the six provisions it voted for, "
                            + bloc.path("stopped").asInt()
                            + " were stopped; as proposed, "
                            + bloc.path("under").path("cirp").asInt()
                            + " would have been stopped");
        }
    }
}
