package plenary.proposal.register.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;

/** Proposals with all their papers, groups and the register, as delegates see them over HTTP. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PapersOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/vienna-12/";
    private static final String MOD =
            "{'kind':'mod','provision':'3','body':'wg-1','reasons':'why',"
                    + "'text':'Members shal not impede calls.'}";

    PapersOverHttpTest() {
        super("vienna-12");
    }

    @Test
    @Order(1)
    void the_room_is_set_up() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        """
                        {"forum":"vienna-12","title":{"en":"A conference"},"mode":"rehearsal",
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
                        code,name_en,group,region,in,sort_key,email
                        FRA,France,governments,Europe,states,FRANCE,fra@delegates.example
                        RUS,Russia,governments,Europe,states,RUSSIE,rus@delegates.example
                        EGY,Egypt,governments,Africa,states,EGYPTE,egy@delegates.example
                        OBS,An observer,civil-society,,,,obs@delegates.example
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
        for (var body : new String[] {"'wg-1',true", "'friends',false"}) {
            var parts = body.split(",");
            post(
                            "secretariat",
                            "secretariat",
                            "bodies",
                            "{'body':%s,'names':{'en':'Group'},'kind':'working-group','parent':'plenary','open':%s,'members':['states.FRA','states.RUS']}"
                                    .formatted(parts[0], parts[1]))
                    .statusCode(201);
        }
        for (var place : new String[] {"plenary", "wg-1", "friends"}) {
            post(
                            "secretariat",
                            "secretariat",
                            "invitations",
                            "{'email':'sam@delegates.example','body':'%s','office':'chair'}"
                                    .formatted(place))
                    .statusCode(204);
        }
        for (var name : new String[] {"fra", "rus", "egy", "obs", "sam"}) {
            post(name, null, "invitations/claim", "{}").statusCode(200);
        }
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en','source':'own','provisions':["
                                + "{'provision':'3','number':'3','part':'article','text':'Members shall not impede transit.','binding':true}]}")
                .statusCode(201);
    }

    @Test
    @Order(2)
    void an_observer_does_not_propose_but_hands_in_information() {
        read("obs").get(FORUM + "me").then().body("capacities", contains("observer:OBS"));
        post("obs", "observer:OBS", "proposals", "{'title':'T','instructions':[" + MOD + "]}")
                .statusCode(403)
                .body("code", is("not-entitled"));
        post("fra", "observer:FRA", "documents", "{'series':'information','title':'T'}")
                .statusCode(403);
        post(
                        "obs",
                        "observer:OBS",
                        "documents",
                        "{'series':'information','title':'Figures','text':'Secret until posted.'}")
                .statusCode(201)
                .body("symbol", is("VIENNA12/INF/1"))
                .body("stage", is("received"));
        read("public")
                .get(FORUM + "documents/information-1")
                .then()
                .body("languages[0].text", nullValue());
        read("secretariat")
                .get(FORUM + "documents/information-1")
                .then()
                .body("languages[0].text", is("Secret until posted."));
        read("public")
                .get(FORUM + "record?limit=500")
                .then()
                .body("toString()", not(containsString("Secret until posted.")));
        post("obs", "observer:OBS", "documents/information-1/postings/en", "{}").statusCode(403);
        post("secretariat", "secretariat", "documents/information-1/postings/en", "{}")
                .statusCode(200);
        read("public")
                .get(FORUM + "documents/information-1")
                .then()
                .body("stage", is("posted"))
                .body("languages[0].text", is("Secret until posted."));
    }

    @Test
    @Order(3)
    void a_non_paper_is_circulated_joined_and_tabled_on_behalf_of_a_group() {
        post(
                        "rus",
                        "seat:states.RUS",
                        "non-papers",
                        "{'title':'Ideas','instructions':[" + MOD + "]}")
                .statusCode(201)
                .body("life", is("non-paper"))
                .body("symbol", is("np-1"));
        post("egy", "seat:states.EGY", "proposals/np-1/sponsors", "{}").statusCode(200);
        post(
                        "secretariat",
                        "secretariat",
                        "negotiating-groups",
                        "{'group':'europe','names':{'en':'European Group'},'region':'Europe'}")
                .statusCode(201)
                .body("members.delegation", contains("FRA", "RUS"));
        post(
                        "egy",
                        "seat:states.EGY",
                        "proposals",
                        "{'title':'Ideas','nonPaper':'np-1','onBehalfOf':'europe','instructions':["
                                + MOD
                                + "]}")
                .statusCode(403)
                .body("code", is("not-a-member"));
        post(
                        "rus",
                        "seat:states.RUS",
                        "proposals",
                        "{'title':'Ideas','nonPaper':'np-1','onBehalfOf':'europe','instructions':["
                                + MOD
                                + "]}")
                .statusCode(201)
                .body("symbol", is("VIENNA12/1"))
                .body("symbols.en", is("VIENNA12/1-E"))
                .body("dossier.nonPaper", is("np-1"))
                .body("dossier.onBehalfOf[0].group", is("europe"));
        post(
                        "fra",
                        "seat:states.FRA",
                        "negotiating-groups/europe/dissociations",
                        "{'subject':'proposal/1','reason':'not ours'}")
                .statusCode(200)
                .body("acts[0].dissociated[0].delegation", is("FRA"));
    }

    @Test
    @Order(4)
    void a_corrigendum_shows_both_wordings_and_an_addendum_numbers_on() {
        post(
                        "rus",
                        "seat:states.RUS",
                        "proposals/1/corrigenda",
                        "{'corrections':[{'n':1,'text':'Members shall not impede calls.'}]}")
                .statusCode(200)
                .body("instructions[0].text", is("Members shall not impede calls."))
                .body("dossier.corrigenda[0].symbol", is("VIENNA12/1(Corr.1)"))
                .body("dossier.corrigenda[0].corrections[0].was", containsString("shal not"));
        post("rus", "seat:states.RUS", "proposals/1/corrigenda", "{'corrections':[{'n':1}]}")
                .statusCode(400);
        post(
                        "rus",
                        "seat:states.RUS",
                        "proposals/1/addenda",
                        "{'instructions':[{'kind':'noc','form':'insisting','provision':'3'}]}")
                .statusCode(400)
                .body("code", is("malformed-request"));
        post(
                        "rus",
                        "seat:states.RUS",
                        "proposals/1/addenda",
                        "{'instructions':[{'kind':'add','provision':'3A','after':'3','text':'New.'}]}")
                .statusCode(200)
                .body("instructions[1].n", is(2))
                .body("dossier.addenda[0].symbol", is("VIENNA12/1(Add.1)"));
        read("public")
                .get(FORUM + "conflicts?provision=3&provision=9")
                .then()
                .body("provision", contains("3", "9"))
                .body("[0].instructions.symbol", hasItem("VIENNA12/1"))
                .body("[1].instructions", nullValue());
    }

    @Test
    @Order(5)
    void the_secretariat_enters_a_sponsor_on_a_notice_that_all_can_see() {
        post(
                        "fra",
                        "seat:states.FRA",
                        "proposals/1/notices",
                        "{'delegation':'FRA','stance':'confirmed','notice':{'reference':'N','text':'Yes.'}}")
                .statusCode(403);
        post(
                        "secretariat",
                        "secretariat",
                        "proposals/1/notices",
                        "{'delegation':'FRA','stance':'confirmed','notice':{'reference':'N'}}")
                .statusCode(400);
        post(
                        "secretariat",
                        "secretariat",
                        "proposals/1/notices",
                        "{'delegation':'FRA','stance':'confirmed','notice':{'reference':'N','text':'Yes.'}}")
                .statusCode(200);
        read("public")
                .get(FORUM + "proposals/1")
                .then()
                .body("confirmed.delegation", contains("RUS", "FRA"))
                .body("confirmed[1].steps[0].notice.reference", is("N"))
                .body("confirmed[1].steps[0].notice.sha256", notNullValue());
    }

    @Test
    @Order(6)
    void after_the_deadline_a_proposal_is_refused_until_the_chair_gives_leave() {
        send(
                        "PUT",
                        FORUM + "document-series",
                        as("secretariat", "secretariat"),
                        "{\"prefix\":\"V12\",\"languages\":[\"en\",\"fr\"],\"proposalDeadline\":\"2012-12-01T00:00:00Z\"}")
                .statusCode(200)
                .body("prefix", is("V12"));
        var late = "{'title':'Late','instructions':[" + MOD + "]}";
        post("egy", "seat:states.EGY", "proposals", late)
                .statusCode(409)
                .body("code", is("proposal-too-late"));
        post("sam", "chair:plenary", "late-leaves", "{'delegation':'EGY','reason':'A new fact'}")
                .statusCode(200);
        post("egy", "seat:states.EGY", "proposals", late)
                .statusCode(201)
                .body("symbol", is("V12/2"))
                .body("dossier.lateBecause", is("A new fact"));
    }

    @Test
    @Order(7)
    void the_register_lists_every_paper_and_is_a_table_too() {
        read("public")
                .get(FORUM + "documents?series=proposal")
                .then()
                .body(
                        "symbol",
                        contains("VIENNA12/1", "VIENNA12/1(Add.1)", "VIENNA12/1(Corr.1)", "V12/2"));
        send(
                        "PUT",
                        FORUM + "documents/proposal-1/translations/fr",
                        as("secretariat", "secretariat"),
                        "{\"title\":\"Id\u00e9es\",\"text\":\"Texte.\"}")
                .statusCode(200);
        post("secretariat", "secretariat", "documents/proposal-1/postings/fr", "{}")
                .statusCode(200);
        read("public")
                .get(FORUM + "documents?language=fr")
                .then()
                .body("id", contains("proposal-1"))
                .body("[0].languages.symbol", contains("VIENNA12/1-E", "VIENNA12/1-F"));
        given().auth()
                .oauth2(TestTokens.visitor())
                .get(FORUM + "documents.csv")
                .then()
                .statusCode(200)
                .body(containsString("VIENNA12/INF/1,information,Figures"));
        read("public")
                .get(FORUM + "documents/nothing")
                .then()
                .body("code", is("document-not-found"));
        read("public")
                .get(FORUM + "participants")
                .then()
                .body("find{it.code=='OBS'}.observer", is(true));
        given().auth()
                .oauth2(TestTokens.visitor())
                .get(FORUM + "participants.csv")
                .then()
                .body(containsString("OBS,An observer"));
    }

    @Test
    @Order(8)
    void the_programme_of_a_day_is_issued_and_read() {
        var one =
                "{\"meetings\":[{\"body\":\"wg-1\",\"room\":\"B\",\"from\":\"2012-12-03T09:00:00Z\",\"until\":\"2012-12-03T12:00:00Z\",\"items\":[\"Article 3\"]}]}";
        send("PUT", FORUM + "programmes/2012-12-03", as("fra", "seat:states.FRA"), one)
                .statusCode(403);
        send("PUT", FORUM + "programmes/2012-13-03", as("secretariat", "secretariat"), one)
                .statusCode(400);
        send("PUT", FORUM + "programmes/2012-12-03", as("secretariat", "secretariat"), one)
                .statusCode(200)
                .body("symbol", is("V12/PRG/1"));
        read("public")
                .get(FORUM + "programmes/2012-12-03")
                .then()
                .body("meetings[0].room", is("B"));
        read("public").get(FORUM + "programmes/2012-12-04").then().statusCode(404);
    }

    @Test
    @Order(9)
    void a_body_reports_from_its_acts_and_a_closed_bodys_inner_acts_stay_inside() {
        post("egy", "seat:states.EGY", "proposals/1/support", "{}").statusCode(200);
        post(
                        "sam",
                        "chair:friends",
                        "sessions",
                        "{'session':'f-1','body':'friends','title':'Friends'}")
                .statusCode(201);
        post("secretariat", "secretariat", "proposals/1/support", "{}").statusCode(403);
        send(
                        "PUT",
                        FORUM + "proposals/1/instructions/1/allocation",
                        as("secretariat", "secretariat"),
                        "{\"body\":\"friends\"}")
                .statusCode(200);
        post("sam", "chair:friends", "proposals/1/instructions/1/take-up", "{}").statusCode(200);
        post(
                        "fra",
                        "seat:states.FRA",
                        "brackets",
                        "{'provision':'3','passage':{'whole':true},'reason':'inner reason'}")
                .statusCode(201);
        for (var outsider : new String[] {"egy", "public", "secretariat"}) {
            read(outsider)
                    .get(FORUM + "bodies/friends/report")
                    .then()
                    .statusCode(403)
                    .body("code", is("body-closed"));
            read(outsider)
                    .get(FORUM + "bodies/friends/desk.csv")
                    .then()
                    .statusCode(403)
                    .body("code", is("body-closed"));
        }
        read("fra").get(FORUM + "bodies/friends/report").then().statusCode(200);
        post("sam", "chair:friends", "bodies/friends/reports", "{'title':'Report of the friends'}")
                .statusCode(201)
                .body("symbol", is("V12/R/1"))
                .body("languages[0].text", not(containsString("inner reason")));
        post(
                        "rus",
                        "seat:states.RUS",
                        "documents",
                        "{'series':'information','title':'Inside','body':'friends','text':'For friends.'}")
                .statusCode(201);
        post("sam", "chair:friends", "documents/information-2/postings/en", "{}").statusCode(200);
        read("egy").get(FORUM + "documents/information-2").then().statusCode(404);
        read("egy").get(FORUM + "documents").then().body("title", not(hasItem("Inside")));
        read("fra")
                .get(FORUM + "documents/information-2")
                .then()
                .body("languages[0].text", is("For friends."));
    }

    @Test
    @Order(10)
    void a_table_is_not_given_to_who_takes_json_alone_and_nothing_is_told_without_a_token() {
        read("public")
                .accept(ContentType.JSON)
                .get(FORUM + "documents.csv")
                .then()
                .statusCode(406)
                .body("code", is("not-acceptable"));
        read("public").accept("text/csv").get(FORUM + "documents.csv").then().statusCode(200);
        given().accept(ContentType.JSON)
                .get(FORUM + "documents.csv")
                .then()
                .statusCode(401)
                .body("code", is("sign-in-needed"));
        given().contentType("application/xml")
                .body("<a/>")
                .post(FORUM + "documents")
                .then()
                .statusCode(401)
                .body("code", is("sign-in-needed"));
    }

    @Test
    @Order(20)
    void a_notice_can_be_read_by_all_and_a_closed_body_s_file_by_its_members_alone() {
        var scan = file("secretariat", "secretariat", "application/pdf", "%PDF-1.7 a scan");
        var digest = scan.statusCode(201).extract().<String>path("sha256");
        file("secretariat", "secretariat", "application/pdf", "%PDF-1.7 a scan")
                .statusCode(201)
                .body("sha256", is(digest));
        read("secretariat")
                .get(FORUM + "files/" + digest)
                .then()
                .statusCode(404)
                .body("code", is("file-not-found"));
        post(
                        "secretariat",
                        "secretariat",
                        "proposals/1/notices",
                        "{'delegation':'EGY','stance':'confirmed','notice':{'reference':'Note 7',"
                                + "'fileName':'Note 7é.pdf','sha256':'%s'}}".formatted(digest))
                .statusCode(200);
        read("public")
                .get(FORUM + "files/" + digest)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename*=UTF-8''Note%207%C3%A9.pdf")
                .header("X-Content-Type-Options", "nosniff")
                .body(is("%PDF-1.7 a scan"));
        // what is confirmed already is confirmed no second time, and the paper can be read
        var second =
                file("secretariat", "secretariat", "application/pdf", "%PDF-1.7 another")
                        .statusCode(201)
                        .extract()
                        .<String>path("sha256");
        var further =
                "{'delegation':'EGY','stance':'confirmed','notice':{'reference':'Note 8',"
                        + "'fileName':'Note 8.pdf','sha256':'%s'}}".formatted(second);
        for (var twice : List.of("once", "again")) {
            post("secretariat", "secretariat", "proposals/1/notices", further)
                    .statusCode(200)
                    .body("confirmed.delegation", contains("RUS", "FRA", "EGY"))
                    .body("confirmed[2].steps.notice.reference", contains("Note 7", "Note 8"))
                    .body("confirmed[2].steps[0].further", nullValue())
                    .body("confirmed[2].steps[1].further", is(true));
        }
        read("public")
                .get(FORUM + "files/" + second)
                .then()
                .statusCode(200)
                .body(is("%PDF-1.7 another"));

        var inner =
                file("fra", "seat:states.FRA", "image/png", "PNG inside")
                        .statusCode(201)
                        .extract()
                        .<String>path("sha256");
        var paper =
                post(
                                "fra",
                                "seat:states.FRA",
                                "documents",
                                "{'series':'information','title':'Figure','body':'friends','text':'See.'}")
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        var attachment = "{'fileName':'figure.png','sha256':'%s'}".formatted(inner);
        post("egy", "seat:states.EGY", "documents/" + paper + "/files", attachment)
                .statusCode(404)
                .body("code", is("document-not-found"));
        post("rus", "seat:states.RUS", "documents/" + paper + "/files", attachment)
                .statusCode(403)
                .body("code", is("not-entitled"));
        for (var i = 0; i < 2; i++) {
            post("fra", "seat:states.FRA", "documents/" + paper + "/files", attachment)
                    .statusCode(200)
                    .body("files.fileName", contains("figure.png"));
        }
        post("sam", "chair:friends", "documents/" + paper + "/postings/en", "{}").statusCode(200);
        read("rus").get(FORUM + "files/" + inner).then().statusCode(200).body(is("PNG inside"));
        for (var outsider : new String[] {"public", "egy", "secretariat"}) {
            read(outsider)
                    .get(FORUM + "files/" + inner)
                    .then()
                    .statusCode(404)
                    .body("code", is("file-not-found"));
            read(outsider)
                    .get(FORUM + "record?limit=500")
                    .then()
                    .body("toString()", not(containsString("figure.png")));
        }
    }

    @Test
    @Order(21)
    void what_is_no_file_of_a_paper_is_not_taken() {
        file("fra", "seat:states.FRA", "text/html", "<script>")
                .statusCode(415)
                .body("code", is("unsupported-media-type"));
        file("fra", "seat:states.FRA", "application/pdf", "")
                .statusCode(400)
                .body("code", is("malformed-request"));
        file("fra", "seat:states.FRA", "application/pdf", "x".repeat(4 * 1024 * 1024 + 1))
                .statusCode(413)
                .body("code", is("too-large"));
        file("fra", "seat:states.RUS", "application/pdf", "x")
                .statusCode(403)
                .body("code", is("not-your-seat"));
        post(
                        "secretariat",
                        "secretariat",
                        "documents/information-1/files",
                        "{'fileName':'x','sha256':'%s'}".formatted("0".repeat(64)))
                .statusCode(404)
                .body("code", is("file-not-found"));
    }

    private ValidatableResponse file(String name, String as, String type, String bytes) {
        return as(name, as)
                .contentType(type)
                .body(bytes.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(FORUM + "files")
                .then();
    }
}
