package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those who are here can do while a part of Plenary is away, and what they get back. */
@ExtendWith(RunningPlenary.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class AwayTest {
    private static final boolean LONG = Boolean.getBoolean("plenary.long");

    private Api api;

    @BeforeEach
    void fresh() {
        api = new Api(RunningPlenary.place(), new Patience(Duration.ofMinutes(2)));
    }

    private ClockForum forum(String name) {
        var run = Long.toString(System.currentTimeMillis(), 36);
        return new ClockForum(api, name + "-" + run, ClockCharters.SHORT, true);
    }

    @Test
    void a_vote_that_nobody_could_reach_in_its_time_has_all_of_it_once_more() {
        missed("kafka");
        if (LONG) {
            missed("voting-service");
        }
    }

    private void missed(String victim) {
        var stack = RunningPlenary.stack();
        var forum = forum("missed-" + victim.substring(0, 5));
        var state = new ClockState(ClockState.Line.VETO, 5); // a petition gathers signatures
        state.approach(forum);
        state.enter(forum);
        var ledgers = new Ledgers(stack, forum.scene.forum());
        ledgers.settled();
        stack.stop(victim);
        forum.sign(); // and the group's vote is open, for half of a window
        Patience.sleep(forum.window.dividedBy(2).toMillis() + 500);
        stack.start(victim);
        forum.arrived("poll-2");
        var again = forum.groupVoteCloses();
        for (var n = 1; n <= 3; n++) {
            forum.vote("poll-2", ClockForum.civil(n), n == 3 ? "no" : "yes");
        }
        forum.until(again);
        forum.vetoStands();
        forum.reaches("returned");
        ledgers.settled();
        assertThat(ledgers.kinds("voting")).containsEntry("poll.missed.v1", 1L);
        assertThat(ledgers.kinds("proposals")).containsEntry("poll.extended.v1", 1L);
        var vote = forum.scene.as("cs01", null).get("/polls/poll-2");
        assertThat(Polls.figures(vote)).isEqualTo("2–1–0");
        assertThat(vote.path("closedAt")).isEqualTo(vote.path("closesAt"));
        assertThat(forum.receiptsNow()).isEqualTo(forum.receipts());
    }

    @Test
    void while_the_sign_in_server_is_away_nobody_signs_in_and_those_who_are_signed_in_go_on() {
        var stack = RunningPlenary.stack();
        var forum = forum("no-sign-in");
        var place = RunningPlenary.place().gateway();
        var browser = BrowserSession.of("fra");
        forum.put();
        forum.arrived("poll-1");
        stack.stop("keycloak");
        try {
            var page =
                    Knock.on(place, "GET", "/sign-in?to=/forums")
                            .header("Accept", "text/html")
                            .send();
            assertThat(page.status()).isEqualTo(302);
            assertThat(page.headers().get("location")).isEqualTo("/forums?sign-in=away");
            var program = Knock.on(place, "GET", "/sign-in").send();
            assertThat(program.status()).isEqualTo(503);
            assertThat(program.json().path("service").asText()).isEqualTo("sign-in");

            forum.vote("poll-1", "states.FRA", "yes"); // by a token
            forum.vote("poll-1", "states.EGY", "yes");
            var own = "/api/forums/" + forum.scene.forum() + "/polls/poll-1/ballots/states.USA";
            Knock.on(place, "PUT", own) // by a browser's cookies
                    .header("Cookie", browser.cookie())
                    .header("Plenary-Request", "1")
                    .header("Origin", place)
                    .as("seat:states.USA")
                    .json(Map.of("choice", "no"))
                    .send()
                    .fine();
            forum.close("poll-1");
            assertThat(forum.reaches("awaiting-vetoes")).isNotNull();
            assertThat(forum.scene.visitor().get("/polls/poll-1").path("state").asText())
                    .isEqualTo("closed");
        } finally {
            stack.start("keycloak");
        }
        assertThat(Polls.figures(forum.scene.visitor().get("/polls/poll-1"))).isEqualTo("2–1–0");
        assertThat(
                        Knock.on(place, "GET", "/api/session")
                                .header("Cookie", BrowserSession.of("egy").cookie())
                                .send()
                                .json()
                                .path("signedIn")
                                .asBoolean())
                .isTrue();
    }
}
