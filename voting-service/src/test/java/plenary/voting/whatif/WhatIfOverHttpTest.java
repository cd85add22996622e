package plenary.voting.whatif;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static plenary.voting.stage.Scene.Vote.rollCall;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.event.RecommendationEvent.RecommendationPut;
import plenary.contracts.event.RecommendationEvent.RecommendationReturned;
import plenary.contracts.event.RecommendationEvent.VetoBracket;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;
import plenary.voting.stage.Tokens;

/** Anybody may ask what votes come to under other rules; what nobody said is never guessed. */
@QuarkusTest
@RealServers
class WhatIfOverHttpTest {

    private static Response ask(String body) {
        return given().auth()
                .oauth2(Tokens.visitor())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/what-if");
    }

    private static void isProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }

    @Test
    void one_vote_is_judged_by_several_charters_and_what_differs_is_told() {
        Response answer =
                ask(
                        """
                        {"charters": ["itu-conference", "un-general-assembly", "eu-council",
                                      "un-general-assembly:two-thirds", "consensus-only"],
                         "rollCalls": [{"id": "preamble", "tallies":
                            {"states": {"yes": 77, "no": 33, "abstain": 8, "present": 118, "entitled": 144}}}]}""");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<String>path("rollCalls[0].results[0].verdict")).isEqualTo("adopted");
        assertThat(answer.<String>path("rollCalls[0].results[0].explanation"))
                .startsWith("Adopted: 77 yes to 33 no, 8 abstentions.")
                .contains("The quorum of 73");
        assertThat(answer.<Integer>path("rollCalls[0].results[0].conditions[0].needed"))
                .isEqualTo(73);
        assertThat(answer.<Boolean>path("rollCalls[0].results[0].conditions[0].held")).isTrue();
        assertThat(answer.<String>path("rollCalls[0].results[2].cannotCountBecause.code"))
                .isEqualTo("seats-unknown");
        assertThat(answer.<String>path("rollCalls[0].results[3].rule")).isEqualTo("two-thirds");
        assertThat(answer.<String>path("rollCalls[0].results[4].cannotCountBecause.code"))
                .isEqualTo("no-vote-possible");
        assertThat(answer.<Boolean>path("rollCalls[0].differs")).isFalse();
        assertThat(answer.<Integer>path("summary.itu-conference.verdicts.adopted")).isEqualTo(1);
    }

    @Test
    void bound_attributes_are_read_and_unbound_ones_are_asked_for() {
        String units =
                IntStream.rangeClosed(1, 15)
                        .mapToObj(
                                i ->
                                        "{\"id\": \"M%d\", \"attributes\": {\"seat\": \"%s\", \"n\": %d}}"
                                                .formatted(i, i <= 5 ? "Permanent" : "elected", i))
                        .collect(Collectors.joining(", "));
        String choices =
                IntStream.rangeClosed(1, 15)
                        .mapToObj(i -> "\"M%d\": \"%s\"".formatted(i, i == 1 ? "no" : "yes"))
                        .collect(Collectors.joining(", "));
        String body =
                "{\"charters\": [\"un-security-council\", \"un-general-assembly\"], \"units\": [%s],"
                        + " \"rollCalls\": [{\"id\": \"draft\", \"choices\": {%s}}], \"bindings\": %s}";

        Response bound = ask(body.formatted(units, choices, "{\"designation\": \"seat\"}"));
        assertThat(bound.<String>path("rollCalls[0].results[0].verdict"))
                .as(bound.asString())
                .isEqualTo("vetoed");
        assertThat(bound.<String>path("rollCalls[0].results[0].explanation"))
                .contains("M1 said no and may block")
                .contains("Had M1 said yes, it would have been adopted.");
        assertThat(bound.<String>path("rollCalls[0].results[0].why.says.key"))
                .isEqualTo("verdict.vetoed");
        assertThat(
                        bound.<String>path(
                                "rollCalls[0].results[0].why.parts.find { it.name == 'condition' }"
                                        + ".parts.find { it.condition == 'no-holder-against' }"
                                        + ".says.key"))
                .isEqualTo("holders.vetoed");
        assertThat(bound.<Boolean>path("rollCalls[0].differs")).isTrue();
        assertThat(bound.<List<String>>path("rollCalls[0].differences.verdict"))
                .containsExactly("vetoed", "adopted");

        Response unbound = ask(body.formatted(units, choices, "{}"));
        assertThat(unbound.<Object>path("rollCalls[0].results[0].verdict")).isNull();
        assertThat(unbound.<String>path("rollCalls[0].results[0].cannotCountBecause.code"))
                .isEqualTo("attribute-unbound");
        assertThat(unbound.<String>path("rollCalls[0].results[0].cannotCountBecause.attribute"))
                .isEqualTo("designation");
        assertThat(unbound.<String>path("rollCalls[0].results[1].verdict")).isEqualTo("adopted");
    }

    @Test
    void what_cannot_be_read_is_refused_whole_with_every_place() {
        isProblem(ask("{}"), 400, "malformed-request");
        isProblem(ask("[]"), 400, "malformed-json");
        isProblem(
                ask(
                        "{\"charters\": [\"atlantis\"], \"rollCalls\": [{\"id\": \"1\", \"choices\": {\"A\": \"yes\"}}]}"),
                404,
                "charter-unknown");
        isProblem(
                ask(
                        "{\"charters\": [\"itu-conference:unanimity\"], \"rollCalls\": [{\"id\": \"1\","
                                + " \"choices\": {\"A\": \"yes\"}}]}"),
                404,
                "rule-unknown");
        Response stranger =
                ask(
                        "{\"charters\": [\"itu-conference\"], \"units\": [{\"id\": \"A\"}], \"rollCalls\":"
                                + " [{\"id\": \"1\", \"choices\": {\"A\": \"yes\", \"B\": \"no\"}}]}");
        isProblem(stranger, 422, "unit-unknown");
        assertThat(stranger.<List<Map<String, String>>>path("faults"))
                .containsExactly(
                        Map.of(
                                "place",
                                "rollCalls[0].choices.B",
                                "reason",
                                "is not among the units: B"));
        Response faulty =
                ask(
                        "{\"charters\": [\"itu-conference\"], \"rollCalls\": [{\"tallies\": {\"a\":"
                                + " {\"yes\": -1, \"no\": 3, \"present\": 2}}}, {\"id\": \"2\"}]}");
        isProblem(faulty, 422, "roll-call-faulty");
        assertThat(faulty.<List<String>>path("faults.place"))
                .containsExactly(
                        "rollCalls[0].id",
                        "rollCalls[0].tallies.a.yes",
                        "rollCalls[0].tallies.a.present",
                        "rollCalls[1]");
        isProblem(
                ask(
                        "{\"charters\": [\"itu-conference\"], \"rollCalls\": [%s]}"
                                .formatted(
                                        IntStream.range(0, 1_001)
                                                .mapToObj(
                                                        i ->
                                                                "{\"id\": \"%d\", \"choices\": {\"A\": \"yes\"}}"
                                                                        .formatted(i))
                                                .collect(Collectors.joining(",")))),
                413,
                "too-large");
    }

    @Test
    void a_table_of_answers_or_of_counts_is_judged_and_each_fault_names_line_and_column() {
        Response judged =
                table("roll_call,unit,choice\\nL.1,A,yes\\nL.1,B,no\\nL.1,C,yes", "null", "cirp");
        assertThat(judged.statusCode()).as(judged.asString()).isEqualTo(200);
        assertThat(judged.<String>path("rollCalls[0].id")).isEqualTo("L.1");
        assertThat(judged.<String>path("rollCalls[0].results[0].verdict")).isEqualTo("adopted");

        Response counts =
                table(
                        "roll_call,yes,no,abstain,present,entitled\\nP,77,33,8,118,144",
                        "null",
                        "itu-conference");
        assertThat(counts.<String>path("rollCalls[0].results[0].verdict")).isEqualTo("adopted");

        for (String separator : List.of(";", "\\t")) {
            String parted = "roll_call,unit,choice\\nL.1,A,yes\\nL.1,B,no\\nL.1,C,yes";
            assertThat(
                            table(parted.replace(",", separator), "null", "cirp")
                                    .<String>path("rollCalls[0].results[0].verdict"))
                    .as("parted by %s", separator)
                    .isEqualTo("adopted");
        }

        Response strange =
                table(
                        "roll_call,unit,choice\\nL.1,A,yes\\nL.1,Z,no",
                        "\"unit,population\\nA,5\"",
                        "eu-council");
        isProblem(strange, 422, "unit-unknown");
        assertThat(strange.<Integer>path("faults[0].line")).isEqualTo(3);
        assertThat(strange.<String>path("faults[0].column")).isEqualTo("unit");

        Response many =
                table(
                        "roll_call,unit,choice\\nL.1,A,\\nL.1,,no\\nL.1,B,no\\nL.1,B,no",
                        "null",
                        "cirp");
        isProblem(many, 422, "roll-call-faulty");
        assertThat(many.<List<Integer>>path("faults.line")).containsExactly(2, 3, 5);
        isProblem(table("", "null", "cirp"), 422, "roll-call-faulty");
        isProblem(table("a,b\\n1,2", "null", "cirp"), 422, "roll-call-faulty");
    }

    private static Response table(String rollCalls, String units, String charter) {
        return given().auth()
                .oauth2(Tokens.visitor())
                .contentType(ContentType.JSON)
                .body(
                        "{\"charters\": [\"%s\"], \"rollCalls\": \"%s\", \"units\": %s}"
                                .formatted(charter, rollCalls, units))
                .post("/api/what-if/table");
    }

    @Test
    void every_charter_says_what_it_reads() {
        Response answer = given().auth().oauth2(Tokens.visitor()).get("/api/what-if/charters");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<String>>path("charter")).hasSize(15);
        assertThat(
                        answer.<List<String>>path(
                                "find { it.charter == 'eu-council' }.rules.find { it.rule =="
                                        + " 'qualified-majority' }.reads"))
                .containsExactly("population");
        assertThat(
                        answer.<List<String>>path(
                                "find { it.charter == 'iso-iec' }.rules.find { it.rule =="
                                        + " 'approval' }.classes"))
                .containsExactly("p-member", "o-member");
    }

    @Test
    void each_charter_is_asked_for_its_rule_on_what_the_vote_was_about() {
        try (var scene = new Scene(6)) {
            var again = Conduct.PLAIN.about(Matter.RECONSIDERATION, true);
            var amendment = Conduct.PLAIN.about(Matter.PROPOSAL, false);
            for (var poll : List.of("poll-1", "poll-2")) {
                scene.open(poll, rollCall(), poll.equals("poll-1") ? again : amendment);
                for (int i = 1; i <= 6; i++) {
                    scene.vote(poll, i, i <= 4 ? "yes" : "no");
                }
                scene.proceedings.say(new PollCloseRequested(poll));
                scene.awaitState(poll, "closed");
            }
            var asked = "?charter=un-general-assembly&charter=switzerland&of=votes";

            Response answer =
                    scene.visitor().get("/api/forums/" + scene.forum + "/what-if" + asked);

            assertThat(answer.<List<String>>path("votes.matter"))
                    .containsExactly("reconsideration", "proposal");
            assertThat(answer.<String>path("votes[0].results[0].rule")).isEqualTo("two-thirds");
            assertThat(answer.<String>path("votes[1].results[0].rule"))
                    .isEqualTo("committee-majority");
            assertThat(answer.<String>path("votes[0].results[1].cannotCountBecause.code"))
                    .isEqualTo("no-vote-possible");
        }
    }

    @Test
    void the_forums_own_votes_are_judged_by_other_rules_and_blocs_see_what_they_would_lose() {
        try (var scene = new Scene(6)) {
            scene.open("poll-1", rollCall().recusing("states.S06"));
            for (int i = 1; i <= 5; i++) {
                scene.vote("poll-1", i, i <= 3 ? "yes" : "no");
            }
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            scene.awaitState("poll-1", "closed");
            scene.openGroup("poll-2");
            String path = "/api/forums/" + scene.forum + "/what-if";
            String asked =
                    "?charter=cirp&charter=itu-conference&charter=eu-council&bloc=delegation";

            Response answer = scene.visitor().get(path + asked);

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.<Integer>path("held.votes")).isEqualTo(1);
            assertThat(answer.<Integer>path("held.carried")).isEqualTo(1);
            assertThat(answer.<List<Integer>>path("charters.letThrough")).containsExactly(0, 1, 0);
            assertThat(answer.<List<Integer>>path("charters.stopped")).containsExactly(1, 0, 0);
            assertThat(answer.<List<Integer>>path("charters.cannotBeCounted"))
                    .containsExactly(0, 0, 1);
            assertThat(answer.<Boolean>path("votes[0].differs")).isTrue();
            assertThat(answer.<Integer>path("blocs.find { it.bloc == 'S01' }.stopped.cirp"))
                    .isEqualTo(1);
            assertThat(answer.<Integer>path("blocs.find { it.bloc == 'S04' }.stopped.cirp"))
                    .isZero();
            assertThat(
                            answer.<Integer>path(
                                    "blocs.find { it.bloc == 'S04' }.letThrough.'itu-conference'"))
                    .isEqualTo(1);

            Response all = scene.visitor().get(path + "?charter=cirp&of=votes");
            assertThat(all.<List<String>>path("votes.poll")).containsExactly("poll-1");
            assertThat(all.<Integer>path("votes[0].round")).isEqualTo(1);
            isProblem(
                    scene.visitor().get(path + "?charter=cirp&of=hands"), 400, "malformed-request");

            Response table = scene.visitor().accept("text/csv").get(path + ".csv" + asked);
            assertThat(table.contentType()).startsWith("text/csv");
            assertThat(table.asString().lines())
                    .hasSize(4)
                    .anyMatch(line -> line.contains("cirp,two-thirds,not-adopted,"))
                    .anyMatch(line -> line.endsWith("attribute-missing"))
                    .anyMatch(line -> line.contains("Shall it be adopted?"));
            assertThat(
                            scene.visitor()
                                    .accept("text/csv")
                                    .header("Accept-Language", "fr-CH")
                                    .get(path + ".csv" + asked)
                                    .asString())
                    .contains("Faut-il l'adopter ?")
                    .doesNotContain("Shall it be adopted?");
            assertThat(
                            scene.visitor()
                                    .accept("text/csv")
                                    .get(path + "-blocs.csv" + asked)
                                    .asString())
                    .contains("S01,1,1,0,cirp,1,0");
            String analysis = scene.pollPath("poll-1") + "/analysis";
            assertThat(scene.visitor().get(analysis).<List<String>>path("unmatched")).hasSize(5);
            assertThat(scene.visitor().accept("text/csv").get(analysis + ".csv").asString().lines())
                    .hasSize(6)
                    .contains("S01,,yes,,,,,,");
            isProblem(
                    scene.visitor().get(scene.pollPath("poll-2") + "/analysis"),
                    404,
                    "poll-not-found");
            isProblem(scene.visitor().get(path), 400, "malformed-request");
            isProblem(scene.visitor().get(path + "?charter=atlantis"), 404, "charter-unknown");
            isProblem(
                    scene.visitor().get("/api/forums/nowhere/what-if?charter=cirp"),
                    404,
                    "forum-not-found");
        }
    }

    @Test
    void a_veto_that_was_cast_is_played_under_the_rule_sets_that_know_it() {
        try (var scene = new Scene(6)) {
            scene.proceedings.say(
                    new RecommendationPut(
                            "rec-1", 1, "A text", "plenary", null, null, "ab", "poll-1", null));
            scene.open("poll-1", rollCall());
            for (int i = 1; i <= 6; i++) {
                scene.vote("poll-1", i, i <= 5 ? "yes" : "no");
            }
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            scene.awaitState("poll-1", "closed");
            scene.proceedings.say(
                    new RecommendationReturned(
                            "rec-1",
                            1,
                            "plenary",
                            List.of(new VetoBracket("b1", "3", "civil-society", "veto-1"))));
            String path =
                    "/api/forums/"
                            + scene.forum
                            + "/what-if?charter=cirp&charter=cirp-consociational&bloc=delegation";
            Scene.eventually(
                    () -> scene.visitor().get(path).<Object>path("votes[0].vetoes") != null);

            Response answer = scene.visitor().get(path);

            assertThat(answer.<List<Integer>>path("charters.letThrough")).containsExactly(1, 0);
            assertThat(answer.<List<Integer>>path("charters.stopped")).containsExactly(0, 1);
            assertThat(answer.<List<Integer>>path("charters.vetoed")).containsExactly(0, 1);
            assertThat(answer.<List<String>>path("votes[0].results.verdict"))
                    .containsExactly("adopted", "vetoed");
            assertThat(answer.<String>path("votes[0].vetoes[0].group")).isEqualTo("civil-society");
            assertThat(
                            answer.<Integer>path(
                                    "blocs.find { it.bloc == 'S01' }.stopped.'cirp-consociational'"))
                    .isEqualTo(1);
            assertThat(
                            scene.visitor()
                                    .accept("text/csv")
                                    .get(path.replace("what-if?", "what-if.csv?"))
                                    .asString())
                    .contains("cirp-consociational,two-thirds,vetoed,civil-society,");
        }
    }

    @Test
    void seats_are_shared_by_a_stated_method() {
        String body =
                "{\"seats\": 50, \"method\": \"%s\", \"groups\": [{\"group\": \"africa\", \"size\": 54},"
                        + " {\"group\": \"asia-pacific\", \"size\": 55}, {\"group\": \"eastern-europe\","
                        + " \"size\": 23}, {\"group\": \"latin-america-and-caribbean\", \"size\": 33},"
                        + " {\"group\": \"western-europe-and-others\", \"size\": 28}]}";

        Response answer = seats(body.formatted("sainte-lague"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.<List<Integer>>path("groups.seats")).containsExactly(14, 14, 6, 9, 7);
        isProblem(seats(body.formatted("by-lot")), 400, "malformed-json");
        isProblem(
                seats(body.replace(": 54", ": -1").formatted("dhondt")), 400, "malformed-request");
    }

    private static Response seats(String body) {
        return given().auth()
                .oauth2(Tokens.visitor())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/what-if/seats");
    }
}
