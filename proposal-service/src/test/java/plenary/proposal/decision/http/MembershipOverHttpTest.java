package plenary.proposal.decision.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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

/**
 * Memberships as a table over HTTP, the audit as one; and a recommendation under other charters.
 */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MembershipOverHttpTest {
    private static final String TIES =
            "principal,through,tie\nHOLDING,PS1,subsidiary\nHOLDING,PS2,subsidiary\n";

    @Inject ForumDesk desk;
    @Inject Journal journal;

    private RoomOverHttp room() {
        return new RoomOverHttp("memberships", desk, journal);
    }

    private static ValidatableResponse sent(String who, String as, String query, String table) {
        return given().auth()
                .oauth2(TestTokens.of(who))
                .header("Plenary-As", as)
                .contentType("text/csv; charset=utf-8")
                .body(table)
                .post("/api/forums/memberships/memberships" + query)
                .then();
    }

    @Test
    @Order(1)
    void a_table_is_previewed_with_its_faults_by_line_and_imported_whole_or_not_at_all()
            throws Throwable {
        room().opens(
                        "cirp-consociational",
                        "code,name_en,group,region,in,principals,email\n"
                                + RoomOverHttp.seats("S", "governments", "states", 3)
                                + RoomOverHttp.seats("PS", "private-sector", "private-sector", 4),
                        List.of("s1", "s2", "ps1"));
        room().drafts("states.S1", "states.S2", 2);
        var faulty = TIES + "PS1,HOLDING,subsidiary\nX,NOBODY,member\n";
        sent("sam", RoomOverHttp.CHAIR, "", TIES).statusCode(403);
        sent("secretariat", "secretariat", "?preview=true", faulty)
                .statusCode(200)
                .body("imported", is(false))
                .body("faults.line", is(List.of(4, 5)));
        sent("secretariat", "secretariat", "", faulty)
                .statusCode(422)
                .body("code", is("memberships-faulty"))
                .body("faults[1].reason", containsString("NOBODY is unknown"));
        room().read("public", "memberships").body("", hasSize(0));
        sent("secretariat", "secretariat", "", TIES).body("imported", is(true));
        room().read("public", "memberships").body("principal", hasItem("HOLDING"));
    }

    @Test
    @Order(2)
    void the_audit_is_a_table_with_a_line_for_each_channel_and_its_path() {
        room().read("public", "representation.csv")
                .statusCode(200)
                .body(
                        containsString(
                                "HOLDING,HOLDING,outsider,2,private-sector.PS1,HOLDING > PS1 >"
                                        + " private-sector.PS1,"));
        room().read("public", "representation").body("principals.principal", hasItem("HOLDING"));
    }

    @Test
    @Order(3)
    void a_recommendation_is_told_under_other_charters_to_everybody() throws Throwable {
        room().chair(Map.of("body", "plenary", "title", "Security"), "recommendations")
                .statusCode(202);
        room().counted("poll-1", 3, 0);
        var address = "recommendations/rec-1/what-if";
        room().read("public", address).statusCode(400);
        room().read("public", address + "?charter=nobodys").body("code", is("charter-unknown"));
        room().read("public", "recommendations/rec-9/what-if?charter=cirp")
                .body("code", is("recommendation-not-found"));
        room().read("public", address + "?charter=cirp&charter=consensus-only")
                .statusCode(200)
                .body("rounds[0].provisions[0].under.cirp", is("adopted"))
                .body("rounds[0].provisions[0].under.'consensus-only'", is("unknown"))
                .body("rounds[0].blocs[0].bloc", is("africa"))
                .body("rounds[0].charters[0].words.en", containsString("all 2 provisions"));
        room().read("public", "recommendations/rec-1/what-if.csv?charter=cirp")
                .body(containsString("1,1,"))
                .body(not(containsString("null")));
    }

    private static ValidatableResponse kept(String who, String as, List<String> seats) {
        return given().auth()
                .oauth2(TestTokens.of(who))
                .header("Plenary-As", as)
                .contentType(ContentType.JSON)
                .body(Map.of("seats", seats))
                .put("/api/forums/memberships/advisory-groups/private-sector/own-roster")
                .then();
    }

    @Test
    @Order(4)
    void a_group_keeps_its_own_roster_by_its_chair() {
        room().secretariat(
                        Map.of(
                                "body",
                                "private-sector",
                                "names",
                                Map.of("en", "Private sector"),
                                "kind",
                                "working-group",
                                "parent",
                                "plenary"),
                        "bodies")
                .statusCode(201);
        room().office("ps1", "private-sector", "chair");
        room().claim("ps1");
        var address = "advisory-groups/private-sector/own-roster";
        room().read("public", address).body("kept", is(false)).body("seats", hasSize(4));
        var seats = List.of("private-sector.PS1", "private-sector.PS3");
        kept("secretariat", "secretariat", seats).statusCode(403);
        kept("ps1", "chair:private-sector", List.of("states.S1")).body("code", is("not-in-group"));
        kept("ps1", "chair:private-sector", List.of()).body("code", is("malformed-request"));
        kept("ps1", "chair:private-sector", seats)
                .statusCode(200)
                .body("kept", is(true))
                .body("seats.takesPart", is(List.of(true, false, true, false)));
        room().read("public", address + ".csv")
                .statusCode(200)
                .body(containsString("private-sector.PS2,PS2,PS2,false"));
        room().read("public", "advisory-groups/nobody/own-roster")
                .statusCode(404)
                .body("code", is("group-not-found"));
    }
}
