package plenary.proposal.forum.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Map;
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

/** The secretariat sets a forum up; people claim their seats; the record keeps it. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForumStoryTest {
    static {
        RestAssured.config =
                RestAssured.config()
                        .httpClient(
                                HttpClientConfig.httpClientConfig()
                                        .setParam("http.socket.timeout", 10_000));
    }

    @Inject PostgresForums forums;
    @Inject Rebuilding rebuilding;

    private static final String TABLE =
            """
            code,name_en,name_fr,group,region,in,sort_key,email
            FRA,France,France,governments,Western Europe and others,states,FRANCE,fra@delegates.example
            EGY,Egypt,Égypte,governments,Africa,states,EGYPTE,egy@delegates.example
            """;

    @Test
    @Order(1)
    void nothing_answers_without_a_token_and_no_bad_token_is_believed() {
        given().get("/api/forums").then().statusCode(401).body("code", is("sign-in-needed"));
        for (var token :
                new String[] {
                    TestTokens.forged("admin"),
                    TestTokens.expired("admin"),
                    TestTokens.forAudience("admin", "somebody-else"),
                    "not.a.token"
                }) {
            given().auth()
                    .oauth2(token)
                    .get("/api/forums")
                    .then()
                    .statusCode(401)
                    .body("code", is("sign-in-needed"));
        }
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    @Order(2)
    void only_the_administrator_creates_a_forum_and_names_its_secretariat() {
        create("secretariat", "someone").statusCode(403).body("code", is("not-entitled"));
        create("admin", "plenary-admin", "chair@delegates.example")
                .statusCode(400)
                .body("code", is("malformed-request"));
        create("admin", "plenary-admin").statusCode(201).body("id", is("dubai"));
        create("admin", "plenary-admin").statusCode(409).body("code", is("already-exists"));
    }

    private static ValidatableResponse create(String name, String role) {
        return create(name, role, "id-secretariat");
    }

    private static ValidatableResponse create(String name, String role, String secretariat) {
        return given().auth()
                .oauth2(TestTokens.of(name, role))
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"forum":"dubai","title":{"en":"A conference"},"mode":"rehearsal",
                         "charter":"itu-conference","clock":"2012-12-03T05:00:00Z",
                         "secretariat":["%s"]}"""
                                .formatted(secretariat))
                .post("/api/forums")
                .then();
    }

    @Test
    @Order(3)
    void a_faulty_roster_is_refused_by_line_and_nothing_is_imported() {
        roster(TABLE.replace("EGY,Egypt", "egy,").replace(",states,FRA", ",lords,FRA"))
                .statusCode(422)
                .body("code", is("roster-faulty"))
                .body("faults.line", hasItems(2, 3));
        read("public").get("/api/forums/dubai/roster").then().body("$.size()", is(0));
    }

    @Test
    @Order(4)
    void a_roster_fills_seats_and_invites_their_heads() {
        roster(TABLE).statusCode(200).body("imported", is(true)).body("seats.states", is(2));
        roster(TABLE).statusCode(200);
        read("fra")
                .get("/api/forums/dubai/roster")
                .then()
                .body("code", hasItems("FRA", "EGY"))
                .body("find { it.code == 'EGY' }.names.fr", is("Égypte"));
    }

    private static ValidatableResponse roster(String table) {
        return given().auth()
                .oauth2(TestTokens.of("secretariat"))
                .header("Plenary-As", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(table)
                .post("/api/forums/dubai/roster")
                .then();
    }

    @Test
    @Order(5)
    void bodies_are_set_up_by_the_secretariat_and_by_nobody_else() {
        var plenary =
                Map.of("body", "plenary", "names", Map.of("en", "Plenary"), "kind", "plenary");
        act("fra", "secretariat", plenary, "bodies")
                .statusCode(403)
                .body("code", is("not-entitled"));
        act("secretariat", null, plenary, "bodies")
                .statusCode(400)
                .body("code", is("capacity-missing"));
        act("secretariat", "secretariat", plenary, "bodies").statusCode(201);
        act(
                        "secretariat",
                        "secretariat",
                        Map.of(
                                "email",
                                "sam@delegates.example",
                                "body",
                                "plenary",
                                "office",
                                "chair"),
                        "invitations")
                .statusCode(204);
        act(
                        "secretariat",
                        "secretariat",
                        Map.of(
                                "email",
                                "kim@delegates.example",
                                "body",
                                "plenary",
                                "office",
                                "secretary"),
                        "invitations")
                .statusCode(204);
    }

    @Test
    @Order(6)
    void a_verified_address_claims_its_seat_once_and_then_the_person_counts() {
        claim("fra").statusCode(200).body("capacities", hasItem("seat:states.FRA"));
        claim("fra").statusCode(200);
        roster(TABLE).statusCode(200); // imported again, it invites nobody a second time
        read("secretariat")
                .get("/api/forums/dubai/record?limit=500")
                .then()
                .body(
                        "findAll { it.type == 'representative.invited.v1' && it.act.event.delegation"
                                + " == 'FRA' }.size()",
                        is(1));
        claim("stranger").statusCode(404).body("code", is("invitation-not-found"));
        claim("sam").body("capacities", hasItem("chair:plenary"));
        claim("kim").body("capacities", hasItems("secretary:plenary", "chair:plenary"));
    }

    private static ValidatableResponse claim(String name) {
        return given().auth()
                .oauth2(TestTokens.of(name))
                .post("/api/forums/dubai/invitations/claim")
                .then();
    }

    @Test
    @Order(7)
    void a_session_opens_with_its_commitments_keyed_by_the_secretary() {
        var session =
                Map.of(
                        "session",
                        "opening",
                        "body",
                        "plenary",
                        "title",
                        "First plenary meeting",
                        "commitments",
                        java.util.List.of(
                                Map.of(
                                        "id",
                                        "consensus",
                                        "kind",
                                        "consensus",
                                        "text",
                                        "Decisions by consensus")));
        act("fra", "seat:states.FRA", session, "sessions").statusCode(403);
        act("kim", "chair:plenary", session, "sessions").statusCode(201);
        read("public")
                .get("/api/forums/dubai")
                .then()
                .body("sessions[0].commitments[0].kind", is("consensus"));
    }

    @Test
    @Order(8)
    void the_same_key_answers_the_same_and_another_body_under_it_is_refused() {
        var statement = Map.of("session", "opening", "kind", "question", "text", "Is this a vote?");
        var first = keyed(statement).statusCode(201).extract().jsonPath().getString("id");
        keyed(statement).statusCode(201).body("id", equalTo(first));
        keyed(Map.of("session", "opening", "kind", "question", "text", "Something else"))
                .statusCode(422)
                .body("code", is("idempotency-key-reused"));
    }

    private static ValidatableResponse keyed(Map<String, ?> body) {
        return given().auth()
                .oauth2(TestTokens.of("fra"))
                .header("Plenary-As", "seat:states.FRA")
                .header("Idempotency-Key", "one")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/forums/dubai/statements")
                .then();
    }

    @Test
    @Order(9)
    void a_rehearsal_clock_only_goes_forward() {
        act("secretariat", "secretariat", Map.of("to", "2012-12-04T05:00:00Z"), "clock")
                .statusCode(200)
                .body("clock", is("2012-12-04T05:00:00Z"));
        act("secretariat", "secretariat", Map.of("to", "2012-12-03T05:00:00Z"), "clock")
                .statusCode(409)
                .body("code", is("clock-goes-forward"));
    }

    @Test
    @Order(10)
    void the_record_has_every_act_in_order_and_hides_what_is_not_public() {
        read("public")
                .get("/api/forums/dubai/record")
                .then()
                .body("[0].type", is("forum.created.v1"))
                .body("type", hasItem("closed"))
                .body("type", not(hasItem("representative.invited.v1")))
                .body("find { it.type == 'closed' }.act", is((Object) null))
                .body("find { it.type == 'closed' }.leafHash", notNullValue())
                .body(
                        "find { it.type == 'session.opened.v1' }.header.capacity",
                        is("chair:plenary keyed-by secretary"));
        read("secretariat")
                .get("/api/forums/dubai/record")
                .then()
                .body("type", hasItem("representative.invited.v1"));
    }

    @Test
    @Order(11)
    void malformed_and_misaddressed_requests_have_their_own_codes() {
        given().auth()
                .oauth2(TestTokens.of("secretariat"))
                .header("Plenary-As", "secretariat")
                .contentType(ContentType.JSON)
                .body("{\"body\": ")
                .post("/api/forums/dubai/bodies")
                .then()
                .statusCode(400)
                .body("code", is("malformed-json"));
        act("secretariat", "secretariat", Map.of("body", "Not A Slug"), "bodies")
                .statusCode(400)
                .body("code", is("malformed-request"))
                .body("faults.field", hasItems("body", "names", "kind"));
        read("fra").get("/api/forums/nowhere").then().body("code", is("forum-not-found"));
        read("fra").get("/api/nothing").then().body("code", is("not-found"));
    }

    @Test
    @Order(12)
    void the_record_alone_rebuilds_exactly_what_the_database_keeps() throws Throwable {
        var kept = inSession(session -> forums.load(session, "dubai"));
        var rebuilt = inSession(session -> rebuilding.fold(session, "dubai"));
        assertThat(PlenaryJson.mapper().<JsonNode>valueToTree(written(rebuilt)))
                .isEqualTo(PlenaryJson.mapper().<JsonNode>valueToTree(written(kept)));
        assertThat(rebuilt.seq()).isEqualTo(kept.seq()).isGreaterThan(10);
    }

    private static Map<String, Object> written(ForumState state) {
        var documents = new java.util.TreeMap<String, Object>();
        state.documents().all().forEach((key, document) -> documents.put(key.toString(), document));
        return documents;
    }

    private <T> T inSession(Function<Mutiny.Session, Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> forums.inSession(work));
    }

    private static ValidatableResponse act(
            String name, String as, Map<String, ?> body, String path) {
        var request = given().auth().oauth2(TestTokens.of(name)).contentType(ContentType.JSON);
        if (as != null) {
            request.header("Plenary-As", as);
        }
        return request.body(body).post("/api/forums/dubai/" + path).then();
    }

    private static io.restassured.specification.RequestSpecification read(String name) {
        return given().auth()
                .oauth2(name.equals("public") ? TestTokens.visitor() : TestTokens.of(name));
    }
}
