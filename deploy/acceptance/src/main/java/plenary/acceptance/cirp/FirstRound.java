package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.CIVIL_SOCIETY;
import static plenary.acceptance.cirp.Committee.FIRST;
import static plenary.acceptance.cirp.Committee.GROUP;
import static plenary.acceptance.cirp.Committee.ORGANISATIONS;
import static plenary.acceptance.cirp.Committee.PRIVATE_SECTOR;
import static plenary.acceptance.cirp.Committee.RECOMMENDATION;
import static plenary.acceptance.cirp.Committee.WINDOW;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.acceptance.Json;
import plenary.acceptance.Problem;
import plenary.acceptance.Scene;
import plenary.acceptance.Voice;

/** Six provisions are put forward, and four windows open. */
final class FirstRound {
    static final String TITLE = "Security of networks";
    private static final String PETITIONS = "/recommendations/" + RECOMMENDATION + "/petitions";
    private static final String VETOES = "/recommendations/" + RECOMMENDATION + "/vetoes";
    private static final List<String> VETOED = List.of("3", "5");

    private FirstRound() {}

    static void put(Scene scene) {
        var committee = new Committee(scene);
        var put = committee.chair().post("/recommendations", Map.of("body", GROUP, "title", TITLE));
        scene.same("its id", RECOMMENDATION, put.path("id").asText());
        var poll = Committee.latest(put).path("poll").path("id").asText();
        var closed = Negotiating.rollCall(scene, poll, Committee.texts().rollCalls().first());
        scene.must(
                closed.path("explanation").toString().contains("38"),
                "the explanation says by how much");
        var there = committee.reaches("awaiting-vetoes");
        windows(scene, there);
        scene.must(
                Json.find(Committee.latest(there).path("provisions"), "provision", "3")
                        .map(p -> p.path("warnings").size() == 1)
                        .orElse(false),
                "the early warning stands on provision 3");
    }

    private static void windows(Scene scene, JsonNode recommendation) {
        var windows = Committee.latest(recommendation).path("windows");
        scene.same("windows", 4, windows.size());
        for (var window : windows) {
            scene.same("opens", FIRST, Instant.parse(window.path("opens").asText()));
            scene.same("closes", FIRST.plus(WINDOW), Instant.parse(window.path("closes").asText()));
            scene.same("a petition needs", 4, window.path("petitionNeeds").asInt());
            var organisations = window.path("group").asText().equals(ORGANISATIONS);
            scene.same("seats", organisations ? 9 : 12, window.path("seats").asInt());
            scene.same("recused", organisations ? 3 : 0, window.path("recused").size());
            scene.same("a veto needs", organisations ? 5 : 7, window.path("vetoNeeds").asInt());
        }
    }

    static void refusals(Scene scene) {
        var committee = new Committee(scene);
        var before = seq(scene);
        var texts = Committee.texts();
        var whole = claim(VETOED, texts.reason(), texts.cures());
        scene.refused(
                "cure-missing",
                () -> committee.civil(1).post(PETITIONS, claim(VETOED, texts.reason(), Map.of())));
        scene.refused(
                "reason-missing",
                () -> committee.civil(1).post(PETITIONS, claim(VETOED, "", texts.cures())));
        scene.refused("veto-is-the-groups-act", () -> committee.civil(1).post(VETOES, whole));
        var stranger = new LinkedHashMap<>(whole);
        stranger.put("group", CIVIL_SOCIETY);
        scene.refused("not-in-group", () -> committee.technical(1).post(PETITIONS, stranger));
        scene.refused("not-in-group", () -> committee.state("BRA").post(VETOES, stranger));
        scene.refused(
                "provision-not-in-text",
                () ->
                        committee
                                .civil(1)
                                .post(PETITIONS, claim(List.of("9"), "No", Map.of("9", "None"))));
        scene.refused(
                "not-your-seat",
                () -> scene.as("tc01", "seat:civil-society.CS01").post(PETITIONS, whole));
        scene.same("entries of the record, all that having been refused", before, seq(scene));
    }

    private static long seq(Scene scene) {
        return scene.visitor().get("").path("seq").asLong();
    }

    static Map<String, Object> claim(
            List<String> provisions, String reason, Map<String, String> cure) {
        return Map.of("provisions", provisions, "reason", reason, "cure", cure);
    }

    static void noObjection(Scene scene) {
        var committee = new Committee(scene);
        waive(committee, PRIVATE_SECTOR, committee::company);
        var window = committee.window(PRIVATE_SECTOR);
        scene.same("how the window ended", "waived", window.path("ended").asText());
        scene.same(
                "the recommendation is",
                "awaiting-vetoes",
                committee.recommendation(scene.visitor()).path("stage").asText());
    }

    /** As many seats of a group declare no objection as waive its window. */
    static void waive(
            Committee committee, String group, java.util.function.IntFunction<Voice> seat) {
        var path = "/recommendations/" + RECOMMENDATION + "/windows/" + group + "/waiver";
        for (var number = 1; number <= 7; number++) {
            seat.apply(number).post(path);
        }
    }

    static void tooFew(Scene scene) {
        var committee = new Committee(scene);
        var technical =
                committee
                        .technical(1)
                        .post(
                                PETITIONS,
                                claim(List.of("2"), "It is not how networks work.", cure("2")))
                        .path("id")
                        .asText();
        committee.technical(2).post("/petitions/" + technical + "/signatures");
        committee.technical(3).post("/petitions/" + technical + "/signatures");
        var organisations =
                committee
                        .organisation(4)
                        .post(
                                PETITIONS,
                                claim(List.of("6"), "Reports come to us already.", cure("6")))
                        .path("id")
                        .asText();
        scene.refused(
                "seat-recused",
                () ->
                        committee
                                .organisation(1)
                                .post("/petitions/" + organisations + "/signatures"));
        scene.refused(
                "petition-not-found", () -> scene.as("fra", null).get("/petitions/" + technical));
    }

    private static Map<String, String> cure(String provision) {
        return Map.of(provision, "Leave it to those who run the networks.");
    }

    static void petition(Scene scene) {
        var committee = new Committee(scene);
        var texts = Committee.texts();
        var petition =
                committee
                        .civil(1)
                        .post(PETITIONS, claim(VETOED, texts.reason(), texts.cures()))
                        .path("id")
                        .asText();
        for (var number = 2; number <= 5; number++) {
            sign(committee.civil(number), petition, number);
        }
        var signed = committee.civil(1).get("/petitions/" + petition);
        scene.must(!signed.path("poll").asText("").isEmpty(), "the group's own vote is open");
        scene.must(
                Committee.latest(committee.recommendation(scene.visitor()))
                        .path("petitions")
                        .isEmpty(),
                "nobody outside the group sees the petition");
    }

    // four complete it; the fifth is one more than needed
    private static void sign(Voice who, String petition, int number) {
        try {
            who.post("/petitions/" + petition + "/signatures");
        } catch (Problem complete) {
            if (number <= 4 || !complete.code().equals("petition-ended")) {
                throw complete;
            }
        }
    }
}
