package plenary.proposal.text.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;

/** From the instrument to the adopted text, as signed-in delegates do it over HTTP. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TextOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/geneva/";

    TextOverHttpTest() {
        super("geneva");
    }

    @Test
    @Order(1)
    void the_room_is_set_up() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        """
                        {"forum":"geneva","title":{"en":"A conference"},"mode":"rehearsal",
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
                "{'body':'com-5','names':{'en':'Committee 5','fr':'Commission 5'},"
                        + "'kind':'committee','parent':'plenary','open':true}");
        body(
                "{'body':'friends','names':{'en':'Friends of the chair','fr':'Amis'},"
                        + "'kind':'ad-hoc-group',"
                        + "'parent':'com-5','open':false,'members':['states.FRA','states.RUS']}");
        for (var place : new String[] {"plenary", "com-5", "friends"}) {
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
        for (var place : new String[] {"plenary", "com-5", "friends"}) {
            post(
                            "sam",
                            "chair:" + place,
                            "sessions",
                            "{'session':'%1$s-1','body':'%1$s','title':'First'}".formatted(place))
                    .statusCode(201);
        }
    }

    @Test
    @Order(2)
    void before_the_instrument_there_is_no_draft() {
        read("public").get(FORUM + "draft").then().body("code", is("instrument-not-found"));
        read("public").get(FORUM + "adopted").then().body("code", is("not-found"));
        read("public").get(FORUM + "proposals").then().body("$", hasSize(0));
    }

    @Test
    @Order(3)
    void a_faulty_instrument_is_refused_with_every_fault_and_a_good_one_is_the_draft() {
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en','provisions':["
                                + "{'provision':'3','number':'3','text':'shall [not]'}]}")
                .statusCode(422)
                .body("code", is("instrument-faulty"))
                .body("faults.place", contains("provisions[0].text"));
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en',"
                                + "'source':'paraphrased','provisions':["
                                + "{'provision':'pre','number':'Preamble','part':'preamble',"
                                + "'text':'Each state is sovereign.','binding':true},"
                                + "{'provision':'3','number':'3','part':'article','binding':true,"
                                + "'text':'Members shall not impede transit of calls.'}]}")
                .statusCode(201);
        read("public")
                .get(FORUM + "draft")
                .then()
                .statusCode(200)
                .body("provisions.id", contains("pre", "3"))
                .body("provisions[1].state", is("not-discussed"))
                .body("provisions[1].pieces[0].kind", is("run"))
                .body("provisions[1].difference.kind", contains("keep"));
        read("public").get(FORUM + "instruments/itr").then().body("provisions", hasSize(2));
    }

    @Test
    @Order(4)
    void a_proposal_is_announced_tabled_confirmed_and_denied() {
        seat("rus", "proposals/announcements", "{'proposal':'27','title':'Common proposal'}")
                .statusCode(201)
                .body("life", is("announced"));
        seat("rus", "proposals", "{'proposal':'27','title':' '}")
                .statusCode(400)
                .body("faults.field", hasItems("title", "instructions"));
        seat(
                        "rus",
                        "proposals",
                        "{'proposal':'27','symbol':'WCIT12/27','title':'Common proposal',"
                                + "'sponsors':['EGY','FRA'],'instructions':["
                                + "{'kind':'mod','provision':'3','body':'com-5','reasons':'why',"
                                + "'text':'Members shall not unduly impede transit of calls.'},"
                                + "{'kind':'add','provision':'3A','after':'3','body':'friends',"
                                + "'text':'Told to friends only.'}]}")
                .statusCode(201)
                .body("confirmed.delegation", contains("RUS"))
                .body("listed.delegation", contains("EGY", "FRA"))
                .body("instructions[0].difference.kind", contains("keep", "insert", "keep"));
        put("egy", "seat:states.EGY", "proposals/27/sponsors/EGY", "{'stance':'denied'}")
                .statusCode(200)
                .body("denied[0].listedByName", is("Russia"));
        put("fra", "seat:states.FRA", "proposals/27/sponsors/EGY", "{'stance':'confirmed'}")
                .statusCode(403)
                .body("code", is("not-your-seat"));
        read("public").get(FORUM + "proposals/99").then().body("code", is("proposal-not-found"));
    }

    @Test
    @Order(5)
    void supported_and_taken_up_on_the_version_seen_it_stands_in_the_draft() {
        post("sam", "chair:com-5", "proposals/27/instructions/1/take-up", "{}")
                .statusCode(409)
                .body("code", is("proposal-unsupported"));
        seat("egy", "proposals/27/support", "{}")
                .statusCode(200)
                .body("dossier.supporters.delegation", contains("EGY"));
        given(as("sam", "chair:com-5"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .post(FORUM + "proposals/27/instructions/1/take-up")
                .then()
                .statusCode(412)
                .body("code", is("stale-version"));
        given(as("sam", "chair:com-5"))
                .contentType(ContentType.JSON)
                .header("If-Match", "what")
                .post(FORUM + "proposals/27/instructions/1/take-up")
                .then()
                .statusCode(400)
                .body("code", is("malformed-request"));
        var tag = read("sam").get(FORUM + "draft/provisions/3").getHeader("ETag");
        given(as("sam", "chair:com-5"))
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .post(FORUM + "proposals/27/instructions/1/take-up")
                .then()
                .statusCode(200)
                .body("body", is("com-5"))
                .body("instructions[0].symbol", is("WCIT12/27"));
        post("sam", "chair:friends", "proposals/27/instructions/2/take-up", "{}").statusCode(200);
    }

    @Test
    @Order(6)
    void what_a_closed_body_works_on_is_referred_to_everybody_else() {
        post("rus", "seat:states.RUS", "brackets", "{'provision':'3A','reason':'closed reason'}")
                .statusCode(201)
                .body("id", is("b1"));
        for (var name : new String[] {"public", "egy"}) {
            var draft = read(name).get(FORUM + "draft").then();
            draft.body("provisions.find { it.id == '3A' }.state", is("referred"))
                    .body("provisions.find { it.id == '3A' }.shown", nullValue());
            assertThat(draft.extract().asString()).doesNotContain("friends only", "closed reason");
            read(name)
                    .get(FORUM + "draft/text?language=fr")
                    .then()
                    .body("provisions.find { it.id == '3A' }.bodyName", is("Amis"));
            read(name)
                    .get(FORUM + "draft/text?language=xx")
                    .then()
                    .body("provisions.find { it.id == '3A' }.bodyName", is("Friends of the chair"));
            var text = read(name).get(FORUM + "draft/text").then();
            text.body("provisions.find { it.id == '3A' }.state", is("referred"));
            assertThat(text.extract().asString()).doesNotContain("friends only", "closed reason");
            read(name)
                    .get(FORUM + "brackets/b1")
                    .then()
                    .statusCode(404)
                    .body("code", is("bracket-not-found"));
            read(name).get(FORUM + "brackets").then().body("$", hasSize(0));
            read(name).get(FORUM + "draft/clean").then().body("code", is("provision-referred"));
        }
        read("fra").get(FORUM + "brackets/b1").then().body("holders.name", contains("Russia"));
        seat("egy", "brackets", "{'provision':'3A'}").body("code", is("body-closed"));
        delete("rus", "seat:states.RUS", "brackets/b1/holders/states.RUS")
                .body("stage", is("lifted"));
        post("sam", "chair:friends", "consensus-calls", "{'body':'friends','provisions':['3A']}")
                .statusCode(201);
        post("sam", "chair:friends", "consensus-calls/call-1/gavel", "{}").statusCode(200);
        post("sam", "chair:com-5", "consensus-calls", "{'body':'com-5','provisions':['3A']}")
                .statusCode(409)
                .body("code", is("provision-not-here"));
        post("sam", "chair:friends", "referrals/ref-1/report", "{}").statusCode(200);
        post("sam", "chair:com-5", "consensus-calls", "{'body':'com-5','provisions':['3A']}")
                .statusCode(201);
        post("sam", "chair:com-5", "consensus-calls/call-2/gavel", "{}").statusCode(200);
        read("public")
                .get(FORUM + "draft/provisions/3A")
                .then()
                .body("shown", is("Told to friends only."));
    }

    @Test
    @Order(7)
    void an_objection_opens_a_bracket_and_needs_no_reason() {
        post("sam", "chair:com-5", "consensus-calls", "{'body':'com-5','provisions':['3']}")
                .statusCode(201)
                .body("stage", is("open"))
                .body("provisions[0].provision", is("3"));
        seat("fra", "consensus-calls/call-3/objections", "{'passage':{'quote':'unduly '}}")
                .statusCode(201)
                .body("id", is("b2"))
                .body("holders.holder", contains("states.FRA"))
                .body("call", is("call-3"));
        seat("egy", "consensus-calls/call-3/objections", "{'passage':{'whole':true,'quote':'x'}}")
                .statusCode(400)
                .body("faults.field", hasItem("passage"));
        post("sam", "chair:com-5", "consensus-calls/call-3/gavel", "{}")
                .statusCode(409)
                .body("code", is("nothing-to-agree"));
        read("public")
                .get(FORUM + "draft/provisions/3")
                .then()
                .body("shown", is("Members shall not [unduly ]impede transit of calls."))
                .body("state", is("bracketed"))
                .body("brackets[0].alternatives[0].name", is("the text"))
                .body("pieces[1].kind", is("bracketed"))
                .body("pieces[1].alternatives[0].pieces[0].act", is("27.1"));
    }

    @Test
    @Order(8)
    void a_selection_that_crosses_a_bracket_is_offered_as_linked_brackets() {
        var offer =
                seat("egy", "brackets", "{'provision':'3','passage':{'quote':'not unduly'}}")
                        .statusCode(409)
                        .body("code", is("passage-crosses-bracket"))
                        .body("offer.words", contains("not ", "unduly"))
                        .extract()
                        .jsonPath();
        seat(
                        "egy",
                        "brackets",
                        "{'provision':'3','passages':[{'first':{'act':'%s','index':%d},'last':{'act':'%s','index':%d}},{'quote':'unduly'}]}"
                                .formatted(
                                        offer.getString("offer[0].first.act"),
                                        offer.getInt("offer[0].first.index"),
                                        offer.getString("offer[0].last.act"),
                                        offer.getInt("offer[0].last.index")))
                .statusCode(201)
                .body("links", contains("b4"));
        delete("egy", "seat:states.EGY", "brackets/b3/holders/states.EGY")
                .body("stage", is("open"));
        delete("egy", "seat:states.EGY", "brackets/b4/holders/states.EGY")
                .body("stage", is("lifted"));
        seat("egy", "brackets", "{'provision':'3','passage':{'quote':'hinder'}}")
                .body("code", is("passage-changed"))
                .body("seen", is("hinder"))
                .body("stands", containsString("[unduly ]"));
        seat("egy", "brackets", "{'provision':'3','passage':{'quote':'impede','seen':'hinder'}}")
                .statusCode(400)
                .body("code", is("malformed-request"))
                .body("faults[0].field", is("passage.seen"));
        seat("egy", "brackets", "{'provision':'3','passage':{'whole':true,'seen':'hinder'}}")
                .statusCode(409)
                .body("code", is("passage-changed"))
                .body("seen", is("hinder"));
    }

    @Test
    @Order(9)
    void alternatives_are_proposed_and_chosen_and_the_bracket_goes_up() {
        seat("rus", "brackets/b2/alternatives", "{'text':'knowingly '}")
                .statusCode(201)
                .body("alternatives.id", contains("b2.a", "b2.b"));
        seat("egy", "brackets/b2/holders/states.EGY", "{'reason':'law'}")
                .statusCode(200)
                .body("holders.holder", contains("states.FRA", "states.EGY"));
        post("sam", "chair:com-5", "brackets/b2/escalation", "{'note':'two views'}")
                .body("body", is("plenary"))
                .body("path.kind", contains("opened", "escalated"));
        post("sam", "chair:com-5", "brackets/b2/choice", "{'alternative':'b2.b'}")
                .body("code", is("bracket-before-higher-body"));
        post("sam", "chair:plenary", "brackets/b2/choice", "{'alternative':'b2.b'}")
                .statusCode(200);
        post("sam", "chair:plenary", "brackets/b2/referral", "{'to':'com-5'}")
                .statusCode(400)
                .body("code", is("malformed-request"));
        delete("fra", "seat:states.FRA", "brackets/b2/holders/states.FRA")
                .body("stage", is("open"));
        read("public").get(FORUM + "brackets?stage=open&body=plenary").then().body("$", hasSize(1));
    }

    @Test
    @Order(9)
    void what_was_passed_up_is_taken_over_as_a_whole_and_goes_down_again() {
        var taking = "draft/provisions/3/taking-over";
        read("public")
                .get(FORUM + "bodies/plenary/desk")
                .then()
                .body("passedUp.provision", contains("3"))
                .body("passedUp.with", contains("com-5"))
                .body("passedUp.here", contains(false));
        assertThat(read("public").get(FORUM + "bodies/plenary/desk.csv").asString())
                .contains("passed-up,3,3,,com-5");
        seat("rus", taking, "{'reason':'We want it.'}").statusCode(403);
        post("sam", "chair:plenary", taking, "{'reason':' '}").statusCode(400);
        post("sam", "chair:plenary", "draft/provisions/5/taking-over", "{'reason':'All of it.'}")
                .statusCode(404);
        post("sam", "chair:plenary", taking, "{'reason':'It hangs together.'}")
                .statusCode(200)
                .body("body", is("plenary"));
        post("sam", "chair:com-5", "draft/provisions/3/edits", "{'text':'x'}")
                .statusCode(409)
                .body("code", is("provision-not-here"));
        read("public")
                .get(FORUM + "record?limit=500")
                .then()
                .body("type", hasItem("provision.taken-over.v1"));
        var down = "draft/provisions/3/sending-down";
        post("sam", "chair:plenary", down, "{'to':'nowhere','mandate':'Word it.'}").statusCode(404);
        post("sam", "chair:plenary", down, "{'to':'com-5'}")
                .statusCode(400)
                .body("faults.field", hasItem("mandate"));
        post("sam", "chair:plenary", down, "{'to':'com-5','mandate':'Word it anew.'}")
                .statusCode(200)
                .body("body", is("com-5"));
        read("egy")
                .get(FORUM + "draft/provisions/3/history")
                .then()
                .body("acts.reason", hasItems("It hangs together.", "Word it anew."))
                .body("acts.moves.flatten().note", contains("two views", "Word it anew."))
                .body("acts.moves.flatten().bracket", contains("b2", "b2"));
        read("public").get(FORUM + "bodies/plenary/desk").then().body("passedUp", nullValue());
        post("sam", "chair:plenary", taking, "{'reason':'Again.'}")
                .statusCode(409)
                .body("code", is("provision-not-here"));
        post("sam", "chair:com-5", "brackets/b2/escalation", "{'note':'still two views'}")
                .statusCode(200);
    }

    @Test
    @Order(10)
    void a_reservation_stops_nothing_and_the_clean_text_has_no_bracket() {
        seat("rus", "reservations", "{'provision':'3','kind':'parliamentary','text':'subject to'}")
                .statusCode(201)
                .body("id", is("res-1"));
        read("public")
                .get(FORUM + "draft/clean")
                .then()
                .body("settled", is(true))
                .body("provisions.text", hasItem("Members shall not impede transit of calls."))
                .body("carryOvers.provision", contains("3"));
        read("public").get(FORUM + "carry-overs").then().body("text", nullValue());
    }

    @Test
    @Order(11)
    void an_edit_of_the_same_words_twice_is_safe_and_a_draft_known_is_not_sent_again() {
        var silent = "{'passage':{'quote':'Told to friends only.'},'text':'Told to all.'}";
        post("sam", "chair:com-5", "draft/provisions/3A/edits", silent)
                .statusCode(422)
                .body("code", is("reason-missing"))
                .body("reopening", is("freely"));
        var edit = silent.replace("'text'", "'reason':'All know.','text'");
        post("sam", "chair:com-5", "draft/provisions/3A/edits", edit)
                .statusCode(200)
                .body("shown", is("Told to all."))
                .body("state", is("reopened"));
        post("sam", "chair:com-5", "draft/provisions/3A/edits", "{'text':'Told to all.'}")
                .statusCode(200);
        post("sam", "chair:com-5", "draft/provisions/3A/edits", edit)
                .body("code", is("passage-changed"));
        read("fra")
                .get(FORUM + "draft/provisions/3A/history")
                .then()
                .body("acts.reason", hasItem("All know."));
        var tag = read("fra").get(FORUM + "draft").getHeader("ETag");
        read("fra").header("If-None-Match", tag).get(FORUM + "draft").then().statusCode(304);
    }

    @Test
    @Order(11)
    void bodies_and_offices_are_named_in_the_language_that_the_reader_asks_for() {
        var asked = Map.of("fr-CH,fr;q=0.9", "Commission 5", "en", "Committee 5");
        asked.forEach(
                (language, name) -> {
                    read("fra")
                            .header("Accept-Language", language)
                            .get(FORUM + "draft")
                            .then()
                            .header("Vary", containsString("Accept-Language"))
                            .body("provisions.bodyName", hasItem(name));
                    read("fra")
                            .header("Accept-Language", language)
                            .get(FORUM + "draft/text")
                            .then()
                            .statusCode(200);
                    read("fra")
                            .header("Accept-Language", language)
                            .get(FORUM + "draft/provisions/3A/history")
                            .then()
                            .body("acts.body", hasItem(name))
                            .body(
                                    "acts.asName",
                                    hasItem(
                                            language.startsWith("fr")
                                                    ? "présidence – " + name
                                                    : "chair of " + name));
                });
        var tag =
                read("fra").header("Accept-Language", "fr").get(FORUM + "draft").getHeader("ETag");
        read("fra")
                .header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get(FORUM + "draft")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(11)
    void a_long_draft_is_read_in_slices_that_follow_one_another() {
        var first = read("public").get(FORUM + "draft?limit=2").then().statusCode(200);
        first.body("provisions", hasSize(2));
        int total = first.extract().path("total");
        String next = first.extract().path("next");
        var rest = read("public").get(FORUM + "draft?limit=1000&after=" + next).then();
        rest.body("provisions", hasSize(total - 2)).body("next", nullValue());
        read("public").get(FORUM + "draft?limit=0").then().body("code", is("malformed-request"));
        read("public")
                .get(FORUM + "draft?after=none")
                .then()
                .body("code", is("provision-not-found"));
    }

    @Test
    @Order(11)
    void the_draft_in_few_bytes_has_the_words_and_not_those_of_others() {
        var tag = read("fra").get(FORUM + "draft/text").getHeader("ETag");
        read("fra").header("If-None-Match", tag).get(FORUM + "draft/text").then().statusCode(304);
        read("public")
                .get(FORUM + "draft/text")
                .then()
                .body("provisions.find { it.id == '3A' }.shown", is("Told to all."));
    }

    @Test
    @Order(11)
    void what_a_chair_types_changes_nothing_and_is_the_chairs_to_show() {
        var seq = read("public").get(FORUM + "draft").then().extract().<Integer>path("seq");
        var typed = "{'text':'Told to all who ask.'}";
        post("sam", "chair:com-5", "draft/provisions/3A/preview", typed).statusCode(204);
        post("sam", "chair:com-5", "draft/provisions/3A/preview", "{}").statusCode(204);
        seat("egy", "draft/provisions/3A/preview", typed).body("code", is("not-entitled"));
        post("egy", "chair:com-5", "draft/provisions/3A/preview", typed)
                .body("code", is("not-entitled"));
        post("sam", "chair:com-5", "draft/provisions/none/preview", typed)
                .body("code", is("provision-not-found"));
        var long_ = "{'text':'" + "x".repeat(20_001) + "'}";
        post("sam", "chair:com-5", "draft/provisions/3A/preview", long_)
                .body("code", is("malformed-request"));
        read("public").get(FORUM + "draft").then().body("seq", is(seq));
    }

    @Test
    @Order(12)
    void read_twice_and_adopted_the_digest_is_that_of_the_canonical_bytes() throws Exception {
        post("sam", "chair:plenary", "adoption", "{}").body("code", is("reading-missing"));
        post("sam", "chair:plenary", "sessions/plenary-1/suspend", "{'reason':'Lunch.'}")
                .statusCode(200);
        post("sam", "chair:plenary", "readings", "{'reading':1}")
                .statusCode(409)
                .body("code", is("session-not-open"));
        post("sam", "chair:plenary", "sessions/plenary-1/resume", "{}").statusCode(200);
        post("sam", "chair:plenary", "readings", "{'reading':1}").statusCode(200);
        post("sam", "chair:plenary", "readings", "{'reading':2}").statusCode(200);
        var digest =
                post("sam", "chair:plenary", "adoption", "{'title':'Final Acts'}")
                        .statusCode(200)
                        .body("provisions.text", not(hasItem(containsString("["))))
                        .body("reservations.name", contains("Russia"))
                        .body("carryOvers[0].holders", contains("Egypt"))
                        .body(
                                "carryOvers[0].brackets[0].path.body",
                                contains("com-5", "plenary", "com-5", "plenary"))
                        .extract()
                        .jsonPath()
                        .getString("sha256");
        read("public")
                .get(FORUM + "draft/provisions/3A")
                .then()
                .body("settled.outcome", is("adopted"))
                .body("opening.body", is("plenary"))
                .body("opening.rule", is("freely"))
                .body("opening.byAct", is(false));
        seat("fra", "brackets", "{'provision':'3A','passage':{'whole':true}}")
                .statusCode(409)
                .body("code", is("provision-adopted"))
                .body("text", is("text-1"));
        post("sam", "chair:com-5", "draft/provisions/3A/edits", "{'text':'x','reason':'y'}")
                .statusCode(409)
                .body("code", is("provision-adopted"));
        var bytes = read("public").get(FORUM + "adopted/text-1/canonical").getBody().asByteArray();
        var sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(HexFormat.of().formatHex(sha256)).isEqualTo(digest);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("{\"language\":\"en\"");
        read("public").get(FORUM + "carry-overs").then().body("text", is("text-1"));
        read("public").get(FORUM + "adopted").then().body("id", is("text-1"));
    }

    @Test
    @Order(13)
    void withdrawn_by_its_only_sponsor_a_proposal_is_disposed_of() {
        seat("rus", "proposals/27/withdrawal", "{'reason':'for consensus'}")
                .statusCode(200)
                .body("life", is("withdrawn"))
                .body("disposition", is("withdrawn"));
        seat("fra", "proposals/27/reintroduction", "{}").body("life", is("reintroduced"));
    }

    @Test
    @Order(14)
    void what_happened_in_the_closed_body_is_closed_in_the_record() {
        var record = read("public").queryParam("limit", 500).get(FORUM + "record").then();
        assertThat(record.extract().asString()).doesNotContain("closed reason");
    }

    @Test
    @Order(15)
    void a_list_narrowed_to_what_does_not_exist_is_refused_and_not_empty() {
        for (var asked :
                List.of(
                        "brackets?stage=bogus",
                        "brackets?holder=states.XXX",
                        "dropped-brackets.csv?holder=group:nobody",
                        "documents?status=lost",
                        "documents?series=novel",
                        "feedback?unanswered=perhaps",
                        "exports/draft?lines=maybe")) {
            read("public")
                    .get(FORUM + asked)
                    .then()
                    .statusCode(400)
                    .body("code", is("unknown-value"))
                    .body("field", is(asked.replaceAll(".*[?]|=.*", "")));
        }
        read("public")
                .get(FORUM + "brackets?stage=bogus")
                .then()
                .body("allowed", contains("open", "lifted", "gone"));
        for (var asked :
                List.of("brackets", "bracket-state", "bracket-state.csv", "documents", "draft")) {
            read("public")
                    .get(FORUM + asked + "?body=nowhere")
                    .then()
                    .statusCode(404)
                    .body("code", is("body-not-found"));
        }
        for (var asked : List.of("comments", "notes", "citations", "feedback")) {
            read("public")
                    .get(FORUM + asked + "?provision=99Z")
                    .then()
                    .statusCode(404)
                    .body("code", is("provision-not-found"));
        }
        read("public")
                .get(FORUM + "translations?language=zz")
                .then()
                .statusCode(400)
                .body("code", is("malformed-request"));
        read("public")
                .get(FORUM + "brackets?holder=states.FRA\u202E")
                .then()
                .statusCode(400)
                .body("code", is("malformed-request"));
        for (var words : List.of("'title':'A\u202Bbout'", "'note':'no\u200Bte'")) {
            seat("fra", "proposals/announcements", "{%s}".formatted(words))
                    .statusCode(400)
                    .body("code", is("malformed-json"));
        }
        read("public")
                .get(FORUM + "vote-notes?poll=poll-99")
                .then()
                .statusCode(404)
                .body("code", is("poll-not-found"));
        for (var asked : List.of("signature", "signature/analysis", "signature/analysis.csv")) {
            read("public")
                    .get(FORUM + asked + "?text=text-99")
                    .then()
                    .statusCode(404)
                    .body("code", is("not-found"));
        }
        read("public")
                .header("Accept-Language", "fr-CH, en;q=0.5")
                .get(FORUM + "draft?body=nowhere")
                .then()
                .body("code", is("body-not-found"))
                .body(
                        "title",
                        is(
                                plenary.contracts.refusal.Meanings.of(
                                        plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND,
                                        "fr")));
        read("public").get(FORUM + "conflicts?provision=3&except=999").then().statusCode(404);
        read("public").get(FORUM + "conflicts?provision=99Z").then().statusCode(200);
        read("public").get(FORUM + "brackets?stage=open&body=com-5").then().statusCode(200);
    }
}
