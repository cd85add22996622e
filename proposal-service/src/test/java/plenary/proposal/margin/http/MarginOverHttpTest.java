package plenary.proposal.margin.http;

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
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;

/** Brackets of every sort, comments, notes, amendments and the state of the brackets, over HTTP. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarginOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/lugano/";

    MarginOverHttpTest() {
        super("lugano");
    }

    @Test
    @Order(1)
    void the_room_is_set_up_with_a_text() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        """
                        {"forum":"lugano","title":{"en":"A conference"},"mode":"rehearsal",
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
        body("{'body':'plenary','names':{'en':'Plenary'},'kind':'plenary','open':true}");
        body(
                "{'body':'friends','names':{'en':'Friends of the chair'},'kind':'ad-hoc-group',"
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
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en',"
                                + "'source':'paraphrased','provisions':["
                                + "{'provision':'3','number':'3','part':'article','binding':true,"
                                + "'heading':'Routes of traffic',"
                                + "'text':'Members shall not impede transit of calls.'},"
                                + "{'provision':'4','number':'4','part':'article','binding':true,"
                                + "'text':'In force on the day stated.'},"
                                + "{'provision':'5','number':'5','part':'article','binding':true,"
                                + "'text':'Reports are made in three languages.'}]}")
                .statusCode(201);
        seat(
                        "rus",
                        "proposals",
                        "{'proposal':'27','symbol':'LUG/27','title':'One more','instructions':["
                                + "{'kind':'add','provision':'3A','after':'3','body':'friends',"
                                + "'text':'Told to friends only.'}]}")
                .statusCode(201);
        seat("egy", "proposals/27/support", "{}").statusCode(200);
        post("sam", "chair:friends", "proposals/27/instructions/1/take-up", "{}").statusCode(200);
    }

    @Test
    @Order(2)
    void empty_brackets_and_brackets_in_headings_are_opened_and_seen() {
        post(
                        "sam",
                        "chair:plenary",
                        "brackets",
                        "{'provision':'4','passage':{'quote':'the day stated','side':'after'},"
                                + "'placeholder':' (date)'}")
                .statusCode(201)
                .body("placeholder", is(" (date)"))
                .body("holders.holder", contains("chair:plenary"))
                .body("shown", is("[ (date)]"));
        post(
                        "sam",
                        "chair:plenary",
                        "sessions",
                        "{'session':'pl-1','body':'plenary','title':'First meeting'}")
                .statusCode(201);
        post("sam", "chair:plenary", "consensus-calls", "{'body':'plenary','provisions':['4']}")
                .statusCode(409)
                .body("code", is("placeholder-unfilled"));
        seat(
                        "fra",
                        "brackets",
                        "{'provision':'3','passage':{'quote':' of traffic','heading':true},"
                                + "'language':'fr'}")
                .statusCode(201)
                .body("heading", is(true))
                .body("sort", is("linguistic"));
        read("public")
                .get(FORUM + "draft/provisions/3")
                .then()
                .body("heading", is("Routes[ of traffic]"))
                .body("title[1].bracket", is("b2"));
        seat("fra", "brackets", "{'provision':'3','placeholder':'[x]'}").statusCode(400);
        seat("fra", "brackets", "{'provision':'3','placeholder':'x'}")
                .statusCode(400)
                .body("code", is("malformed-request"));
        post("sam", "chair:plenary", "brackets/b1/filling", "{'text':', 1 January 2015'}")
                .statusCode(200)
                .body("stage", is("lifted"));
        read("public")
                .get(FORUM + "draft/provisions/4")
                .then()
                .body("shown", is("In force on the day stated, 1 January 2015."));
    }

    @Test
    @Order(3)
    void a_run_is_linked_and_unlinked_and_wordings_are_taken_back() {
        seat("egy", "brackets/runs", "{'first':'4','last':'5','reason':'one package'}")
                .statusCode(201)
                .body("id", contains("b3", "b4"))
                .body("[0].options", is(true))
                .body("[0].linkedBy.by", contains("states.EGY"));
        given(as("fra", "seat:states.FRA"))
                .delete(FORUM + "brackets/b3/links/b4")
                .then()
                .statusCode(403)
                .body("code", is("author-only"));
        seat("rus", "brackets/b3/alternatives", "{'text':'In force at once.'}").statusCode(201);
        given(as("egy", "seat:states.EGY"))
                .delete(FORUM + "brackets/b3/alternatives/b3.b")
                .then()
                .statusCode(403);
        given(as("rus", "seat:states.RUS"))
                .queryParam("into", "b3.a")
                .delete(FORUM + "brackets/b3/alternatives/b3.b")
                .then()
                .statusCode(200)
                .body("alternatives", hasSize(1))
                .body("withdrawn[0].into", is("b3.a"));
        given(as("egy", "seat:states.EGY"))
                .delete(FORUM + "brackets/b3/links/b4")
                .then()
                .statusCode(200)
                .body("links", nullValue());
        given(as("egy", "seat:states.EGY"))
                .queryParam("reason", "settled")
                .delete(FORUM + "brackets/b4/holders/states.EGY")
                .then()
                .statusCode(200)
                .body("former[0].leaving", is("settled"));
    }

    @Test
    @Order(4)
    void comments_are_read_by_their_audience_and_by_nobody_else() {
        seat(
                        "fra",
                        "comments",
                        "{'provision':'3','passage':{'quote':'impede'},'visibility':'body',"
                                + "'text':'What is to impede?'}")
                .statusCode(201)
                .body("stands", is("impede"));
        seat(
                        "fra",
                        "comments",
                        "{'bracket':'b2','visibility':'delegation','text':'Ask the capital.'}")
                .statusCode(201);
        seat("rus", "comments", "{'provision':'3A','visibility':'body','text':'Between friends.'}")
                .statusCode(201);
        seat("egy", "comments", "{'provision':'3A','visibility':'body','text':'Let me in.'}")
                .statusCode(403)
                .body("code", is("body-closed"));
        seat("egy", "comments", "{'visibility':'body','text':'x'}").statusCode(400);
        seat("egy", "comments/c1/replies", "{'text':'To stand in the way.'}").statusCode(201);
        for (var hidden : new String[] {"c2", "c3"}) {
            seat("egy", "comments/" + hidden + "/replies", "{'text':'?'}")
                    .statusCode(404)
                    .body("code", is("comment-not-found"));
        }
        post("sam", "chair:plenary", "comments/c1/resolution", "{}")
                .statusCode(200)
                .body("resolved", is("chair:plenary"));
        read("fra").get(FORUM + "comments").then().body("id", contains("c1", "c2", "c3", "c4"));
        read("rus").get(FORUM + "comments").then().body("id", contains("c1", "c3", "c4"));
        for (var name : new String[] {"public", "egy"}) {
            read(name).get(FORUM + "comments").then().body("id", contains("c1", "c4"));
            read(name)
                    .get(FORUM + "comments.csv")
                    .then()
                    .contentType(containsString("text/csv"))
                    .body(not(containsString("capital")))
                    .body(not(containsString("friends")));
            var record = read(name).queryParam("limit", 500).get(FORUM + "record").asString();
            assertThat(record).doesNotContain("Ask the capital").doesNotContain("Between friends");
            assertThat(record).contains("What is to impede?");
        }
        read("secretariat").get(FORUM + "comments").then().body("id", not(hasItem("c2")));
        given(as("fra", "seat:states.FRA"))
                .delete(FORUM + "comments/c1")
                .then()
                .statusCode(200)
                .body("text", nullValue());
    }

    @Test
    @Order(5)
    void a_note_and_a_reservation_on_words_stand_beside_the_text() {
        post("sam", "chair:plenary", "notes", "{'bracket':'b2','text':'Title to be aligned.'}")
                .statusCode(201)
                .body("by", is("chair:plenary"));
        seat("fra", "notes", "{'provision':'3','text':'x'}").statusCode(403);
        read("public").get(FORUM + "notes").then().body("text", contains("Title to be aligned."));
        given(as("sam", "chair:plenary")).delete(FORUM + "notes/note-1").then().statusCode(204);
        read("public").get(FORUM + "notes").then().body("$", hasSize(0));
        seat(
                        "fra",
                        "reservations",
                        "{'provision':'3','passage':{'quote':'transit'},'kind':'linguistic',"
                                + "'text':'=align'}")
                .statusCode(201)
                .body("stands", is("transit"));
        read("public")
                .get(FORUM + "reservations.csv")
                .then()
                .body(containsString("res-1,3,transit,transit"))
                .body(containsString("'=align"));
        given(as("egy", "seat:states.EGY"))
                .delete(FORUM + "reservations/res-1")
                .then()
                .statusCode(403);
        given(as("fra", "seat:states.FRA"))
                .delete(FORUM + "reservations/res-1")
                .then()
                .statusCode(200);
        read("public").get(FORUM + "draft/provisions/3").then().body("reservations", nullValue());
    }

    @Test
    @Order(6)
    void amendments_are_put_furthest_removed_first_and_what_one_settles_is_not_put() {
        var at = "draft/provisions/3/amendments";
        seat("fra", at, "{'passage':{'quote':'shall'},'text':'should'}").statusCode(201);
        seat("rus", at, "{'passage':{'quote':'shall not impede'},'text':'should ensure'}")
                .statusCode(201)
                .body("place", is(1))
                .body("removal.size", is(29));
        read("public")
                .get(FORUM + at)
                .then()
                .body("amendments.id", contains("am-2", "am-1"))
                .body("amendments.place", contains(1, 2));
        post("sam", "chair:plenary", "amendments/am-1/put", "{}")
                .statusCode(409)
                .body("code", is("amendment-out-of-order"))
                .body("first", is("am-2"));
        given(as("sam", "chair:plenary"))
                .contentType(ContentType.JSON)
                .body("{\"order\":[\"am-1\"],\"reason\":\" \"}")
                .put(FORUM + "draft/provisions/3/amendment-order")
                .then()
                .statusCode(400);
        seat("rus", "amendments/am-2/support", "{}").statusCode(400);
        seat("egy", "amendments/am-9/support", "{}").statusCode(404);
        seat("egy", "amendments/am-2/support", "{}")
                .statusCode(200)
                .body("supporters.name", contains("Egypt"))
                .body("body", is("plenary"));
        post("sam", "chair:plenary", "amendments/am-2/put", "{}")
                .statusCode(200)
                .body("stage", is("put"));
        post("sam", "chair:plenary", "amendments/am-2/adoption", "{}")
                .statusCode(200)
                .body("stage", is("adopted"));
        read("public")
                .get(FORUM + "amendments")
                .then()
                .body("[0].amendments.find { it.id == 'am-1' }.stage", is("not-put"))
                .body("[0].amendments.find { it.id == 'am-1' }.settledBy", is("am-2"));
        read("public")
                .get(FORUM + "draft/provisions/3")
                .then()
                .body("shown", is("Members should ensure transit of calls."));
        read("public").get(FORUM + "amendments.csv").then().body(containsString("am-1,3,not-put"));
        seat("rus", "draft/provisions/3A/amendments", "{'text':'More for friends.'}")
                .statusCode(201);
        for (var name : new String[] {"public", "egy"}) {
            var seen = read(name).get(FORUM + "amendments").asString();
            assertThat(seen).doesNotContain("friends");
            read(name)
                    .get(FORUM + "draft/provisions/3A/amendments")
                    .then()
                    .body("amendments", nullValue());
        }
        seat("egy", "amendments/am-3/objections", "{}")
                .statusCode(404)
                .body("code", is("amendment-not-found"));
    }

    @Test
    @Order(7)
    void the_state_of_the_brackets_counts_what_the_reader_may_see() {
        seat("rus", "brackets", "{'provision':'3A','passage':{'quote':'friends'}}").statusCode(201);
        send(
                        "PUT",
                        FORUM + "sessions/pl-1/presence",
                        as("sam", "chair:plenary"),
                        "{\"present\":[\"states.EGY\"]}")
                .statusCode(200);
        read("public")
                .get(FORUM + "bracket-state")
                .then()
                .body("open", is(2))
                .body("brackets.bracket", contains("b2", "b3"))
                .body("brackets[0].place", is("heading"))
                .body("brackets[0].holders[0].present", is(false))
                .body("brackets[1].place", is("provision"))
                .body("brackets[1].holders[0].present", is(true))
                .body("days[0].day", is("2012-12-03"))
                .body("inside", is("In force on the day stated, 1 January 2015.".length()));
        read("fra").get(FORUM + "bracket-state").then().body("open", is(3));
        read("public").get(FORUM + "bracket-state?body=friends").then().body("open", is(0));
        read("public")
                .get(FORUM + "bracket-state.csv")
                .then()
                .body(containsString("b3,4,4,"))
                .body(not(containsString("3A")));
        read("public")
                .get(FORUM + "bracket-holders.csv")
                .then()
                .body(containsString("states.EGY,Egypt,b3,4,plenary"));
        read("public")
                .get(FORUM + "bracket-share.csv")
                .then()
                .body(containsString("2012-12-03,2,43,"));
    }

    @Test
    @Order(8)
    void all_that_stands_beside_the_draft_is_what_the_reader_finds_list_by_list() {
        for (var name : new String[] {"public", "fra", "rus", "egy", "sam"}) {
            var margin = read(name).get(FORUM + "draft/margin").then().statusCode(200).extract();
            for (var list :
                    new String[] {
                        "comments", "notes", "amendments", "warnings", "feedback", "reopenings"
                    }) {
                List<Object> alone = read(name).get(FORUM + list).jsonPath().getList("$");
                List<Object> beside = margin.jsonPath().getList(list);
                assertThat(beside == null ? List.of() : beside)
                        .as("%s of %s", list, name)
                        .isEqualTo(alone);
            }
        }
        assertThat(read("fra").get(FORUM + "draft/margin").jsonPath().getList("comments"))
                .hasSize(4);
        read("public").get("/api/forums/nowhere/draft/margin").then().statusCode(404);
    }
}
