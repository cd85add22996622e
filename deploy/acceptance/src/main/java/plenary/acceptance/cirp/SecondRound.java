package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.CIVIL_SOCIETY;
import static plenary.acceptance.cirp.Committee.GROUP;
import static plenary.acceptance.cirp.Committee.PRIVATE_SECTOR;
import static plenary.acceptance.cirp.Committee.RECOMMENDATION;

import java.util.List;
import java.util.Map;
import plenary.acceptance.Json;
import plenary.acceptance.Scene;

/** Five provisions are put forward again, on a count of their own, and adopted. */
final class SecondRound {
    private static final List<String> FIVE = List.of("1", "2", "3", "4", "6");

    private SecondRound() {}

    static void put(Scene scene) {
        var committee = new Committee(scene);
        var put =
                committee
                        .chair()
                        .post(
                                "/recommendations",
                                Map.of("recommendation", RECOMMENDATION, "body", GROUP));
        var round = Committee.latest(put);
        scene.same("round", 2, round.path("number").asInt());
        scene.same("put forward", FIVE, Json.field(round.path("provisions"), "provision"));
        scene.same("carried over", List.of("5"), Json.field(round.path("carryOvers"), "provision"));
        var poll = round.path("poll").path("id").asText();
        scene.must(
                !poll.equals(put.path("rounds").path(0).path("poll").path("id").asText()),
                "the first count is not used again");
        Negotiating.rollCall(scene, poll, Committee.texts().rollCalls().second());
        committee.reaches("awaiting-vetoes");
    }

    static void unchanged(Scene scene) {
        var committee = new Committee(scene);
        scene.refused(
                "unchanged-since-window",
                () ->
                        committee
                                .technical(1)
                                .post(
                                        "/recommendations/" + RECOMMENDATION + "/petitions",
                                        FirstRound.claim(
                                                List.of("2"),
                                                "Still not.",
                                                Map.of("2", "Leave it out."))));
    }

    static void waived(Scene scene) {
        var committee = new Committee(scene);
        FirstRound.waive(committee, PRIVATE_SECTOR, committee::company);
        FirstRound.waive(committee, CIVIL_SOCIETY, committee::civil);
        scene.same(
                "the recommendation is",
                "awaiting-vetoes",
                committee.recommendation(scene.visitor()).path("stage").asText());
    }

    static void adopted(Scene scene) {
        var committee = new Committee(scene);
        var there = committee.reaches("adopted");
        var text = committee.text.adopted();
        scene.same("adopted", FIVE, Json.field(text.path("provisions"), "provision"));
        scene.same("carried over", List.of("5"), Json.field(text.path("carryOvers"), "provision"));
        scene.same(
                "the recommendation became", text.path("id").asText(), there.path("text").asText());
        scene.same("rounds in the record, side by side", 2, there.path("rounds").size());
        for (var provision : there.path("comparison")) {
            scene.same(
                    "rounds of " + provision.path("provision").asText(),
                    2,
                    provision.path("rounds").size());
        }
        committee.floor.close(
                committee.chair(), Committee.SESSION, "The recommendation is adopted", true);
    }
}
