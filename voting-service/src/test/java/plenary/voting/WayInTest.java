package plenary.voting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static plenary.voting.stage.Scene.Vote.rollCall;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;
import plenary.voting.stage.Tokens;

/**
 * Who is let in, and how bad input is answered: a problem with a permanent code, and nothing
 * changed.
 */
@QuarkusTest
@RealServers
class WayInTest {

    private static void isProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<String>path("type")).isEqualTo("urn:plenary:problem:" + code);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("detail")).isNotBlank();
        assertThat(answer.<String>path("traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void nothing_is_answered_without_a_token_but_health() {
        isProblem(given().get("/api/forums/x/polls"), 401, "sign-in-needed");
        assertThat(given().get("/q/openapi").statusCode()).isEqualTo(401);
        assertThat(given().get("/q/metrics").statusCode()).isIn(401, 404);
        assertThat(given().get("/nowhere").statusCode()).isIn(401, 404);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void a_forged_an_expired_and_a_foreign_token_are_not_accepted() {
        for (var token :
                new String[] {
                    Tokens.forged("s01"),
                    Tokens.expired("s01"),
                    Tokens.forSomebodyElse("s01"),
                    "rubbish"
                }) {
            isProblem(
                    given().auth().oauth2(token).get("/api/forums/x/polls"), 401, "sign-in-needed");
        }
    }

    @Test
    void a_visitor_reads_what_is_public_and_casts_nothing() {
        try (var scene = new Scene(2)) {
            scene.open("poll-1", rollCall());
            isProblem(
                    scene.visitor()
                            .body("{\"choice\":\"yes\"}")
                            .put(scene.pollPath("poll-1") + "/ballots/states.S01"),
                    401,
                    "sign-in-needed");
            assertThat(scene.poll("poll-1").<Integer>path("turnout.voted")).isZero();
        }
    }

    @Test
    void bad_input_is_a_problem_and_changes_nothing() {
        try (var scene = new Scene(2)) {
            scene.open("poll-1", rollCall());
            var ballot = scene.pollPath("poll-1") + "/ballots/states.S01";
            isProblem(scene.as("s01").body("{\"choice\":").put(ballot), 400, "malformed-json");
            isProblem(
                    scene.as("s01").body("{\"choice\":\"perhaps\"}").put(ballot),
                    400,
                    "malformed-json");
            isProblem(scene.as("s01").body("[1,2]").put(ballot), 400, "malformed-json");
            isProblem(scene.as("s01").body("{}").put(ballot), 400, "malformed-request");
            isProblem(scene.as("s01").put(ballot), 400, "malformed-request");
            isProblem(
                    given().auth()
                            .oauth2(Tokens.of("s01"))
                            .contentType(ContentType.XML)
                            .body("<yes/>")
                            .put(ballot),
                    415,
                    "unsupported-media-type");
            isProblem(scene.as("s01").delete(ballot), 405, "method-not-allowed");
            isProblem(scene.as("s01").get("/api/nothing/here"), 404, "not-found");
            assertThat(scene.poll("poll-1").<Integer>path("turnout.voted")).isZero();
            isProblem(scene.as("s01").get("/api/forums/nowhere/polls"), 404, "forum-not-found");
        }
    }

    @Test
    void a_body_that_does_not_say_its_size_is_measured_while_it_is_read() throws Exception {
        var body =
                ("{\"choice\":\"yes\",\"x\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}").getBytes();
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        RestAssured.baseURI
                                                + ":"
                                                + RestAssured.port
                                                + "/api/forums/x/polls/poll-1/ballots/states.S01"))
                        .header("Authorization", "Bearer " + Tokens.of("s01"))
                        .header("Content-Type", "application/json")
                        .PUT(
                                HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("\"code\":\"too-large\"");
        }
    }

    @Test
    void a_body_of_two_megabytes_is_too_large() {
        var body = "{\"choice\":\"yes\",\"x\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}";
        isProblem(
                given().auth()
                        .oauth2(Tokens.of("s01"))
                        .contentType(ContentType.JSON)
                        .body(body)
                        .put("/api/forums/x/polls/poll-1/ballots/states.S01"),
                413,
                "too-large");
    }

    @Test
    void a_problem_carries_the_trace_id_of_its_request() {
        var answer =
                given().auth()
                        .oauth2(Tokens.of("s01"))
                        .header(
                                "traceparent",
                                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                        .get("/api/forums/x/polls/poll-1");
        isProblem(answer, 404, "poll-not-here-yet");
        assertThat(answer.<String>path("traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(answer.header("Plenary-Trace-Id")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void only_an_operator_sees_what_is_parked() {
        isProblem(
                given().auth().oauth2(Tokens.of("s01")).get("/api/admin/voting/stalled"),
                403,
                "not-entitled");
        assertThat(
                        given().auth()
                                .oauth2(Tokens.admin())
                                .get("/api/admin/voting/stalled")
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_openapi_names_every_operation_by_its_address() {
        var openapi =
                given().auth()
                        .oauth2(Tokens.visitor())
                        .accept(ContentType.JSON)
                        .get("/q/openapi")
                        .asString();
        assertThat(openapi)
                .contains("\"openapi\" : \"3.1.0\"")
                .contains(
                        "\"poll.get\"",
                        "\"poll.list\"",
                        "\"poll.count\"",
                        "\"ballot.cast\"",
                        "\"ballot.receipt\"",
                        "\"temperature-check.get\"",
                        "\"temperature-check.answer\"");
    }
}
