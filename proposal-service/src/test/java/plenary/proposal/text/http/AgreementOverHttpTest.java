package plenary.proposal.text.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.journal.PlenaryJson;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumState;
import plenary.proposal.store.PostgresForums;
import plenary.proposal.store.Rebuilding;

/** How a body comes to agree, in the room and in writing, over HTTP on a real database. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgreementOverHttpTest {
    private static final String FORUM = "/api/forums/vevey/";
    private static final String CHAIR = "chair:plenary";

    @Inject PostgresForums forums;
    @Inject Rebuilding rebuilding;

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
                    .statusCode(org.hamcrest.Matchers.anyOf(is(400), is(409)));
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

    private static int status(CountDownLatch go, String name, String as, String path)
            throws InterruptedException {
        go.await();
        return post(name, as, "consensus-calls/" + path, "{}").extract().statusCode();
    }

    @Test
    @Order(99)
    void the_record_alone_rebuilds_exactly_what_the_database_keeps() throws Throwable {
        var kept = inSession(session -> forums.load(session, "vevey"));
        var rebuilt = inSession(session -> rebuilding.fold(session, "vevey"));
        assertThat(PlenaryJson.mapper().<JsonNode>valueToTree(written(rebuilt)))
                .isEqualTo(PlenaryJson.mapper().<JsonNode>valueToTree(written(kept)));
    }

    private static TreeMap<String, Object> written(ForumState state) {
        var documents = new TreeMap<String, Object>();
        state.documents().all().forEach((key, document) -> documents.put(key.toString(), document));
        return documents;
    }

    private <T> T inSession(Function<Mutiny.Session, Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> forums.inSession(work));
    }

    private static void clock(String to) {
        post("secretariat", "secretariat", "clock", "{'to':'" + to + "'}").statusCode(200);
    }

    private static void house(String path, String json) {
        post("secretariat", "secretariat", path, json).statusCode(201);
    }

    private static ValidatableResponse seat(String name, String path, String json) {
        return post(name, "seat:states." + name.toUpperCase(Locale.ROOT), path, json);
    }

    private static ValidatableResponse post(String name, String as, String path, String json) {
        return send("POST", FORUM + path, as(name, as), json.replace('\'', '"'));
    }

    private static ValidatableResponse send(
            String method, String path, RequestSpecification as, String json) {
        return given(as).contentType(ContentType.JSON).body(json).request(method, path).then();
    }

    private static RequestSpecification as(String name, String as, String... roles) {
        var request = given().auth().oauth2(TestTokens.of(name, roles));
        return as == null ? request : request.header("Plenary-As", as);
    }

    private static RequestSpecification read(String name) {
        return given().auth()
                .oauth2(name.equals("public") ? TestTokens.visitor() : TestTokens.of(name));
    }
}
