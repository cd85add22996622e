package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Choice.ABSTAIN;
import static plenary.contracts.rule.Choice.NO;
import static plenary.contracts.rule.Choice.YES;
import static plenary.voting.stage.Scene.Vote.rollCall;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.ChoiceWord;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.Conduct.Cause;
import plenary.contracts.event.Conduct.NotAdmitted;
import plenary.contracts.event.Conduct.Proxy;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

/** Every ballot that does not count has a code of its own, and nothing of it is kept. */
@QuarkusTest
@RealServers
class BadBallotsTest {

    /** Choices without "not taking part"; one seat may only sign; one holder of a proxy is away. */
    private static Conduct conduct() {
        return new Conduct(
                List.of(YES, NO, ABSTAIN),
                List.of(
                        new NotAdmitted("states.S99", Cause.CREDENTIALS),
                        new NotAdmitted("states.S05", Cause.PROXY_HOLDER_ABSENT)),
                List.of(new Proxy("states.S03", "states.S02", "S02")),
                List.of(),
                null,
                null,
                null);
    }

    private static void turned(Response answer, int status, String code) {
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void each_bad_ballot_is_turned_away_with_its_own_code_and_nothing_is_counted() {
        try (var scene = new Scene(6)) {
            var until = scene.proceedings.at().plusSeconds(3600);
            scene.open("poll-1", rollCall().until(until).recusing("states.S04"), conduct());

            turned(
                    scene.vote("poll-1", "civil-society.CS01", "cs01", "yes"),
                    403,
                    "not-in-electorate");
            turned(
                    scene.vote("poll-1", "states.S99", "s01", "yes"),
                    403,
                    "credentials-insufficient");
            turned(scene.vote("poll-1", "states.S01", "s02", "no"), 403, "not-your-seat");
            turned(scene.vote("poll-1", "states.S03", "s03", "no"), 403, "not-your-seat");
            turned(scene.vote("poll-1", "states.S05", "s02", "no"), 409, "proxy-holder-absent");
            turned(scene.vote("poll-1", 4, "no"), 403, "seat-recused");
            turned(scene.vote("poll-1", 1, "not-taking-part"), 422, "choice-not-offered");
            turned(scene.vote("poll-1", 1, "perhaps"), 400, "malformed-json");
            assertThat(scene.poll("poll-1").<Integer>path("turnout.voted")).isZero();

            assertThat(scene.vote("poll-1", "states.S03", "s02", "yes").statusCode())
                    .isEqualTo(200);
            scene.vote("poll-1", 1, "yes");
            turned(scene.vote("poll-1", 1, "no"), 409, "already-voted");
            scene.setClock(until);
            var closed = scene.awaitState("poll-1", "closed");
            turned(scene.vote("poll-1", 6, "no"), 409, "voting-closed");
            assertThat(closed.<Integer>path("tally.classes[0].yes")).isEqualTo(2);
            assertThat(closed.<Integer>path("tally.classes[0].no")).isZero();
        }
    }

    @Test
    void the_bodys_own_words_are_offered_counted_and_shown_and_no_others() {
        try (var scene = new Scene(3)) {
            var until = scene.proceedings.at().plusSeconds(3600);
            scene.open("poll-1", rollCall().until(until), inOwnWords());

            turned(scene.vote("poll-1", 1, "no"), 422, "choice-not-offered");
            turned(scene.say("poll-1", 1, "perhaps"), 422, "choice-not-offered");
            assertThat(scene.say("poll-1", 1, "discuss").<String>path("choice")).isEqualTo("no");
            assertThat(scene.say("poll-1", 2, "discuss").<String>path("word")).isEqualTo("discuss");
            assertThat(scene.vote("poll-1", 3, "yes").statusCode()).isEqualTo(200);
            scene.setClock(until);
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<Integer>path("tally.classes[0].no")).isEqualTo(2);
            assertThat(closed.<String>path("words[0].word")).isEqualTo("discuss");
            assertThat(closed.<Integer>path("words[0].votes")).isEqualTo(2);
            assertThat(closed.<List<String>>path("ballots.word")).contains("discuss");
        }
    }

    private static Conduct inOwnWords() {
        return new Conduct(
                List.of(YES, NO),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(new ChoiceWord("discuss", NO, Map.of("en", "Discuss"))));
    }
}
