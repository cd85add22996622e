package plenary.acceptance.cirp;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import plenary.acceptance.Json;
import plenary.acceptance.Printout;
import plenary.acceptance.Scene;
import plenary.acceptance.Tellings;

/** What came out of the committee. */
final class Telling {
    private Telling() {}

    static void tell(Scene scene, PrintStream out) {
        var committee = new Committee(scene);
        var print = new Printout(out);
        var recommendation = committee.recommendation(scene.visitor());
        print.heading("Seats that yield");
        for (var recused : scene.visitor().get("/representation").path("recused")) {
            print.line(2, recused.path("seat").asText() + ": " + recused.path("why").asText());
        }
        for (var round : recommendation.path("rounds")) {
            round(print, committee, round);
        }
        print.heading("Both rounds side by side");
        for (var provision : recommendation.path("comparison")) {
            print.line(
                    2, provision.path("number").asText() + "  " + fates(provision.path("rounds")));
        }
        var text = committee.text.adopted();
        print.heading(
                "Adopted: "
                        + text.path("title").asText()
                        + ", "
                        + text.path("provisions").size()
                        + " provisions");
        print.line(2, "SHA-256 " + text.path("sha256").asText());
        for (var p : text.path("provisions")) {
            print.entry(
                    p.path("number").asText() + "  " + p.path("heading").asText(),
                    p.path("text").asText());
        }
        WhatIf.tell(scene, print);
        print.heading("An item of the technical group's own");
        print.line(
                2,
                OwnItem.item(scene).path("reason").asText()
                        + " "
                        + OwnItem.recommendation(scene.visitor()).path("stage").asText()
                        + ", by "
                        + Committee.TECHNICAL
                        + " alone");
        print.heading("Carried over");
        Tellings.carriedOver(print, text);
        Tellings.addresses(print, scene, "recommendations/" + Committee.RECOMMENDATION);
    }

    private static void round(Printout print, Committee committee, JsonNode round) {
        print.heading(
                "Round "
                        + round.path("number").asInt()
                        + ": provisions "
                        + String.join(", ", Json.field(round.path("provisions"), "provision")));
        Tellings.vote(
                print,
                committee.polls.get(
                        committee.scene.visitor(), round.path("poll").path("id").asText()));
        for (var window : round.path("windows")) {
            print.line(
                    2,
                    window.path("title").path("en").asText()
                            + ": "
                            + window.path("seats").asInt()
                            + " seats, window "
                            + window.path("ended").asText()
                            + " "
                            + window.path("endedAt").asText());
        }
        for (var veto : round.path("vetoes")) {
            var tally = veto.path("tally");
            print.line(
                    2,
                    "Veto of "
                            + veto.path("group").asText().replace('-', ' ')
                            + " on "
                            + String.join(" and ", Json.texts(veto.path("provisions")))
                            + ", by "
                            + tally.path("yes").asInt()
                            + "–"
                            + tally.path("no").asInt()
                            + "–"
                            + tally.path("abstain").asInt()
                            + ". Reason: "
                            + veto.path("reason").asText());
            veto.path("cure")
                    .properties()
                    .forEach(
                            cure ->
                                    print.line(
                                            6,
                                            "Cure for "
                                                    + cure.getKey()
                                                    + ": "
                                                    + cure.getValue().asText()));
        }
    }

    private static String fates(JsonNode rounds) {
        return String.join(
                " → ",
                Json.each(rounds)
                        .map(
                                r ->
                                        r.path("fate").asText().replace('-', ' ')
                                                + (r.has("text") && r.path("changed").asBoolean()
                                                        ? " (changed)"
                                                        : ""))
                        .toList());
    }
}
