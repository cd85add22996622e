package plenary.proposal.text.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;

/** How a body comes to agree, in the room and in writing, over HTTP on a real database. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgreementOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/vevey/";
    private static final String CHAIR = "chair:plenary";

    AgreementOverHttpTest() {
        super("vevey");
    }

    @Test
    @Order(1)
    void the_room_is_set_up() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        """
                        {"forum":"vevey","title":{"en":"A conference"},"mode":"rehearsal",
                         "charter":"itu-conference","clock":"2012-12-03T05:00:00Z",
                         "secretariat":["id-secretariat"]}\
                        """)
                .statusCode(201);
        given().auth()
                .oauth2(TestTokens.of("secretariat"))
                .header("Plenary-As", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(
                        """
                        code,name_en,name_fr,group,region,in,sort_key,email
                        FRA,France,France,governments,Europe,states,FRANCE,fra@delegates.example
                        RUS,Russia,Russie,governments,Europe,states,RUSSIE,rus@delegates.example
                        EGY,Egypt,Égypte,governments,Africa,states,EGYPTE,egy@delegates.example
                        """)
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
        house("bodies", "{'body':'plenary','names':{'en':'Plenary'},'kind':'plenary','open':true}");
        house(
                "bodies",
                "{'body':'friends','names':{'en':'Friends'},'kind':'ad-hoc-group',"
                        + "'parent':'plenary','open':false,'members':['states.FRA','states.RUS']}");
        for (var place : new String[] {"plenary", "friends"}) {
            post(
                            "secretariat",
                            "secretariat",
                            "invitations",
                            "{'email':'sam@delegates.example','body':'%s','office':'chair'}"
                                    .formatted(place))
                    .statusCode(204);
        }
        for (var name : new String[] {"fra", "rus", "egy", "sam"}) {
            post(name, null, "invitations/claim", "{}").statusCode(200);
        }
        post("sam", CHAIR, "sessions", "{'session':'s0','body':'plenary','title':'Opening'}")
                .statusCode(201);
        var provisions = new StringBuilder();
        for (var n = 1; n <= 30; n++) {
            provisions
                    .append(n == 1 ? "" : ",")
                    .append("{'provision':'%1$d','number':'%1$d','part':'article',".formatted(n))
                    .append("'text':'Members shall do what article says.','binding':true}");
        }
        house(
                "instruments",
                "{'instrument':'itr','title':'Regulations','language':'en','source':'illustrative',"
                        + "'provisions':["
                        + provisions
                        + "]}");
    }

    @Test
    @Order(2)
    void silence_to_an_exact_instant_agrees_and_survives_in_the_database() {
        post(
                        "sam",
                        CHAIR,
                        "consensus-calls",
                        "{'body':'plenary','provisions':['1','2'],"
                                + "'until':'2012-12-04T05:00:00.5Z','note':'capitals answer'}")
                .statusCode(201)
                .body("until", is("2012-12-04T05:00:00.500Z"));
        post(
                        "sam",
                        CHAIR,
                        "consensus-calls/call-1/extension",
                        "{'until':'2012-12-05T05:00:00Z','reason':'an outage'}")
                .statusCode(200)
                .body("extensions.reason", contains("an outage"));
        post("sam", CHAIR, "consensus-calls/call-1/gavel", "{}").body("code", is("in-writing"));
        seat("fra", "consensus-calls/call-1/objections", "{'provision':'2'}").statusCode(201);
        clock("2012-12-06T00:00:00Z");
        read("public")
                .get(FORUM + "consensus-calls/call-1")
                .then()
                .body("stage", is("silence-ended"))
                .body("ended", is("2012-12-05T05:00:00Z"))
                .body("agreed", contains("1"));
        seat("egy", "consensus-calls/call-1/objections", "{'provision':'1'}")
                .statusCode(409)
                .body("code", is("consensus-call-ended"))
                .body("statement.about", is("consensus-call/call-1"));
        seat(
                        "egy",
                        "statements",
                        "{'kind':'statement','about':'consensus-call/call-1','text':'Too late.'}")
                .statusCode(201);
        read("public")
                .get(FORUM + "consensus-calls/call-1")
                .then()
                .body("statements.text", contains("Too late."));
    }

    @Test
    @Order(3)
    void an_end_that_is_no_instant_or_out_of_all_time_is_refused() {
        for (var until : new String[] {"'tomorrow'", "'+9999-01-01T00:00:00Z'", "12"}) {
            post(
                            "sam",
                            CHAIR,
                            "consensus-calls",
                            "{'body':'plenary','provisions':['3'],'until':" + until + "}")
                    .statusCode(anyOf(is(400), is(409)));
        }
    }

    @Test
    @Order(4)
    void an_objection_races_the_gavel_and_the_record_says_who_was_first() throws Exception {
        try (var room = Executors.newFixedThreadPool(2)) {
            for (var n = 4; n <= 23; n++) {
                var call = "call-" + (n - 2);
                post(
                                "sam",
                                CHAIR,
                                "consensus-calls",
                                "{'body':'plenary','provisions':['%d']}".formatted(n))
                        .statusCode(201)
                        .body("id", is(call));
                var go = new CountDownLatch(1);
                var gavel = room.submit(() -> status(go, "sam", CHAIR, call + "/gavel"));
                var objection =
                        room.submit(
                                () -> status(go, "fra", "seat:states.FRA", call + "/objections"));
                go.countDown();
                var wins = objection.get() == 201;
                assertThat(gavel.get()).isEqualTo(wins ? 409 : 200);
                var state =
                        read("public")
                                .get(FORUM + "draft/provisions/" + n)
                                .jsonPath()
                                .getString("state");
                assertThat(state).isEqualTo(wins ? "bracketed" : "agreed-in-the-body");
            }
        }
    }

    private int status(CountDownLatch go, String name, String as, String path)
            throws InterruptedException {
        go.await();
        return post(name, as, "consensus-calls/" + path, "{}").extract().statusCode();
    }

    @Test
    @Order(5)
    void a_capital_confirms_or_does_not() {
        post("sam", CHAIR, "consensus-calls", "{'body':'plenary','provisions':['24','25']}");
        for (var n : new String[] {"24", "25"}) {
            seat(
                            "egy",
                            "consensus-calls/call-22/ad-referendum",
                            "{'provision':'" + n + "','until':'2012-12-09T00:00:00Z'}")
                    .statusCode(201)
                    .body("stage", is("pending"));
        }
        post("sam", CHAIR, "consensus-calls/call-22/gavel", "{}").statusCode(200);
        read("public")
                .get(FORUM + "draft/provisions/24")
                .then()
                .body("state", is("agreed-ad-referendum"))
                .body("adReferendum.name", contains("Egypt"));
        seat("fra", "ad-referendum/ad-referendum-1/confirmation", "{}")
                .body("code", is("not-your-seat"));
        seat("egy", "ad-referendum/ad-referendum-1/confirmation", "{}").statusCode(200);
        seat(
                        "egy",
                        "ad-referendum/ad-referendum-2/withdrawal",
                        "{'passage':{'quote':'shall'},'reason':'no mandate'}")
                .statusCode(200)
                .body("stage", is("withdrawn"));
        read("public")
                .get(FORUM + "draft/provisions/24")
                .then()
                .body("state", is("agreed-in-the-body"));
        read("public").get(FORUM + "draft/provisions/25").then().body("state", is("bracketed"));
        read("public")
                .get(FORUM + "ad-referendum")
                .then()
                .body("stage", contains("confirmed", "withdrawn"));
    }

    @Test
    @Order(6)
    void agreed_text_is_opened_again_by_an_act_with_a_reason() {
        post("sam", CHAIR, "draft/provisions/24/reopening", "{}").statusCode(400);
        post("sam", CHAIR, "draft/provisions/24/reopening", "{'reason':'a reference moved'}")
                .statusCode(200)
                .body("stage", is("reopened"));
        post("sam", CHAIR, "draft/provisions/24/reopening", "{'reason':'again'}")
                .body("code", is("provision-not-agreed"));
        read("public").get(FORUM + "reopenings").then().body("provision", contains("24"));
        seat("fra", "reopenings/reopening-1/objections", "{}")
                .body("code", is("consensus-call-ended"));
        seat("fra", "reopenings/reopening-9/objections", "{}")
                .body("code", is("reopening-not-found"));
    }

    @Test
    @Order(7)
    void a_ruling_is_appealed_and_the_chair_has_the_vote_taken() {
        seat("rus", "scope-challenges", "{'subject':'provision/99','grounds':'x'}")
                .body("code", is("subject-not-found"));
        seat("rus", "scope-challenges", "{'subject':'provision/26','grounds':'not ours'}")
                .statusCode(201);
        post("sam", CHAIR, "consensus-calls", "{'body':'plenary','provisions':['26']}")
                .body("code", is("challenge-unsettled"));
        post(
                        "sam",
                        "chair:friends",
                        "scope-challenges/challenge-1/ruling",
                        "{'inScope':true,'words':'ours'}")
                .body("code", is("not-entitled"));
        seat("egy", "scope-challenges/challenge-1/appeal", "{}").body("code", is("not-ruled-yet"));
        post("sam", CHAIR, "scope-challenges/challenge-1/ruling", "{'inScope':true,'words':'ours'}")
                .statusCode(200);
        seat("egy", "scope-challenges/challenge-1/appeal", "{}")
                .statusCode(200)
                .body("appeal.by", is("states.EGY"));
        seat("fra", "scope-challenges/challenge-1/appeal", "{}")
                .body("code", is("appealed-already"));
        read("public")
                .get("/api/forums/vevey")
                .then()
                .body("challenges[0].open", is(true))
                .body("challenges[0].appealedBy", is("states.EGY"));
        read("public").get(FORUM + "scope-challenges").then().body("id", contains("challenge-1"));
    }

    @Test
    @Order(8)
    void a_bracket_passed_up_from_a_closed_body_is_read_above_once_the_body_has_reported() {
        seat(
                        "rus",
                        "proposals",
                        "{'proposal':'27','title':'Secret','instructions':[{'kind':'add',"
                                + "'provision':'30A','after':'30','body':'friends',"
                                + "'text':'Something tabled, and this passed up.'}]}")
                .statusCode(201);
        seat("fra", "proposals/27/support", "{}").statusCode(200);
        post("sam", "chair:friends", "proposals/27/instructions/1/take-up", "{}").statusCode(200);
        post(
                        "sam",
                        "chair:friends",
                        "draft/provisions/30A/edits",
                        "{'passage':{'quote':'Something tabled'},'text':'Kept among friends'}")
                .statusCode(200);
        var brackets = read("fra").get(FORUM + "brackets").jsonPath().getList("id").size();
        var up = "b" + (brackets + 1);
        var kept = "b" + (brackets + 2);
        seat("fra", "brackets", "{'provision':'30A','passage':{'quote':'this passed up'}}")
                .statusCode(201)
                .body("id", is(up));
        seat("rus", "brackets", "{'provision':'30A','passage':{'quote':'Kept among friends'}}")
                .body("id", is(kept));
        post(
                        "sam",
                        "chair:friends",
                        "brackets/" + up + "/escalation",
                        "{'note':'two views','until':'2012-12-01T00:00:00Z'}")
                .body("code", is("deadline-not-later"));
        post(
                        "sam",
                        "chair:friends",
                        "brackets/" + up + "/escalation",
                        "{'note':'two views','until':'2012-12-07T00:00:00Z'}")
                .statusCode(200)
                .body("until", is("2012-12-07T00:00:00Z"));
        read("egy").get(FORUM + "brackets/" + up).then().statusCode(404);
        read("egy").get(FORUM + "brackets/" + kept).then().statusCode(404);
        read("public")
                .get(FORUM + "bodies/plenary/desk")
                .then()
                .body("owes.bracket", not(hasItem(up)));
        assertThat(read("fra").get(FORUM + "bodies/friends/desk.csv").asString())
                .contains("holders,present,note,holder_ids")
                .contains("France")
                .contains("states.FRA");
        for (var path :
                new String[] {
                    "bodies/plenary/desk",
                    "bodies/plenary/desk.csv",
                    "draft",
                    "record?limit=500",
                    "brackets",
                    "promises",
                    "promises.csv",
                    "draft/provisions/30A"
                }) {
            assertThat(read("egy").get(FORUM + path).asString())
                    .as(path)
                    .doesNotContain("Kept among friends");
        }
        read("egy")
                .get(FORUM + "bodies/friends/desk")
                .then()
                .statusCode(403)
                .body("code", is("body-closed"));
        read("fra")
                .get(FORUM + "bodies/friends/desk")
                .then()
                .body("owes.bracket", contains(kept))
                .body("above.bracket", contains(up));
        read("public").get(FORUM + "bodies/nowhere/desk").then().body("code", is("body-not-found"));
        post("sam", "chair:friends", "referrals/ref-1/report", "{}").statusCode(200);
        read("egy")
                .get(FORUM + "brackets/" + up)
                .then()
                .statusCode(200)
                .body("shown", is("[this passed up]"))
                .body("until", is("2012-12-07T00:00:00Z"))
                .body("overdue", is(false));
        read("public")
                .get(FORUM + "bodies/plenary/desk")
                .then()
                .body("owes.find { it.bracket == '" + up + "' }.how", is("escalated"));
        clock("2012-12-08T00:00:00Z");
        read("egy").get(FORUM + "brackets/" + up).then().body("overdue", is(true));
    }

    @Test
    @Order(9)
    void a_session_closes_when_the_chair_says_that_what_is_left_stays_unconsidered() {
        post("sam", CHAIR, "sessions/s0/close", "{'leaveUnconsidered':true}").statusCode(200);
        post(
                        "sam",
                        CHAIR,
                        "sessions",
                        "{'session':'s1','body':'plenary','title':'First','commitments':"
                                + "[{'id':'consensus','kind':'consensus','text':'By consensus.'}]}")
                .statusCode(201);
        seat(
                        "egy",
                        "proposals",
                        "{'proposal':'28','title':'Open','instructions':[{'kind':'mod',"
                                + "'provision':'29','body':'plenary','text':'Members may.'}]}")
                .statusCode(201);
        post("sam", CHAIR, "sessions/s1/close", "{}")
                .statusCode(409)
                .body("code", is("not-yet-considered"))
                .body("proposals", contains("VEVEY/28"));
        read("public")
                .get(FORUM + "bodies/plenary/desk")
                .then()
                .body("unconsidered.symbol", contains("VEVEY/28"))
                .body("toTakeUp.provision", contains("29"));
        post("sam", CHAIR, "sessions/s1/close", "{'leaveUnconsidered':true}")
                .statusCode(200)
                .body("unconsidered", contains("VEVEY/28"));
        read("public")
                .get(FORUM + "promises")
                .then()
                .body("find { it.session == 's1' }.about", is("consensus"))
                .body(
                        "find { it.id == 'consensus' && it.session == null }.counts.gavel",
                        greaterThan(0));
    }

    private void clock(String to) {
        post("secretariat", "secretariat", "clock", "{'to':'" + to + "'}").statusCode(200);
    }

    private void house(String path, String json) {
        post("secretariat", "secretariat", path, json).statusCode(201);
    }
}
