package plenary.proposal.decision.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import plenary.contracts.charter.Charters;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.journal.Journal;
import plenary.local.ServersTestResource;
import plenary.local.TestTokens;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.desk.ForumDesk;
import plenary.proposal.forum.ForumCommand.CreateForum;
import plenary.rules.charter.CharterFile;

/** A conference changes its charter: proposed with its text, voted on, adopted, read by all. */
@QuarkusTest
@QuarkusTestResource(
        value = ServersTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "proposals"))
@QuarkusTestResource(TestTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CharterOverHttpTest {
    @Inject ForumDesk desk;
    @Inject Journal journal;

    private RoomOverHttp room() {
        return new RoomOverHttp("new-charter", desk, journal);
    }

    private static String shipped() throws IOException {
        try (var yaml = Charters.open("itu-conference")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Version 2: a proposal is discussed with two supporters. */
    private static String amended() throws IOException {
        var text = shipped();
        return text.replace("\nversion: 1\n", "\nversion: 2\n")
                .replaceFirst("supporters: \\d+", "supporters: 2");
    }

    @Test
    @Order(1)
    void whoever_reads_the_forum_reads_its_charter_in_words_and_as_it_is_written()
            throws Exception {
        room().opens(
                        "itu-conference",
                        "code,name_en,group,region,in,principals,email\n"
                                + RoomOverHttp.seats("S", "governments", "states", 3),
                        List.of("s1", "s2", "s3"));
        room().read("public", "charters")
                .statusCode(200)
                .body("id", is(List.of("charter-0")))
                .body("[0].inForce", is(true))
                .body("[0].textKept", is(true))
                .body("[0].changes", nullValue())
                .body("[0].rules[0].adoptedWhen.en", containsString("more than 1/2"));
        room().read("public", "charters/in-force/text")
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .body(is(shipped()));
    }

    @Test
    @Order(2)
    void a_faulty_one_is_refused_with_line_and_column_and_nothing_is_kept() throws Exception {
        var faulty = Map.of("text", "charter: x\nversion: zero\n", "reason", "Why not.");
        room().secretariat(faulty, "charters")
                .statusCode(422)
                .body("code", is("charter-faulty"))
                .body("faults.line", hasItem(2))
                .body("faults[0].column", greaterThan(0));
        room().secretariat(
                        Map.of("text", shipped().replace("supporters: 1", "supporters: 2")),
                        "charters/preview")
                .statusCode(409)
                .body("code", is("already-exists"));
        room().secretariat(Map.of("text", amended()), "charters").statusCode(400);
        room().read("public", "charters").body("size()", is(1));
    }

    @Test
    @Order(3)
    void a_preview_says_in_words_what_would_change_and_keeps_nothing() throws Exception {
        room().secretariat(Map.of("text", amended()), "charters/preview")
                .statusCode(200)
                .body("changes.setting", is(List.of("proposals.supporters")))
                .body("changes[0].words.en", is("Proposals, supporters needed: 2; it was 1."))
                .body("changes[0].words.fr", is("Propositions, appuis requis : 2 ; c'était 1."))
                .body("decidedBy", is("simple-majority"));
        room().read("public", "charters").body("size()", is(1));
    }

    @Test
    @Order(4)
    void the_secretariat_proposes_the_plenary_votes_and_its_chair_declares_it_adopted()
            throws Throwable {
        var proposed = Map.of("text", amended(), "reason", "One supporter is too few.");
        room().chair(proposed, "charters").statusCode(403);
        room().secretariat(proposed, "charters")
                .statusCode(201)
                .header("Location", endsWith("/charters/charter-1"))
                .body("standing", is("proposed"));
        room().chair(Map.of(), "charters/charter-1/adoption")
                .statusCode(409)
                .body("code", is("charter-not-carried"));
        room().chair(
                        Map.of(
                                "body", "plenary",
                                "matter", "charter",
                                "kind", "chamber",
                                "question", Map.of("en", "Adopt it?"),
                                "subject", "charter/charter-1"),
                        "polls")
                .statusCode(202);
        room().counted("poll-1", 2, 1);
        room().chair(Map.of(), "charters/charter-1/adoption")
                .statusCode(200)
                .body("inForce", is(true))
                .body("poll", is("poll-1"))
                .body("changes.size()", is(1));
        room().read("public", "charter").body("version", is(2));
        room().read("public", "charters/in-force/text").body(is(amended()));
        room().read("public", "charters/charter-0").body("inForce", is(false));
        room().read("public", "charters.csv")
                .body(containsString("charter-1,itu-conference,2,adopted,true"));
    }

    @Test
    @Order(5)
    void what_is_settled_is_not_settled_again_and_what_is_not_there_is_not_found() {
        room().chair(Map.of(), "charters/charter-1/adoption")
                .body("code", is("charter-proposal-settled"));
        room().secretariat(Map.of("reason", "Too late."), "charters/charter-1/withdrawal")
                .body("code", is("charter-proposal-settled"));
        room().read("public", "charters/charter-8")
                .statusCode(404)
                .body("code", is("charter-proposal-not-found"));
        room().chair(Map.of("group", "plenary"), "charters/charter-1/consents")
                .body("code", is("charter-proposal-settled"));
    }

    @Test
    @Order(6)
    void of_a_forum_older_than_that_the_charter_is_data_without_its_text() throws Throwable {
        var own =
                CharterFile.charter(
                        shipped().replace("charter: itu-conference", "charter: our-own"));
        var found =
                new CreateForum(
                        "older-charter",
                        Map.of("en", "Older"),
                        Mode.LIVE,
                        own,
                        List.of("id-secretariat"),
                        null,
                        null);
        var admin = new Actor("id-admin", null, true, new Capacity.Person());
        VertxContextSupport.subscribeAndAwait(
                () ->
                        journal.transaction(
                                session -> desk.act(session, "older-charter", admin, found)));
        var older = new RoomOverHttp("older-charter", desk, journal);
        older.read("public", "charter").body("name", is("our-own"));
        older.read("public", "charters").body("[0].textKept", is(false));
        older.read("public", "charters/in-force/text")
                .statusCode(404)
                .body("code", is("charter-text-not-kept"));
    }
}
