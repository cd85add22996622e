package plenary.proposal.decision.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.journal.Journal;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.Actor;
import plenary.proposal.decision.DecisionCommand.ReceiveResult;
import plenary.proposal.desk.ForumDesk;
import plenary.rules.Counting;
import plenary.rules.Deciding;

/** A conference of six states: methods by right, proxies, votes called off, words after a vote. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MethodsOverHttpTest {
    private static final String FORUM = "methods";
    private static final String CHAIR = "chair:plenary";

    @Inject ForumDesk desk;
    @Inject Journal journal;

    private static ValidatableResponse act(String who, String as, Object body, String path) {
        return given().auth()
                .oauth2(TestTokens.of(who))
                .header("Plenary-As", as)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/forums/" + FORUM + "/" + path)
                .then();
    }

    private static ValidatableResponse state(int n, Object body, String path) {
        return act("s" + n, "seat:states.S" + n, body, path);
    }

    private static ValidatableResponse chair(Object body, String path) {
        return act("sam", CHAIR, body, path);
    }

    private static ValidatableResponse read(String path) {
        return given().auth()
                .oauth2(TestTokens.of("public"))
                .get("/api/forums/" + FORUM + "/" + path)
                .then();
    }

    private static Map<String, ?> vote(String subject) {
        return Map.of(
                "body",
                "plenary",
                "kind",
                "procedural",
                "question",
                Map.of("en", "Shall it?"),
                "subject",
                subject,
                "draw",
                true);
    }

    private static Map<String, ?> demand(String subject, String method) {
        return Map.of("body", "plenary", "subject", subject, "method", method);
    }

    @Test
    @Order(1)
    void a_conference_meets() {
        given().auth()
                .oauth2(TestTokens.of("admin", "plenary-admin"))
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"forum":"methods","title":{"en":"Methods"},"mode":"rehearsal",
                         "charter":"itu-conference","clock":"2030-03-04T09:00:00Z",
                         "secretariat":["id-secretariat"]}""")
                .post("/api/forums")
                .then()
                .statusCode(201);
        var table = new StringBuilder("code,name_en,group,region,in,email\n");
        for (var n = 1; n <= 6; n++) {
            table.append(
                    "S%d,S%d,governments,africa,states,s%d@delegates.example%n".formatted(n, n, n));
        }
        given().auth()
                .oauth2(TestTokens.of("secretariat"))
                .header("Plenary-As", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(table.toString())
                .post("/api/forums/methods/roster")
                .then()
                .statusCode(200);
        act(
                        "secretariat",
                        "secretariat",
                        Map.of(
                                "body",
                                "plenary",
                                "names",
                                Map.of("en", "Plenary"),
                                "kind",
                                "plenary"),
                        "bodies")
                .statusCode(201);
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
        for (var name : List.of("sam", "s1", "s2", "s3", "s4", "s5")) {
            given().auth()
                    .oauth2(TestTokens.of(name))
                    .post("/api/forums/methods/invitations/claim")
                    .then()
                    .statusCode(200);
        }
        chair(Map.of("session", "one", "body", "plenary", "title", "First"), "sessions")
                .statusCode(201);
    }

    @Test
    @Order(2)
    void a_proxy_is_given_listed_and_taken_back() {
        state(1, Map.of(), "proxies").statusCode(400).body("faults.field", hasItem("holder"));
        state(1, Map.of("holder", "states.S2", "body", "plenary"), "proxies")
                .statusCode(201)
                .body("proxy", is("proxy-1"));
        state(3, Map.of("holder", "states.S2", "body", "plenary"), "proxies")
                .statusCode(409)
                .body("code", is("proxy-held-already"));
        read("proxies").body("holder", contains("states.S2"));
        given().auth()
                .oauth2(TestTokens.of("s1"))
                .header("Plenary-As", "seat:states.S1")
                .delete("/api/forums/methods/proxies/proxy-1")
                .then()
                .statusCode(204);
        read("proxies").body("$", empty());
    }

    @Test
    @Order(3)
    void a_secret_vote_is_demanded_by_five_and_then_called_off() {
        state(1, demand("motion/one", "show-of-hands"), "method-demands")
                .statusCode(409)
                .body("code", is("method-not-allowed-here"));
        for (var n = 1; n <= 5; n++) {
            state(n, demand("motion/one", "secret"), "method-demands")
                    .statusCode(200)
                    .body("[0].met", is(n == 5));
        }
        read("method-demands").body("[0].seats", hasSize(5)).body("[0].needed", is(5));
        chair(vote("motion/one"), "polls").statusCode(202).body("method", is("secret"));
        read("method-demands").body("$", empty());
        state(1, demand("motion/two", "secret"), "method-demands")
                .statusCode(409)
                .body("code", is("voting-begun"));
        chair(Map.of("reason", ""), "polls/poll-1/cancellation").statusCode(400);
        chair(Map.of("reason", "The hall is evacuated."), "polls/poll-1/cancellation")
                .statusCode(200)
                .body("stage", is("cancelled"));
    }

    @Test
    @Order(4)
    void unclear_hands_become_a_roll_call_and_votes_are_explained_after_it() throws Throwable {
        chair(vote("motion/one"), "polls").statusCode(202).body("method", is("show-of-hands"));
        chair(Map.of("reason", "The last rows cannot be seen."), "polls/poll-2/recount")
                .statusCode(200)
                .body("method", is("roll-call"))
                .body("superseded.method", is("show-of-hands"));
        state(1, Map.of("meant", "no", "text", "The wrong button."), "polls/poll-2/notes")
                .statusCode(409)
                .body("code", is("not-open-yet"));
        counted("poll-2");
        state(1, Map.of("meant", "no", "text", "The wrong button."), "polls/poll-2/notes")
                .statusCode(201)
                .body("note", is("correction"));
        state(2, Map.of("text", "We said yes because…"), "polls/poll-2/notes").statusCode(201);
        read("vote-notes?poll=poll-2").body("note", contains("correction", "explanation"));
    }

    @Test
    @Order(5)
    void the_same_opening_sent_twice_draws_the_same_lot() {
        state(1, demand("motion/two", "roll-call"), "method-demands").statusCode(200);
        state(2, demand("motion/two", "roll-call"), "method-demands").statusCode(200);
        for (var twice = 0; twice < 2; twice++) {
            given().auth()
                    .oauth2(TestTokens.of("sam"))
                    .header("Plenary-As", CHAIR)
                    .header("Idempotency-Key", "draw-1")
                    .contentType(ContentType.JSON)
                    .body(vote("motion/two"))
                    .post("/api/forums/methods/polls")
                    .then()
                    .statusCode(202)
                    .body("id", is("poll-3"));
        }
    }

    @Test
    @Order(6)
    void a_vote_goes_on_paper_and_its_sheet_is_attached_and_read() throws Throwable {
        state(1, Map.of("reason", "No network."), "polls/poll-3/sheet")
                .statusCode(403)
                .body("code", is("not-entitled"));
        chair(Map.of("reason", " "), "polls/poll-3/sheet").statusCode(400);
        var scan = Map.of("fileName", "sheet.pdf", "sha256", "ab".repeat(32));
        chair(Map.of("reason", "No network."), "polls/poll-3/sheet").statusCode(200);
        chair(scan, "polls/poll-3/sheet/scans").statusCode(404).body("code", is("file-not-found"));
        String kept =
                given().auth()
                        .oauth2(TestTokens.of("sam"))
                        .header("Plenary-As", CHAIR)
                        .contentType("application/pdf")
                        .body("%PDF a sheet".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/api/forums/methods/files")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("sha256");
        read("files/" + kept).statusCode(404);
        chair(Map.of("fileName", "sheet.pdf", "sha256", kept), "polls/poll-3/sheet/scans")
                .statusCode(200);
        read("files/" + kept).statusCode(200);
        counted("poll-3");
    }

    @Test
    @Order(7)
    void what_followed_a_count_is_refused_where_nothing_is_tied_or_to_be_taken_again() {
        chair(Map.of("choice", "yes"), "polls/poll-3/casting-vote")
                .statusCode(409)
                .body("code", is("no-tie-to-decide"));
        chair(Map.of(), "polls/poll-3/casting-vote").statusCode(400);
        state(1, Map.of(), "polls/poll-3/reconsideration")
                .statusCode(409)
                .body("code", is("reconsideration-not-provided"));
        state(1, Map.of(), "polls/poll-9/reconsideration")
                .statusCode(404)
                .body("code", is("poll-not-found"));
    }

    @Test
    @Order(8)
    void what_is_asked_for_by_right_is_refused_where_there_is_no_text_and_lists_are_empty() {
        state(1, Map.of("body", "plenary", "subject", "provision/1"), "vote-demands")
                .statusCode(404)
                .body("code", is("provision-not-found"));
        state(1, Map.of("body", "plenary"), "vote-demands").statusCode(400);
        state(1, Map.of("body", "plenary", "provision", "1", "parts", List.of()), "divisions")
                .statusCode(404)
                .body("code", is("provision-not-found"));
        state(1, Map.of("body", "plenary"), "divisions").statusCode(400);
        state(1, Map.of(), "divisions/division-9/objection")
                .statusCode(404)
                .body("code", is("division-not-found"));
        chair(Map.of(), "divisions/division-9/grant")
                .statusCode(404)
                .body("code", is("division-not-found"));
        read("vote-demands").statusCode(200).body("$", empty());
        read("divisions").statusCode(200).body("$", empty());
    }

    @Test
    @Order(9)
    void powers_are_transferred_on_a_notice_that_is_here_and_listed_until_they_end() {
        var notice = "a notice".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String kept =
                given().auth()
                        .oauth2(TestTokens.of("secretariat"))
                        .header("Plenary-As", "secretariat")
                        .contentType("application/pdf")
                        .body(notice)
                        .post("/api/forums/methods/files")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("sha256");
        var transfer = Map.of("from", "S6", "to", "S1", "fileName", "n.pdf", "sha256", kept);
        state(1, transfer, "transfers-of-powers").statusCode(403).body("code", is("not-entitled"));
        var absent =
                Map.of("from", "S6", "to", "S1", "fileName", "n.pdf", "sha256", "00".repeat(32));
        act("secretariat", "secretariat", absent, "transfers-of-powers")
                .statusCode(404)
                .body("code", is("file-not-found"));
        act("secretariat", "secretariat", Map.of("from", "S6"), "transfers-of-powers")
                .statusCode(400);
        act("secretariat", "secretariat", transfer, "transfers-of-powers")
                .statusCode(201)
                .body("transfer", is("transfer-1"));
        act("secretariat", "secretariat", transfer, "transfers-of-powers")
                .statusCode(409)
                .body("code", is("powers-transferred"));
        read("transfers-of-powers").body("to", contains("S1"));
        read("files/" + kept).statusCode(200);
        given().auth()
                .oauth2(TestTokens.of("secretariat"))
                .header("Plenary-As", "secretariat")
                .delete("/api/forums/methods/transfers-of-powers/transfer-1")
                .then()
                .statusCode(204);
        read("transfers-of-powers").body("$", empty());
    }

    private void counted(String poll) throws Throwable {
        var state = VertxContextSupport.subscribeAndAwait(() -> desk.read(FORUM));
        var opened = state.decisions().polls().get(poll).opened();
        var ballots = new ArrayList<Ballot>();
        for (var elector : opened.electorate().electors()) {
            ballots.add(new Ballot(elector.seat(), Choice.YES));
        }
        var result =
                new ReceiveResult(
                        poll,
                        state.seq(),
                        "00",
                        Instant.parse("2030-03-04T09:00:00Z"),
                        Counting.count(opened.rule(), opened.electorate(), ballots),
                        Deciding.decide(opened.rule(), opened.electorate(), ballots),
                        opened.namesShown() ? ballots : List.of());
        VertxContextSupport.subscribeAndAwait(
                () ->
                        journal.transaction(
                                session -> desk.act(session, FORUM, Actor.HOUSE, result)));
    }
}
