package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import plenary.acceptance.House.NewBody;

/**
 * An assembly under rules 81, 89 and 129 of the General Assembly, through the gateway: a division
 * is moved and objected to, two are heard on each side, then it is voted on; and taking a vote
 * again, which two may oppose and nobody supports.
 */
@ExtendWith(RunningPlenary.class)
class DebateTest {
    private static final List<String> STATES = List.of("FRA", "EGY", "USA", "CHN", "BRA");
    private static final String DIVISION = "division/division-1";

    private final Scene scene =
            Scene.of(
                    RunningPlenary.place(),
                    "debated-" + Long.toString(System.currentTimeMillis(), 36),
                    Duration.ofMinutes(1));
    private final Polls polls = new Polls(scene);

    private Voice chair() {
        return scene.as("chair", "chair:plenary");
    }

    private Voice state(String code) {
        return scene.seat("members", code);
    }

    private void meets() {
        var house = new House(scene);
        house.create(
                Map.of("en", "A small assembly"),
                "un-general-assembly",
                Instant.parse("2012-12-03T12:00:00Z"));
        var lines = new ArrayList<>(List.of("code,name_en,group,region,in,sort_key,email"));
        STATES.forEach(
                code ->
                        lines.add(
                                "%s,Seat %s,governments,africa,members,%03d,%s@delegates.example"
                                        .formatted(code, code, lines.size(), code.toLowerCase())));
        house.roster(String.join("\n", lines) + "\n");
        house.body(
                new NewBody("plenary", "Plenary", "Plénière", "plenary", null, true, null, null));
        house.office("chair", "chair", "plenary");
        var accounts = new ArrayList<>(List.of("chair"));
        STATES.forEach(code -> accounts.add(code.toLowerCase()));
        house.claim(accounts);
        new Drafting(scene)
                .instrument(
                        Map.of(
                                "instrument",
                                "small",
                                "title",
                                "A small resolution",
                                "language",
                                "en",
                                "source",
                                "illustrative",
                                "provisions",
                                List.of(
                                        Map.of(
                                                "provision",
                                                "1",
                                                "number",
                                                "1",
                                                "part",
                                                "article",
                                                "heading",
                                                "Openness",
                                                "text",
                                                "Networks are kept open and secure."))));
        var floor = new Floor(scene);
        floor.open(chair(), "first", "plenary", "First meeting");
        floor.present(chair(), "first", STATES.stream().map(code -> "members." + code).toList());
    }

    private void asks(String code, String side, String about) {
        state(code).post("/sessions/first/floor/requests", Map.of("purpose", side, "about", about));
    }

    /** Those who wait are called in turn. */
    private void called(int speakers) {
        for (var n = 0; n < speakers; n++) {
            var next = scene.visitor().get("/sessions/first/floor").path("waiting").path(0);
            var request = "/sessions/first/floor/requests/" + next.path("request").asInt();
            chair().post(request + "/give", Map.of());
            chair().post(request + "/end");
        }
    }

    private Runnable put(String matter, String subject, String question) {
        return () ->
                chair().post(
                                "/polls",
                                Map.of(
                                        "body",
                                        "plenary",
                                        "kind",
                                        matter.equals("proposal") ? "chamber" : "procedural",
                                        "matter",
                                        matter,
                                        "method",
                                        "recorded",
                                        "question",
                                        Map.of("en", question),
                                        "subject",
                                        subject));
    }

    /** Opens a vote, has so many say yes and the rest no, and waits until it is known at home. */
    private String voted(String matter, String subject, int yes) {
        put(matter, subject, "Shall it?").run();
        var poll =
                scene.await(
                        "the vote on " + subject,
                        () ->
                                polls.about(scene.visitor(), subject).stream()
                                        .filter(p -> p.path("state").asText().equals("open"))
                                        .map(p -> p.path("poll").asText())
                                        .findFirst());
        for (var code : STATES) {
            var choice = STATES.indexOf(code) < yes ? "yes" : "no";
            polls.vote(state(code), poll, "members." + code, choice);
        }
        polls.close(chair(), poll);
        polls.home(poll);
        return poll;
    }

    private Optional<JsonNode> debate(String about) {
        for (var one : scene.visitor().get("/debates")) {
            if (one.path("about").asText().equals(about)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    @Test
    void speakers_are_heard_on_a_division_and_on_taking_a_vote_again() {
        meets();
        state("FRA")
                .post(
                        "/divisions",
                        Map.of(
                                "body",
                                "plenary",
                                "provision",
                                "1",
                                "parts",
                                List.of(Map.of("words", "open"), Map.of("words", "secure"))));
        asks("EGY", "for", DIVISION);
        asks("USA", "for", DIVISION);
        scene.refused("motion-speakers-full", () -> asks("BRA", "for", DIVISION));
        asks("CHN", "against", DIVISION);
        scene.refused("division-opposed", () -> chair().post("/divisions/division-1/grant"));
        asks("BRA", "against", DIVISION);
        scene.refused("motion-speakers-full", () -> asks("FRA", "against", DIVISION));
        scene.refused("motion-speakers-wait", put("procedure", DIVISION, "Shall it be divided?"));
        called(3);
        assertThat(debate(DIVISION).orElseThrow().path("waiting").asInt()).isEqualTo(1);
        scene.refused("motion-speakers-wait", put("procedure", DIVISION, "Shall it be divided?"));
        called(1);
        voted("procedure", DIVISION, 1);
        assertThat(debate(DIVISION)).isEmpty();
        assertThat(scene.visitor().get("/divisions").path(0).path("stage").asText())
                .isEqualTo("refused");

        var poll = voted("proposal", "provision/1", 4);
        var again = "reconsideration/" + poll;
        scene.refused("motion-not-found", () -> asks("CHN", "against", again));
        state("FRA").post("/polls/" + poll + "/reconsideration");
        scene.refused("motion-speakers-full", () -> asks("EGY", "for", again));
        asks("CHN", "against", again);
        asks("BRA", "against", again);
        scene.refused("motion-speakers-full", () -> asks("USA", "against", again));
        scene.refused(
                "motion-speakers-wait", put("reconsideration", "poll/" + poll, "Taken again?"));
        called(2);
        voted("reconsideration", "poll/" + poll, 5);
        scene.refused("motion-over", () -> asks("USA", "against", again));
        assertThat(debate(again)).isEmpty();
    }
}
