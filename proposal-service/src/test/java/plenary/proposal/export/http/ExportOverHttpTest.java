package plenary.proposal.export.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.text.intake.file.Intake;
import plenary.proposal.text.intake.file.WordEdit;

/** Texts as files over HTTP: format, name, version, and only what the caller may read. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExportOverHttpTest {
    private static final String FORUM = "/api/forums/files/";

    @Test
    @Order(1)
    void before_the_instrument_there_is_nothing_to_export() {
        given().auth()
                .oauth2(TestTokens.of("admin", "plenary-admin"))
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"forum":"files","title":{"en":"A conference"},"mode":"rehearsal",
                         "charter":"itu-conference","clock":"2012-12-03T05:00:00Z",
                         "secretariat":["id-secretariat"]}\
                        """)
                .post("/api/forums")
                .then()
                .statusCode(201);
        visitor()
                .get(FORUM + "exports/draft")
                .then()
                .statusCode(404)
                .body("code", is("instrument-not-found"));
    }

    @Test
    @Order(2)
    void a_closed_body_takes_a_provision_up() {
        given().auth()
                .oauth2(TestTokens.of("secretariat"))
                .header("Plenary-As", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(
                        """
                        code,name_en,name_fr,group,region,in,sort_key,email
                        FRA,France,France,governments,Europe,states,FRANCE,fra@delegates.example
                        EGY,Egypt,Égypte,governments,Africa,states,EGYPT,egy@delegates.example
                        """)
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
        post(
                "bodies",
                "{'body':'plenary','names':{'en':'Plenary','fr':'Plénière'},'kind':'plenary','open':true}");
        post(
                "bodies",
                "{'body':'friends','names':{'en':'Friends'},'kind':'ad-hoc-group',"
                        + "'parent':'plenary','open':false,'members':['states.FRA']}");
        for (var place : new String[] {"plenary", "friends"}) {
            post(
                    "invitations",
                    "{'email':'sam@delegates.example','body':'%s','office':'chair'}"
                            .formatted(place));
        }
        for (var name : new String[] {"fra", "egy", "sam"}) {
            as(name, null, "{}").post(FORUM + "invitations/claim").then().statusCode(200);
        }
        post(
                "instruments",
                "{'instrument':'itr','title':'Regulations','language':'en','provisions':["
                        + "{'provision':'3','number':'3','part':'article','binding':true,"
                        + "'text':'Members shall not impede transit of calls.'},"
                        + "{'provision':'4','number':'4','part':'article','binding':true,"
                        + "'text':'Charges are public.'}]}");
        as(
                        "fra",
                        "seat:states.FRA",
                        "{'proposal':'1','title':'Ours','instructions':["
                                + "{'kind':'mod','provision':'4','body':'friends',"
                                + "'text':'Charges are a hidden thing.','reasons':'r'}]}")
                .post(FORUM + "proposals")
                .then()
                .statusCode(201);
        as("egy", "seat:states.EGY", "{}")
                .post(FORUM + "proposals/1/support")
                .then()
                .statusCode(200);
        as("sam", "chair:friends", "{}")
                .post(FORUM + "proposals/1/instructions/1/take-up")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(3)
    void the_format_goes_by_the_query_or_by_accept() {
        visitor()
                .get(FORUM + "exports/draft?format=docx")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vnd.openxmlformats"))
                .header(
                        "Content-Disposition",
                        startsWith("attachment; filename=\"files_draft_entry-"))
                .header("Content-Disposition", containsString("_rehearsal_not-agreed.docx"));
        visitor()
                .accept("application/pdf")
                .get(FORUM + "exports/draft")
                .then()
                .contentType("application/pdf");
        visitor()
                .accept("text/html,*/*;q=0.8")
                .get(FORUM + "exports/draft")
                .then()
                .contentType(startsWith("text/html"));
        visitor()
                .accept("application/xml")
                .get(FORUM + "exports/draft")
                .then()
                .contentType(startsWith("application/akn+xml"));
        visitor().get(FORUM + "exports/draft").then().body("paper.head.standing", is("not-agreed"));
        visitor()
                .accept("image/png")
                .get(FORUM + "exports/draft")
                .then()
                .statusCode(406)
                .body("code", is("not-acceptable"));
        visitor()
                .get(FORUM + "exports/draft?format=exe")
                .then()
                .statusCode(400)
                .body("code", is("malformed-request"));
        visitor().get(FORUM + "exports/draft?language=xx").then().statusCode(400);
    }

    @Test
    @Order(4)
    void who_has_the_version_gets_304_and_another_reader_another_tag() {
        var tag =
                visitor().get(FORUM + "exports/draft?format=text").then().extract().header("ETag");
        visitor()
                .header("If-None-Match", tag)
                .get(FORUM + "exports/draft?format=text")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().auth()
                .oauth2(TestTokens.of("fra"))
                .header("If-None-Match", tag)
                .get(FORUM + "exports/draft?format=text")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(5)
    void an_outsider_gets_no_words_of_a_closed_body_in_any_format() {
        for (var format : new String[] {"html", "text", "markdown", "json", "akn"}) {
            var outside = read("egy", format);
            assertThat(outside).doesNotContain("hidden").containsIgnoringCase("referred");
            assertThat(read("fra", format)).contains("hidden");
        }
    }

    private static String read(String name, String format) {
        return given().auth()
                .oauth2(TestTokens.of(name))
                .get(FORUM + "exports/draft?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    @Order(6)
    void a_body_a_stretch_and_the_brackets_can_be_had_alone() {
        visitor()
                .get(FORUM + "exports/draft?format=text&from=3&to=3")
                .then()
                .body(not(containsString("Friends")));
        visitor()
                .get(FORUM + "exports/draft?from=nine")
                .then()
                .body("code", is("provision-not-found"));
        visitor()
                .get(FORUM + "exports/draft?from=4&to=3")
                .then()
                .statusCode(400)
                .body("code", is("malformed-request"));
        visitor().get(FORUM + "exports/draft?body=nine").then().body("code", is("body-not-found"));
        visitor().get(FORUM + "exports/brackets?format=text").then().statusCode(200);
        visitor()
                .get(FORUM + "exports/proposals/1?format=html")
                .then()
                .body(containsString("MOD 4"));
        visitor().get(FORUM + "exports/proposals/9").then().body("code", is("proposal-not-found"));
        visitor().get(FORUM + "exports/adopted/last").then().body("code", is("not-found"));
    }

    @Test
    @Order(7)
    void the_draft_comes_back_from_word_with_its_senders_changes_and_nobody_elses() {
        as(
                        "egy",
                        "seat:states.EGY",
                        "{'provision':'3','passage':{'quote':'impede'},'reason':'Too strong.'}")
                .post(FORUM + "brackets")
                .then()
                .statusCode(201);
        visitor()
                .get(FORUM + "exports/brackets?format=text&language=fr")
                .then()
                .body(containsString("Égypte"))
                .body(containsString("Plénière"))
                .body(not(containsString("Egypt")));
        var handedOut =
                given().auth()
                        .oauth2(TestTokens.of("fra"))
                        .get(FORUM + "exports/draft?format=docx")
                        .then()
                        .extract()
                        .asByteArray();
        recognised(handedOut)
                .body("instructions", nullValue())
                .body("unplaced", nullValue())
                .body("returned.form", is("draft"))
                .body("returned.forum", is("files"))
                .body("returned.here", is(true))
                .body("returned.entries", is(0))
                .body("returned.others", hasItem("Egypt"));
        var edited =
                new WordEdit(handedOut)
                        .insert(" transit of calls", " and mail", "A delegate")
                        .insert("a hidden thing", " for now", "A delegate")
                        .bytes();
        recognised(edited)
                .body("authors", contains("A delegate"))
                .body("instructions.instruction.provision", contains("3", "4"))
                .body("instructions[0].start", is("Members shall not [impede] transit of calls."))
                .body("instructions[0].flaw", is("brackets"))
                .body("instructions[0].grounds", hasItem("open-brackets"))
                .body("instructions[0].instruction.reasons", nullValue())
                .body("instructions[1].instruction.text", is("Charges are a hidden thing for now."))
                .body("instructions[1].confidence", is(100));
        as(
                        "sam",
                        "chair:friends",
                        "{'passage':{'quote':'hidden'},'text':'secret','reason':'Better.'}")
                .post(FORUM + "draft/provisions/4/edits")
                .then()
                .statusCode(200);
        recognised(edited)
                .body("returned.entries", is(1))
                .body("instructions[1].grounds", hasItem("moved-since"))
                .body("instructions[1].original", is("Charges are a hidden thing."))
                .body("instructions[1].confidence", is(50));
    }

    private static ValidatableResponse recognised(byte[] file) {
        return given(
                        new RequestSpecBuilder()
                                .setConfig(
                                        RestAssuredConfig.config()
                                                .encoderConfig(
                                                        EncoderConfig.encoderConfig()
                                                                .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                                        false)))
                                .build())
                .auth()
                .oauth2(TestTokens.of("fra"))
                .header("Plenary-As", "seat:states.FRA")
                .contentType(Intake.DOCX)
                .body(file)
                .post(FORUM + "proposals/recognised")
                .then()
                .statusCode(200);
    }

    private static void post(String path, String json) {
        var status = as("secretariat", "secretariat", json).post(FORUM + path).statusCode();
        assertThat(status).as(path).isIn(201, 204);
    }

    private static RequestSpecification as(String name, String as, String json) {
        var request =
                given().auth()
                        .oauth2(TestTokens.of(name))
                        .contentType(ContentType.JSON)
                        .body(json.replace('\'', '"'));
        return as == null ? request : request.header("Plenary-As", as);
    }

    private static RequestSpecification visitor() {
        return given().auth().oauth2(TestTokens.visitor());
    }
}
