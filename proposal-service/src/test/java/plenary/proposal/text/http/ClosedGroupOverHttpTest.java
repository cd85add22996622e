package plenary.proposal.text.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;

/**
 * A closed group from its referral to its report, and every address an outsider can ask meanwhile.
 */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosedGroupOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/vienna/";

    /** Every word that is said inside bears it, so that it is known wherever it comes up. */
    private static final String MARK = "Zanzibarfish";

    /** What stands in the text that is returned; it becomes public with the report. */
    private static final String RETURNED = "Sansibarfisch";

    /** What the addresses name, as an outsider would try it. */
    private static final Map<String, List<String>> NAMES =
            Map.of(
                    "forum", List.of("vienna"),
                    "body", List.of("friends", "com-5"),
                    "provision", List.of("3", "5"),
                    "bracket", List.of("b1", "b2", "b3"),
                    "call", List.of("call-1"),
                    "proposal", List.of("27", "28"),
                    "referral", List.of("ref-1"),
                    "draft", List.of("cd-1"),
                    "session", List.of("inner"));

    ClosedGroupOverHttpTest() {
        super("vienna");
    }

    @Test
    @Order(1)
    void the_room_is_set_up_and_a_provision_has_a_bracket() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        """
                        {"forum":"vienna","title":{"en":"A conference"},"mode":"rehearsal",
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
                "{'body':'com-5','names':{'en':'Committee"
                        + " 5'},'kind':'committee','parent':'plenary','open':true}");
        body(
                "{'body':'friends','names':{'en':'Friends of the chair'},'kind':'ad-hoc-group',"
                        + "'parent':'com-5','open':false,'mandate':'Find words',"
                        + "'members':['states.FRA']}");
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
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en','provisions':["
                                + "{'provision':'3','number':'3','text':'Members shall not impede"
                                + " calls.','binding':true},{'provision':'5','number':'5',"
                                + "'text':'Life has priority.','binding':true}]}")
                .statusCode(201);
        seat(
                        "rus",
                        "proposals",
                        "{'proposal':'27','title':'P','sponsors':['EGY','FRA'],'instructions':[{'kind':'mod','provision':"
                                + "'3','body':'com-5','text':'Members shall not unduly impede"
                                + " calls.'}]}")
                .statusCode(201);
        for (var code : List.of("EGY", "FRA")) {
            put(
                            code.toLowerCase(java.util.Locale.ROOT),
                            "seat:states." + code,
                            "proposals/27/sponsors/" + code,
                            "{'stance':'confirmed'}")
                    .statusCode(200);
        }
        post("sam", "chair:com-5", "proposals/27/instructions/1/take-up", "{}").statusCode(200);
        seat("egy", "brackets", "{'provision':'3','passage':{'quote':'not'},'reason':'sense'}")
                .statusCode(201);
    }

    @Test
    @Order(2)
    void members_are_named_and_a_provision_is_referred_with_a_mandate() {
        put("sam", "chair:com-5", "groups/friends/members/states.RUS", "{'speakingFor':['EGY']}")
                .statusCode(200)
                .body("members.name", contains("France", "Russia"))
                .body("members[1].namedBy", is("chair:com-5"))
                .body("members[1].speakingFor", contains("Egypt"));
        seat("egy", "groups/friends/referrals", "{'provisions':['3'],'mandate':'m'}")
                .statusCode(403)
                .body("code", is("not-entitled"));
        post("sam", "chair:com-5", "groups/friends/referrals", "{'provisions':['3']}")
                .statusCode(400)
                .body("faults.field", hasItem("mandate"));
        post(
                        "sam",
                        "chair:com-5",
                        "groups/friends/referrals",
                        "{'provisions':['3'],'mandate':'A wording for routes',"
                                + "'deadline':'2012-12-04T12:00:00Z'}")
                .statusCode(201)
                .body("id", is("ref-1"))
                .body("provisions[0].stage", is("out"));
        post(
                        "sam",
                        "chair:com-5",
                        "groups/friends/referrals",
                        "{'provisions':['3'],'mandate':'again'}")
                .statusCode(409)
                .body("code", is("provision-referred"));
    }

    @Test
    @Order(3)
    void the_group_meets_and_works() {
        post(
                        "sam",
                        "chair:friends",
                        "sessions",
                        "{'session':'inner','body':'friends','title':'%s','commitments':["
                                        .formatted(MARK)
                                + "{'id':'c1','kind':'other','text':'%s'}]}".formatted(MARK))
                .statusCode(201);
        post(
                        "sam",
                        "chair:friends",
                        "draft/provisions/3/edits",
                        "{'passage':{'quote':'unduly'},'text':'%s','reason':'%s'}"
                                .formatted(RETURNED, MARK))
                .statusCode(200);
        seat(
                        "fra",
                        "brackets",
                        "{'provision':'3','passage':{'quote':'calls'},'reason':'%s'}"
                                .formatted(MARK))
                .statusCode(201)
                .body("id", is("b2"));
        seat("rus", "brackets/b1/holders/states.RUS", "{'reason':'%s'}".formatted(MARK))
                .statusCode(200);
        seat("rus", "brackets/b2/alternatives", "{'text':'%s'}".formatted(RETURNED))
                .statusCode(201);
        seat("fra", "brackets", "{'provision':'3','reason':'%s'}".formatted(MARK))
                .statusCode(201)
                .body("id", is("b3"));
        given(as("fra", "seat:states.FRA"))
                .delete(FORUM + "brackets/b3/holders/states.FRA")
                .then()
                .statusCode(200);
        seat(
                        "fra",
                        "reservations",
                        "{'provision':'3','kind':'scrutiny','text':'%s'}".formatted(MARK))
                .statusCode(201);
        seat(
                        "fra",
                        "statements",
                        "{'session':'inner','kind':'statement','about':'provision/3','text':'%s'}"
                                .formatted(MARK))
                .statusCode(201);
        post("sam", "chair:friends", "brackets/b2/escalation", "{'note':'%s'}".formatted(MARK))
                .statusCode(200);
    }

    @Test
    @Order(4)
    void no_address_tells_an_outsider_a_word_of_it() throws Exception {
        for (var name : new String[] {"public", "egy"}) {
            for (var address : everything()) {
                var heard = read(name).get(address).getBody().asString();
                assertThat(heard).as("%s as %s", address, name).doesNotContain(MARK, RETURNED);
            }
            read(name)
                    .get(FORUM + "draft/provisions/3")
                    .then()
                    .body("state", is("referred"))
                    .body("shown", is("Members shall [not] unduly impede calls."))
                    .body("brackets.id", contains("b1"))
                    .body("brackets[0].holders.name", contains("Egypt"))
                    .body("referral.mandate", is("A wording for routes"));
            read(name).get(FORUM + "brackets/b2").then().body("code", is("bracket-not-found"));
        }
        assertThat(read("fra").get(FORUM + "draft").getBody().asString()).contains(RETURNED);
    }

    @Test
    @Order(4)
    void that_a_closed_group_meets_is_public_and_what_the_meeting_is_called_is_not() {
        for (var address : List.of(FORUM + "sessions", "/api/forums/vienna")) {
            var at = address.endsWith("sessions") ? "" : "sessions.";
            read("egy")
                    .get(address)
                    .then()
                    .body(at + "find{it.id=='inner'}.number", is(1))
                    .body(at + "find{it.id=='inner'}.title", nullValue())
                    .body(at + "find{it.id=='inner'}.stage", is("open"));
            read("fra").get(address).then().body(at + "find{it.id=='inner'}.title", is(MARK));
        }
        read("public").get(FORUM + "groups/friends").then().body("hours[0].number", is(1));
    }

    @Test
    @Order(4)
    void what_was_printed_for_a_member_is_never_given_to_an_outsider() {
        for (var address :
                List.of(
                        "draft",
                        "draft?limit=5",
                        "draft?body=friends",
                        "draft/text",
                        "draft/text?language=fr")) {
            for (var name : List.of("fra", "public", "fra", "egy", "sam", "egy")) {
                var heard = read(name).get(FORUM + address);
                if (List.of("fra", "sam").contains(name)) {
                    assertThat(heard.getBody().asString()).contains(RETURNED);
                    var tag = heard.getHeader("ETag");
                    read(name)
                            .header("If-None-Match", tag)
                            .get(FORUM + address)
                            .then()
                            .statusCode(304);
                    read("egy")
                            .header("If-None-Match", tag)
                            .get(FORUM + address)
                            .then()
                            .statusCode(200);
                } else {
                    assertThat(heard.getBody().asString())
                            .as("%s as %s", address, name)
                            .doesNotContain(MARK, RETURNED);
                }
            }
        }
    }

    @Test
    @Order(4)
    void a_reader_who_cannot_undo_gzip_reads_the_same() {
        var packed = read("fra").header("Accept-Encoding", "gzip").get(FORUM + "draft");
        var plain = read("fra").header("Accept-Encoding", "gzip;q=0").get(FORUM + "draft");
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getBody().asString()).isEqualTo(packed.getBody().asString());
    }

    @Test
    @Order(5)
    void no_refusal_tells_an_outsider_a_word_of_it() {
        for (var heard :
                List.of(
                        seat("egy", "brackets", "{'provision':'3','passage':{'quote':'no'}}"),
                        seat("egy", "brackets/b1/links", "{'with':'b2'}"),
                        post("sam", "chair:com-5", "draft/provisions/3/edits", "{'text':'x'}"),
                        given(as("egy", "seat:states.EGY"))
                                .delete(FORUM + "brackets/b1/holders/states.EGY")
                                .then())) {
            heard.statusCode(403).body("code", is("body-closed"));
            assertThat(heard.extract().asString()).doesNotContain(MARK, RETURNED);
        }
        for (var unknown :
                List.of(
                        seat("egy", "brackets/b2/alternatives", "{'text':'x'}"),
                        seat("egy", "brackets/b2/holders/states.EGY", "{}"),
                        post("sam", "chair:plenary", "brackets/b2/escalation", "{}"))) {
            unknown.statusCode(404).body("code", is("bracket-not-found"));
        }
        given(as("egy", "seat:states.EGY"))
                .delete(FORUM + "reservations/res-1")
                .then()
                .statusCode(404)
                .body("code", is("reservation-not-found"));
        post("sam", "chair:plenary", "sessions", "{'session':'all','body':'plenary','title':'All'}")
                .statusCode(201);
        post("sam", "chair:plenary", "readings", "{'reading':1}")
                .statusCode(409)
                .body("code", is("provision-referred"))
                .body("referred[0].provision", is("3"))
                .body("referred[0].body", is("friends"))
                .body("referred[0].referral", is("ref-1"));
    }

    @Test
    @Order(6)
    void the_report_is_public_complete_before_and_after_bracket_by_bracket() {
        post("sam", "chair:com-5", "referrals/ref-1/report", "{}")
                .statusCode(403)
                .body("code", is("not-entitled"));
        post("sam", "chair:friends", "referrals/ref-1/report", "{'note':'Our best'}")
                .statusCode(200);
        post("sam", "chair:friends", "sessions/inner/close", "{}").statusCode(200);
        read("public")
                .get(FORUM + "groups/friends")
                .then()
                .body("mandate", is("Find words"))
                .body("members.seat", contains("states.FRA", "states.RUS"))
                .body("hours[0].opened", notNullValue())
                .body("hours[0].closed", notNullValue())
                .body("referrals[0].note", is("Our best"))
                .body("referrals[0].provisions[0].before", containsString("[not] unduly"))
                .body("referrals[0].provisions[0].after", containsString("[not] " + RETURNED))
                .body("referrals[0].provisions[0].brackets.fate", contains("kept", "new"))
                .body(
                        "referrals[0].provisions[0].brackets[0].holdersAfter",
                        contains("Egypt", "Russia"));
        read("public")
                .get(FORUM + "referrals/ref-1/brackets.csv")
                .then()
                .contentType(containsString("text/csv"))
                .body(containsString("provision,number,bracket,fate"))
                .body(containsString("3,3,b1,kept,,,Egypt,Egypt; Russia,[not],[not]"));
        read("public")
                .get(FORUM + "brackets/b2")
                .then()
                .body("holders[0].reason", nullValue())
                .body("body", is("com-5"));
    }

    @Test
    @Order(7)
    void what_was_said_inside_is_for_its_members_for_ever() throws Exception {
        for (var name : new String[] {"public", "egy"}) {
            for (var address : everything()) {
                var heard = read(name).get(address).getBody().asString();
                assertThat(heard).as("%s as %s", address, name).doesNotContain(MARK);
            }
        }
        post("sam", "chair:com-5", "referrals/ref-1/recall", "{}")
                .statusCode(409)
                .body("code", is("referral-ended"));
        read("public")
                .get(FORUM + "referrals/ref-9")
                .then()
                .statusCode(404)
                .body("code", is("referral-not-found"));
    }

    @Test
    @Order(8)
    void a_chairs_draft_stands_beside_the_draft_until_the_gavel() {
        post("sam", "chair:com-5", "drafts", "{'body':'com-5','title':'T'}")
                .statusCode(400)
                .body("faults.field", hasItem("provisions"));
        post(
                        "sam",
                        "chair:com-5",
                        "drafts",
                        "{'body':'com-5','name':'DT/3','title':'A compromise','provisions':["
                                + "{'provision':'3','text':'Members shall [not] impede calls.'},"
                                + "{'provision':'3.8','after':'3','binding':false,'text':"
                                + "'[Naming.]','brackets':[{'note':'for the plenary'}]}]}")
                .statusCode(201)
                .body("id", is("cd-1"))
                .body("stage", is("beside"))
                .body("provisions[0].brackets.fate", contains("kept", "dropped"))
                .body("provisions[1].notes.note", contains("for the plenary"));
        post("sam", "chair:com-5", "drafts/cd-1/gavel", "{}")
                .statusCode(409)
                .body("code", is("consensus-call-ended"));
        post("sam", "chair:com-5", "drafts/cd-1/call", "{}")
                .statusCode(409)
                .body("code", is("session-not-open"));
        post("sam", "chair:com-5", "sessions", "{'session':'c','body':'com-5','title':'Fifth'}")
                .statusCode(201);
        post("sam", "chair:com-5", "drafts/cd-1/call", "{}").statusCode(200);
        seat("egy", "drafts/cd-1/objections", "{'reason':'ours'}")
                .statusCode(200)
                .body("stage", is("beside"))
                .body("objections.name", contains("Egypt"));
        post("sam", "chair:com-5", "drafts/cd-1/call", "{}").statusCode(200);
        post("sam", "chair:com-5", "drafts/cd-1/gavel", "{}")
                .statusCode(200)
                .body("stage", is("taken"))
                .body("dropped[0].holders", contains("France"))
                .body("provisions[0].before", containsString(RETURNED));
        read("public")
                .get(FORUM + "dropped-brackets?holder=states.FRA")
                .then()
                .body("bracket", contains("b2"))
                .body("number", contains("3"))
                .body("cause", contains("chairs-draft"))
                .body("name", contains("DT/3"))
                .body("holders[0].name", contains("France"));
        read("public")
                .get(FORUM + "dropped-brackets?holder=states.EGY")
                .then()
                .body("bracket", is(List.of()));
        read("public")
                .get(FORUM + "dropped-brackets.csv")
                .then()
                .contentType(containsString("text/csv"))
                .body(containsString("b2,3,3,"));
        read("public")
                .get(FORUM + "drafts/cd-1/brackets.csv")
                .then()
                .body(containsString("cd-1.b1,new"));
        read("public").get(FORUM + "drafts/cd-9").then().body("code", is("chairs-draft-not-found"));
    }

    @Test
    @Order(9)
    void two_versions_are_compared_and_each_passage_is_traced_to_its_act() {
        post("sam", "chair:com-5", "draft/versions", "{'name':'DT/4'}")
                .statusCode(200)
                .body("name", is("DT/4"));
        post("sam", "chair:com-5", "draft/versions", "{'name':'now'}").statusCode(400);
        post("sam", "chair:com-5", "draft/versions", "{'name':'DT/4'}")
                .body("code", is("already-exists"));
        read("public")
                .get(FORUM + "draft/versions")
                .then()
                .body("origin", contains("base-text", "group-report", "chairs-draft", "named"));
        read("public")
                .get(FORUM + "draft/compare?to=DT/4")
                .then()
                .body("provisions.provision", contains("3", "3.8"))
                .body("provisions.fate", contains("changed", "added"))
                .body("same", is(1))
                .body("brackets.new", is(2));
        read("public")
                .get(FORUM + "draft/compare.csv?from=Report of Friends of the chair")
                .then()
                .body(containsString("3,3,changed"))
                .body(containsString("b2,dropped"));
        read("public")
                .get(FORUM + "draft/compare?from=DT/9")
                .then()
                .statusCode(404)
                .body("code", is("version-not-found"));
        read("public")
                .get(FORUM + "draft/provisions/3/history")
                .then()
                .body("acts.events.flatten()", hasItem("instruction.taken-up.v1"))
                .body("acts.events.flatten()", hasItem("group.reported.v1"))
                .body(
                        "acts.events.flatten()",
                        org.hamcrest.Matchers.not(hasItem("wording.edited.v1")))
                .body("passages.act", hasItem("itr"))
                .body("passages[0].seq", notNullValue());
        read("fra")
                .get(FORUM + "draft/provisions/3/history")
                .then()
                .body("acts.events.flatten()", hasItem("wording.edited.v1"));
        read("public")
                .get(FORUM + "draft/provisions/99/history")
                .then()
                .body("code", is("provision-not-found"));
    }

    /** Every address that can be read, under every name it may be tried with. */
    private static List<String> everything() throws Exception {
        var described = Path.of("target", "openapi", "openapi.json").toFile();
        var all = new ArrayList<String>();
        new ObjectMapper()
                .readTree(described)
                .path("paths")
                .properties()
                .forEach(
                        path -> {
                            if (path.getValue().has("get")) {
                                all.addAll(filled(path.getKey()));
                            }
                        });
        assertThat(all).hasSizeGreaterThan(40);
        return all;
    }

    private static List<String> filled(String template) {
        var addresses = new LinkedHashMap<String, Boolean>();
        addresses.put(template, true);
        NAMES.forEach(
                (name, values) -> {
                    for (var address : List.copyOf(addresses.keySet())) {
                        if (address.contains("{" + name + "}")) {
                            addresses.remove(address);
                            values.forEach(
                                    v -> addresses.put(address.replace("{" + name + "}", v), true));
                        }
                    }
                });
        return addresses.keySet().stream().map(a -> a.replaceAll("\\{[^}]*}", "1")).toList();
    }
}
