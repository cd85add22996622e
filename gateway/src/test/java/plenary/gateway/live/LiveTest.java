package plenary.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plenary.gateway.far.Browser;
import plenary.gateway.far.FarSide;
import plenary.gateway.live.EventReader.Event;

@QuarkusTest
@WithTestResource(FarSide.class)
class LiveTest {

    private final Browser browser = new Browser();
    private final Topics topics = new Topics();
    private final String forum = "f-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void a_visitor_is_told_that_something_public_happened_and_not_what_it_says() {
        try (EventReader events = follow(forum)) {
            topics.act("deliberation", forum, 1, "bracket.opened.v1", "bracket/b7", "public");
            Event notice = events.next("notice");
            assertThat(notice.data())
                    .isEqualTo(
                            new JsonObject()
                                    .put("forum", forum)
                                    .put("source", "deliberation")
                                    .put("seq", 1)
                                    .put("type", "bracket.opened.v1")
                                    .put("subject", "bracket/b7")
                                    .put("version", null));
            assertThat(notice.id()).matches("d:\\d+=\\d+ v:\\d+=-?\\d+");
        }
    }

    @Test
    void of_a_closed_body_an_outsider_learns_only_that_the_record_grew() {
        try (EventReader visitor = follow("wcit-12");
                EventReader outsider = follow("wcit-12", as("outsider"));
                EventReader member = follow("wcit-12", as("member"))) {
            topics.act(
                    "deliberation", "wcit-12", 9, "draft.tabled.v1", "body/wg-5-1", "body:wg-5-1");
            for (EventReader other : List.of(visitor, outsider)) {
                JsonObject notice = other.next("notice").data();
                assertThat(notice.getString("type")).isEqualTo("closed");
                assertThat(notice.getValue("subject")).isNull();
                assertThat(notice.encode()).doesNotContain("wg-5-1").doesNotContain("tabled");
            }
            assertThat(member.next("notice").data().getString("type")).isEqualTo("draft.tabled.v1");
        }
    }

    @Test
    void a_state_for_a_body_reaches_its_members_only() throws InterruptedException {
        try (EventReader visitor = follow("wcit-12");
                EventReader member = follow("wcit-12", as("member"))) {
            topics.state("wcit-12", "tally/x", "body:wg-5-1", new JsonObject().put("yes", 3));
            assertThat(member.next("state").data().getJsonObject("state").getInteger("yes"))
                    .isEqualTo(3);
            assertThat(visitor.within(800)).noneMatch(event -> event.name().equals("state"));
        }
    }

    @Test
    void words_being_typed_reach_their_audience_only_and_nobody_who_comes_later()
            throws InterruptedException {
        var typed = new JsonObject().put("provision", "3").put("text", "shall not impede");
        try (EventReader visitor = follow("wcit-12");
                EventReader member = follow("wcit-12", as("member"))) {
            topics.state("wcit-12", "preview/3", "body:wg-5-1", typed);
            var heard = member.next("preview").data();
            assertThat(heard.getJsonObject("state")).isEqualTo(typed);
            assertThat(visitor.within(800)).noneMatch(event -> event.name().equals("preview"));
        }
        try (EventReader late = follow("wcit-12", as("member"))) {
            assertThat(late.within(800)).noneMatch(event -> event.name().equals("preview"));
        }
    }

    @Test
    void only_the_forums_followed_are_heard() throws InterruptedException {
        try (EventReader events = follow(forum)) {
            topics.act("voting", "another", 1, "ballot.cast.v1", "poll/p", "public");
            topics.act("voting", forum, 1, "poll.closed.v1", "poll/p", "public");
            assertThat(events.next("notice").data().getString("type")).isEqualTo("poll.closed.v1");
        }
    }

    @Test
    void a_stream_goes_on_after_the_last_event_its_reader_saw() throws InterruptedException {
        String last;
        try (EventReader events = follow(forum)) {
            topics.act("deliberation", forum, 1, "a.a.v1", "x", "public");
            last = events.next("notice").id();
        }
        topics.act("deliberation", forum, 2, "b.b.v1", "x", "public");
        topics.act("deliberation", forum, 3, "c.c.v1", "x", "public");
        try (EventReader other = follow(forum)) {
            topics.act("deliberation", forum, 4, "d.d.v1", "x", "public");
            other.next("notice"); // by now the first three are known here
        }
        try (EventReader again = follow(forum, r -> r.header("Last-Event-ID", last))) {
            assertThat(again.next("notice").data().getLong("seq")).isEqualTo(2);
            assertThat(again.next("notice").data().getLong("seq")).isEqualTo(3);
            assertThat(again.next("notice").data().getLong("seq")).isEqualTo(4);
            topics.act("deliberation", forum, 5, "e.e.v1", "x", "public");
            assertThat(again.next("notice").data().getLong("seq")).isEqualTo(5);
        }
    }

    @Test
    void a_quiet_stream_remembers_its_place_too() throws InterruptedException {
        String last;
        try (EventReader events = follow(forum)) {
            events.within(700);
            last = events.lastId();
            assertThat(last).startsWith("d:");
        }
        topics.act("deliberation", forum, 1, "a.a.v1", "x", "public");
        try (EventReader again = follow(forum, r -> r.header("Last-Event-ID", last))) {
            assertThat(again.next("notice").data().getLong("seq")).isEqualTo(1);
        }
    }

    @Test
    void who_missed_more_than_is_kept_is_told_to_read_everything_again() {
        String last;
        try (EventReader events = follow(forum)) {
            topics.act("deliberation", forum, 1, "a.a.v1", "x", "public");
            last = events.next("notice").id();
            for (int seq = 2; seq <= 8; seq++) { // five are kept in these tests
                topics.act("deliberation", forum, seq, "a.a.v1", "x", "public");
            }
            events.next(event -> event.name().equals("notice") && event.data().getLong("seq") == 8);
        }
        try (EventReader again = follow(forum, r -> r.header("Last-Event-ID", last))) {
            Event reset = again.next("reset");
            assertThat(reset.data().getString("reason")).isEqualTo("gap");
            topics.act("deliberation", forum, 9, "a.a.v1", "x", "public");
            assertThat(again.next("notice").data().getLong("seq")).isEqualTo(9);
        }
    }

    @Test
    void of_many_states_in_a_hurry_few_are_told_and_the_last_is_among_them() {
        try (EventReader events = follow(forum)) {
            for (int yes = 1; yes <= 60; yes++) {
                topics.state(forum, "poll/p", "public", new JsonObject().put("yes", yes));
            }
            int told = 0;
            while (events.next("state").data().getJsonObject("state").getInteger("yes") < 60) {
                told++;
            }
            assertThat(told).isLessThan(20);
        }
        try (EventReader late = follow(forum)) {
            assertThat(late.next("state").data().getJsonObject("state").getInteger("yes"))
                    .isEqualTo(60);
        }
    }

    @Test
    void a_stream_ends_with_its_token() {
        String token = Browser.token("sub=brief&seconds=2");
        try (EventReader events =
                follow(forum, r -> r.header("Authorization", "Bearer " + token))) {
            assertThat(events.next("end").data().getString("reason")).isEqualTo("token-expired");
            events.next("(over)");
        }
    }

    @Test
    void the_first_event_says_who_follows_what() {
        try (EventReader events = follow(forum, as("fra"))) {
            JsonObject ready = events.next("ready").data();
            assertThat(ready.getJsonArray("forums")).containsExactly(forum);
            assertThat(ready.getString("person")).isEqualTo("fra");
            assertThat(events.next("feed").data().getString("status")).isEqualTo("current");
        }
    }

    @Test
    void what_happens_while_it_is_asked_who_may_hear_what_is_told_as_well() {
        try (EventReader visitor = follow(forum);
                EventReader person = new EventReader(opened(forum, as("in-many-forums")).body())) {
            topics.act("deliberation", forum, 1, "bracket.opened.v1", "bracket/b7", "public");
            visitor.next("notice"); // the gateway has read it, and does not yet know the person
            assertThat(person.next("notice").data().getLong("seq")).isEqualTo(1);
        }
    }

    @Test
    void a_stream_names_its_forums() {
        assertThat(browser.get("/live").statusCode()).isEqualTo(400);
        assertThat(browser.get("/live?forum=../etc").statusCode()).isEqualTo(400);
    }

    @Test
    void a_forged_token_follows_nothing() {
        String token = Browser.token("sub=fra&forged");
        assertThat(
                        browser.request(
                                        "/live?forum=" + forum,
                                        r -> r.header("Authorization", "Bearer " + token))
                                .statusCode())
                .isEqualTo(401);
    }

    private EventReader follow(String forum) {
        return follow(forum, UnaryOperator.identity());
    }

    private static HttpResponse<InputStream> opened(
            String forum, UnaryOperator<HttpRequest.Builder> how) {
        var answer = new Browser().stream("/live?forum=" + forum, how);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        return answer;
    }

    private EventReader follow(String forum, UnaryOperator<HttpRequest.Builder> how) {
        EventReader events = new EventReader(opened(forum, how).body());
        // once it has a place, it is in the feed
        long until = System.nanoTime() + 10_000_000_000L;
        while (events.lastId().isEmpty() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return events;
    }

    private static UnaryOperator<HttpRequest.Builder> as(String person) {
        String token = Browser.token("sub=" + person);
        return r -> r.header("Authorization", "Bearer " + token);
    }
}
