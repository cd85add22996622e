package plenary.proposal.notice.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;
import plenary.proposal.desk.NoticeDesk;

/**
 * Notices in the page and by e-mail, with a mail server that is there, goes down and comes back.
 * Its people are in no other forum, of which they would be told too.
 */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@QuarkusTestResource(SmtpPort.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoticesOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/notices/";
    private static final Instant END =
            Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);

    private static GreenMail smtp;

    @Inject NoticeDesk desk;

    NoticesOverHttpTest() {
        super("notices");
    }

    @BeforeAll
    static void a_mail_server_runs() {
        smtp = new GreenMail(new ServerSetup(SmtpPort.number(), "localhost", "smtp"));
        smtp.start();
    }

    @AfterAll
    static void it_ends() {
        smtp.stop();
    }

    private void tell(Instant now) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> desk.tell(now));
    }

    private void send(Instant now) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> desk.send(now));
    }

    private static String body(MimeMessage mail) {
        return GreenMailUtil.getBody(mail);
    }

    @Test
    @Order(1)
    void a_live_forum_has_a_text() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        "{'forum':'notices','title':{'en':'A conference','fr':'Une conférence'},"
                                + "'mode':'live','charter':'itu-conference',"
                                + "'secretariat':['id-secretariat']}")
                .statusCode(201);
        as("secretariat", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(
                        """
                        code,name_en,name_fr,group,region,in,sort_key,email
                        FRA,France,France,governments,Europe,states,FRANCE,amina@delegates.example
                        RUS,Russia,Russie,governments,Europe,states,RUSSIE,boris@delegates.example
                        EGY,Egypt,Égypte,governments,Africa,states,EGYPTE,chadia@delegates.example
                        """)
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
        post(
                        "secretariat",
                        "secretariat",
                        "bodies",
                        "{'body':'plenary','names':{'en':'Plenary'},'kind':'plenary','open':true}")
                .statusCode(201);
        post(
                        "secretariat",
                        "secretariat",
                        "invitations",
                        "{'email':'sam@delegates.example','body':'plenary','office':'chair'}")
                .statusCode(204);
        for (var name : new String[] {"amina", "boris", "chadia", "sam"}) {
            post(name, null, "invitations/claim", "{}").statusCode(200);
        }
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en',"
                                + "'source':'paraphrased','provisions':["
                                + "{'provision':'3','number':'3','part':'article','binding':true,"
                                + "'text':'Members shall not impede transit of calls.'}]}")
                .statusCode(201);
    }

    @Test
    @Order(2)
    void nobody_is_mailed_who_has_not_asked_for_it_with_a_verified_address() {
        read("amina")
                .get("/api/me/notices/wish")
                .then()
                .statusCode(200)
                .body("mode", is("off"))
                .body("email", nullValue())
                .body("mailing", is(true));
        choose("amina", "at-once", "Asia/Dubai", "fr")
                .statusCode(200)
                .body("email", is("amina@delegates.example"));
        choose("boris", "digest", "Europe/Moscow", "en").statusCode(200);
        choose("unverified-una", "digest", "Europe/Moscow", "en")
                .statusCode(409)
                .body("code", is("email-not-verified"));
        choose("unverified-una", "off", "Europe/Moscow", "en").statusCode(200);
        choose("amina", "hourly", "Asia/Dubai", "fr").statusCode(400);
        choose("amina", "at-once", "Mars/Olympus", "fr").statusCode(400);
        choose("amina", "at-once", "Asia/Dubai", "tlh").statusCode(400);
        given().auth()
                .oauth2(TestTokens.visitor())
                .get("/api/me/notices")
                .then()
                .statusCode(401)
                .body("code", is("sign-in-needed"));
    }

    @Test
    @Order(3)
    void a_silence_is_told_to_all_in_the_page_and_at_once_to_who_wants_that() throws Throwable {
        post(
                        "sam",
                        "chair:plenary",
                        "consensus-calls",
                        "{'body':'plenary','provisions':['3'],'until':'%s','note':'capitals'}"
                                .formatted(END))
                .statusCode(201);
        var now = Instant.now();
        tell(now);
        send(now);
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        var mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("amina@delegates.example");
        assertThat(mail.getSubject())
                .isEqualTo("[Une conférence] Le silence vaut accord : objectez avant la fin");
        assertThat(mail.getHeader("Message-ID")).hasSize(1);
        assertThat(mail.getContent().toString())
                .contains("https://plenary.example/forums/notices/me")
                .contains(END.toString().substring(0, 10).replace('T', ' '));
        for (var name : new String[] {"amina", "boris", "chadia"}) {
            read(name)
                    .get("/api/me/notices")
                    .then()
                    .body("unread", is(1))
                    .body("notices.sort", hasItem("silence"));
        }
        read("amina").get("/api/me/notices").then().body("notices[0].mail", is("sent"));
        read("boris").get("/api/me/notices").then().body("notices[0].mail", is("waiting"));
        read("chadia").get("/api/me/notices").then().body("notices[0].mail", is("none"));
        read("stranger").get("/api/me/notices").then().body("notices", nullValue());
    }

    @Test
    @Order(4)
    void looked_at_again_after_whatever_interruption_nothing_is_told_twice() throws Throwable {
        for (var n = 0; n < 3; n++) {
            var now = Instant.now();
            tell(now);
            send(now);
        }
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        read("amina").get("/api/me/notices").then().body("unread", is(1));
    }

    @Test
    @Order(5)
    void a_mail_waits_while_the_server_is_down_and_goes_out_once_when_it_is_back()
            throws Throwable {
        smtp.stop();
        var twelve = END.minus(Duration.ofHours(12));
        tell(twelve);
        send(twelve);
        read("amina")
                .get("/api/me/notices")
                .then()
                .body("notices.reason", containsInAnyOrder("new", "twelve-hours"))
                .body("notices[0].mail", is("waiting"));
        a_mail_server_runs();
        send(twelve); // what has failed is not tried before its time
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        send(twelve.plusSeconds(61));
        send(twelve.plusSeconds(122));
        // one to France; one to Russia, with the digest that was due long before
        assertThat(smtp.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("amina@delegates.example", "boris@delegates.example");
        assertThat(smtp.getReceivedMessages())
                .anySatisfy(mail -> assertThat(body(mail)).contains("Twelve hours left"));
    }

    @Test
    @Order(6)
    void a_server_that_never_comes_back_is_given_up_and_that_is_seen() throws Throwable {
        smtp.stop();
        var then = END.minus(Duration.ofHours(1));
        tell(then);
        for (var n = 0; n < 24; n++) {
            send(then);
            then = then.plus(Duration.ofHours(25));
        }
        for (var name : new String[] {"amina", "boris"}) {
            read(name).get("/api/me/notices").then().body("notices[0].mail", is("given-up"));
        }
        a_mail_server_runs();
        send(then.plus(Duration.ofDays(9)));
        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    @Order(7)
    void what_was_read_is_read_and_who_wants_no_mail_any_more_is_forgotten() {
        int last = read("amina").get("/api/me/notices").path("notices[0].id");
        send("POST", "/api/me/notices/read", as("amina", null), "{'upTo':" + last + "}")
                .statusCode(204);
        send("POST", "/api/me/notices/read", as("amina", null), "{}").statusCode(400);
        read("amina").get("/api/me/notices").then().body("unread", is(0));
        read("chadia").get("/api/me/notices").then().body("unread", is(3));
        choose("amina", "off", "Asia/Dubai", "fr").statusCode(200).body("email", nullValue());
    }

    private static ValidatableResponse choose(String name, String mode, String zone, String in) {
        return given(as(name, null))
                .contentType(ContentType.JSON)
                .body(
                        "{\"mode\":\"%s\",\"zone\":\"%s\",\"language\":\"%s\"}"
                                .formatted(mode, zone, in))
                .put("/api/me/notices/wish")
                .then();
    }
}
