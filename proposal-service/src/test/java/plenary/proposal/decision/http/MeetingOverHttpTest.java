package plenary.proposal.decision.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.journal.Journal;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.desk.ForumDesk;

/** A meeting is run: its agenda, one item at a time, and the floor, one speaker at a time. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingOverHttpTest {
    private static final Map<String, ?> STATEMENT = Map.of("purpose", "statement");
    private static final Map<String, ?> NOTHING = Map.of();
    private static final String ASK = "sessions/one/floor/requests";

    @Inject ForumDesk desk;
    @Inject Journal journal;

    private RoomOverHttp room() {
        return new RoomOverHttp("meeting-run", desk, journal);
    }

    private static ValidatableResponse put(String who, String as, Object body, String path) {
        return given().auth()
                .oauth2(TestTokens.of(who))
                .header("Plenary-As", as)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/forums/meeting-run/" + path)
                .then();
    }

    @Test
    @Order(1)
    void the_chair_writes_the_agenda_and_takes_one_item_at_a_time() {
        room().opens(
                        "itu-conference",
                        "code,name_en,group,region,in,principals,email\n"
                                + RoomOverHttp.seats("S", "governments", "states", 4),
                        List.of("s1", "s2", "s3", "s4"));
        var items =
                List.of(
                        Map.of("item", "operators", "title", "Operators", "minutes", 40),
                        Map.of("item", "spam", "title", "Spam", "subjects", List.of()));
        var agenda = Map.of("items", items);
        put("s1", "seat:states.S1", agenda, "sessions/one/agenda")
                .statusCode(403)
                .body("code", is("not-entitled"));
        put(
                        "sam",
                        RoomOverHttp.CHAIR,
                        Map.of("items", List.of(items.get(0), items.get(0))),
                        "sessions/one/agenda")
                .statusCode(400)
                .body("detail", containsString("twice"));
        put("sam", RoomOverHttp.CHAIR, agenda, "sessions/one/agenda")
                .statusCode(200)
                .body("items.stage", contains("waiting", "waiting"));
        room().chair(NOTHING, "sessions/one/agenda/operators/take")
                .statusCode(200)
                .body("current", is("operators"));
        room().chair(NOTHING, "sessions/one/agenda/spam/take")
                .statusCode(409)
                .body("code", is("agenda-item-open"));
        room().seat(
                        "states.S2",
                        Map.of("reason", "We sit in WG 2."),
                        "sessions/one/agenda/spam/holds")
                .statusCode(200)
                .body("items[1].holds[0].by", is("seat:states.S2"));
        room().chair(
                        Map.of("outcome", "deferred", "words", "Tonight."),
                        "sessions/one/agenda/operators/close")
                .statusCode(200)
                .body("items[0].stage", is("deferred"))
                .body("current", nullValue());
        room().chair(Map.of("words", "Coffee."), "sessions/one/announcements").statusCode(200);
        room().read("public", "sessions/one/agenda")
                .statusCode(200)
                .body("announcements.words", contains("Coffee."))
                .body("items[1].holds", hasSize(1));
        room().read("public", "sessions/none/agenda")
                .statusCode(404)
                .body("code", is("session-not-found"));
    }

    @Test
    @Order(2)
    void delegations_ask_for_the_floor_and_the_chair_gives_it_in_turn() {
        room().seat("states.S1", STATEMENT, ASK).statusCode(201);
        room().seat("states.S1", STATEMENT, ASK)
                .statusCode(409)
                .body("code", is("floor-asked-already"));
        room().seat("states.S2", STATEMENT, ASK).statusCode(201);
        room().seat("states.S3", Map.of("purpose", "statement", "motion", "close-debate"), ASK)
                .statusCode(400);
        room().seat("states.S3", Map.of("purpose", "speech"), ASK).statusCode(400);
        room().seat("states.S3", Map.of("purpose", "point-of-order", "motion", "close-debate"), ASK)
                .statusCode(201)
                .body("waiting.request", contains(3, 1, 2));
        room().chair(NOTHING, ASK + "/1/give")
                .statusCode(409)
                .body("code", is("not-next-to-speak"))
                .body("next", is(3));
        room().chair(Map.of("reason", " "), ASK + "/1/give").statusCode(400);
        room().chair(Map.of("seconds", 5), ASK + "/3/give").statusCode(400);
        room().seat("states.S1", NOTHING, ASK + "/1/give").statusCode(403);
        put(
                        "sam",
                        RoomOverHttp.CHAIR,
                        Map.of("order", "as-asked", "secondsEach", 180),
                        "sessions/one/floor")
                .statusCode(200);
        room().chair(NOTHING, ASK + "/3/give")
                .statusCode(200)
                .body("speaking.by", is("seat:states.S3"))
                .body("speaking.seconds", is(180));
        room().seat("states.S3", NOTHING, ASK + "/3/end").statusCode(200);
        room().chair(NOTHING, ASK + "/3/end").statusCode(409).body("code", is("floor-not-held"));
        room().chair(NOTHING, ASK + "/9/give").statusCode(404);
        room().chair(NOTHING, "sessions/one/floor/close-list").statusCode(200);
        room().seat("states.S4", STATEMENT, ASK)
                .statusCode(409)
                .body("code", is("speakers-list-closed"));
        room().chair(NOTHING, "sessions/one/floor/reopen-list").statusCode(200);
        room().seat("states.S2", NOTHING, ASK + "/2/withdraw")
                .statusCode(200)
                .body("waiting.request", contains(1));
        room().read("public", "sessions/one/floor")
                .statusCode(200)
                .body("spoken.by", contains("seat:states.S3"))
                .body("motions.motion[0]", is("point-of-order"));
        room().read("public", "sessions/one/speeches.csv")
                .statusCode(200)
                .body(containsString("3,seat:states.S3,S3,africa,point-of-order,close-debate,"));
    }

    @Test
    @Order(3)
    void a_motion_is_raised_ruled_on_and_put_and_the_table_tells_it() {
        var motions = "sessions/one/motions";
        room().seat("states.S1", Map.of("motion", "Close it"), motions).statusCode(400);
        room().seat("states.S1", Map.of("motion", "close-debate", "words", "Enough."), motions)
                .statusCode(201)
                .body("current", is(1))
                .body("motions[0].article", is("General Rules, 12.7"))
                .body("provided.motion[0]", is("point-of-order"))
                .body("provided[4].refused", is("motion-out-of-order"));
        room().seat("states.S2", Map.of("motion", "close-debate"), motions)
                .statusCode(409)
                .body("code", is("motion-out-of-order"))
                .body("motion", is(1))
                .body("article", is("General Rules, 12.7"));
        room().seat("states.S2", Map.of("purpose", "against", "about", "motion/one/1"), ASK)
                .statusCode(201)
                .body("waiting[0].about", is("motion/one/1"));
        room().chair(NOTHING, motions + "/1/put")
                .statusCode(409)
                .body("code", is("motion-speakers-wait"));
        room().chair(NOTHING, motions + "/1/agree")
                .statusCode(409)
                .body("code", is("motion-opposed"));
        room().seat("states.S1", NOTHING, motions + "/1/withdraw")
                .statusCode(200)
                .body("motions[0].stage", is("withdrawn"))
                .body("motions[0].waiting", is(0));
        room().seat("states.S2", Map.of("motion", "point-of-order"), motions).statusCode(201);
        room().chair(Map.of("upheld", false), motions + "/2/ruling").statusCode(400);
        room().chair(Map.of("upheld", false, "words", "It was no vote."), motions + "/2/ruling")
                .statusCode(200)
                .body("motions[1].stage", is("not-upheld"));
        room().seat("states.S2", NOTHING, motions + "/2/appeal")
                .statusCode(200)
                .body("motions[1].subject", is("ruling/one/2"));
        room().chair(NOTHING, motions + "/2/put")
                .statusCode(202)
                .body("motions[1].ruling.poll", is("poll-1"));
        room().chair(NOTHING, motions + "/9/put").statusCode(404);
        room().chair(Map.of("reason", "Enough of this."), "polls/poll-1/cancellation")
                .statusCode(200);
        room().read("public", motions).statusCode(200).body("motions", hasSize(2));
        room().read("public", motions + ".csv")
                .statusCode(200)
                .body(containsString("2,point-of-order,\"General Rules, 12.3\",seat:states.S2,S2,"))
                .body(containsString("not-upheld,It was no vote.,chair:plenary,seat:states.S2"));
    }

    @Test
    @Order(4)
    void the_chair_is_handed_over_and_what_can_be_closed_is_told_with_its_rule() {
        room().chair(Map.of("to", "teller"), "sessions/one/chair").statusCode(400);
        room().chair(Map.of("to", "vice-chair"), "sessions/one/chair")
                .statusCode(409)
                .body("code", is("office-vacant"));
        room().office("vera", "plenary", "vice-chair");
        room().claim("vera");
        room().chair(Map.of("to", "vice-chair"), "sessions/one/chair")
                .statusCode(200)
                .body("presiding", is("vice-chair:plenary"));
        room().chair(NOTHING, "sessions/one/floor/close-list")
                .statusCode(409)
                .body("code", is("not-presiding"));
        room().act("vera", "vice-chair:plenary", Map.of("to", "chair"), "sessions/one/chair")
                .statusCode(200)
                .body("presiding", is(RoomOverHttp.CHAIR));
        room().read("public", "sessions/one/closable")
                .statusCode(200)
                .body("mostHolders", is(3))
                .body("lines", nullValue());
        room().read("public", "sessions/one/closable.csv")
                .statusCode(200)
                .body(containsString("what,provisions,holders,names,away,moved,now,because"));
    }

    @Test
    @Order(4)
    void what_the_chair_allows_is_told_and_the_chairs_own_gavel_settles_what_was_prepared() {
        room().office("rita", "plenary", "secretary");
        room().claim("rita");
        var item = Map.of("on", "item", "about", "spam", "words", "Closed.");
        room().chair(NOTHING, "sessions/one/agenda/spam/take").statusCode(200);
        room().seat("states.S1", item, "sessions/one/gavels").statusCode(403);
        room().chair(Map.of("on", "item"), "sessions/one/gavels").statusCode(400);
        room().act("rita", "secretary:plenary", item, "sessions/one/gavels")
                .statusCode(200)
                .body("gavels[0].stage", is("ready"));
        room().act("rita", RoomOverHttp.CHAIR, NOTHING, "sessions/one/gavels/1/strike")
                .statusCode(403)
                .body("code", is("gavel-of-the-chair"));
        room().chair(NOTHING, "sessions/one/gavels/1/strike")
                .statusCode(200)
                .body("gavels[0].stage", is("struck"));
        room().chair(NOTHING, "sessions/one/gavels/1/take-back")
                .statusCode(409)
                .body("code", is("gavel-over"));
        room().chair(NOTHING, "sessions/one/gavels/9/strike").statusCode(404);
        room().chair(Map.of("reason", " "), "sessions/one/clock/stop").statusCode(400);
        room().chair(Map.of("reason", "Midnight."), "sessions/one/clock/stop")
                .statusCode(200)
                .body("clock.reason", is("Midnight."));
        room().read("public", "sessions/one/room")
                .statusCode(200)
                .body("clock.by", is(RoomOverHttp.CHAIR));
        room().chair(NOTHING, "sessions/one/clock/restart").statusCode(200);
        room().chair(NOTHING, "sessions/one/clock/restart")
                .statusCode(409)
                .body("code", is("clock-not-stopped"));
        room().chair(NOTHING, "sessions/one/observers/S1/leave")
                .statusCode(404)
                .body("code", is("subject-not-found"));
        room().seat("states.S3", NOTHING, "sessions/one/motions/9/second").statusCode(404);
    }

    @Test
    @Order(5)
    void the_minutes_tell_the_meeting_and_what_was_added_by_hand_is_marked() {
        room().read("public", "sessions/one/minutes")
                .statusCode(200)
                .body("title", is("First"))
                .body("over", is(false))
                .body("lines[0].what", is("opened"))
                .body("lines.what", hasItems("item", "spoke", "motion", "ruling", "handed-over"));
        room().seat("states.S1", Map.of("text", "We won."), "sessions/one/minutes/notes")
                .statusCode(403);
        room().chair(Map.of("text", " "), "sessions/one/minutes/notes").statusCode(400);
        room().chair(Map.of("text", "Applause.", "after", 1), "sessions/one/minutes/notes")
                .statusCode(200)
                .body("lines[0].what", is("added"))
                .body("lines[0].note", is(1));
        room().chair(NOTHING, "sessions/one/minutes/notes/1/strike")
                .statusCode(200)
                .body("lines[0].what", is("opened"));
        room().chair(NOTHING, "sessions/one/minutes/approval")
                .statusCode(409)
                .body("code", is("minutes-not-due"));
        room().chair(Map.of("text", "Read Spain."), "sessions/one/minutes/corrigenda")
                .statusCode(409)
                .body("code", is("minutes-not-approved"));
        stated("one", "We regret it.", "pair");
        room().chair(Map.of("leaveUnconsidered", true), "sessions/one/close").statusCode(200);
        room().chair(Map.of("session", "two", "body", "plenary", "title", "Second"), "sessions")
                .statusCode(201);
        room().chair(NOTHING, "sessions/one/minutes/approval")
                .statusCode(200)
                .body("approved.in", is("two"));
        room().chair(Map.of("text", "Read Spain."), "sessions/one/minutes/corrigenda")
                .statusCode(200)
                .body("corrigenda.text", contains("Read Spain."));
        room().read("public", "sessions/one/minutes.md")
                .statusCode(200)
                .body(containsString("# Minutes: First"))
                .body(containsString("S2 raises motion 2. Point of order."))
                .body(containsString("**APPROVED**"))
                .body(containsString("S1, for the record on behalf of The pair: “We regret it.”"))
                .body(containsString("Read Spain."));
        room().read("public", "sessions/one/minutes.md?language=fr")
                .statusCode(200)
                .body(containsString("Motion 2. Motion d'ordre, présentée par S2."));
        room().read("public", "sessions/one/minutes?language=fr")
                .statusCode(200)
                .body("lines.about", hasItems("2. Motion d'ordre"));
        room().read("public", "sessions/one/minutes.pdf?language=ar").statusCode(400);
        room().read("public", "sessions/one/minutes.pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .body(startsWith("%PDF"));
        room().read("public", "sessions/one/minutes.docx?language=fr")
                .statusCode(200)
                .header("Content-Language", is("fr"))
                .body(startsWith("PK"));
        room().read("public", "sessions/one/minutes.csv")
                .statusCode(200)
                .body(containsString("item-left"))
                .body(containsString("We regret it.,,,false,The pair,"));
        room().read("public", "sessions/one/minutes")
                .statusCode(200)
                .body("lines.onBehalfOf.group.flatten()", contains("pair"));
        room().read("public", "bodies/plenary/report")
                .statusCode(200)
                .body("statements[0].onBehalfOf[0].names.en", is("The pair"));
    }

    /** Words for the record by S1, declared as those of a group. */
    private void stated(String session, String text, String group) {
        room().secretariat(
                        Map.of(
                                "group",
                                group,
                                "names",
                                Map.of("en", "The " + group),
                                "members",
                                List.of("S1", "S2")),
                        "negotiating-groups")
                .statusCode(201);
        var statement =
                room().seat(
                                "states.S1",
                                Map.of("session", session, "kind", "statement", "text", text),
                                "statements")
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        room().seat(
                        "states.S1",
                        Map.of("subject", "statement/" + statement),
                        "negotiating-groups/" + group + "/acts")
                .statusCode(200);
    }

    @Test
    @Order(6)
    void a_closed_bodys_meeting_is_told_to_its_members_alone() {
        room().secretariat(
                        Map.of(
                                "body",
                                "friends",
                                "names",
                                Map.of("en", "Friends of the chair"),
                                "kind",
                                "ad-hoc-group",
                                "parent",
                                "plenary",
                                "open",
                                false,
                                "members",
                                List.of("states.S1", "states.S2")),
                        "bodies")
                .statusCode(201);
        room().office("dana", "friends", "chair");
        room().claim("dana");
        room().act(
                        "dana",
                        "chair:friends",
                        Map.of("session", "inner", "body", "friends", "title", "Inner"),
                        "sessions")
                .statusCode(201);
        put(
                        "dana",
                        "chair:friends",
                        Map.of("items", List.of(Map.of("item", "deal", "title", "The deal"))),
                        "sessions/inner/agenda")
                .statusCode(200);
        room().seat("states.S1", STATEMENT, "sessions/inner/floor/requests").statusCode(201);
        room().read("s2", "sessions/inner/agenda")
                .statusCode(200)
                .body("items.title", contains("The deal"));
        room().seat("states.S1", Map.of("motion", "suspend-meeting"), "sessions/inner/motions")
                .statusCode(201);
        stated("inner", "Between us.", "inside");
        room().read("s2", "sessions/inner/minutes.md")
                .statusCode(200)
                .body(containsString("S1, for the record on behalf of The inside: “Between us.”"));
        room().read("s3", "negotiating-groups/inside").statusCode(200).body("acts", nullValue());
        room().read("public", "bodies/plenary/report")
                .statusCode(200)
                .body("statements.onBehalfOf.flatten().group", contains("pair"));
        for (var path :
                List.of(
                        "agenda",
                        "floor",
                        "speeches.csv",
                        "motions",
                        "motions.csv",
                        "presence",
                        "closable",
                        "closable.csv",
                        "minutes",
                        "room",
                        "minutes.md",
                        "minutes.docx",
                        "minutes.pdf",
                        "minutes.csv")) {
            for (var who : List.of("public", "s3", "secretariat")) {
                room().read(who, "sessions/inner/" + path)
                        .statusCode(404)
                        .body("code", is("session-not-found"));
            }
        }
        room().seat("states.S3", STATEMENT, "sessions/inner/floor/requests")
                .statusCode(404)
                .body("code", is("session-not-found"));
        room().seat("states.S3", Map.of("motion", "suspend-meeting"), "sessions/inner/motions")
                .statusCode(404)
                .body("code", is("session-not-found"));
        room().secretariat(Map.of("text", "Who?"), "sessions/inner/minutes/notes")
                .statusCode(404)
                .body("code", is("session-not-found"));
        room().read("s2", "sessions/inner/minutes")
                .statusCode(200)
                .body("lines[0].about", is("Inner"));
        room().read("s3", "record?limit=500").body(not(containsString("The deal")));
    }

    @Test
    @Order(7)
    void too_few_do_not_open_a_meeting_and_everybody_reads_who_is_there() {
        room().chair(Map.of("leaveUnconsidered", true), "sessions/two/close").statusCode(200);
        room().chair(opening(List.of("states.S1", "states.S2")), "sessions")
                .statusCode(409)
                .body("code", is("quorum-not-present"));
        room().read("public", "sessions/last/presence")
                .statusCode(404)
                .body("code", is("session-not-found"));
        room().chair(opening(List.of()), "sessions").statusCode(201);
        room().read("public", "sessions/last/presence")
                .statusCode(200)
                .body("noted", is(false))
                .body("entitled", is(4))
                .body("toOpen.seats", is(3))
                .body("votes.matter", hasItem("proposal"));
        var three = Map.of("present", List.of("states.S1", "states.S2", "states.S3"));
        put("sam", RoomOverHttp.CHAIR, three, "sessions/last/presence").statusCode(200);
        room().read("public", "sessions/last/presence")
                .body("noted", is(true))
                .body("present", is(3))
                .body("toOpen.there", is(true))
                .body("toOpen.words.fr", containsString("présents"));
    }

    private static Map<String, ?> opening(List<String> present) {
        return Map.of("session", "last", "body", "plenary", "title", "Last", "present", present);
    }
}
