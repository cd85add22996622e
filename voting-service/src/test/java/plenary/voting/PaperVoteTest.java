package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.voting.stage.Scene.Vote.rollCall;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.PaperVoteEvent.PollTakenOnPaper;
import plenary.contracts.event.PaperVoteEvent.SheetScanned;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

/** The network dies in the middle of a roll call, and the vote goes on by its sheet. */
@QuarkusTest
@RealServers
class PaperVoteTest {

    private static Map<String, String> says(int state, String choice) {
        return Map.of("seat", "states." + Scene.state(state), "choice", choice);
    }

    private static Response keys(
            Scene scene, String teller, String sheet, List<Map<String, String>> ballots) {
        return scene.as(teller)
                .body(Map.of("sheet", sheet, "ballots", ballots))
                .put(scene.pollPath("poll-1") + "/sheet/me");
    }

    private static Response sheet(Scene scene, String person) {
        return scene.as(person).get(scene.pollPath("poll-1") + "/sheet");
    }

    @Test
    void a_roll_call_goes_on_by_its_sheet_and_closes_once_two_tellers_read_the_same() {
        try (var scene = new Scene(5)) {
            scene.open("poll-1", rollCall(), Conduct.PLAIN);
            scene.vote("poll-1", 1, "yes");
            var printed = scene.visitor().get(scene.pollPath("poll-1") + "/sheet");
            assertThat(printed.<List<String>>path("lines.seat")).startsWith("states.S05");
            assertThat(printed.<Object>path("lines[4].electronic")).isNull();
            String number = printed.path("sheet");
            assertThat(number).hasSize(12);
            assertThat(keys(scene, "counter-a", number, List.of()).<String>path("code"))
                    .isEqualTo("not-on-paper");

            scene.proceedings.say(new PollTakenOnPaper("poll-1", "The hall has no network."));
            Scene.eventually(() -> scene.poll("poll-1").path("onPaper.reason") != null);
            assertThat(scene.vote("poll-1", 2, "yes").<String>path("code"))
                    .isEqualTo("taken-on-paper");

            var first = List.of(says(2, "yes"), says(3, "no"));
            assertThat(keys(scene, "s01", number, first).<String>path("code"))
                    .isEqualTo("not-a-teller");
            assertThat(keys(scene, "counter-a", "000000000000", first).<String>path("code"))
                    .isEqualTo("sheet-of-another-vote");
            var conflict = keys(scene, "counter-a", number, List.of(says(1, "no")));
            assertThat(conflict.statusCode()).isEqualTo(409);
            assertThat(conflict.<String>path("code")).isEqualTo("electronic-ballot-stands");
            assertThat(sheet(scene, "counter-a").<Boolean>path("lines[4].electronic")).isTrue();

            assertThat(keys(scene, "counter-a", number, first).<String>path("standing"))
                    .isEqualTo("awaited");
            assertThat(sheet(scene, "counter-b").<List<?>>path("differences")).isNullOrEmpty();
            var differing =
                    keys(scene, "counter-b", number, List.of(says(2, "yes"), says(3, "abstain")));
            assertThat(differing.<String>path("code")).isEqualTo("tellers-disagree");
            assertThat(differing.<List<String>>path("differences.seat"))
                    .containsExactly("states.S03");
            assertThat(sheet(scene, "s01").<List<?>>path("differences")).isNullOrEmpty();

            scene.proceedings.say(new PollCloseRequested("poll-1"));
            assertThat(scene.awaitState("poll-1", "closing").<String>path("blockedBy"))
                    .isEqualTo("scan-missing");
            scene.proceedings.say(
                    new SheetScanned("poll-1", "sheet.pdf", "ab".repeat(32), "public"));
            Scene.eventually(
                    () -> "tellers-disagree".equals(scene.poll("poll-1").path("blockedBy")));
            keys(scene, "counter-b", number, first);
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<String>path("verdict.outcome")).isEqualTo("adopted");
            assertThat(closed.<List<String>>path("ballots.seat"))
                    .containsExactly("states.S03", "states.S02", "states.S01");
            assertThat(closed.<List<String>>path("onPaper.scans.fileName"))
                    .containsExactly("sheet.pdf");
            var entry = scene.visitor().get("/api/forums/" + scene.forum + "/voting-record/1");
            assertThat(entry.<Integer>path("act.event.onPaper.keyed")).isEqualTo(2);
            assertThat(keys(scene, "counter-b", number, first).<String>path("code"))
                    .isEqualTo("voting-closed");
        }
    }

    @Test
    void a_secret_vote_has_no_sheet() {
        try (var scene = new Scene(6)) {
            scene.open("poll-1", Scene.Vote.secret(), Conduct.PLAIN);
            assertThat(sheet(scene, "counter-a").<String>path("code"))
                    .isEqualTo("method-not-allowed-here");
        }
    }
}
