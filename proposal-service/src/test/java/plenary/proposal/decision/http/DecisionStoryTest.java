package plenary.proposal.decision.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.journal.Journal;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Command;
import plenary.proposal.decision.DecisionCommand.ReceiveResult;
import plenary.proposal.desk.ForumDesk;
import plenary.proposal.text.PaperCommand.SupportProposal;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.TextCommand.TableProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.rules.Counting;
import plenary.rules.Deciding;

/** A small committee over HTTP: checks, votes, windows, a veto, the second round, signature. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionStoryTest {
    private static final String FORUM = "committee";

    @Inject ForumDesk desk;
    @Inject Journal journal;

    @Test
    @Order(1)
    void a_committee_with_one_advisory_group_meets() throws Throwable {
        given().auth()
                .oauth2(TestTokens.of("admin", "plenary-admin"))
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"forum":"committee","title":{"en":"A committee"},"mode":"rehearsal",
                         "charter":"cirp-consociational","clock":"2030-03-04T09:00:00Z",
                         "secretariat":["id-secretariat"]}""")
                .post("/api/forums")
                .then()
                .statusCode(201);
        var table = new StringBuilder("code,name_en,group,region,in,principals,email\n");
        for (var n = 1; n <= 3; n++) {
            table.append(
                    "S%d,S%d,governments,africa,states,,s%d@delegates.example%n"
                            .formatted(n, n, n));
        }
        for (var n = 1; n <= 5; n++) {
            table.append(
                    "CS%d,CS%d,civil-society,africa,civil-society,%s,cs%d@delegates.example%n"
                            .formatted(n, n, n == 5 ? "S1" : "", n));
        }
        given().auth()
                .oauth2(TestTokens.of("secretariat"))
                .header("Plenary-As", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(table.toString())
                .post("/api/forums/committee/roster")
                .then()
                .statusCode(200);
        secretariat(
                Map.of("body", "plenary", "names", Map.of("en", "Plenary"), "kind", "plenary"),
                "bodies");
        secretariat(
                Map.of("email", "sam@delegates.example", "body", "plenary", "office", "chair"),
                "invitations");
        for (var name : List.of("sam", "s1", "s2", "cs1", "cs2", "cs3", "cs4")) {
            given().auth()
                    .oauth2(TestTokens.of(name))
                    .post("/api/forums/committee/invitations/claim")
                    .then()
                    .statusCode(200);
        }
        chair(Map.of("session", "one", "body", "plenary", "title", "First"), "sessions", 201);
        draft();
    }

    private void draft() throws Throwable {
        var secretariat = new Capacity.Secretariat();
        does(
                "secretariat",
                secretariat,
                new ImportInstrument("none", "Security", "en", "own", List.of()));
        var instructions = new ArrayList<Instruction>();
        for (var n = 1; n <= 2; n++) {
            instructions.add(
                    new Instruction(
                            n,
                            InstructionKind.ADD,
                            "" + n,
                            "" + n,
                            null,
                            n == 1 ? null : "1",
                            "Measure number " + n + ".",
                            null,
                            "plenary",
                            "article",
                            true));
        }
        does(
                "s1",
                new Capacity.Seated("states.S1"),
                new TableProposal(null, null, "Security", List.of(), instructions, "own"));
        does("s2", new Capacity.Seated("states.S2"), new SupportProposal("1"));
        for (var n = 1; n <= 2; n++) {
            does(
                    "sam",
                    new Capacity.InOffice(Office.CHAIR, "plenary", null),
                    new TakeUpInstruction("1", n, null));
        }
    }

    private void does(String name, Capacity capacity, Command command) throws Throwable {
        var actor =
                new Actor(
                        capacity instanceof Capacity.House ? "house" : "id-" + name,
                        null,
                        false,
                        capacity);
        VertxContextSupport.subscribeAndAwait(
                () -> journal.transaction(session -> desk.act(session, FORUM, actor, command)));
    }

    private void counted(String poll, int yes, int no) throws Throwable {
        var state = VertxContextSupport.subscribeAndAwait(() -> desk.read(FORUM));
        var opened = state.decisions().polls().get(poll).opened();
        var ballots = new ArrayList<Ballot>();
        for (var elector : opened.electorate().electors().subList(0, yes + no)) {
            ballots.add(new Ballot(elector.seat(), ballots.size() < yes ? Choice.YES : Choice.NO));
        }
        does(
                "house",
                new Capacity.House(),
                new ReceiveResult(
                        poll,
                        state.seq(),
                        "00",
                        Instant.parse("2030-03-04T09:00:00Z"),
                        Counting.count(opened.rule(), opened.electorate(), ballots),
                        Deciding.decide(opened.rule(), opened.electorate(), ballots),
                        ballots));
    }

    @Test
    @Order(2)
    void a_temperature_check_says_everywhere_that_it_is_not_a_vote() {
        chair(Map.of("body", "plenary", "question", Map.of("en", "In?")), "temperature-checks", 202)
                .header("Location", endsWith("/api/forums/committee/temperature-checks/check-1"))
                .body("isVote", is(false))
                .body("notice", containsString("not a vote"));
        chair(Map.of("words", "The majority is with it."), "temperature-checks/check-1/close", 200)
                .body("words", is("The majority is with it."));
        read("public")
                .get("/api/forums/committee/temperature-checks")
                .then()
                .body("[0].isVote", is(false))
                .body("[0].wasThisAVote.answer", is("no"))
                .body("[0].wasThisAVote.act", notNullValue());
        var fromCheck =
                Map.of("body", "plenary", "title", "T", "basis", "temperature-check/check-1");
        chair(fromCheck, "recommendations", 409)
                .body("code", is("temperature-check-decides-nothing"));
        chair(poll("check/check-1"), "polls", 409)
                .body("code", is("temperature-check-decides-nothing"));
    }

    private static Map<String, ?> poll(String subject) {
        return Map.of(
                "body",
                "plenary",
                "kind",
                "procedural",
                "question",
                Map.of("en", "Shall the debate be closed?"),
                "subject",
                subject);
    }

    @Test
    @Order(3)
    void a_vote_is_opened_and_closed_by_the_chair_and_is_on_its_way() throws Throwable {
        chair(Map.of("kind", "chamber"), "polls", 400)
                .body("faults.field", hasItems("body", "question", "subject"));
        act("s1", "seat:states.S1", poll("motion/close-debate"), "polls", 403);
        chair(poll("motion/close-debate"), "polls", 202)
                .header("Location", endsWith("/api/forums/committee/polls/poll-1"))
                .body("stage", is("open"));
        forums().body("votes.question.en", contains("Shall the debate be closed?"))
                .body("meetings.body.en", contains("Plenary"));
        chair(poll("motion/adjourn"), "polls", 409).body("code", is("voting-begun"));
        chair(Map.of(), "polls/poll-1/close", 202).body("stage", is("closing"));
        forums().body("votes", nullValue());
        counted("poll-1", 2, 1);
        chair(Map.of(), "polls/poll-1/close", 409).body("code", is("voting-closed"));
    }

    /** What is read of this forum in the list of all. */
    private static ValidatableResponse forums() {
        return given().auth()
                .oauth2(TestTokens.of("cs1"))
                .get("/api/forums")
                .then()
                .statusCode(200)
                .root("find { it.id == 'committee' }");
    }

    @Test
    @Order(4)
    void a_carried_recommendation_awaits_the_only_group_with_standing() throws Throwable {
        chair(Map.of("body", "plenary"), "recommendations", 400);
        chair(Map.of("body", "plenary", "title", "Security"), "recommendations", 202)
                .header("Location", endsWith("/recommendations/rec-1"));
        counted("poll-2", 3, 0);
        recommendation("public")
                .body("stage", is("awaiting-vetoes"))
                .body("rounds[0].poll.result.outcome", is("adopted"))
                .body("rounds[0].windows", hasSize(4))
                .body("rounds[0].windows.findAll { it.open }.group", contains("civil-society"))
                .body("rounds[0].windows[0].closes", is("2030-03-07T09:00:00Z"));
        read("public")
                .get("/api/forums/committee/representation")
                .then()
                .body("principals.principal", contains("S1"))
                .body("principals[0].channels.seat", hasItems("states.S1", "civil-society.CS5"));
    }

    private static ValidatableResponse recommendation(String name) {
        return read(name).get("/api/forums/committee/recommendations/rec-1").then().statusCode(200);
    }

    private static Map<String, ?> veto(String provision) {
        return Map.of(
                "provisions", List.of(provision),
                "reason", "It permits surveillance.",
                "cure", Map.of(provision, "Bind it to rights."));
    }

    @Test
    @Order(5)
    void a_petition_and_who_signed_it_are_seen_by_the_group_alone() throws Throwable {
        group(1, veto("2"), "recommendations/rec-1/vetoes", 403)
                .body("code", is("veto-is-the-groups-act"));
        group(1, veto("2"), "recommendations/rec-1/petitions", 201)
                .header("Location", endsWith("/petitions/petition-1"))
                .body("needs", is(4));
        for (var n = 2; n <= 4; n++) {
            group(n, Map.of(), "petitions/petition-1/signatures", 200);
        }
        recommendation("cs2").body("rounds[0].petitions[0].signatures", hasSize(4));
        recommendation("s2").body("rounds[0].petitions", nullValue());
        read("cs1").get("/api/forums/committee/petitions/petition-1").then().statusCode(200);
        read("s1")
                .get("/api/forums/committee/petitions/petition-1")
                .then()
                .body("code", is("petition-not-found"));
        counted("poll-3", 4, 1);
        recommendation("public")
                .body("rounds[0].vetoes[0].reason", is("It permits surveillance."))
                .body("rounds[0].vetoes[0].cure.'2'", is("Bind it to rights."))
                .body("rounds[0].vetoes[0].tally.yes", is(4))
                .body("stage", is("returned"))
                .body("comparison.find { it.provision == '2' }.rounds[0].fate", is("vetoed"));
    }

    @Test
    @Order(6)
    void the_group_lets_go_in_writing_and_the_public_record_names_none_of_its_seats() {
        for (var n = 1; n <= 3; n++) {
            group(n, Map.of("provisions", List.of("2")), "vetoes/veto-1/lift", 200);
        }
        recommendation("public").body("rounds[0].vetoes[0].standing", nullValue());
        var record =
                read("public").get("/api/forums/committee/record?limit=500").then().statusCode(200);
        record.body("type", hasItem("veto.lifted.v1"))
                .body("type", not(hasItem("petition.signed.v1")))
                .body(
                        "find { it.type == 'veto.lifted.v1' }.header.capacity",
                        is("group:civil-society"))
                .body(not(containsString("seat:civil-society.CS1")))
                .body(
                        "findAll { it.type == 'closed' }.header.capacity",
                        not(hasItem("seat:civil-society.CS2")));
    }

    @Test
    @Order(7)
    void put_again_it_is_waived_adopted_and_signed_by_region() throws Throwable {
        chair(Map.of("body", "plenary", "recommendation", "rec-1"), "recommendations", 202);
        counted("poll-4", 3, 0);
        group(1, veto("1"), "recommendations/rec-1/petitions", 409)
                .body("code", is("unchanged-since-window"));
        for (var n = 1; n <= 3; n++) {
            group(n, Map.of(), "recommendations/rec-1/windows/civil-society/waiver", 200);
        }
        recommendation("public")
                .body("stage", is("adopted"))
                .body("rounds", hasSize(2))
                .body("comparison[0].rounds.fate", contains("clean", "adopted"));
        secretariat(Map.of("step", "open"), "signature").body("stage", is("open"));
        sign(1, "signed").statusCode(200).body("signed", is(true));
        sign(2, "declared-it-will-not").statusCode(200).body("signed", is(false));
        secretariat(Map.of("step", "close"), "signature");
        read("public")
                .get("/api/forums/committee/signature")
                .then()
                .body("stage", is("closed"))
                .body("regions.shown", contains("africa 1/2"))
                .body("rows.find { it.delegation == 'S3' }.form", nullValue());
        read("public")
                .get("/api/forums/committee/signature/analysis")
                .then()
                .statusCode(200)
                .body("source", is("World Bank, CC BY 4.0"))
                .body("unmatched", contains("S1", "S2", "S3"));
        assertThat(
                        read("public")
                                .accept("text/csv")
                                .get("/api/forums/committee/signature/analysis.csv")
                                .asString()
                                .lines())
                .hasSize(4)
                .contains("S1,africa,signed,,,,,,", "S3,africa,others,,,,,,");
    }

    private static ValidatableResponse sign(int n, String form) {
        return request("s" + n, "seat:states.S" + n, Map.of("form", form))
                .put("/api/forums/committee/signature/S" + n)
                .then();
    }

    private static ValidatableResponse secretariat(Map<String, ?> body, String path) {
        return request("secretariat", "secretariat", body)
                .post("/api/forums/committee/" + path)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private static ValidatableResponse chair(Map<String, ?> body, String path, int status) {
        return act("sam", "chair:plenary", body, path, status);
    }

    private static ValidatableResponse group(int n, Map<String, ?> body, String path, int status) {
        return act("cs" + n, "seat:civil-society.CS" + n, body, path, status);
    }

    private static ValidatableResponse act(
            String name, String as, Map<String, ?> body, String path, int status) {
        return request(name, as, body)
                .post("/api/forums/committee/" + path)
                .then()
                .statusCode(status);
    }

    private static RequestSpecification request(String name, String as, Map<String, ?> body) {
        return given().auth()
                .oauth2(TestTokens.of(name))
                .header("Plenary-As", as)
                .contentType(ContentType.JSON)
                .body(body);
    }

    private static RequestSpecification read(String name) {
        return given().auth()
                .oauth2(name.equals("public") ? TestTokens.visitor() : TestTokens.of(name));
    }
}
