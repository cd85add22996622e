package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import plenary.local.Stack;

/**
 * Letters to people who are invited, and accounts at Keycloak for who has none, while the servers
 * are there, go away and come back.
 */
@ExtendWith(RunningPlenary.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class InvitationsTest {
    private static final String SERVICE = "proposal-service";
    private static final Pattern PASSWORD = Pattern.compile("Password for the first time: (\\S+)");

    private static final int port = freePort();
    private static GreenMail post;

    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private Scene scene;

    @BeforeAll
    static void a_mail_server_runs_and_plenary_knows_it() {
        opened();
        restarted(
                Stack.of(
                        RunningPlenary.settings()
                                .with(
                                        Map.of(
                                                "PLENARY_MAIL_ON", "true",
                                                "PLENARY_MAIL_HOST", "localhost",
                                                "PLENARY_MAIL_PORT", "" + port))));
    }

    @AfterAll
    static void plenary_goes_on_without() {
        restarted(RunningPlenary.stack());
        post.stop();
    }

    private static void restarted(Stack stack) {
        stack.stop(SERVICE);
        stack.start(SERVICE);
    }

    private static void opened() {
        post = new GreenMail(new ServerSetup(port, "localhost", "smtp"));
        post.start();
    }

    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_newcomer_gets_an_account_by_letter_chooses_a_password_and_takes_the_seat() {
        forum("letters");
        var newcomer = address("newcomer");
        scene.secretariat()
                .post(
                        "/roster",
                        "code,name_en,group,region,in,sort_key,email\n"
                                + "FRA,France,governments,Europe,states,FRANCE,fra@delegates.example\n"
                                + "EGY,Egypt,governments,Africa,states,EGYPT,"
                                + newcomer
                                + "\n");
        assertThat(letterTo("fra@delegates.example"))
                .contains("/forums/" + scene.forum())
                .doesNotContain("Password");
        var once = passwordTo(newcomer);

        var browser = BrowserSession.first(newcomer, once, "Chosen-by-myself-1");
        var claimed = browser(browser, "POST", "/invitations/claim");
        assertThat(Json.texts(claimed.path("capacities"))).contains("seat:states.EGY");
        var waiting = scene.secretariat().get("/invitations");
        assertThat(waiting.path("accounts").asBoolean()).isTrue();
        assertThat(waiting.path("invitations"))
                .extracting(open -> open.path("delegation").asText())
                .containsExactly("FRA");
        assertThat(waiting.toString()).doesNotContain("@");
    }

    @Test
    void letters_wait_for_a_server_that_is_away_and_bring_the_password_that_counts() {
        var stack = RunningPlenary.stack();
        forum("waiting");
        scene.secretariat()
                .post(
                        "/roster",
                        "code,name_en,group,region,in,sort_key\n"
                                + "FRA,France,governments,Europe,states,FRANCE\n"
                                + "EGY,Egypt,governments,Africa,states,EGYPT\n");
        var egypt = address("egypt");
        var france = address("france");
        post.stop();
        invite(egypt, "EGY");
        waitsFor("EGY", "mail"); // and the account is there, with a password nobody has read
        stack.stop("keycloak");
        try {
            invite(france, "FRA");
            waitsFor("FRA", "accounts");
        } finally {
            stack.start("keycloak");
        }
        opened();
        for (var invited : List.of(egypt, france)) {
            var browser = BrowserSession.first(invited, passwordTo(invited), "Chosen-by-myself-1");
            browser(browser, "POST", "/invitations/claim");
        }
        assertThat(scene.secretariat().get("/invitations").path("invitations")).isEmpty();
    }

    private void forum(String name) {
        scene = Scene.of(RunningPlenary.place(), name + "-" + run, Duration.ofMinutes(6));
        var forum = new LinkedHashMap<String, Object>();
        forum.put("forum", scene.forum());
        forum.put("title", Map.of("en", "A conference"));
        forum.put("mode", "live");
        forum.put("charter", "itu-conference");
        forum.put("secretariat", List.of(scene.people().person("secretariat")));
        scene.admin().post("/api/forums", forum);
    }

    private String address(String name) {
        return name + "-" + run + "@letters.example";
    }

    private void invite(String email, String delegation) {
        scene.secretariat().post("/invitations", Map.of("email", email, "delegation", delegation));
    }

    private void waitsFor(String delegation, String part) {
        scene.await(
                "the letter to " + delegation + " to wait for " + part,
                () -> {
                    for (var open : scene.secretariat().get("/invitations").path("invitations")) {
                        if (open.path("delegation").asText().equals(delegation)
                                && open.path("waitsFor").asText().equals(part)) {
                            return Optional.of(open);
                        }
                    }
                    return Optional.<JsonNode>empty();
                });
    }

    private String passwordTo(String address) {
        var password = PASSWORD.matcher(letterTo(address));
        assertThat(password.find()).as("a password to %s", address).isTrue();
        return password.group(1);
    }

    private String letterTo(String address) {
        return scene.await("a letter to " + address, () -> received(address));
    }

    private Optional<String> received(String address) {
        try {
            for (var mail : post.getReceivedMessages()) {
                var text = mail.getContent().toString();
                if (mail.getAllRecipients()[0].toString().equals(address)
                        && text.contains(scene.forum())) {
                    return Optional.of(text);
                }
            }
            return Optional.empty();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode browser(BrowserSession browser, String method, String within) {
        var place = RunningPlenary.place().gateway();
        return Knock.on(place, method, "/api/forums/" + scene.forum() + within)
                .header("Cookie", browser.cookie())
                .header("Plenary-Request", "1")
                .header("Origin", place)
                .json(Map.of())
                .send()
                .fine()
                .json();
    }
}
