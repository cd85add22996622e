package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

@QuarkusTest
@RealServers
class TemperatureCheckStoryTest {

    private static void open(Scene scene, String body, boolean counted) {
        scene.proceedings.say(
                new TemperatureCheckOpened(
                        "check-1", body, Map.of("en", "Shall it be in?"), counted));
        Scene.eventually(() -> get(scene, "s01").statusCode() == 200);
    }

    private static String path(Scene scene) {
        return "/api/forums/" + scene.forum + "/temperature-checks/check-1";
    }

    private static Response get(Scene scene, String person) {
        return scene.as(person).get(path(scene));
    }

    private static Response answer(Scene scene, String person, String seat, String answer) {
        return scene.as(person)
                .body(Map.of("answer", answer))
                .put(path(scene) + "/answers/" + seat);
    }

    @Test
    void every_view_of_it_says_not_a_vote_and_it_has_no_outcome() {
        try (var scene = new Scene(3)) {
            open(scene, "plenary", true);
            var noted = answer(scene, "s01", "states.S01", "favourable");
            assertThat(noted.<Boolean>path("isVote")).isFalse();
            answer(scene, "s02", "states.S02", "favourable");
            answer(scene, "s02", "states.S02", "unfavourable");
            scene.proceedings.say(
                    new TemperatureCheckClosed("check-1", "The majority is with having it in."));
            Scene.eventually(() -> get(scene, "s01").path("closedAt") != null);
            var view = scene.visitor().get(path(scene));
            assertThat(view.<Boolean>path("isVote")).isFalse();
            assertThat(view.<String>path("notice")).contains("not a vote");
            assertThat(view.<String>path("words")).isEqualTo("The majority is with having it in.");
            assertThat(view.<Integer>path("counts.favourable")).isEqualTo(1);
            assertThat(view.<Integer>path("counts.unfavourable")).isEqualTo(1);
            assertThat(view.<Map<String, Object>>path("$"))
                    .doesNotContainKeys("verdict", "outcome", "tally");
            var record = scene.visitor().get("/api/forums/" + scene.forum + "/voting-record/1");
            assertThat(record.<String>path("type")).isEqualTo("temperature-check.counted.v1");
            assertThat(answer(scene, "s03", "states.S03", "favourable").<String>path("code"))
                    .isEqualTo("check-closed");
            assertThat(scene.as("s01").get("/api/forums/" + scene.forum + "/polls").asString())
                    .isEqualTo("[]");
        }
    }

    @Test
    void the_feel_of_the_room_may_be_taken_without_counting() {
        try (var scene = new Scene(2)) {
            open(scene, "plenary", false);
            assertThat(answer(scene, "s01", "states.S01", "favourable").<String>path("code"))
                    .isEqualTo("check-not-counted");
            assertThat(answer(scene, "s01", "states.S01", "warm").<String>path("code"))
                    .isEqualTo("malformed-json");
        }
    }

    @Test
    void in_a_closed_body_only_its_members_see_it_and_answer() {
        try (var scene = new Scene(3)) {
            open(scene, "closed-group", true);
            assertThat(get(scene, "s03").<String>path("code")).isEqualTo("check-not-found");
            assertThat(scene.visitor().get(path(scene)).statusCode()).isEqualTo(404);
            assertThat(answer(scene, "s03", "states.S03", "favourable").<String>path("code"))
                    .isEqualTo("not-entitled");
            assertThat(answer(scene, "s02", "states.S01", "favourable").<String>path("code"))
                    .isEqualTo("not-your-seat");
            assertThat(answer(scene, "s02", "states.S02", "undecided").statusCode()).isEqualTo(200);
        }
    }
}
