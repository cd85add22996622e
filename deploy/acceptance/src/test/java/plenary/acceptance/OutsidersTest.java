package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.acceptance.cirp.Cirp;
import plenary.acceptance.wcit.Wcit12;

/** What is said behind closed doors or inside a group stays there; and nothing answers nobody. */
@ExtendWith(RunningPlenary.class)
class OutsidersTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Said in the closed group of the conference, and in the petition of a group that then lapsed. */
    private static final List<String> INSIDE =
            List.of("What is said in here stays in here", "It is not how networks work");

    private static final List<String> READS =
            List.of(
                    "",
                    "/bodies",
                    "/roster",
                    "/sessions",
                    "/statements",
                    "/representation",
                    "/proposals",
                    "/draft",
                    "/brackets",
                    "/consensus-calls",
                    "/reservations",
                    "/carry-overs",
                    "/adopted",
                    "/polls",
                    "/temperature-checks",
                    "/recommendations",
                    "/warnings",
                    "/record?limit=500",
                    "/voting-record?limit=500");

    private static Scene conference;
    private static Scene committee;

    @BeforeAll
    static void both_stories_have_been_played() {
        conference = played(new Wcit12());
        committee = played(new Cirp());
    }

    private static Scene played(Story story) {
        var scene = Forums.scene(RunningPlenary.place(), PATIENCE, story.name(), false);
        new Player(story, scene, new Player.Watching() {}).play();
        return scene;
    }

    @Test
    void no_service_answers_without_a_token_except_health() throws Exception {
        var settings = RunningPlenary.settings();
        for (var port : List.of(settings.proposalPort(), settings.votingPort())) {
            var service = "http://localhost:" + port;
            assertThat(status(get(service + "/q/health/live"))).isEqualTo(200);
            for (var path : READS) {
                var whole = service + "/api/forums/" + committee.forum() + path;
                assertThat(status(get(whole))).as(whole).isEqualTo(401);
            }
        }
    }

    @Test
    void a_visitor_may_read_and_never_act() throws Exception {
        var forum = RunningPlenary.place().gateway() + "/api/forums/" + committee.forum();
        assertThat(status(get(forum))).isEqualTo(200);
        assertThat(status(post(forum + "/statements", null))).isEqualTo(401);
        assertThat(status(post(forum + "/clock", "not.a.token"))).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fra", "deu", "obs01"})
    void an_outsider_finds_nothing_of_what_was_said_inside(String account) {
        for (var scene : List.of(conference, committee)) {
            var outsider = scene.as(account.isEmpty() ? null : account, null);
            for (var path : READS) {
                var answer = whole(outsider, path);
                for (var words : INSIDE) {
                    assertThat(answer).as(path).doesNotContain(words);
                }
            }
        }
    }

    @Test
    void who_belongs_there_finds_it() {
        assertThat(whole(conference.as("bra", null), "/statements")).contains(INSIDE.get(0));
        assertThat(whole(conference.as("bra", null), "/record?limit=500")).contains(INSIDE.get(0));
        assertThat(whole(committee.as("tc02", null), "/recommendations")).contains(INSIDE.get(1));
        assertThat(whole(committee.as("cs02", null), "/recommendations"))
                .doesNotContain(INSIDE.get(1));
    }

    @Test
    void the_record_shows_that_something_is_closed_and_nothing_more() {
        for (var scene : List.of(conference, committee)) {
            for (var record : List.of("/record", "/voting-record")) {
                var closed = 0;
                for (var entry : entries(scene.visitor(), record)) {
                    assertThat(entry.path("leafHash").asText()).hasSize(64);
                    if (!entry.path("audience").asText().equals("public")) {
                        closed++;
                        assertThat(entry.path("type").asText()).isEqualTo("closed");
                        assertThat(entry.has("act")).isFalse();
                        assertThat(entry.has("salt")).isFalse();
                        assertThat(entry.path("header")).isEmpty();
                    }
                }
                var empty = scene == conference && record.equals("/voting-record");
                assertThat(closed > 0).as(scene.forum() + record).isNotEqualTo(empty);
            }
        }
    }

    @Test
    void a_groups_own_vote_is_no_vote_that_outsiders_see() {
        var inside = polls(committee.as("cs02", null));
        assertThat(inside).contains("poll-2");
        for (var outsider : List.of("fra", "tc01", "igo04", "obs01")) {
            assertThat(polls(committee.as(outsider, null)))
                    .as("seen by " + outsider)
                    .contains("poll-1", "poll-3")
                    // the observer has sat in the group since that vote, and reads what it reads
                    .matches(all -> all.contains("poll-2") == outsider.equals("obs01"));
        }
        assertThat(polls(committee.visitor())).doesNotContain("poll-2");
        committee.refused("poll-not-found", () -> committee.visitor().get("/polls/poll-2"));
        committee.refused(
                "petition-not-found", () -> committee.visitor().get("/petitions/petition-1"));
    }

    private static List<String> polls(Voice reader) {
        return Json.field(reader.get("/polls"), "poll");
    }

    @Test
    void names_inside_a_group_are_not_public() {
        var shown = committee.visitor().get("/recommendations").toString();
        assertThat(shown).doesNotContain("civil-society.CS0").doesNotContain("private-sector.PS0");
        for (var entry : entries(committee.visitor(), "/record")) {
            if (entry.path("type").asText().startsWith("veto.")
                    || entry.path("type").asText().startsWith("early-warning")) {
                assertThat(entry.toString()).doesNotContain("civil-society.CS");
            }
        }
    }

    @Test
    void the_feed_tells_outsiders_that_something_was_recorded_and_not_what() throws Exception {
        var chair = conference.as("chair", "chair:regional-group");
        var session = "regional-group-" + System.nanoTime() % 1_000_000;
        conference.begin(new Step("", java.time.Instant.EPOCH, session, s -> {}), false);
        chair.post(
                "/sessions",
                Map.of("session", session, "body", "regional-group", "title", "Behind doors again"));
        try (var visitor = new LiveFeed(null);
                var member = new LiveFeed("bra")) {
            visitor.until("ready");
            member.until("ready");
            conference
                    .as("bra", "seat:states.BRA")
                    .post(
                            "/statements",
                            Map.of("session", session, "kind", "statement", "text", "Not for you"));
            var seen = member.until("statement.recorded.v1");
            var seq = seen.replaceAll("(?s).*\"seq\":(\\d+).*", "$1");
            var outside = visitor.until("\"seq\":" + seq);
            assertThat(outside).contains("\"closed\"").doesNotContain("statement");
            assertThat(seen + outside).doesNotContain("Not for you");
        }
        chair.post("/sessions/" + session + "/close", Map.of("reason", "Enough"));
    }

    /** An open event stream, read line by line. */
    private static final class LiveFeed implements AutoCloseable {
        private final java.util.Iterator<String> lines;
        private final java.util.stream.Stream<String> stream;

        LiveFeed(String account) throws IOException, InterruptedException {
            var address =
                    RunningPlenary.place().gateway() + "/live?forum=" + conference.forum();
            var request = HttpRequest.newBuilder(URI.create(address));
            if (account != null) {
                request.header("Authorization", "Bearer " + conference.people().token(account));
            }
            stream = HTTP.send(request.build(), BodyHandlers.ofLines()).body();
            lines = stream.iterator();
        }

        /** The first line that has these words; the test's own time limit ends a vain wait. */
        String until(String words) {
            while (lines.hasNext()) {
                var line = lines.next();
                if (line.contains(words)) {
                    return line;
                }
            }
            throw new AssertionError("The stream ended without " + words);
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    /** All of an answer; of the record all pages. */
    private static String whole(Voice reader, String path) {
        if (path.contains("record")) {
            return entries(reader, path.replaceAll("\\?.*", "")).toString();
        }
        try {
            return reader.get(path).toString();
        } catch (Problem none) {
            assertThat(none.status()).as(none.getMessage()).isEqualTo(404);
            return "";
        }
    }

    private static List<JsonNode> entries(Voice reader, String record) {
        var all = new ArrayList<JsonNode>();
        while (true) {
            var page = reader.get(record + "?limit=500&after=" + all.size());
            page.forEach(all::add);
            if (page.size() < 500) {
                return all;
            }
        }
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static HttpRequest post(String address, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
}
