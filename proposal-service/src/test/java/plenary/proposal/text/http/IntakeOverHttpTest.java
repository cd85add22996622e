package plenary.proposal.text.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static plenary.proposal.text.intake.file.WordFiles.in;
import static plenary.proposal.text.intake.file.WordFiles.noted;
import static plenary.proposal.text.intake.file.WordFiles.out;
import static plenary.proposal.text.intake.file.WordFiles.p;
import static plenary.proposal.text.intake.file.WordFiles.run;
import static plenary.proposal.text.intake.file.WordFiles.styled;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.text.intake.file.Intake;
import plenary.proposal.text.intake.file.WordFiles;

/** Files come in: a base text of a thousand provisions, and a delegation's tracked changes. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntakeOverHttpTest {
    private static final String FORUM = "/api/forums/toronto/";
    private static final String FAULTY =
            """
            ---
            instrument: itr
            title: Regulations
            language: en
            ---
            A stray line.

            # Article 1

            ## 1.1

            ## 1.2 shall [not
            """;

    @Test
    @Order(1)
    void the_room_is_set_up() {
        json("admin", "plenary-admin")
                .body(
                        "{\"forum\":\"toronto\",\"title\":{\"en\":\"A conference\"},"
                                + "\"mode\":\"rehearsal\",\"charter\":\"itu-conference\","
                                + "\"clock\":\"2012-12-03T05:00:00Z\","
                                + "\"secretariat\":[\"id-secretariat\"]}")
                .post("/api/forums")
                .then()
                .statusCode(201);
        as("secretariat", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(
                        "code,name_en,group,in,email\n"
                                + "FRA,France,governments,states,fra@delegates.example\n")
                .post(FORUM + "roster")
                .then()
                .statusCode(200);
        as("fra", null)
                .contentType("application/json")
                .body("{}")
                .post(FORUM + "invitations/claim");
    }

    @Test
    @Order(2)
    void a_preview_names_every_fault_and_its_place_and_imports_nothing() {
        markdown("secretariat", "secretariat", FAULTY, true)
                .statusCode(200)
                .body("imported", is(false))
                .body("title", is("Regulations"))
                .body("faults.place", contains("line 6", "line 10", "line 12"))
                .body("faults[2].words", is("1.2 shall [not"))
                .body("faults[2].code", is("half-bracket"));
        given().auth()
                .oauth2(TestTokens.visitor())
                .get(FORUM + "instruments")
                .then()
                .body("$", empty());
    }

    @Test
    @Order(3)
    void a_faulty_text_is_refused_whole_with_the_same_faults() {
        markdown("secretariat", "secretariat", FAULTY, false)
                .statusCode(422)
                .body("code", is("instrument-faulty"))
                .body("detail", containsString("the first at line 6"))
                .body("faults", hasSize(3));
        given().auth()
                .oauth2(TestTokens.visitor())
                .get(FORUM + "draft")
                .then()
                .body("code", is("instrument-not-found"));
    }

    @Test
    @Order(4)
    void nobody_but_the_secretariat_imports_or_previews() {
        markdown("fra", "seat:states.FRA", FAULTY, true).body("code", is("not-entitled"));
        markdown("fra", "secretariat", FAULTY, true).body("code", is("not-entitled"));
        markdown("secretariat", null, FAULTY, true).body("code", is("capacity-missing"));
        word("secretariat", "secretariat", "instruments?preview=true", new byte[] {1, 2})
                .statusCode(200)
                .body("faults.reason", hasItem("is not a Word file (.docx)"));
    }

    @Test
    @Order(5)
    void a_word_file_is_previewed_and_what_it_does_not_say_the_address_says() {
        var file =
                WordFiles.of(
                        styled("Title", run("The Regulations")),
                        styled("Heading1", run("Article 3 Network")),
                        p(run("3.1\tMembers shall:")),
                        p(run("(a)\tpass calls;")));
        word(
                        "secretariat",
                        "secretariat",
                        "instruments?preview=true&instrument=itr&language=en",
                        file)
                .statusCode(200)
                .body("faults", nullValue())
                .body("title", is("The Regulations"))
                .body("parts[0].heading", is("3 – Network"))
                .body("provisions.number", contains("3.1", "3.1(a)"))
                .body("provisions[1].parent", is("3.1"));
    }

    @Test
    @Order(6)
    void what_is_too_large_or_of_another_kind_is_refused() {
        word("secretariat", "secretariat", "instruments", new byte[4 * 1024 * 1024 + 1])
                .statusCode(413)
                .body("code", is("too-large"));
        markdown("secretariat", "secretariat", "x".repeat(1024 * 1024 + 1), true)
                .statusCode(413)
                .body("code", is("too-large"));
        as("secretariat", "secretariat")
                .contentType("application/pdf")
                .body(new byte[] {1})
                .post(FORUM + "instruments")
                .then()
                .statusCode(415)
                .body("code", is("unsupported-media-type"));
        word("fra", "seat:states.FRA", "proposals/recognised", new byte[0])
                .body("code", is("instrument-not-found"));
    }

    @Test
    @Order(7)
    void a_thousand_provisions_are_imported_in_entries_that_fit() {
        var text =
                IntStream.rangeClosed(1, 1000)
                        .mapToObj(
                                n ->
                                        "## "
                                                + n
                                                + "\n\nProvision "
                                                + n
                                                + " binds every Member. "
                                                + "It does so at all times. ".repeat(12))
                        .collect(
                                Collectors.joining(
                                        "\n\n",
                                        "---\ninstrument: itr\ntitle: Regulations\nlanguage: en\n"
                                                + "---\n# Article 1 Scope\n\n",
                                        "\n"));
        markdown("secretariat", "secretariat", text, false)
                .statusCode(201)
                .body("imported", is(true))
                .body("provisions", hasSize(1000));
        given().auth()
                .oauth2(TestTokens.visitor())
                .get(FORUM + "record?limit=100")
                .then()
                .body("type", hasItem("instrument.part-imported.v1"))
                .body("type", hasItem("instrument.imported.v1"));
        given().auth()
                .oauth2(TestTokens.visitor())
                .get(FORUM + "draft")
                .then()
                .body("provisions", hasSize(1000))
                .body("provisions[999].number", is("1000"));
        markdown("secretariat", "secretariat", text, false)
                .statusCode(409)
                .body("code", is("already-exists"));
    }

    @Test
    @Order(8)
    void tracked_changes_are_recognised_and_nothing_is_recorded() {
        var tail = " binds every Member. " + "It does so at all times. ".repeat(12).strip();
        var file =
                WordFiles.with(
                        "Treaties bind no one else.",
                        p(
                                run("7\tProvision 7 binds "),
                                out("every"),
                                in("each"),
                                run(" Member. " + "It does so at all times. ".repeat(12).strip())),
                        p(noted(run("9\tProvision 9" + tail))),
                        WordFiles.marked("ins", run("11\tProvision 11" + tail)),
                        p(in("11A\tStates cooperate.")),
                        WordFiles.marked("del", out("12\tProvision 12" + tail)),
                        p(run("13\tProvision 13" + tail)));
        var before = seq();
        word("fra", "seat:states.FRA", "proposals/recognised", file)
                .statusCode(200)
                .body("tracked", is(true))
                .body("unplaced", nullValue())
                .body("instructions.instruction.kind", contains("mod", "noc", "add", "sup"))
                .body("instructions.instruction.provision", contains("7", "9", "11A", "12"))
                .body("instructions[0].instruction.text", containsString("binds each Member"))
                .body("instructions[0].confidence", is(100))
                .body("instructions[0].grounds", contains("number-and-wording"))
                .body("instructions[1].instruction.reasons", is("Treaties bind no one else."))
                .body("instructions[2].instruction.after", is("11"))
                .body("instructions[3].instruction.text", nullValue());
        org.assertj.core.api.Assertions.assertThat(seq()).isEqualTo(before);
    }

    @Test
    @Order(9)
    void what_was_recognised_is_tabled_as_it_came() {
        var file =
                WordFiles.of(
                        p(
                                run("5\tProvision 5 binds "),
                                in("not "),
                                run(
                                        "every Member. "
                                                + "It does so at all times. ".repeat(12).strip())));
        var instruction =
                word("fra", "seat:states.FRA", "proposals/recognised", file)
                        .extract()
                        .path("instructions[0].instruction");
        as("fra", "seat:states.FRA")
                .contentType("application/json")
                .body(
                        Map.of(
                                "title",
                                "From a file",
                                "instructions",
                                java.util.List.of(instruction)))
                .post(FORUM + "proposals")
                .then()
                .statusCode(201)
                .body("instructions[0].difference.kind", hasItem("insert"));
    }

    @Test
    @Order(10)
    void a_file_is_recognised_for_a_seat_alone_and_a_faulty_one_is_refused() {
        word("secretariat", "secretariat", "proposals/recognised", WordFiles.of(p(run("x"))))
                .statusCode(403)
                .body("code", is("not-entitled"));
        word(
                        "fra",
                        "seat:states.FRA",
                        "proposals/recognised",
                        "words".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", is("document-faulty"))
                .body("faults[0].reason", is("is not a Word file (.docx)"))
                .body("faults[0].code", is("no-word-file"));
        given().contentType(Intake.DOCX)
                .body(new byte[] {1})
                .post(FORUM + "proposals/recognised")
                .then()
                .statusCode(401)
                .body("code", is("sign-in-needed"));
        given().auth()
                .oauth2(TestTokens.visitor())
                .get(FORUM + "proposals/recognised")
                .then()
                .statusCode(404)
                .body("code", is("proposal-not-found"));
    }

    private static long seq() {
        return ((Number)
                        given().auth()
                                .oauth2(TestTokens.visitor())
                                .get(FORUM + "draft")
                                .path("seq"))
                .longValue();
    }

    private static ValidatableResponse markdown(
            String who, String as, String text, boolean preview) {
        return as(who, as)
                .contentType("text/markdown; charset=utf-8")
                .queryParam("preview", preview)
                .body(text)
                .post(FORUM + "instruments")
                .then();
    }

    private static ValidatableResponse word(String who, String as, String path, byte[] file) {
        return as(who, as).contentType(Intake.DOCX).body(file).post(FORUM + path).then();
    }

    private static RequestSpecification json(String who, String... roles) {
        return given().auth().oauth2(TestTokens.of(who, roles)).contentType("application/json");
    }

    private static RequestSpecification as(String who, String as) {
        var request =
                given(
                                new RequestSpecBuilder()
                                        .setConfig(
                                                RestAssuredConfig.config()
                                                        .encoderConfig(
                                                                EncoderConfig.encoderConfig()
                                                                        .appendDefaultContentCharsetToContentTypeIfUndefined(
                                                                                false)))
                                        .build())
                        .auth()
                        .oauth2(TestTokens.of(who));
        return as == null ? request : request.header("Plenary-As", as);
    }
}
