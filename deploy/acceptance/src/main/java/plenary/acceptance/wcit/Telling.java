package plenary.acceptance.wcit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plenary.acceptance.Data;
import plenary.acceptance.Json;
import plenary.acceptance.Printout;
import plenary.acceptance.Scene;
import plenary.acceptance.Tellings;

/** What came out of the conference. */
final class Telling {
    private static final List<String> REGIONS =
            List.of(
                    "africa",
                    "asia-pacific",
                    "latin-america-and-caribbean",
                    "eastern-europe",
                    "western-europe-and-others");

    private Telling() {}

    static void tell(Scene scene, PrintStream out) {
        var dubai = new Dubai(scene);
        var print = new Printout(out);
        text(print, dubai.text.adopted());
        print.heading("Votes");
        for (var summary : scene.visitor().get("/polls")) {
            var poll = dubai.polls.get(scene.visitor(), summary.path("poll").asText());
            Tellings.vote(print, poll);
        }
        print.heading("Not a vote");
        var check = dubai.polls.check("check-1");
        print.line(
                2,
                check.path("id").asText()
                        + ": “"
                        + check.path("words").asText()
                        + "” Was this a vote? The record answers "
                        + check.path("wasThisAVote").path("answer").asText()
                        + ", by entry "
                        + check.path("wasThisAVote").path("act").asText()
                        + ".");
        sponsors(print, dubai.text.proposal("27"));
        signatures(print, scene.visitor().get("/signature"));
        WhatIf.tell(scene, print);
        Tellings.addresses(print, scene, "signature");
    }

    private static void text(Printout print, JsonNode text) {
        Map<String, String> before =
                Data.read("wcit-12/instrument.yaml", Instrument.class).provisions().stream()
                        .collect(
                                Collectors.toMap(
                                        Instrument.BaseProvision::provision,
                                        Instrument.BaseProvision::text));
        var changed =
                Json.each(text.path("provisions"))
                        .filter(
                                p ->
                                        !p.path("text")
                                                .asText()
                                                .equals(before.get(p.path("provision").asText())))
                        .toList();
        print.heading("Adopted: " + text.path("title").asText());
        print.line(2, "SHA-256 " + text.path("sha256").asText());
        print.line(
                2,
                text.path("provisions").size()
                        + " provisions, of which "
                        + (text.path("provisions").size() - changed.size())
                        + " as in 1988; new or changed:");
        for (var p : changed) {
            print.entry(
                    p.path("number").asText() + "  " + p.path("heading").asText(),
                    p.path("text").asText());
        }
        print.heading("Carried over, because a bracket was still open");
        Tellings.carriedOver(print, text);
    }

    private static void sponsors(Printout print, JsonNode proposal) {
        print.heading(proposal.path("symbol").asText() + ", " + proposal.path("life").asText());
        print.line(
                2, "Sponsors: " + named(proposal.path("left")) + named(proposal.path("confirmed")));
        for (var one : proposal.path("denied")) {
            print.line(
                    2,
                    one.path("name").asText()
                            + ": listed by "
                            + one.path("listedByName").asText()
                            + ", denied");
        }
    }

    private static String named(JsonNode sponsors) {
        return String.join(", ", Json.field(sponsors, "name"));
    }

    private static void signatures(Printout print, JsonNode list) {
        print.heading(
                "Signatures: "
                        + list.path("signed").asInt()
                        + " signed, "
                        + list.path("notSigned").asInt()
                        + " did not");
        var regions = FinalActs.regions(list);
        REGIONS.forEach(id -> print.line(2, Printout.region(id) + " " + regions.get(id)));
        var sourced = Json.each(list.path("rows")).filter(Telling::counted);
        var by =
                sourced.collect(
                        Collectors.groupingBy(
                                r -> r.path("provenance").asText("?"), Collectors.counting()));
        print.line(
                2,
                "How each of the 144 is known: "
                        + by.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(e -> e.getKey().replace('-', ' ') + " " + e.getValue())
                                .collect(Collectors.joining(", ")));
    }

    private static boolean counted(JsonNode row) {
        return row.path("counted").asBoolean();
    }
}
