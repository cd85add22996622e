package plenary.proposal.decision.http;

import static io.restassured.RestAssured.given;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.journal.Journal;
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

/**
 * A forum set up over HTTP for a test, in which the first two states table a text and the plenary
 * meets under the chair Sam. People are known by the codes of their delegations, in lower case.
 */
record RoomOverHttp(String forum, ForumDesk desk, Journal journal) {
    private static final int REACHED = 5;
    static final String CHAIR = "chair:plenary";

    /** The forum, its roster, its plenary and the first session of it. */
    void opens(String charter, String roster, List<String> delegates) {
        founded("\"charter\":\"" + charter + "\"");
        seated(roster, delegates);
    }

    /** The forum alone. */
    void founded(String charter) {
        given().auth()
                .oauth2(TestTokens.of("admin", "plenary-admin"))
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"forum":"%s","title":{"en":"A forum"},"mode":"rehearsal",
                         %s,"clock":"2030-03-04T09:00:00Z",
                         "secretariat":["id-secretariat"]}"""
                                .formatted(forum, charter))
                .post("/api/forums")
                .then()
                .statusCode(201);
    }

    void seated(String roster, List<String> delegates) {
        given().auth()
                .oauth2(TestTokens.of("secretariat"))
                .header("Plenary-As", "secretariat")
                .contentType("text/csv; charset=utf-8")
                .body(roster)
                .post("/api/forums/" + forum + "/roster")
                .then()
                .statusCode(200);
        secretariat(
                Map.of("body", "plenary", "names", Map.of("en", "Plenary"), "kind", "plenary"),
                "bodies");
        office("sam", "plenary", "chair");
        claim("sam");
        delegates.forEach(this::claim);
        chair(Map.of("session", "one", "body", "plenary", "title", "First"), "sessions")
                .statusCode(201);
    }

    void office(String who, String body, String office) {
        secretariat(
                        Map.of("email", who + "@delegates.example", "body", body, "office", office),
                        "invitations")
                .statusCode(204);
    }

    void claim(String who) {
        given().auth()
                .oauth2(TestTokens.of(who))
                .post("/api/forums/" + forum + "/invitations/claim")
                .then()
                .statusCode(200);
    }

    /** So many new provisions before the plenary, tabled by the first state and supported. */
    void drafts(String first, String second, int provisions) throws Throwable {
        does(
                "secretariat",
                new Capacity.Secretariat(),
                new ImportInstrument("none", "Security", "en", "own", List.of()));
        var instructions = new ArrayList<Instruction>();
        for (var n = 1; n <= provisions; n++) {
            instructions.add(
                    new Instruction(
                            n,
                            InstructionKind.ADD,
                            "" + n,
                            "" + n,
                            null,
                            n == 1 ? null : "" + (n - 1),
                            "Measure number " + n + ".",
                            null,
                            "plenary",
                            "article",
                            true));
        }
        does(
                code(first),
                new Capacity.Seated(first),
                new TableProposal(null, null, "Security", List.of(), instructions, "own"));
        does(code(second), new Capacity.Seated(second), new SupportProposal("1"));
        for (var n = 1; n <= provisions; n++) {
            does(
                    "sam",
                    new Capacity.InOffice(Office.CHAIR, "plenary", null),
                    new TakeUpInstruction("1", n, null));
        }
    }

    private static String code(String seat) {
        return seat.substring(seat.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    void does(String name, Capacity capacity, Command command) throws Throwable {
        var person = capacity instanceof Capacity.House ? "house" : "id-" + name;
        var actor = new Actor(person, null, false, capacity);
        VertxContextSupport.subscribeAndAwait(
                () -> journal.transaction(session -> desk.act(session, forum, actor, command)));
    }

    /** The ballot box answers: so many yes, then so many no, in the order of the electorate. */
    void counted(String poll, int yes, int no) throws Throwable {
        counted(poll, yes, no, 0);
    }

    /** The same, and then so many abstentions. */
    void counted(String poll, int yes, int no, int abstain) throws Throwable {
        var state = VertxContextSupport.subscribeAndAwait(() -> desk.read(forum));
        var opened = state.decisions().polls().get(poll).opened();
        var ballots = new ArrayList<Ballot>();
        for (var elector : opened.electorate().electors().subList(0, yes + no + abstain)) {
            var n = ballots.size();
            var choice = n < yes ? Choice.YES : n < yes + no ? Choice.NO : Choice.ABSTAIN;
            ballots.add(new Ballot(elector.seat(), choice));
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

    ValidatableResponse act(String who, String as, Object body, String path) {
        return given().auth()
                .oauth2(TestTokens.of(who))
                .header("Plenary-As", as)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/forums/" + forum + "/" + path)
                .then();
    }

    ValidatableResponse seat(String seat, Object body, String path) {
        return act(code(seat), "seat:" + seat, body, path);
    }

    ValidatableResponse chair(Object body, String path) {
        return act("sam", CHAIR, body, path);
    }

    ValidatableResponse secretariat(Object body, String path) {
        return act("secretariat", "secretariat", body, path);
    }

    ValidatableResponse read(String who, String path) {
        return given().auth()
                .oauth2(TestTokens.of(who))
                .get("/api/forums/" + forum + "/" + path)
                .then();
    }

    /** One line for each seat of a chamber or group: its prefix and a number from 1. */
    static String seats(String prefix, String group, String in, int number) {
        var table = new StringBuilder();
        for (var n = 1; n <= number; n++) {
            var code = prefix + n;
            // letters to a whole hall would come before those that other tests wait for
            var email = n <= REACHED ? code.toLowerCase(Locale.ROOT) + "@delegates.example" : "";
            table.append("%s,%s,%s,africa,%s,,%s%n".formatted(code, code, group, in, email));
        }
        return table.toString();
    }
}
