package plenary.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.gateway.far.Browser;
import plenary.gateway.far.FarSide;

@QuarkusTest
@WithTestResource(FarSide.class)
class PagesTest {

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {"/q", "/openapis", "/live/x", "/q/metrics", "/assets/none.js", "/nowhere"})
    void what_is_not_there_is_a_problem_for_programs(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/assets/none.js", "/live/x", "/api-docs/none"})
    void an_address_that_is_no_page_is_none_for_browsers_either(String path) {
        var answer = browser.request(path, r -> r.header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/forums/wcit-12", "/forums/wcit-12/polls/poll-3?x=1", "/?a=b"})
    void every_address_of_the_pages_is_one_application(String path) {
        var answer = browser.request(path, r -> r.header("Accept", "text/html,*/*"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("text/html");
        assertThat(answer.body()).contains("id=\"root\"");
        // a new version is seen at once
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @Test
    void what_has_its_hash_in_its_name_is_kept_for_ever() {
        var answer = browser.get("/assets/test-0a1b2c3d.js");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
    }

    @Test
    void a_script_comes_compressed_to_those_who_take_it_so_and_is_kept_as_long() {
        var path = "/assets/test-0a1b2c3d.js";
        var plain = browser.get(path);
        var packed = browser.stream(path, r -> r.header("Accept-Encoding", "deflate, gzip;q=1.0"));
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(packed.headers().allValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
        assertThat(packed.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(packed.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(packed.body()).satisfies(in -> assertThat(unpacked(in)).isEqualTo(plain.body()));
        var refused = browser.request(path, r -> r.header("Accept-Encoding", "gzip;q=0"));
        assertThat(refused.body()).isEqualTo(plain.body());
    }

    private static String unpacked(InputStream packed) throws IOException {
        try (var in = new GZIPInputStream(packed)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_answer_forbids_the_browser_what_no_page_needs() {
        for (String path : new String[] {"/api/forums", "/nowhere", "/api-docs", "/q/health"}) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'")
                    .contains("script-src 'self'")
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        }
    }

    @Test
    void health_is_public_and_watches_the_reader_of_news() {
        var answer = browser.get("/q/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("live feed reads its news");
        assertThat(browser.get("/q/health/ready").statusCode()).isEqualTo(200);
    }
}
