package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.CIVIL_SOCIETY;
import static plenary.acceptance.cirp.Committee.GROUP;
import static plenary.acceptance.cirp.Committee.RECOMMENDATION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import plenary.acceptance.Json;
import plenary.acceptance.Polls;
import plenary.acceptance.Scene;

/** The group votes, the veto stands, exactly what it names returns, and is cured or leaves. */
final class Veto {
    private static final String PETITIONS = "/recommendations/" + RECOMMENDATION + "/petitions";

    private Veto() {}

    static void voted(Scene scene) {
        var committee = new Committee(scene);
        var poll = groupVote(committee);
        var count = Committee.texts().groupVote();
        for (var number = 1; number <= 12; number++) {
            var choice =
                    number <= count.yes()
                            ? "yes"
                            : number <= count.yes() + count.no() ? "no" : "abstain";
            var seat = "civil-society.CS%02d".formatted(number);
            committee.polls.vote(committee.civil(number), poll, seat, choice);
        }
        scene.refused("poll-not-found", () -> committee.polls.get(scene.as("fra", null), poll));
        newSeat(scene, committee, poll);
    }

    /** The vote of civil society, which its members see. */
    private static String groupVote(Committee committee) {
        var view = committee.recommendation(committee.civil(1));
        return Committee.latest(view).path("petitions").path(0).path("poll").asText();
    }

    // the group exchanges a seat while it votes: the electorate stays as it was when the window
    // opened
    private static void newSeat(Scene scene, Committee committee, String poll) {
        var table = new StringBuilder();
        for (var line : Committee.rosterTable().lines().toList()) {
            // those who are there already are not invited again
            var quiet = line.replaceAll("[a-z0-9-]+@delegates\\.example", "");
            table.append(
                            line.startsWith("CS12,")
                                    ? line.replace("CS12", "CS13")
                                            .replace("organisation 12", "organisation 13")
                                            .replace("cs12@", "obs01@")
                                    : quiet)
                    .append('\n');
        }
        committee.house.roster(table.toString());
        committee.house.claim(List.of("obs01"));
        var seat = "civil-society.CS13";
        var fresh = scene.as("obs01", "seat:" + seat);
        scene.refused(
                "not-in-electorate",
                () ->
                        fresh.post(
                                "/recommendations/"
                                        + RECOMMENDATION
                                        + "/windows/civil-society/waiver"));
        scene.refused("not-in-electorate", () -> committee.polls.vote(fresh, poll, seat, "no"));
    }

    static void cast(Scene scene) {
        var committee = new Committee(scene);
        var closed = committee.polls.closed(committee.civil(1), groupVote(committee));
        scene.same(
                "the group's vote", Committee.texts().groupVote().figures(), Polls.figures(closed));
        var there =
                scene.await(
                        "the veto stands",
                        () ->
                                java.util.Optional.of(committee.recommendation(scene.visitor()))
                                        .filter(r -> veto(r).isObject()));
        scene.same("what it stops", List.of("3", "5"), Json.texts(veto(there).path("provisions")));
        scene.same("of", CIVIL_SOCIETY, veto(there).path("group").asText());
        scene.same("cures", 2, veto(there).path("cure").size());
        scene.must(!veto(there).path("reason").asText().isBlank(), "it has a reason");
        scene.must(!there.toString().contains("CS01"), "who in the group did what is not public");
        scene.same(
                "nothing moves before the last window has ended",
                "awaiting-vetoes",
                there.path("stage").asText());
    }

    private static JsonNode veto(JsonNode recommendation) {
        return recommendation.path("rounds").path(0).path("vetoes").path(0);
    }

    static void returned(Scene scene) {
        var committee = new Committee(scene);
        var texts = Committee.texts();
        var there = committee.reaches("returned");
        scene.refused(
                "window-ended",
                () ->
                        committee
                                .organisation(5)
                                .post(
                                        PETITIONS,
                                        FirstRound.claim(
                                                List.of("3"), texts.reason(), texts.cures())));
        var open = committee.brackets.open();
        scene.same(
                "what returned, and only that",
                List.of("3", "5"),
                open.stream().map(b -> b.path("provision").asText()).toList());
        for (var bracket : open) {
            scene.same(
                    "held by",
                    List.of("group:" + CIVIL_SOCIETY),
                    Json.field(bracket.path("holders"), "holder"));
            scene.same("before", GROUP, bracket.path("body").asText());
        }
        var technical = Committee.latest(committee.recommendation(committee.technical(1)));
        scene.same(
                "the technical petition",
                "lapsed",
                technical.path("petitions").path(0).path("stage").asText());
        for (var clean : List.of("1", "2", "4", "6")) {
            scene.must(
                    committee.text.provision(clean).path("brackets").isEmpty(),
                    clean + " stays clean");
        }
        scene.same("rounds", 1, there.path("rounds").size());
    }

    static void cured(Scene scene) {
        var committee = new Committee(scene);
        var cure = Committee.texts().cures().get("3");
        var held = committee.brackets.held("3", "group:" + CIVIL_SOCIETY);
        if (held.isPresent()) {
            var bracket = held.get().path("id").asText();
            committee.brackets.choose(
                    committee.chair(),
                    bracket,
                    committee.brackets.propose(committee.chair(), bracket, cure));
            for (var number = 1; number <= 7; number++) {
                committee
                        .civil(number)
                        .post("/vetoes/veto-1/lift", Map.of("provisions", List.of("3")));
            }
        }
        var three = committee.text.provision("3");
        scene.must(three.path("brackets").isEmpty(), "the group has let go of 3");
        scene.same("3 now says", cure.strip(), three.path("shown").asText());
    }

    static void settled(Scene scene) {
        var committee = new Committee(scene);
        scene.refused(
                "references-unsettled",
                () ->
                        committee
                                .chair()
                                .post(
                                        "/recommendations",
                                        Map.of("recommendation", RECOMMENDATION, "body", GROUP)));
        committee.text.rewrite(
                committee.chair(),
                "6",
                Committee.texts().sixWithoutFive(),
                "Provision 5 leaves the text, and the reference to it with it.");
        var call = committee.brackets.call(committee.chair(), GROUP, List.of("3", "6"));
        scene.same("agreed", List.of("3", "6"), committee.brackets.gavel(committee.chair(), call));
        scene.must(
                scene.visitor().get("/draft/clean?body=" + GROUP).path("settled").asBoolean(),
                "the draft is clean again");
    }
}
