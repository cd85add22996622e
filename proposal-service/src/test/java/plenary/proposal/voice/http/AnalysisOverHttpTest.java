package plenary.proposal.voice.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.ForumOverHttp;

/** What the analysis pages read and the acts behind them, as people make them over HTTP. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnalysisOverHttpTest extends ForumOverHttp {
    private static final String FORUM = "/api/forums/lyon/";

    AnalysisOverHttpTest() {
        super("lyon");
    }

    @Test
    @Order(1)
    void the_room_is_set_up() {
        send(
                        "POST",
                        "/api/forums",
                        as("admin", null, "plenary-admin"),
                        """
                        {"forum":"lyon","title":{"en":"A conference"},"mode":"rehearsal",
                         "charter":"itu-conference","clock":"2012-12-03T05:00:00Z",
                         "secretariat":["id-secretariat"]}\
                        """)
                .statusCode(201);
        given(as("secretariat", "secretariat"))
                .contentType("text/csv; charset=utf-8")
                .body(
                        """
                        code,name_en,name_fr,group,region,in,sort_key,email
                        FRA,France,France,governments,Europe,states,FRANCE,fra@delegates.example
                        RUS,Russia,Russie,governments,Europe,states,RUSSIE,rus@delegates.example
                        EGY,Egypt,Égypte,governments,Africa,states,EGYPTE,egy@delegates.example
                        NET,Networks,Réseaux,technical,,states,NETWORKS,net@delegates.example
                        """)
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
        body("{'body':'plenary','names':{'en':'Plenary'},'kind':'plenary','open':true}");
        body(
                "{'body':'com-5','names':{'en':'Committee 5'},'kind':'committee',"
                        + "'parent':'plenary','open':true}");
        body(
                "{'body':'friends','names':{'en':'Friends of the chair'},'kind':'ad-hoc-group',"
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
        for (var name : new String[] {"fra", "rus", "egy", "net", "sam"}) {
            post(name, null, "invitations/claim", "{}").statusCode(200);
        }
        post(
                        "secretariat",
                        "secretariat",
                        "instruments",
                        "{'instrument':'itr','title':'Regulations','language':'en',"
                                + "'source':'paraphrased','provisions':["
                                + "{'provision':'2','number':'2','part':'article','binding':true,"
                                + "'text':'Operator means who carries calls.'},"
                                + "{'provision':'3','number':'3','part':'article','binding':true,"
                                + "'text':'Operators shall not impede transit, see article 2.'},"
                                + "{'provision':'4','number':'4','part':'article','binding':true,"
                                + "'text':'Calls for help go first.'}]}")
                .statusCode(201);
        post(
                        "rus",
                        "seat:states.RUS",
                        "proposals",
                        "{'proposal':'27','symbol':'LYON/27','title':'Common proposal',"
                                + "'sponsors':['EGY'],'instructions':["
                                + "{'kind':'mod','provision':'3','body':'com-5','reasons':'why',"
                                + "'text':'Operators shall not unduly impede transit, see article"
                                + " 2.'},"
                                + "{'kind':'add','provision':'3A','after':'3','body':'friends',"
                                + "'text':'A hidden operator.'}]}")
                .statusCode(201);
        post("egy", "seat:states.EGY", "proposals/27/support", "{}").statusCode(200);
        post("sam", "chair:com-5", "proposals/27/instructions/1/take-up", "{}").statusCode(200);
        post("sam", "chair:friends", "proposals/27/instructions/2/take-up", "{}").statusCode(200);
    }

    @Test
    @Order(2)
    void what_a_definition_reaches_is_told_before_it_is_edited() {
        put("secretariat", "secretariat", "terms/operator", "{'forms':{'en':['op*erator']}}")
                .statusCode(400)
                .body("code", is("malformed-request"));
        put("secretariat", "secretariat", "terms/operator", "{'forms':{'de_DE':['x']}}")
                .statusCode(400);
        put(
                        "fra",
                        "seat:states.FRA",
                        "terms/operator",
                        "{'forms':{'en':['operator*']},'provision':'2'}")
                .statusCode(403)
                .body("code", is("not-entitled"));
        for (var twice = 0; twice < 2; twice++) {
            put(
                            "secretariat",
                            "secretariat",
                            "terms/operator",
                            "{'forms':{'en':['operator*']},'provision':'2'}")
                    .statusCode(200)
                    .body("provisions", is(2))
                    .body("meanings", hasSize(1))
                    .body("says", containsString("who carries calls"));
        }
        read("public")
                .get(FORUM + "terms/operator/reach")
                .then()
                .statusCode(200)
                .body("places.provision", contains("2", "3"))
                .body("places[0].defines", is(true))
                .body("places[1].refers", is(true))
                .body("places[1].uses[0].words", is("Operators"))
                .body("versions.provisions", contains(2, 2));
        read("rus")
                .get(FORUM + "terms/operator/reach")
                .then()
                .body("places.provision", contains("2", "3", "3A"));
        csv("terms/operator/reach.csv", "provision,number,state,body,uses,bracketed,via");
        csv("terms.csv", "term,forms,provision,definition,provisions,uses,withdrawn");
        read("public")
                .get(FORUM + "draft/uses?form=calls")
                .then()
                .body("provisions", is(2))
                .body("term", not(is("")));
        read("public").get(FORUM + "draft/uses").then().statusCode(400);
        read("public").get(FORUM + "terms/nothing").then().body("code", is("term-not-found"));
    }

    @Test
    @Order(3)
    void operational_feedback_is_given_read_and_answered() {
        var harmful =
                "{'provision':'3','how':'harmful','text':'Routes are chosen by networks.',"
                        + "'evidence':[{'text':'Measured','reference':'https://m.example'}]}";
        post("fra", "seat:states.FRA", "feedback", harmful)
                .statusCode(403)
                .body("code", is("not-entitled"));
        post("net", "seat:states.NET", "feedback", "{'provision':'3','text':' '}")
                .statusCode(400)
                .body("faults.field", contains("how", "text"));
        post("net", "seat:states.NET", "feedback", harmful.replace("'3'", "'3A'"))
                .statusCode(409)
                .body("code", is("provision-referred"));
        post("net", "seat:states.NET", "feedback", harmful)
                .statusCode(201)
                .body("how", is("harmful"));
        read("public")
                .get(FORUM + "feedback?unanswered=true")
                .then()
                .body("id", contains("fb-1"))
                .body("evidence[0].reference", contains("https://m.example"));
        post("sam", "chair:plenary", "feedback/fb-1/answer", "{'text':'They stay theirs.'}")
                .statusCode(200)
                .body("answer.by", is("chair:plenary"));
        post("sam", "chair:plenary", "feedback/fb-1/answer", "{'text':'Again.'}")
                .statusCode(409)
                .body("code", is("feedback-answered"));
        csv("feedback.csv", "feedback,at,provision,by,how,condition,text,evidence");
    }

    @Test
    @Order(4)
    void another_language_is_entered_disputed_and_stands_only_where_it_is_aligned() {
        var french = "draft/provisions/3/translations/fr";
        var tag = read("public").get(FORUM + "draft/provisions/3").getHeader("ETag");
        given(as("secretariat", "secretariat"))
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body("{\"text\":\"Texte.\"}")
                .put(FORUM + french)
                .then()
                .statusCode(412)
                .body("code", is("stale-version"));
        given(as("secretariat", "secretariat"))
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"text\":\"Les opérateurs n’entravent pas le transit.\"}")
                .put(FORUM + french)
                .then()
                .statusCode(200)
                .body("status", is("aligned"));
        post("secretariat", "secretariat", french + "/certification", "").statusCode(200);
        post("fra", "seat:states.FRA", french + "/disputes", "{'reason':'Too weak.'}")
                .statusCode(200)
                .body("status", is("disputed"));
        read("public")
                .get(FORUM + "translations?language=fr")
                .then()
                .body("counts.fr.disputed", is(1))
                .body("counts.fr.missing", is(2))
                .body("rows.provision", contains("2", "3", "4"));
        post(
                        "secretariat",
                        "secretariat",
                        french + "/disputes/disp-1/settlement",
                        "{'reason':'Kept.'}")
                .body("status", is("aligned"));
        put("secretariat", "secretariat", "draft/provisions/3A/translations/fr", "{'text':'x'}")
                .statusCode(409)
                .body("code", is("provision-referred"));
        read("public")
                .get(FORUM + "draft/provisions/3A/translations/fr")
                .then()
                .body("code", is("provision-referred"));
        csv("translations.csv", "provision,language,status,version,renders,certified");
        read("public")
                .get(FORUM + "adopted/text-1/languages/fr")
                .then()
                .body("code", is("not-found"));
    }

    @Test
    @Order(5)
    void a_reference_is_declared_settled_and_shown_with_who_brought_it_in() {
        post(
                        "sam",
                        "chair:com-5",
                        "citations",
                        "{'provision':'3','words':'unduly','document':'A study',"
                                + "'url':'https://d.example','quoted':'undue burden','before':'an '}")
                .statusCode(201)
                .body("acts", contains("27.1"))
                .body("broughtBy", contains("RUS"));
        post(
                        "sam",
                        "chair:com-5",
                        "citations",
                        "{'provision':'3','words':'x','url':'javascript:alert(1)'}")
                .statusCode(400);
        put(
                        "sam",
                        "chair:com-5",
                        "draft/provisions/3/references",
                        "{'words':'article 2','to':'2','confirmed':false,'reason':'Another.'}")
                .statusCode(200)
                .body("standing", contains("declared", "denied"));
        csv("citations.csv", "citation,provision,part,words,to,document,url,quoted");
        post("sam", "chair:com-5", "citations/cit-9/withdrawal", "{'reason':'no'}")
                .statusCode(404)
                .body("code", is("citation-not-found"));
    }

    @Test
    @Order(6)
    void the_public_comments_in_time_and_hidden_words_are_not_shown() {
        post(
                        "sam",
                        "chair:com-5",
                        "comment-periods",
                        "{'body':'com-5','title':'Before','until':'2012-12-04T05:00:00Z'}")
                .statusCode(201)
                .body("open", is(true));
        var words = "{'author':'A reader','text':'Buy this.'}";
        post("fra", null, "comment-periods/period-1/comments", words)
                .statusCode(403)
                .body("code", is("not-entitled"));
        given(read("public"))
                .contentType(ContentType.JSON)
                .body(words.replace('\'', '"'))
                .post(FORUM + "comment-periods/period-1/comments")
                .then()
                .statusCode(401);
        post("reader", null, "comment-periods/period-1/comments", words).statusCode(201);
        post("reader", null, "comment-periods/period-1/comments", words)
                .statusCode(429)
                .body("code", is("comment-limit-reached"));
        post("sam", "chair:com-5", "public-comments/comment-1/hiding", "{'reason':'Selling.'}")
                .statusCode(200)
                .body("standing", is("hidden"));
        var list = read("public").get(FORUM + "comment-periods/period-1/comments").then();
        list.body("hidden[0].reason", is("Selling."));
        assertThat(list.extract().asString()).doesNotContain("Buy this");
        assertThat(read("public").get(FORUM + "record?limit=500").asString())
                .doesNotContain("Buy this");
        post("sam", "chair:com-5", "comment-periods/period-1/closing", "").statusCode(200);
        csv("comment-periods/period-1/comments.csv", "comment,at,provision,author,text,standing");
    }

    @Test
    @Order(7)
    void who_is_better_off_and_whose_words_stand_is_read_with_its_counts() {
        put("fra", "seat:states.FRA", "better-for-whom/3", "{'benefit':'worse'}")
                .statusCode(409)
                .body("code", is("provision-not-agreed"));
        post("sam", "chair:com-5", "sessions", "{'session':'c1','body':'com-5','title':'First'}");
        post("sam", "chair:com-5", "consensus-calls", "{'body':'com-5','provisions':['3']}")
                .statusCode(201);
        post("sam", "chair:com-5", "consensus-calls/call-1/gavel", "").statusCode(200);
        put("fra", "seat:states.FRA", "better-for-whom/3", "{'benefit':'worse','reason':'Why.'}")
                .statusCode(200)
                .body("statements[0].benefit", is("worse"))
                .body("survival.shares.origin", contains("instrument", "proposal"));
        read("public")
                .get(FORUM + "better-for-whom")
                .then()
                .body("provisions.provision", contains("3"));
        csv("better-for-whom.csv", "text,provision,by,group,benefit,reason,minutes,at,moved");
        csv("survival.csv", "text,provision,act,origin,proposal,by,characters,of");
        read("public")
                .get(FORUM + "preferences")
                .then()
                .body("leavesOut", contains("secret votes", "shows of hands"));
        csv(
                "preferences.csv",
                "one,other,sponsored,held,competed,opposed,voted_alike,voted_apart,together,of");
    }

    private static void csv(String path, String header) {
        read("public")
                .get(FORUM + path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString(header));
    }
}
