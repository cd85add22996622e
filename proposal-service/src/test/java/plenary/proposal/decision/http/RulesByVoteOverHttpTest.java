package plenary.proposal.decision.http;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.journal.Journal;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.desk.ForumDesk;

/**
 * Which rule decides on the representation of China, asked over HTTP as it was in 1970 and 1971.
 */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
class RulesByVoteOverHttpTest {
    private static final String IMPORTANT = "rule/two-thirds/proposal/1";

    @Inject ForumDesk desk;
    @Inject Journal journal;

    private RoomOverHttp assembly(String forum) throws Throwable {
        var room = new RoomOverHttp(forum, desk, journal);
        room.opens(
                "un-general-assembly",
                "code,name_en,group,region,in,principals,email\n"
                        + RoomOverHttp.seats("S", "governments", "members", 131),
                List.of("s1", "s2"));
        room.drafts("members.S1", "members.S2", 1);
        return room;
    }

    private static ValidatableResponse put(RoomOverHttp room, String matter, String subject) {
        return room.chair(
                Map.of(
                        "body",
                        "plenary",
                        "kind",
                        matter.equals("procedure") ? "procedural" : "chamber",
                        "matter",
                        matter,
                        "subject",
                        subject,
                        "question",
                        Map.of("en", "Shall it?")),
                "polls");
    }

    /** As anybody reads it in the record. */
    private static void outcome(RoomOverHttp room, String poll, String outcome) {
        room.read("public", "record?limit=500")
                .body(
                        "find { it.type == 'result.received.v1' && it.act.event.poll == '%s' }"
                                        .formatted(poll)
                                + ".act.event.verdict.outcome",
                        is(outcome));
    }

    @Test
    void in_1970_it_was_made_important_and_a_majority_was_not_enough() throws Throwable {
        var room = assembly("china-1970");
        put(room, "procedure", IMPORTANT).statusCode(202).body("rule", is("simple-majority"));
        room.counted("poll-1", 66, 52, 7);
        put(room, "proposal", "proposal/1")
                .statusCode(202)
                .body("rule", is("two-thirds"))
                .body("conduct.ruleSetBy", is("poll/poll-1"));
        room.counted("poll-2", 51, 49, 25);
        outcome(room, "poll-1", "adopted");
        outcome(room, "poll-2", "not-adopted");
    }

    @Test
    void in_1971_it_was_not_and_a_majority_adopted_resolution_2758() throws Throwable {
        var room = assembly("china-1971");
        put(room, "procedure", IMPORTANT).statusCode(202);
        room.counted("poll-1", 55, 59, 15);
        put(room, "procedure", IMPORTANT).statusCode(409).body("code", is("decided-already"));
        put(room, "proposal", "proposal/1")
                .statusCode(202)
                .body("rule", is("simple-majority"))
                .body("conduct.ruleSetBy", is("poll/poll-1"));
        room.counted("poll-2", 76, 35, 17);
        outcome(room, "poll-1", "rejected");
        outcome(room, "poll-2", "adopted");
        put(room, "proposal", "proposal/1").statusCode(409).body("code", is("decided-already"));
    }

    @Test
    void the_chair_names_no_easier_rule_and_asks_for_none_the_charter_does_not_have()
            throws Throwable {
        var room = assembly("china-by-chair");
        put(room, "procedure", "rule/committee-majority/proposal/1")
                .statusCode(404)
                .body("code", is("rule-unknown"));
        put(room, "proposal", IMPORTANT)
                .statusCode(409)
                .body("code", is("method-not-allowed-here"));
        room.chair(
                        Map.of(
                                "body", "plenary",
                                "kind", "chamber",
                                "matter", "proposal",
                                "subject", "proposal/1",
                                "rule", "committee-majority",
                                "question", Map.of("en", "Shall it?")),
                        "polls")
                .statusCode(409)
                .body("code", is("rule-is-the-charters"));
    }
}
