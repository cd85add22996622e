package plenary.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.gateway.far.Browser;
import plenary.gateway.far.FarSide;

@QuarkusTest
@WithTestResource(FarSide.class)
class ApiTest {

    private final Browser client = new Browser();

    @Test
    void a_visitor_reads_with_the_gateways_own_token() {
        JsonObject seen = new JsonObject(client.get("/api/forums/wcit-12?x=1&y=%20").body());
        assertThat(seen.getString("service")).isEqualTo("proposal");
        assertThat(seen.getString("uri")).isEqualTo("/api/forums/wcit-12?x=1&y=%20");
        assertThat(claims(seen).getString("sub")).isEqualTo("plenary-public");
    }

    @Test
    void a_link_says_the_language_of_its_page_and_not_the_browsers() {
        assertThat(languageSeen("/api/forums/wcit-12/terms.csv?lang=fr")).isEqualTo("fr");
        assertThat(languageSeen("/api/forums/wcit-12/terms.csv")).isEqualTo("de-DE");
        assertThat(languageSeen("/api/forums/wcit-12/terms.csv?lang=%0d%0aX:y")).isEqualTo("de-DE");
    }

    private String languageSeen(String path) {
        var answer = client.request(path, r -> r.header("Accept-Language", "de-DE"));
        return new JsonObject(answer.body()).getJsonObject("headers").getString("accept-language");
    }

    @Test
    void a_visitor_changes_nothing() {
        var answer = client.request("/api/forums", r -> r.POST(BodyPublishers.ofString("{}")));
        problem(answer, 401, "sign-in-needed");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void a_bearer_token_goes_through_as_it_is() {
        String token = Browser.token("sub=fra");
        var answer =
                client.request(
                        "/api/forums/wcit-12/polls/poll-1/ballots/states.FRA",
                        r ->
                                r.header("Authorization", "Bearer " + token)
                                        .header("Plenary-As", "seat:states.FRA")
                                        .header("If-Match", "\"3\"")
                                        .header("Idempotency-Key", "k1")
                                        .PUT(BodyPublishers.ofString("{\"choice\":\"yes\"}")));
        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getString("service")).isEqualTo("voting");
        assertThat(seen.getString("method")).isEqualTo("PUT");
        JsonObject headers = seen.getJsonObject("headers");
        assertThat(headers.getString("authorization")).isEqualTo("Bearer " + token);
        assertThat(headers.getString("plenary-as")).isEqualTo("seat:states.FRA");
        assertThat(headers.getString("if-match")).isEqualTo("\"3\"");
        assertThat(headers.getString("idempotency-key")).isEqualTo("k1");
        assertThat(headers.getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sub=fra&forged",
                "sub=fra&seconds=-120",
                "sub=fra&aud=elsewhere",
                "sub=fra&aud=plenary-gateway",
                "sub=fra&iss=http://elsewhere.example"
            })
    void a_token_that_is_not_ours_is_refused_for_reads_too(String wish) {
        String token = Browser.token(wish);
        problem(
                client.request("/api/forums", r -> r.header("Authorization", "Bearer " + token)),
                401,
                "sign-in-needed");
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        problem(
                client.request("/api/forums", r -> r.header("Authorization", "Bearer nonsense")),
                401,
                "sign-in-needed");
    }

    @Test
    void a_service_sees_nothing_a_client_should_not_say() {
        var answer =
                client.request(
                        "/api/forums",
                        r ->
                                r.header("Cookie", "q_other=1; theme=dark")
                                        .header("X-Forwarded-For", "10.0.0.1")
                                        .header("Forwarded", "for=10.0.0.1")
                                        .header("X-Real-IP", "10.0.0.1")
                                        .header("Plenary-Request", "1")
                                        .header("Via", "x"));
        assertThat(new JsonObject(answer.body()).getJsonObject("headers").fieldNames())
                .doesNotContain(
                        "cookie",
                        "x-forwarded-for",
                        "x-forwarded-host",
                        "forwarded",
                        "x-real-ip",
                        "plenary-request",
                        "via");
    }

    @Test
    void what_a_service_refuses_comes_back_as_it_is() {
        var answer = client.get("/api/forums/x/refused");
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("stale-version");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void a_new_thing_is_located_here_and_not_behind() {
        var answer = client.get("/api/forums/x/created");
        assertThat(answer.headers().firstValue("Location")).contains("/api/forums/new");
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var answer =
                client.request("/api/forums/x/unchanged", r -> r.header("If-None-Match", "\"7\""));
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void an_answer_is_compressed_for_those_who_take_it_so() {
        var answer = client.request("/api/forums", r -> r.header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void a_service_that_breaks_off_is_named() {
        var answer = client.get("/api/forums/x/breaks-off");
        JsonObject problem = problem(answer, 503, "service-unavailable");
        assertThat(problem.getString("service")).isEqualTo("proposal-service");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_body_of_a_megabyte_goes_through_whole() throws Exception {
        byte[] body = some(1_048_576);
        for (boolean chunked : new boolean[] {false, true}) {
            JsonObject seen = new JsonObject(put(body, chunked, "sub=big").body());
            assertThat(seen.getInteger("length")).isEqualTo(body.length);
            assertThat(seen.getString("sha256"))
                    .isEqualTo(
                            HexFormat.of()
                                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
        }
    }

    @Test
    void a_body_of_two_megabytes_is_refused_with_and_without_a_length() {
        byte[] body = some(2_097_152);
        JsonObject problem = problem(put(body, false, "sub=big"), 413, "too-large");
        assertThat(problem.getLong("limit")).isEqualTo(1_048_576);
        problem(put(body, true, "sub=big"), 413, "too-large");
        // and the gateway still answers on a connection that carried too much
        assertThat(client.get("/api/forums").statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_that_comes_without_a_length_over_a_newer_protocol_goes_through_too()
            throws Exception {
        String token = Browser.token("sub=newer");
        try (HttpClient newer = HttpClient.newHttpClient()) {
            HttpRequest read =
                    HttpRequest.newBuilder(URI.create(Browser.gateway() + "/api/forums")).build();
            assertThat(newer.send(read, HttpResponse.BodyHandlers.ofString()).version())
                    .isEqualTo(HttpClient.Version.HTTP_2);
            for (int length : new int[] {1_000_000, 2_000_000}) {
                byte[] body = some(length);
                HttpRequest put =
                        HttpRequest.newBuilder(URI.create(Browser.gateway() + "/api/forums/x"))
                                .header("Authorization", "Bearer " + token)
                                .PUT(
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body)))
                                .build();
                var answer = newer.send(put, HttpResponse.BodyHandlers.ofString());
                if (length <= 1_048_576) {
                    assertThat(new JsonObject(answer.body()).getInteger("length"))
                            .isEqualTo(length);
                } else {
                    problem(answer, 413, "too-large");
                }
            }
        }
    }

    @Test
    void an_upgrade_is_no_way_round_the_gateway() throws Exception {
        URI gateway = URI.create(Browser.gateway());
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream()
                    .write(
                            """
                            GET /api/forums HTTP/1.1\r
                            Host: localhost\r
                            Connection: Upgrade\r
                            Upgrade: websocket\r
                            Sec-WebSocket-Version: 13\r
                            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                            Cookie: theme=dark\r
                            \r
                            """
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(2_000);
            StringBuilder answer = new StringBuilder();
            byte[] some = new byte[4_096];
            while (answer.indexOf("sha256") < 0) {
                int read = socket.getInputStream().read(some);
                assertThat(read).isPositive();
                answer.append(new String(some, 0, read, StandardCharsets.UTF_8));
            }
            assertThat(answer.toString()).startsWith("HTTP/1.1 200");
            assertThat(answer.toString()).doesNotContain("dark").doesNotContain("websocket");
        }
    }

    @Test
    void one_byte_too_many_is_too_many() {
        problem(put(some(1_048_577), true, "sub=big"), 413, "too-large");
    }

    @Test
    void a_word_file_may_have_four_megabytes_where_one_is_taken() {
        for (String path :
                new String[] {
                    "/api/forums/x/instruments?preview=true", "/api/forums/x/proposals/recognised"
                }) {
            JsonObject seen = new JsonObject(file(path, WORD, 4_194_304).body());
            assertThat(seen.getInteger("length")).isEqualTo(4_194_304);
            JsonObject problem = problem(file(path, WORD, 4_194_305), 413, "too-large");
            assertThat(problem.getLong("limit")).isEqualTo(4_194_304);
        }
    }

    @Test
    void nothing_else_may_and_nowhere_else() {
        problem(file("/api/forums/x/instruments", "application/json", 1_048_577), 413, "too-large");
        problem(file("/api/forums/x/instruments", "text/markdown", 1_048_577), 413, "too-large");
        problem(file("/api/forums/x/proposals", WORD, 1_048_577), 413, "too-large");
        problem(file("/api/forums/x/instruments/y", WORD, 1_048_577), 413, "too-large");
    }

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private HttpResponse<String> file(String path, String type, int length) {
        return client.request(
                path,
                r ->
                        r.header("Authorization", "Bearer " + Browser.token("sub=file"))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofByteArray(some(length))));
    }

    @Test
    void a_path_with_two_readings_is_refused() {
        problem(client.get("/api/forums/%2e%2e/x"), 400, "malformed-request");
        problem(client.get("/api/forums%2Fx"), 400, "malformed-request");
    }

    @Test
    void who_changes_too_much_too_fast_waits() {
        String token = Browser.token("sub=hasty");
        HttpResponse<String> answer = null;
        for (int i = 0; i < 45; i++) {
            answer =
                    client.request(
                            "/api/forums",
                            r ->
                                    r.header("Authorization", "Bearer " + token)
                                            .POST(BodyPublishers.ofString("{}")));
        }
        problem(answer, 429, "too-many-requests");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        String other = Browser.token("sub=calm");
        assertThat(
                        client.request(
                                        "/api/forums",
                                        r ->
                                                r.header("Authorization", "Bearer " + other)
                                                        .POST(BodyPublishers.ofString("{}")))
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_head_request_has_an_answer_without_a_body() {
        var answer = client.request("/api/forums", r -> r.method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void the_trace_of_a_client_is_in_the_problem() {
        var answer =
                client.request(
                        "/api/forums",
                        r ->
                                r.header(
                                                "traceparent",
                                                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                                        .POST(BodyPublishers.ofString("{}")));
        assertThat(problem(answer, 401, "sign-in-needed").getString("traceId"))
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    private HttpResponse<String> put(byte[] body, boolean chunked, String who) {
        String token = Browser.token(who);
        return client.request(
                "/api/forums/x/roster",
                r ->
                        r.header("Authorization", "Bearer " + token)
                                .PUT(
                                        chunked
                                                ? BodyPublishers.ofInputStream(
                                                        () -> new ByteArrayInputStream(body))
                                                : BodyPublishers.ofByteArray(body)));
    }

    private static byte[] some(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static JsonObject claims(JsonObject seen) {
        String token = seen.getJsonObject("headers").getString("authorization").substring(7);
        return new JsonObject(
                new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1])));
    }

    static JsonObject problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("type")).isEqualTo("urn:plenary:problem:" + code);
        assertThat(problem.getString("traceId")).matches("[0-9a-f]{32}");
        return problem;
    }
}
