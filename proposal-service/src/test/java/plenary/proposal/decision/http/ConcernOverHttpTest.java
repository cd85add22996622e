package plenary.proposal.decision.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.contracts.charter.Charters;
import plenary.journal.Journal;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.desk.ForumDesk;

/** An alarm bell over HTTP, in a forum under a charter that was written for it. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConcernOverHttpTest {
    private static final Map<String, ?> BELL =
            Map.of("name", "alarm-bell", "subject", "body/plenary", "reason", "It divides us.");

    @Inject ForumDesk desk;
    @Inject Journal journal;

    private RoomOverHttp room() {
        return new RoomOverHttp("concerns", desk, journal);
    }

    private static String belgium() throws Exception {
        try (var yaml = Charters.open("belgium")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, ?> forum(String charter) {
        return Map.of(
                "forum",
                "concerns",
                "title",
                Map.of("en", "Concerns"),
                "mode",
                "rehearsal",
                "charterText",
                charter,
                "clock",
                "2030-03-04T09:00:00Z",
                "secretariat",
                List.of("id-secretariat"));
    }

    private static ValidatableResponse created(String charter) {
        return given().auth()
                .oauth2(TestTokens.of("admin", "plenary-admin"))
                .contentType(ContentType.JSON)
                .body(forum(charter))
                .post("/api/forums")
                .then();
    }

    @Test
    @Order(1)
    void a_charter_with_faults_is_refused_with_the_line_and_the_reason_of_each() throws Exception {
        created(belgium().replace("at least 2/3 of voting", "at least 4/3 of voting"))
                .statusCode(422)
                .body("code", is("charter-faulty"))
                .body("faults.fault", hasItem("threshold-above-one"))
                .body("faults[0].line", greaterThan(1));
        created(belgium().replace("[dutch, french], each", "[dutch, flemish], each"))
                .body("faults.fault", hasItem("unknown-class"));
        created(belgium().replace("signature-share: 3/4", "signature-share: 3/4\n    rule: none"))
                .body("faults.fault", hasItem("contradiction"));
        created("not: [a charter").statusCode(422).body("faults[0].fault", is("malformed"));
        created(belgium().replace("rules:", "rules: &all"))
                .body("faults[0].reason", containsString("anchor"));
        created(belgium().replace("at least 2/3 of voting", "at least 3/5 of voting"))
                .statusCode(409)
                .body("code", is("already-exists"));
    }

    @Test
    @Order(2)
    void three_quarters_of_a_group_hold_the_text_up_and_the_opinion_lets_it_go_on()
            throws Throwable {
        created(belgium()).statusCode(201);
        var roster = new StringBuilder("code,name_en,group,in,language_group,email\n");
        for (var code : List.of("D1", "D2", "D3", "D4", "F1", "F2", "F3", "F4")) {
            roster.append(
                    "%s,%s,members,chamber,%s,%s@delegates.example%n"
                            .formatted(
                                    code,
                                    code,
                                    code.startsWith("D") ? "dutch" : "french",
                                    code.toLowerCase(Locale.ROOT)));
        }
        room().seated(roster.toString(), List.of("d1", "d2", "f1", "f2", "f3", "f4"));
        room().drafts("chamber.D1", "chamber.D2", 2);
        room().seat("chamber.F1", Map.of("name", "alarm-bell"), "concerns").statusCode(400);
        room().seat("chamber.F1", BELL, "concerns")
                .statusCode(201)
                .header("Location", endsWith("/concerns/concern-1"))
                .body("needs", is(3));
        room().seat("chamber.F2", Map.of(), "concerns/concern-1/signatures").statusCode(200);
        room().seat("chamber.D1", Map.of(), "concerns/concern-1/signatures")
                .body("code", is("not-in-electorate"));
        room().seat("chamber.F3", Map.of(), "concerns/concern-1/signatures")
                .body("state", is("suspended"))
                .body("until", is("2030-04-03T09:00:00Z"));
        room().chair(Map.of("body", "plenary", "title", "A law"), "recommendations")
                .statusCode(409)
                .body("code", is("text-suspended"))
                .body("until", is("2030-04-03T09:00:00Z"));
        room().read("public", "concerns").body("[0].signatures", hasSize(3));
        room().read("public", "concerns.csv")
                .body(containsString("concern-1,alarm-bell,body/plenary,french,suspended,3,3,"));
        room().secretariat(Map.of("opinion", "No objection."), "concerns/concern-1/opinion")
                .statusCode(200)
                .body("ended", is("opinion"));
        room().chair(Map.of("body", "plenary", "title", "A law"), "recommendations")
                .statusCode(202);
    }
}
