package plenary.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plenary.gateway.far.Browser;
import plenary.gateway.far.FarSide;

@QuarkusTest
@WithTestResource(FarSide.class)
class SharedReadsTest {
    private static final int READERS = 40;

    private final Browser client = new Browser();

    /** When it was asked for, and when the service began to answer it. */
    private record Read(long asked, long began) {}

    @Test
    void visitors_who_ask_for_the_same_at_once_are_answered_together() throws Exception {
        var reads = together(() -> read("/api/forums/x/slow?visitors", null));
        assertThat(reads.stream().map(Read::began).distinct().count()).isBetween(1L, 12L);
    }

    @Test
    void no_answer_is_older_than_its_question() throws Exception {
        assertThat(together(() -> read("/api/forums/x/slow?age", null)))
                .allMatch(read -> read.began() >= read.asked());
    }

    @Test
    void whoever_has_signed_in_is_answered_alone() throws Exception {
        var token = Browser.token("sub=fra");
        var reads = together(() -> read("/api/forums/x/slow?own", token));
        assertThat(reads.stream().map(Read::began).distinct()).hasSize(READERS);
    }

    @Test
    void another_address_or_language_is_another_question() {
        assertThat(uri("/api/forums/x?a", "en")).isEqualTo("/api/forums/x?a");
        assertThat(uri("/api/forums/x?b", "fr")).isEqualTo("/api/forums/x?b");
        var spoken = client.request("/api/forums/x", r -> r.header("Accept-Language", "fr")).body();
        assertThat(new JsonObject(spoken).getJsonObject("headers").getString("accept-language"))
                .isEqualTo("fr");
    }

    private String uri(String address, String language) {
        var answer = client.request(address, r -> r.header("Accept-Language", language));
        return new JsonObject(answer.body()).getString("uri");
    }

    private Read read(String address, String token) {
        var asked = System.nanoTime();
        var answer =
                client.request(
                        address,
                        r -> {
                            if (token != null) {
                                r.header("Authorization", "Bearer " + token);
                            }
                            return r;
                        });
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Read(asked, new JsonObject(answer.body()).getLong("began"));
    }

    private static List<Read> together(Callable<Read> reader) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = Stream.generate(() -> threads.submit(reader)).limit(READERS).toList();
            return all.stream().map(SharedReadsTest::done).toList();
        }
    }

    private static Read done(Future<Read> read) {
        try {
            return read.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
