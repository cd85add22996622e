package plenary.proposal.decision.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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

/** An item of the technical group's own: classified, challenged, ruled on, decided by the group. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnItemOverHttpTest {
    private static final Map<String, ?> OWN =
            Map.of("provision", "2", "group", "technical", "reason", "How networks are run.");
    private static final Map<String, ?> PUT = Map.of("body", "plenary", "title", "Networks");

    @Inject ForumDesk desk;
    @Inject Journal journal;

    private RoomOverHttp room() {
        return new RoomOverHttp("own-items", desk, journal);
    }

    @Test
    @Order(1)
    void the_chair_leaves_an_item_to_one_group_and_everybody_sees_it() throws Throwable {
        room().opens(
                        "cirp-consociational",
                        "code,name_en,group,region,in,principals,email\n"
                                + RoomOverHttp.seats("S", "governments", "states", 3)
                                + RoomOverHttp.seats("TC", "technical", "technical", 5),
                        List.of("s1", "s2", "tc1"));
        room().drafts("states.S1", "states.S2", 2);
        room().seat("states.S1", OWN, "items").statusCode(403);
        room().chair(Map.of("provision", "2", "reason", ""), "items").statusCode(400);
        room().chair(OWN, "items").statusCode(200).body("[0].state", is("own"));
        room().read("public", "items").body("[0].group", is("technical"));
        room().read("public", "items.csv")
                .statusCode(200)
                .body(containsString("item-1,2,technical,,own,"));
    }

    @Test
    @Order(2)
    void a_state_challenges_it_and_nothing_is_put_before_the_ruling() {
        room().seat(
                        "states.S2",
                        Map.of("subject", "item/item-1", "grounds", "It binds states."),
                        "scope-challenges")
                .statusCode(201);
        room().read("public", "items").body("[0].state", is("challenged"));
        room().chair(PUT, "advisory-groups/technical/recommendations")
                .body("code", is("challenge-unsettled"));
        room().chair(
                        Map.of("inScope", true, "words", "It stands."),
                        "scope-challenges/challenge-1/ruling")
                .statusCode(200);
    }

    @Test
    @Order(3)
    void the_group_alone_decides_it_and_others_do_not_see_how_its_vote_goes() throws Throwable {
        room().chair(PUT, "advisory-groups/private-sector/recommendations")
                .body("code", is("not-the-groups-own"));
        room().chair(PUT, "advisory-groups/technical/recommendations")
                .statusCode(202)
                .header("Location", endsWith("/recommendations/rec-1"));
        room().chair(PUT, "advisory-groups/technical/recommendations")
                .body("code", is("voting-begun"));
        room().counted("poll-1", 2, 3);
        room().read("public", "recommendations/rec-1")
                .body("ownTo", is("technical"))
                .body("stage", is("not-carried"))
                .body("rounds[0].windows", nullValue())
                .body("rounds[0].poll.result", nullValue());
        room().read("tc1", "recommendations/rec-1").body("rounds[0].poll.result.tally.no", is(3));
        room().chair(PUT, "advisory-groups/technical/recommendations").statusCode(202);
        room().counted("poll-2", 4, 1);
        room().read("public", "recommendations/rec-2")
                .body("stage", is("adopted"))
                .body("rounds[0].poll.result.tally.yes", is(4));
        room().read("public", "record?limit=500")
                .body(not(containsString("technical.TC1\",\"choice")));
    }

    @Test
    @Order(4)
    void the_states_put_the_rest_and_cannot_put_what_is_the_groups() {
        room().chair(Map.of("body", "plenary", "title", "Everything else"), "recommendations")
                .statusCode(202)
                .body("rounds[0].provisions.provision", is(List.of("1")));
        room().chair(
                        Map.of(
                                "body", "plenary",
                                "kind", "chamber",
                                "question", Map.of("en", "Adopt 2?"),
                                "subject", "provision/2"),
                        "polls")
                .statusCode(409);
    }
}
