package plenary.proposal.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;

/**
 * What the public finds: words wherever they stand, a day in five sentences, outcomes in one file.
 */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/lisbon/";

    private static final String HELIOGRAPHS =
            "select count(*) from journal where words_of(body) @@ to_tsquery('simple', 'heliograph')";

    @Inject Mutiny.SessionFactory sessions;

    RecordOverHttpTest() {
        super("lisbon");
    }

    private static ValidatableResponse found(String who, String q) {
        return read(who).queryParam("q", q).get(FORUM + "search").then();
    }

    @Test
    @Order(1)
    void a_forum_says_something_in_the_open_and_something_behind_a_door() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        """
                        {"forum":"lisbon","title":{"en":"A conference"},"mode":"rehearsal",
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
                        EGY,Egypt,Égypte,governments,Africa,states,EGYPTE,egy@delegates.example
                        """)
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
        body("{'body':'plenary','names':{'en':'Plenary'},'kind':'plenary','open':true}");
        body(
                "{'body':'friends','names':{'en':'Friends'},'kind':'ad-hoc-group',"
                        + "'parent':'plenary','open':false,'mandate':'m','members':['states.FRA']}");
        for (var place : new String[] {"plenary", "friends"}) {
            post(
                            "secretariat",
                            "secretariat",
                            "invitations",
                            "{'email':'sam@delegates.example','body':'%s','office':'chair'}"
                                    .formatted(place))
                    .statusCode(204);
        }
        for (var name : new String[] {"fra", "egy", "sam"}) {
            post(name, null, "invitations/claim", "{}").statusCode(200);
        }
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en','provisions':["
                                + "{'provision':'3','number':'3','text':'Members shall not impede"
                                + " telegraph routes.','binding':true}]}")
                .statusCode(201);
        post("sam", "chair:plenary", "sessions", meeting("open", "plenary", "First meeting"))
                .statusCode(201);
        post("sam", "chair:friends", "sessions", meeting("inner", "friends", "Quokka"))
                .statusCode(201);
        seat("fra", "statements", statement("open", "Semaphores matter more than telegraphs."))
                .statusCode(201);
        seat("fra", "statements", statement("inner", "A quokka would give way on semaphores."))
                .statusCode(201);
        seat("egy", "brackets", "{'provision':'3','passage':{'quote':'routes'},'reason':'sense'}")
                .statusCode(201);
    }

    private static String meeting(String id, String body, String title) {
        return "{'session':'%s','body':'%s','title':'%s','commitments':[]}"
                .formatted(id, body, title);
    }

    private static String statement(String session, String text) {
        return "{'session':'%s','kind':'statement','text':'%s'}".formatted(session, text);
    }

    @Test
    @Order(2)
    void words_are_found_in_the_text_as_it_stands_and_in_the_record() {
        found("public", "telegr")
                .statusCode(200)
                .body("text.provision", contains("3"))
                .body("text[0].excerpts[0].find{it.found}.text", is("telegraph"))
                .body("acts.type", hasItem("statement.recorded.v1"))
                .body("acts.type", hasItem("instrument.imported.v1"))
                .body("acts[0].excerpt.findAll{it.found}.text", hasItem("telegraphs"))
                .body(
                        "acts[0].excerpt.text.join('')",
                        is("Semaphores matter more than telegraphs"));
        found("public", "\"matter more\"").body("acts", hasSize(1)).body("text", nullValue());
        found("public", "semaphores -telegraphs").body("acts", nullValue());
        found("public", "nowhere-to-be-found").statusCode(200).body("acts", nullValue());
    }

    @Test
    @Order(2)
    void what_was_said_behind_a_door_is_found_by_those_inside_alone() {
        for (var outsider : List.of("public", "egy")) {
            found(outsider, "quokka")
                    .statusCode(200)
                    .body("acts", nullValue())
                    .body("text", nullValue());
            found(outsider, "semaphores").body("acts", hasSize(1));
        }
        found("fra", "quokka").body("acts.type", hasItem("statement.recorded.v1"));
        found("fra", "semaphores").body("acts", hasSize(2));
    }

    @Test
    @Order(2)
    void what_cannot_be_searched_for_is_refused_and_odd_signs_find_nothing() {
        for (var none : new String[] {"", "a", "!!", "x".repeat(101)}) {
            found("public", none)
                    .statusCode(400)
                    .body("code", is("malformed-request"))
                    .body("faults.field", hasItem("q"));
        }
        read("public").get(FORUM + "search").then().statusCode(400);
        read("public").get(FORUM + "search?q=sense&before=0").then().statusCode(400);
        for (var odd : List.of("a & | ! b", "(((x1", "it's ':*", "\"\" or x1 -", "-semaphores")) {
            found("public", odd).statusCode(200);
        }
    }

    @Test
    @Order(3)
    void pages_lead_on_without_a_gap() {
        for (int n = 1; n <= 25; n++) {
            seat("fra", "statements", statement("open", "Heliograph number " + n + "."))
                    .statusCode(201);
        }
        var seen = new ArrayList<Integer>();
        var first = found("public", "heliograph").body("acts", hasSize(20)).extract();
        seen.addAll(first.path("acts.seq"));
        var second =
                read("public")
                        .get(FORUM + "search?q=heliograph&before=" + first.path("next"))
                        .then()
                        .body("acts", hasSize(5))
                        .body("next", nullValue())
                        .extract();
        seen.addAll(second.path("acts.seq"));
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    @Order(4)
    void what_was_said_before_the_index_was_made_is_found_too() throws Throwable {
        var found =
                VertxContextSupport.subscribeAndAwait(
                        () ->
                                sessions.withTransaction(
                                        (session, transaction) ->
                                                run(session, "reindex index journal_words")
                                                        .chain(
                                                                () ->
                                                                        run(
                                                                                session,
                                                                                "set local"
                                                                                        + " enable_seqscan"
                                                                                        + " = off"))
                                                        .chain(
                                                                () ->
                                                                        session.createNativeQuery(
                                                                                        HELIOGRAPHS,
                                                                                        Long.class)
                                                                                .getSingleResult())));
        assertThat(found).isEqualTo(25);
    }

    private static Uni<Integer> run(Mutiny.Session session, String statement) {
        return session.createNativeQuery(statement).executeUpdate();
    }

    @Test
    @Order(4)
    void a_day_is_told_from_the_public_record_alone() {
        for (var who : List.of("public", "fra")) {
            read(who)
                    .get(FORUM + "today")
                    .then()
                    .statusCode(200)
                    .body("day", is("2012-12-03"))
                    .body("licence", is("CC-BY-4.0"))
                    .body("sentences.kind", hasItem("meetings"))
                    .body("sentences.kind", hasItem("brackets"))
                    .body("sentences.words.en", hasItem("A meeting was opened: First meeting."))
                    .body(
                            "sentences.words.fr",
                            hasItem("Une séance a été ouverte : First meeting."))
                    .body("sentences.acts.flatten().size()", not(is(0)));
        }
        read("public").get(FORUM + "today?day=2012-12-04").then().body("sentences", nullValue());
        read("public")
                .get(FORUM + "today?day=yesterday")
                .then()
                .statusCode(400)
                .body("faults.field", contains("day"));
    }

    @Test
    @Order(4)
    void outcomes_come_with_their_licence() {
        read("public")
                .get(FORUM + "outcomes")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"license\""))
                .body("licence", is("CC-BY-4.0"));
        read("public")
                .get(FORUM + "outcomes.csv")
                .then()
                .statusCode(200)
                .body(containsString("act,at,what,of,who,name,answer,yes,no,abstain"));
    }
}
