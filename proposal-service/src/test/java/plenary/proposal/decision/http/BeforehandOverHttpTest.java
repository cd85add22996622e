package plenary.proposal.decision.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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

/** What is asked for by right is taken back over HTTP, and is there as tables. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
class BeforehandOverHttpTest {
    @Inject ForumDesk desk;
    @Inject Journal journal;

    private static ValidatableResponse back(String who, String seat, String what) {
        return given().auth()
                .oauth2(TestTokens.of(who))
                .header("Plenary-As", "seat:" + seat)
                .delete("/api/forums/beforehand/" + what)
                .then();
    }

    @Test
    void demands_are_taken_back_and_told_as_tables() throws Throwable {
        var room = new RoomOverHttp("beforehand", desk, journal);
        room.opens(
                "itu-conference",
                "code,name_en,group,region,in,principals,email\n"
                        + RoomOverHttp.seats("S", "governments", "states", 3),
                List.of("s1", "s2", "s3"));
        room.drafts("states.S1", "states.S2", 2);
        var method = Map.of("body", "plenary", "subject", "provision/1", "method", "roll-call");
        room.seat("states.S1", method, "method-demands").statusCode(200);
        room.seat("states.S2", method, "method-demands").body("[0].met", is(true));
        room.read("public", "method-demands.csv")
                .body(containsString("plenary,provision/1,roll-call,states.S2,S2"));
        var mine = "method-demands?body=plenary&subject=provision/1&method=roll-call";
        back("s2", "states.S2", mine)
                .statusCode(200)
                .body("[0].met", is(false))
                .body("[0].seats", is(List.of("states.S1")));
        back("s2", "states.S2", mine).statusCode(200);
        back("s2", "states.S2", "method-demands?body=plenary")
                .statusCode(400)
                .body("code", is("malformed-request"));
        back("sam", "states.S2", mine).statusCode(403);
        room.read("public", "method-demands.csv").body(not(containsString("states.S2")));

        var vote = Map.of("body", "plenary", "subject", "provision/1");
        room.seat("states.S3", vote, "vote-demands").statusCode(200);
        room.read("public", "vote-demands.csv")
                .body(containsString("plenary,provision/1,states.S3,S3"));
        back("s3", "states.S3", "vote-demands?body=plenary&subject=provision/1")
                .statusCode(200)
                .body("$", empty());
        room.read("public", "vote-demands").body("$", empty());

        var parts = List.of(Map.of("words", "Measure"), Map.of("words", "number 2"));
        room.seat(
                        "states.S3",
                        Map.of("body", "plenary", "provision", "2", "parts", parts),
                        "divisions")
                .statusCode(201)
                .body("parts", hasSize(2));
        room.read("public", "divisions.csv")
                .body(containsString("division-1,plenary,2,states.S3,moved,2,number 2,true,,"));
    }

    @Test
    void provisions_are_voted_on_apart_before_the_whole_is_put() throws Throwable {
        var room = new RoomOverHttp("set-apart", desk, journal);
        room.opens(
                "itu-conference",
                "code,name_en,group,region,in,principals,email\n"
                        + RoomOverHttp.seats("S", "governments", "states", 3),
                List.of("s1", "s2", "s3"));
        room.drafts("states.S1", "states.S2", 3);
        room.seat("states.S3", apart(List.of("99")), "divisions")
                .statusCode(404)
                .body("code", is("provision-not-found"));
        room.seat("states.S3", apart(List.of("1", "1")), "divisions")
                .statusCode(400)
                .body("code", is("malformed-request"));
        room.seat(
                        "states.S3",
                        Map.of("body", "plenary", "parts", List.of(Map.of("words", "Measure"))),
                        "divisions")
                .statusCode(400)
                .body("code", is("malformed-request"));
        room.seat("states.S3", apart(List.of("1", "2")), "divisions")
                .statusCode(201)
                .body("provision", nullValue())
                .body("matter", is("recommendation"))
                .body("parts[0].provisions", is(List.of("1", "2")))
                .body("parts[0].words", nullValue());
        var whole = Map.of("body", "plenary", "title", "Measures");
        room.chair(whole, "recommendations").statusCode(409).body("code", is("division-undecided"));
        room.chair(Map.of(), "divisions/division-1/grant")
                .statusCode(200)
                .body("stage", is("granted"));
        room.chair(whole, "recommendations").statusCode(409).body("code", is("parts-first"));
        room.read("public", "divisions.csv")
                .body(containsString("division-1,plenary,,states.S3,granted,1,,true,,,1|2"));
        var vote =
                Map.of(
                        "body",
                        "plenary",
                        "kind",
                        "chamber",
                        "matter",
                        "recommendation",
                        "question",
                        Map.of("en", "Shall 1 and 2 be adopted?"),
                        "subject",
                        "division/division-1/1");
        room.chair(vote, "polls").statusCode(202).body("kind", is("chamber"));
        room.counted("poll-1", 0, 3);
        room.chair(whole, "recommendations").statusCode(202);
        room.counted("poll-2", 3, 0);
        for (var reading : List.of(1, 2)) {
            room.chair(Map.of("reading", reading), "readings").statusCode(200);
        }
        room.chair(Map.of("title", "Measures"), "adoption").statusCode(200);
        room.read("public", "carry-overs.csv")
                .body(containsString("taken_in,division"))
                .body(containsString("1,1,text-1,"))
                .body(containsString("Measure number 1.,,,,division-1"))
                .body(containsString("Measure number 2.,,,,division-1"));
        room.read("public", "draft/provisions/1/history")
                .body("acts.division", hasItem("division-1"))
                .body("acts[0].division", nullValue());
        room.read("public", "draft/provisions/3/history")
                .body("acts.division", everyItem(nullValue()));
    }

    @Test
    void the_history_of_a_provision_names_the_division_that_took_words_out_of_it()
            throws Throwable {
        var room = new RoomOverHttp("took-words", desk, journal);
        room.opens(
                "itu-conference",
                "code,name_en,group,region,in,principals,email\n"
                        + RoomOverHttp.seats("S", "governments", "states", 3),
                List.of("s1", "s2", "s3"));
        room.drafts("states.S1", "states.S2", 2);
        var parts = List.of(Map.of("words", "Measure"), Map.of("words", "number 2"));
        room.seat(
                        "states.S3",
                        Map.of("body", "plenary", "provision", "2", "parts", parts),
                        "divisions")
                .statusCode(201);
        room.chair(Map.of(), "divisions/division-1/grant").statusCode(200);
        for (var part = 1; part <= 2; part++) {
            var vote =
                    Map.of(
                            "body",
                            "plenary",
                            "kind",
                            "chamber",
                            "matter",
                            "proposal",
                            "question",
                            Map.of("en", "Shall it be adopted?"),
                            "subject",
                            "division/division-1/" + part);
            room.chair(vote, "polls").statusCode(202);
            room.counted("poll-" + part, part == 1 ? 3 : 0, part == 1 ? 0 : 3);
        }
        room.read("public", "draft/provisions/2/history")
                .body("acts.last().division", is("division-1"))
                .body("acts.last().shown", startsWith("Measure"))
                .body("acts.last().shown", not(containsString("number 2")))
                .body("acts[0].division", nullValue());
    }

    @Test
    void two_are_heard_on_each_side_of_a_division_before_it_is_put() throws Throwable {
        var room = new RoomOverHttp("debated", desk, journal);
        room.opens(
                "un-general-assembly",
                "code,name_en,group,region,in,principals,email\n"
                        + RoomOverHttp.seats("S", "governments", "members", 5),
                List.of("s1", "s2", "s3", "s4", "s5"));
        room.drafts("members.S1", "members.S2", 2);
        var parts = List.of(Map.of("words", "Measure"), Map.of("words", "number 2"));
        room.seat(
                        "members.S3",
                        Map.of("body", "plenary", "provision", "2", "parts", parts),
                        "divisions")
                .statusCode(201);
        speaks(room, "members.S1", "for").statusCode(201);
        speaks(room, "members.S1", "for").statusCode(409).body("code", is("floor-asked-already"));
        speaks(room, "members.S2", "for").statusCode(201);
        speaks(room, "members.S4", "for").statusCode(409).body("code", is("motion-speakers-full"));
        speaks(room, "members.S4", "against").statusCode(201);
        room.read("public", "debates")
                .body("$", hasSize(1))
                .body("[0].about", is("division/division-1"))
                .body("[0].session", is("one"))
                .body("[0].article", is("rule 89"))
                .body("[0].speakersFor", is(List.of("seat:members.S1", "seat:members.S2")))
                .body("[0].speakersAgainst", is(List.of("seat:members.S4")))
                .body("[0].mostFor", is(2))
                .body("[0].mostAgainst", is(2))
                .body("[0].waiting", is(3));
        room.chair(Map.of(), "divisions/division-1/grant")
                .statusCode(409)
                .body("code", is("division-opposed"));
        var vote =
                Map.of(
                        "body",
                        "plenary",
                        "kind",
                        "procedural",
                        "matter",
                        "procedure",
                        "question",
                        Map.of("en", "Shall it be voted on in parts?"),
                        "subject",
                        "division/division-1");
        room.chair(vote, "polls").statusCode(409).body("code", is("motion-speakers-wait"));
        for (var request = 1; request <= 3; request++) {
            room.chair(Map.of(), "sessions/one/floor/requests/" + request + "/give")
                    .statusCode(200);
        }
        room.chair(vote, "polls").statusCode(202);
        room.read("public", "debates").body("[0].waiting", is(0));
        room.counted("poll-1", 4, 1);
        room.read("public", "debates").body("$", empty());
        room.read("public", "divisions").body("[0].stage", is("granted"));
        speaks(room, "members.S5", "against").statusCode(409).body("code", is("motion-over"));
    }

    private static ValidatableResponse speaks(RoomOverHttp room, String seat, String side) {
        return room.seat(
                seat,
                Map.of("purpose", side, "about", "division/division-1"),
                "sessions/one/floor/requests");
    }

    private static Map<String, ?> apart(List<String> provisions) {
        return Map.of("body", "plenary", "parts", List.of(Map.of("provisions", provisions)));
    }
}
