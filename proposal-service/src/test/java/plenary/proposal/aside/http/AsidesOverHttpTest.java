package plenary.proposal.aside.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;
import plenary.proposal.desk.NoticeDesk;

/**
 * A delegate in the room, her colleague in the capital, and everybody else. Its people are in no
 * other forum, whose notices would be theirs too.
 */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AsidesOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/asides/";
    private static final String[] OTHERS = {"a-rus", "a-chair", "a-secretariat", "a-stranger"};
    private static long before;

    @Inject NoticeDesk desk;

    AsidesOverHttpTest() {
        super("asides");
    }

    @Test
    @Order(1)
    void a_delegation_lets_a_colleague_read_along() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        "{'forum':'asides','title':{'en':'A conference'},'mode':'live',"
                                + "'charter':'itu-conference','secretariat':['id-a-secretariat']}")
                .statusCode(201);
        as("a-secretariat", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(
                        """
                        code,name_en,name_fr,group,region,in,sort_key,email
                        FRA,France,France,governments,Europe,states,FRANCE,a-fra@delegates.example
                        RUS,Russia,Russie,governments,Europe,states,RUSSIE,a-rus@delegates.example
                        """)
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
        post(
                        "a-secretariat",
                        "secretariat",
                        "bodies",
                        "{'body':'plenary','names':{'en':'Plenary'},'kind':'plenary','open':true}")
                .statusCode(201);
        post(
                        "a-secretariat",
                        "secretariat",
                        "bodies",
                        "{'body':'inner','names':{'en':'Inner'},'kind':'drafting-group',"
                                + "'parent':'plenary','open':false,'members':['states.FRA']}")
                .statusCode(201);
        invite(
                        "secretariat",
                        "a-secretariat",
                        "'email':'a-chair@delegates.example',"
                                + "'body':'plenary','office':'chair'")
                .statusCode(204);
        for (var name : new String[] {"a-fra", "a-rus", "a-chair"}) {
            post(name, null, "invitations/claim", "{}").statusCode(200);
        }
        post(
                        "a-secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en',"
                                + "'source':'paraphrased','provisions':["
                                + "{'provision':'3','number':'3','part':'article','binding':true,"
                                + "'text':'Members shall not impede transit of calls.'}]}")
                .statusCode(201);
        innerMeeting();
        reader("a-rus", "seat:states.RUS").statusCode(403).body("code", is("not-entitled"));
        invite(
                        "seat:states.FRA",
                        "a-fra",
                        "'email':'x@delegates.example'," + "'delegation':'FRA','role':'member'")
                .statusCode(403);
        reader("a-fra", "seat:states.FRA").statusCode(204);
        reader("a-fra", "seat:states.FRA").statusCode(204);
        post("a-paris", null, "invitations/claim", "{}")
                .statusCode(200)
                .body("seats", nullValue())
                .body("capacities", nullValue())
                .body("reading.delegation", contains("FRA"));
    }

    @Test
    @Order(2)
    void who_reads_along_sees_what_the_delegation_sees_and_acts_in_nothing() {
        read("a-paris")
                .get("/api/me/audiences")
                .then()
                .statusCode(200)
                .body(containsString("delegation:FRA"))
                .body(containsString("body:inner"));
        post("a-paris", "seat:states.FRA", "brackets", "{'provision':'3','passage':{'whole':true}}")
                .statusCode(403)
                .body("code", is("not-your-seat"));
        read("public").get(FORUM + "participants").then().body("accredited", everyItem(is(1)));
    }

    @Test
    @Order(3)
    void a_private_note_is_read_by_its_author_alone() throws Throwable {
        before = kept().seq();
        note("a-fra", "provision/3", "Our red line")
                .statusCode(200)
                .body("words", hasItem("Our red line"));
        note("a-fra", "provision/3", "Our red line").statusCode(200);
        note("a-fra", "provision/3", "Our last word")
                .statusCode(200)
                .body("words", contains("Our last word"));
        note("a-secretariat", "provision/3", "Remind the printer").statusCode(200);
        note("a-fra", "provision/99", "x").statusCode(404).body("code", is("subject-not-found"));
        note("a-fra", "provision", "x").statusCode(404).body("code", is("subject-not-found"));
        note("a-fra", "session/none/1", "x").statusCode(404).body("code", is("subject-not-found"));
        note("a-rus", "session/in-1/red-lines", "x")
                .statusCode(404)
                .body("code", is("subject-not-found"));
        note("a-fra", "session/in-1/red-lines", "Say no").statusCode(200);
        as("a-fra", null)
                .queryParam("subject", "session/in-1/red-lines")
                .delete(FORUM + "me/notes")
                .then()
                .statusCode(200);
        note("a-fra", "provision/3", " ").statusCode(400);
        note("a-fra", "provision/3", "x".repeat(10_001)).statusCode(400);
        read("a-fra")
                .get(FORUM + "me/notes")
                .then()
                .header("Cache-Control", containsString("no-store"))
                .body("words", contains("Our last word"));
        read("a-paris")
                .get(FORUM + "me/notes")
                .then()
                .statusCode(200)
                .body("$", not(hasItem("words")));
        for (var other : OTHERS) {
            read(other).get(FORUM + "me/notes").then().body(not(containsString("Our")));
        }
        read("public").get(FORUM + "me/notes").then().statusCode(401);
        as("a-fra", null)
                .queryParam("subject", "provision/3")
                .delete(FORUM + "me/notes")
                .then()
                .statusCode(200)
                .body(not(containsString("Our")));
        read("a-secretariat")
                .get(FORUM + "me/notes")
                .then()
                .body("words", contains("Remind the printer"));
    }

    @Test
    @Order(4)
    void the_capital_is_asked_answers_and_nobody_else_knows() throws Throwable {
        ask("a-fra", "FRA", "May we let go of 3?").statusCode(200).body("mine", contains(true));
        ask("a-fra", "FRA", "May we let go of 3?")
                .statusCode(200)
                .body("words", contains("May we let go of 3?"));
        ask("a-rus", "FRA", "What is it they ask?")
                .statusCode(403)
                .body("code", is("not-entitled"));
        var now = Instant.now();
        VertxContextSupport.subscribeAndAwait(() -> desk.tell(now.plusSeconds(1)));
        read("a-paris")
                .get(FORUM + "me/tasks")
                .then()
                .body("sort", contains("delegation-asks"))
                .body("about", contains("May we let go of 3?"));
        read("a-paris")
                .get("/api/me/notices")
                .then()
                .body("notices.sort", hasItem("delegation-asks"));
        read("a-fra").get(FORUM + "me/tasks").then().body("sort", not(hasItem("delegation-asks")));
        int id = read("a-paris").get(FORUM + "me/questions").path("[0].id");
        answer("a-rus", id, "No").statusCode(404).body("code", is("question-not-found"));
        answer("a-paris", id, "").statusCode(400);
        answer("a-paris", id, "Yes, if Spain does").statusCode(200);
        answer("a-paris", id, "Yes, if Spain does").statusCode(200);
        read("a-fra")
                .get(FORUM + "me/questions")
                .then()
                .header("Cache-Control", containsString("no-store"))
                .body("answer", contains("Yes, if Spain does"));
        read("a-paris")
                .get(FORUM + "me/tasks")
                .then()
                .body("sort", not(hasItem("delegation-asks")));
        for (var other : OTHERS) {
            read(other)
                    .get(FORUM + "me/questions")
                    .then()
                    .statusCode(200)
                    .body(not(containsString("let go")));
            read(other).get(FORUM + "me/tasks").then().body(not(containsString("let go")));
            read(other).get("/api/me/notices").then().body(not(containsString("let go")));
        }
        read("public").get(FORUM + "me/questions").then().statusCode(401);
        for (var who : new String[] {"a-fra", "a-rus", "public"}) {
            read(who).get(FORUM + "record?limit=500").then().body(not(containsString("let go")));
        }
        assertThat(kept().seq()).as("none of it is in the record").isEqualTo(before);
    }

    @Test
    @Order(5)
    void what_is_taken_back_is_gone_and_questions_do_not_pile_up_for_ever() {
        int id = read("a-fra").get(FORUM + "me/questions").path("[0].id");
        as("a-paris", null)
                .delete(FORUM + "me/questions/" + id)
                .then()
                .statusCode(403)
                .body("code", is("author-only"));
        as("a-fra", null).delete(FORUM + "me/questions/" + id).then().statusCode(200);
        as("a-fra", null)
                .delete(FORUM + "me/questions/" + id)
                .then()
                .statusCode(404)
                .body("code", is("question-not-found"));
        for (var n = 0; n < 50; n++) {
            ask("a-fra", "FRA", "Question " + n).statusCode(200);
        }
        ask("a-fra", "FRA", "One more").statusCode(409).body("code", is("questions-waiting"));
    }

    @Test
    @Order(6)
    void who_reads_along_may_still_be_invited_to_act() {
        invite(
                        "secretariat",
                        "a-secretariat",
                        "'email':'a-paris@delegates.example',"
                                + "'delegation':'FRA','role':'alternate'")
                .statusCode(204);
        post("a-paris", null, "invitations/claim", "{}")
                .statusCode(200)
                .body("capacities", contains("seat:states.FRA"))
                .body("reading", nullValue());
        post("a-paris", "seat:states.FRA", "brackets", "{'provision':'3','passage':{'whole':true}}")
                .statusCode(201);
    }

    /** With an item that only those inside know of. */
    private void innerMeeting() {
        invite(
                        "secretariat",
                        "a-secretariat",
                        "'email':'a-inner@delegates.example','body':'inner','office':'chair'")
                .statusCode(204);
        post("a-inner", null, "invitations/claim", "{}").statusCode(200);
        post(
                        "a-inner",
                        "chair:inner",
                        "sessions",
                        "{'session':'in-1','body':'inner','title':'Among ourselves'}")
                .statusCode(201);
        json("a-inner", "{\"items\":[{\"item\":\"red-lines\",\"title\":\"Red lines\"}]}")
                .header("Plenary-As", "chair:inner")
                .put(FORUM + "sessions/in-1/agenda")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse invite(String as, String who, String what) {
        return post(who, as, "invitations", "{" + what + "}");
    }

    private ValidatableResponse reader(String who, String as) {
        return invite(
                as, who, "'email':'a-paris@delegates.example','delegation':'FRA','role':'reader'");
    }

    private static ValidatableResponse note(String who, String subject, String words) {
        return json(who, "{\"subject\":\"%s\",\"words\":\"%s\"}".formatted(subject, words))
                .put(FORUM + "me/notes")
                .then();
    }

    private static ValidatableResponse ask(String who, String delegation, String words) {
        return json(
                        who,
                        "{\"delegation\":\"%s\",\"subject\":\"provision/3\",\"words\":\"%s\"}"
                                .formatted(delegation, words))
                .post(FORUM + "me/questions")
                .then();
    }

    private static ValidatableResponse answer(String who, int question, String words) {
        return json(who, "{\"words\":\"%s\"}".formatted(words))
                .put(FORUM + "me/questions/" + question + "/answer")
                .then();
    }

    private static io.restassured.specification.RequestSpecification json(String who, String body) {
        return given(as(who, null)).contentType(ContentType.JSON).body(body);
    }
}
