package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said and done where the public does not listen: in a closed body, and inside an advisory
 * group. Every word of it bears the mark, so that it is known wherever it comes up.
 */
final class ClosedDoors {
    static final String MARK = "Zanzibarfish";

    private final SmallForum forum;

    ClosedDoors(SmallForum forum) {
        this.forum = forum;
    }

    private static String words(String about) {
        return MARK + " " + about;
    }

    /** The friends of the chair work on provision 2 and 3, feel, vote, object and reserve. */
    void friendsMeet() {
        var friends = forum.friendsChair();
        var france = forum.state("FRA");
        var egypt = forum.state("EGY");
        new Floor(forum.scene).present(friends, "closed", List.of("states.FRA", "states.EGY"));
        var proposal = table(france, "2", "Provision 2 reads otherwise.");
        egypt.post("/proposals/" + proposal + "/support");
        friends.post("/proposals/" + proposal + "/instructions/1/take-up");
        var other = table(egypt, "3", "Provision 3 reads otherwise.");
        france.post("/proposals/" + other + "/support");
        friends.post("/proposals/" + other + "/instructions/1/take-up");
        friends.post(
                "/draft/provisions/2/edits",
                Map.of("text", words("edit") + " stands here.", "reason", words("reason")));
        var bracket =
                france.post(
                                "/brackets",
                                Map.of(
                                        "provision", "2",
                                        "passage", Map.of("quote", "stands"),
                                        "reason", words("bracket")))
                        .path("id")
                        .asText();
        egypt.post("/brackets/" + bracket + "/alternatives", Map.of("text", words("alternative")));
        egypt.post("/brackets/" + bracket + "/holders/states.EGY", Map.of("reason", words("too")));
        egypt.post(
                "/reservations",
                Map.of("provision", "2", "kind", "scrutiny", "text", words("reservation")));
        var call =
                friends.post(
                                "/consensus-calls",
                                Map.of("body", "friends", "provisions", List.of("3")))
                        .path("id")
                        .asText();
        egypt.post("/consensus-calls/" + call + "/objections", Map.of("reason", words("no")));
        new Floor(forum.scene)
                .say(france, "closed", "statement", "provision/2", words("statement"));
        feel(friends);
        vote(friends);
    }

    private static String table(Voice who, String provision, String text) {
        var instruction =
                Map.of("kind", "mod", "provision", provision, "text", text, "body", "friends");
        return who.post(
                        "/proposals",
                        Map.of("title", "For the friends", "instructions", List.of(instruction)))
                .path("id")
                .asText();
    }

    private void feel(Voice friends) {
        var check =
                friends.post(
                                "/temperature-checks",
                                Map.of(
                                        "body",
                                        "friends",
                                        "question",
                                        Map.of("en", words("question")),
                                        "counted",
                                        true))
                        .path("id")
                        .asText();
        forum.scene.await("the check is here", () -> seen("fra", "/temperature-checks/" + check));
        forum.from("FRA", "PUT", "/temperature-checks/" + check + "/answers/states.FRA")
                .json(Map.of("answer", "favourable"))
                .send()
                .fine();
        friends.post("/temperature-checks/" + check + "/close", Map.of("words", words("felt")));
    }

    private void vote(Voice friends) {
        var polls = new Polls(forum.scene);
        var poll =
                polls.open(
                        friends,
                        "friends",
                        "procedural",
                        null,
                        "roll-call",
                        "motion/" + MARK,
                        words("vote"));
        polls.when(forum.state("FRA"), poll, "open");
        polls.vote(forum.state("FRA"), poll, "states.FRA", "yes");
        polls.vote(forum.state("EGY"), poll, "states.EGY", "no");
        polls.close(friends, poll);
        polls.closed(forum.state("FRA"), poll);
    }

    /**
     * The states adopt a recommendation of the plenary; one seat of civil society petitions.
     *
     * @return the petition's id
     */
    String civilSocietyPetitions() {
        var polls = new Polls(forum.scene);
        var chair = forum.chair();
        var recommendation =
                chair.post(
                                "/recommendations",
                                Map.of("body", "plenary", "title", "What is recommended"))
                        .path("id")
                        .asText();
        var poll = arrived(recommendation);
        for (var code : SmallForum.STATES) {
            polls.vote(forum.state(code), poll, "states." + code, "yes");
        }
        polls.close(chair, poll);
        forum.scene.await(
                "the windows are open",
                () ->
                        Optional.of(forum.read(null, "/recommendations/" + recommendation))
                                .filter(r -> r.path("stage").asText().equals("awaiting-vetoes")));
        return forum.civil(1)
                .post(
                        "/recommendations/" + recommendation + "/petitions",
                        Map.of(
                                "provisions", List.of("1"),
                                "reason", words("harm"),
                                "cure", Map.of("1", words("cure"))))
                .path("id")
                .asText();
    }

    private String arrived(String recommendation) {
        return forum.scene
                .await(
                        "the vote is here",
                        () ->
                                new Polls(forum.scene)
                                                .about(
                                                        forum.scene.visitor(),
                                                        "recommendation/" + recommendation)
                                                .stream()
                                                .findFirst())
                .path("poll")
                .asText();
    }

    /** Three more sign, and the group votes its own petition down. */
    void civilSocietyVotes(String petition) {
        for (var n = 2; n <= 4; n++) {
            forum.civil(n).post("/petitions/" + petition + "/signatures");
        }
        var poll =
                forum.scene
                        .await(
                                "the group's vote is here",
                                () ->
                                        Json.each(forum.read("cs01", "/polls"))
                                                .filter(
                                                        p ->
                                                                p.path("kind")
                                                                        .asText()
                                                                        .equals("group"))
                                                .findFirst())
                        .path("poll")
                        .asText();
        for (var n = 1; n <= 5; n++) {
            new Polls(forum.scene)
                    .vote(forum.civil(n), poll, "civil-society.CS0" + n, n == 1 ? "yes" : "no");
        }
        // four days on, the windows and the group's vote are over
        forum.scene.secretariat().post("/clock", Map.of("to", "2012-12-13T12:00:00Z"));
        new Polls(forum.scene).closed(forum.civil(1), poll);
    }

    private Optional<JsonNode> seen(String account, String within) {
        var heard = forum.knock(account, null, "GET", within).send();
        return heard.status() == 200 ? Optional.of(heard.json()) : Optional.empty();
    }
}
