package plenary.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import plenary.gateway.far.Browser;
import plenary.gateway.far.FarSide;

@QuarkusTest
@WithTestResource(FarSide.class)
class SignInTest {

    private final Browser browser = new Browser();

    @Test
    void signing_in_leads_back_to_where_one_was() {
        Browser.announce("fra", 300);
        var answer = browser.signIn("/forums/wcit-12");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/forums/wcit-12");
        JsonObject session = new JsonObject(browser.get("/api/session").body());
        assertThat(session.getBoolean("signedIn")).isTrue();
        assertThat(session.getString("person")).isEqualTo("fra");
        assertThat(session.getString("name")).isEqualTo("Delegate of fra");
        assertThat(session.getBoolean("mayCreateForums")).isFalse();
        assertThat(session.getInstant("expiresAt")).isAfter(java.time.Instant.now());
    }

    @Test
    void signing_in_never_leads_to_another_site() {
        Browser.announce("fra", 300);
        assertThat(browser.signIn("https://elsewhere.example/").headers().firstValue("Location"))
                .contains("/");
        assertThat(browser.get("/sign-in?to=//elsewhere.example").headers().firstValue("Location"))
                .contains("/");
    }

    @Test
    void the_way_to_the_provider_is_a_code_flow_with_proof_of_possession() {
        String location =
                browser.get("/sign-in?to=/x").headers().firstValue("Location").orElseThrow();
        assertThat(location)
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .contains("client_id=plenary-gateway");
    }

    @Test
    void a_provider_that_is_away_is_told_on_the_page_one_was_on_and_to_programs_as_a_problem() {
        Browser.silence(true);
        try {
            var page =
                    browser.request(
                            "/sign-in?to=/forums/x",
                            r -> r.header("Accept", "text/html,*/*;q=0.8"));
            assertThat(page.statusCode()).isEqualTo(302);
            assertThat(page.headers().firstValue("Location")).contains("/forums/x?sign-in=away");
            var program = browser.get("/sign-in?to=/forums/x");
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(new JsonObject(program.body()).getString("code"))
                    .isEqualTo("service-unavailable");
            assertThat(new JsonObject(program.body()).getString("service")).isEqualTo("sign-in");
        } finally {
            Browser.silence(false);
        }
        assertThat(browser.get("/sign-in?to=/x").headers().firstValue("Location").orElseThrow())
                .contains("response_type=code");
    }

    @Test
    void a_session_is_cookies_no_script_can_read_and_each_fits() {
        Browser.announce("fra", 300);
        browser.signIn("/");
        var session =
                browser.cookies().stream()
                        .filter(c -> c.getName().startsWith("q_session"))
                        .toList();
        assertThat(session).hasSizeGreaterThanOrEqualTo(3);
        assertThat(session)
                .allSatisfy(
                        cookie -> {
                            assertThat(cookie.isHttpOnly()).isTrue();
                            assertThat(cookie.getValue().length()).isLessThan(4_096);
                            // sealed: five parts, none of them the token's
                            assertThat(cookie.getValue().split("\\.")).hasSize(5);
                        });
    }

    @Test
    void cookies_are_not_sent_along_from_other_sites() {
        var first = browser.get("/sign-in?to=/");
        assertThat(first.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c).containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void a_signed_in_browser_reads_as_its_person() {
        Browser.announce("egy", 300);
        browser.signIn("/");
        JsonObject seen = new JsonObject(browser.get("/api/me").body());
        assertThat(claims(seen).getString("sub")).isEqualTo("egy");
        assertThat(claims(seen).getString("aud")).contains("plenary-api");
        assertThat(seen.getJsonObject("headers").containsKey("cookie")).isFalse();
    }

    @Test
    void a_change_of_a_megabyte_right_after_signing_in_arrives_whole() {
        Browser.announce("fra", 300);
        browser.signIn("/");
        byte[] body = new byte[1_000_000];
        java.util.Arrays.fill(body, (byte) 'x');
        var answer =
                browser.request(
                        "/api/forums/x/roster",
                        r ->
                                r.header("Plenary-Request", "1")
                                        .header("Origin", Browser.gateway())
                                        .PUT(BodyPublishers.ofByteArray(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getInteger("length")).isEqualTo(body.length);
    }

    @Test
    void a_change_by_cookie_that_another_site_could_have_made_is_refused() {
        Browser.announce("fra", 300);
        browser.signIn("/");
        refusedAsCrossSite(change(null, Browser.gateway()));
        refusedAsCrossSite(change("1", null));
        refusedAsCrossSite(change("1", "https://elsewhere.example"));
        refusedAsCrossSite(change("1", "null"));
        refusedAsCrossSite(change("yes", Browser.gateway()));
        assertThat(change("1", Browser.gateway()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_about_to_lapse_is_renewed_on_the_way() throws InterruptedException {
        Browser.announce("brief", 32); // renewed when half a minute is left
        browser.signIn("/");
        Thread.sleep(3_000);
        var answer = browser.get("/api/me");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(c -> assertThat(c).startsWith("q_session"));
        JsonObject claims = claims(new JsonObject(answer.body()));
        assertThat(claims.getLong("exp"))
                .isGreaterThan(java.time.Instant.now().getEpochSecond() + 200);
        // and from then on the renewed one is used as it is
        var second = browser.get("/api/me");
        assertThat(second.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(claims(new JsonObject(second.body())).getString("jti"))
                .isEqualTo(claims.getString("jti"));
    }

    @Test
    void a_session_whose_token_has_lapsed_goes_on() throws InterruptedException {
        Browser.announce("lapsed", 1);
        browser.signIn("/");
        Thread.sleep(2_500);
        assertThat(new JsonObject(browser.get("/api/session").body()).getString("person"))
                .isEqualTo("lapsed");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_tampered_session_is_refused_and_forgotten() {
        var answer =
                browser.request(
                        "/api/me", r -> r.header("Cookie", "q_session=not.what.was.sealed.here"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("sign-in-needed");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(c -> assertThat(c).startsWith("q_session=").contains("Max-Age=0"));
        assertThat(
                        new JsonObject(
                                        browser.request(
                                                        "/api/session",
                                                        r ->
                                                                r.header(
                                                                        "Cookie",
                                                                        "q_session=not.what.was.sealed.here"))
                                                .body())
                                .getBoolean("signedIn"))
                .isFalse();
    }

    @Test
    void nobody_is_signed_in_at_first() {
        assertThat(new JsonObject(browser.get("/api/session").body()))
                .isEqualTo(new JsonObject().put("signedIn", false));
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_provider() {
        Browser.announce("fra", 300);
        browser.signIn("/");
        var answer = browser.get("/sign-out");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/realms/plenary/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=");
        assertThat(new JsonObject(browser.get("/api/session").body()).getBoolean("signedIn"))
                .isFalse();
    }

    @Test
    void coming_back_from_signing_out_ends_at_the_front_page() {
        var answer = browser.get("/sign-out/done?state=whatever");
        assertThat(answer.headers().firstValue("Location")).contains("/");
    }

    @Test
    void another_site_signs_nobody_out() {
        Browser.announce("fra", 300);
        browser.signIn("/");
        assertThat(
                        browser.request("/sign-out", r -> r.header("Sec-Fetch-Site", "cross-site"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(new JsonObject(browser.get("/api/session").body()).getBoolean("signedIn"))
                .isTrue();
    }

    @Test
    void whoever_is_signed_out_signs_out_to_the_front_page() {
        assertThat(browser.get("/sign-out").headers().firstValue("Location")).contains("/");
    }

    @Test
    void who_says_no_at_the_provider_is_not_asked_again() {
        String state =
                browser.get("/sign-in?to=/x")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll(".*[?&]state=([^&]+).*", "$1");
        var answer = browser.get("/sign-in?error=access_denied&state=" + state);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/?sign-in=refused");
    }

    private HttpResponse<String> change(String header, String origin) {
        return browser.request(
                "/api/forums",
                r -> {
                    if (header != null) {
                        r.header("Plenary-Request", header);
                    }
                    if (origin != null) {
                        r.header("Origin", origin);
                    }
                    return r.POST(BodyPublishers.ofString("{}"));
                });
    }

    private static void refusedAsCrossSite(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("cross-site-request");
    }

    private static JsonObject claims(JsonObject seen) {
        String token = seen.getJsonObject("headers").getString("authorization").substring(7);
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }
}
