package plenary.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import plenary.gateway.far.Browser;
import plenary.gateway.far.FarSide;

/** voting-service and Kafka are down; everything else goes on. */
@QuarkusTest
@WithTestResource(value = FarSide.class, initArgs = @ResourceArg(name = "down", value = "true"))
class DownTest {

    private final Browser client = new Browser();

    @Test
    void a_service_that_is_down_is_named_and_the_other_answers() {
        var answer = client.get("/api/forums/wcit-12/polls/poll-1");
        assertThat(answer.statusCode()).isEqualTo(503);
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("code")).isEqualTo("service-unavailable");
        assertThat(problem.getString("service")).isEqualTo("voting-service");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(client.get("/api/forums").statusCode()).isEqualTo(200);
    }

    @Test
    void a_ballot_for_a_service_that_is_down_is_answered_and_not_lost_in_silence() {
        String token = Browser.token("sub=fra");
        var answer =
                client.request(
                        "/api/forums/wcit-12/polls/poll-1/ballots/states.FRA",
                        r ->
                                r.header("Authorization", "Bearer " + token)
                                        .PUT(BodyPublishers.ofByteArray(new byte[500_000])));
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void the_api_is_not_described_by_halves() {
        var answer = client.get("/openapi");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(new JsonObject(answer.body()).getString("service")).isEqualTo("voting-service");
    }

    @Test
    void a_stream_says_that_its_news_is_stale() throws IOException {
        var answer = client.stream("/live?forum=wcit-12", UnaryOperator.identity());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (!"event: feed".equals(line)) {
                line = lines.readLine();
            }
            assertThat(lines.readLine()).contains("\"status\":\"stale\"");
        }
    }

    @Test
    void the_gateway_is_alive_and_ready() {
        assertThat(client.get("/q/health").statusCode()).isEqualTo(200);
    }
}
