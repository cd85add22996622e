package plenary.proposal.forum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;
import plenary.proposal.desk.InvitationDesk;
import plenary.proposal.notice.http.SmtpPort;

/**
 * Letters to people who are invited, with a mail server that is there, goes away and comes back.
 * Accounts are made at the real Keycloak, in the acceptance tests' {@code InvitationsTest}.
 */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(SmtpPort.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvitationsOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/invited/";

    private static GreenMail smtp;

    @Inject InvitationDesk desk;

    InvitationsOverHttpTest() {
        super("invited");
    }

    @BeforeAll
    static void a_mail_server_runs() throws Exception {
        smtp = new GreenMail(new ServerSetup(SmtpPort.number(), "localhost", "smtp"));
        smtp.start();
    }

    @AfterAll
    static void it_ends() {
        smtp.stop();
    }

    private void send(Instant now) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> desk.send(now));
    }

    /** What came for people of this forum; those of other tests have theirs in the same post. */
    private static List<MimeMessage> letters() throws Exception {
        var ours = new ArrayList<MimeMessage>();
        for (var mail : smtp.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().startsWith("i-")) {
                ours.add(mail);
            }
        }
        return ours;
    }

    @Test
    @Order(1)
    void everybody_on_a_roster_is_written_to_once() throws Throwable {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        "{'forum':'invited','title':{'en':'A conference','fr':'Une conférence'},"
                                + "'mode':'live','charter':'itu-conference',"
                                + "'secretariat':['id-i-secretariat']}")
                .statusCode(201);
        roster();
        send(Instant.now());
        assertThat(letters()).hasSize(2);
        var toFrance = mailTo("i-fra@delegates.example");
        assertThat(toFrance).contains("https://plenary.example/forums/invited");
        assertThat(toFrance).doesNotContain("Password");
        roster();
        send(Instant.now());
        assertThat(letters()).as("a roster again is no letter again").hasSize(2);
    }

    @Test
    @Order(2)
    void the_secretariat_sees_who_has_not_come_and_nobody_else_does() {
        read("i-secretariat")
                .get(FORUM + "invitations")
                .then()
                .statusCode(200)
                .body("mailing", is(true))
                .body("accounts", is(false))
                .body("invitations.delegation", contains("FRA", "RUS"))
                .body("invitations.letter", contains("sent", "sent"))
                .body(not(containsString("@")));
        read("i-secretariat")
                .get(FORUM + "invitations/table.csv")
                .then()
                .statusCode(200)
                .body(containsString("FRA,head"));
        read("i-fra")
                .get(FORUM + "invitations")
                .then()
                .statusCode(403)
                .body("code", is("not-entitled"));
        read("public").get(FORUM + "invitations").then().statusCode(401);
        post("i-fra", null, "invitations/claim", "{}").statusCode(200);
        read("i-secretariat")
                .get(FORUM + "invitations")
                .then()
                .body("invitations.delegation", contains("RUS"));
    }

    @Test
    @Order(3)
    void while_the_mail_server_is_away_the_letter_waits() throws Throwable {
        smtp.stop();
        invite("i-chl@delegates.example", "CHL");
        var now = Instant.now();
        send(now);
        read("i-secretariat")
                .get(FORUM + "invitations")
                .then()
                .body("invitations.waitsFor", hasItem("mail"));
        smtp = new GreenMail(new ServerSetup(SmtpPort.number(), "localhost", "smtp"));
        smtp.start();
        send(now.plus(Duration.ofMinutes(2)));
        assertThat(letters()).hasSize(1);
        read("i-secretariat")
                .get(FORUM + "invitations")
                .then()
                .body("invitations.letter", contains("sent", "sent"));
    }

    @Test
    @Order(4)
    void who_came_by_another_way_meanwhile_is_not_written_to() throws Throwable {
        invite("i-chl@delegates.example", "CHL");
        post("i-chl", null, "invitations/claim", "{}").statusCode(200);
        send(Instant.now().plusSeconds(1));
        assertThat(letters()).hasSize(1);
        read("i-secretariat").get(FORUM + "invitations").then().body("invitations", hasSize(1));
    }

    private void roster() {
        as("i-secretariat", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(
                        """
                        code,name_en,name_fr,group,region,in,sort_key,email
                        FRA,France,France,governments,Europe,states,FRANCE,i-fra@delegates.example
                        RUS,Russia,Russie,governments,Europe,states,RUSSIE,i-rus@delegates.example
                        EGY,Egypt,Égypte,governments,Africa,states,EGYPTE,
                        CHL,Chile,Chili,governments,Americas,states,CHILI,
                        """)
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
    }

    private void invite(String email, String delegation) {
        post(
                        "i-secretariat",
                        "secretariat",
                        "invitations",
                        "{'email':'%s','delegation':'%s'}".formatted(email, delegation))
                .statusCode(204);
    }

    private static String mailTo(String address) throws Exception {
        for (var mail : letters()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                return mail.getContent().toString();
            }
        }
        throw new AssertionError("No letter to " + address);
    }
}
