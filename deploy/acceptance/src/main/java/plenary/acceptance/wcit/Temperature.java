package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.PLENARY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.acceptance.Floor.Item;
import plenary.acceptance.Problem;
import plenary.acceptance.Scene;

/** Day 10, after midnight: the feel of the room, which is not a vote. */
final class Temperature {
    static final String WORDS = "The majority is with having the resolution in.";
    private static final String CHECK = "check-1";
    static final String SESSION = "plenary-10";
    private static final String ITEM = "resolution";

    private Temperature() {}

    static void taken(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        dubai.floor.open(chair, SESSION, PLENARY, "Plenary meeting of day 10, into the night");
        dubai.floor.present(chair, SESSION, Dubai.seatsThere());
        dubai.floor.agenda(
                chair,
                SESSION,
                List.of(
                        new Item(
                                ITEM,
                                "The resolution on the Internet",
                                60,
                                List.of("provision/RES-3"))));
        dubai.floor.take(chair, SESSION, ITEM);
        var check =
                dubai.polls.feel(
                        chair,
                        PLENARY,
                        "How does the room feel about the resolution on the Internet?");
        scene.same("the check's id", CHECK, check);
        dubai.polls.felt(chair, check, WORDS);
    }

    static void asked(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        var about = "check/" + CHECK;
        // Spain asked and the chair answered; that it was on a point of order is illustrative
        var motion =
                dubai.floor.move(
                        dubai.seat("ESP"),
                        SESSION,
                        "point-of-order",
                        about,
                        "Was this a vote? We need to know what it was that happened.");
        dubai.floor.ruleOn(chair, SESSION, motion, false, "No, it was not a vote.");
        scene.same(
                "what became of the point of order",
                "not-upheld",
                dubai.floor.motion(SESSION, motion).path("stage").asText());
        var check = dubai.polls.check(CHECK);
        scene.same("the chair's words", WORDS, check.path("words").asText());
        scene.same("was this a vote?", "no", check.path("wasThisAVote").path("answer").asText());
        var act = check.path("wasThisAVote").path("act").asLong();
        scene.same(
                "the act it rests on",
                "temperature-check.opened.v1",
                scene.visitor().get("/record/" + act).path("type").asText());
        var atTheBox = scene.await("the check is with the ballot box", () -> box(scene));
        scene.must(
                !atTheBox.path("isVote").asBoolean(true)
                        && atTheBox.path("notice").asText().toLowerCase().contains("not a vote"),
                "the ballot box says that it is not a vote");
    }

    private static Optional<com.fasterxml.jackson.databind.JsonNode> box(Scene scene) {
        try {
            return Optional.of(scene.visitor().get("/temperature-checks/" + CHECK))
                    .filter(c -> c.path("words").asText().equals(WORDS));
        } catch (Problem notYet) {
            if (notYet.status() == 404) {
                return Optional.empty();
            }
            throw notYet;
        }
    }

    static void decidesNothing(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        var before = dubai.text.provision("RES-3").path("version").asLong();
        scene.refused(
                "temperature-check-decides-nothing",
                () ->
                        dubai.polls.open(
                                chair,
                                PLENARY,
                                "chamber",
                                null,
                                "show-of-hands",
                                "check/" + CHECK,
                                "Shall the feel of the room be the conference's decision?"));
        scene.refused(
                "temperature-check-decides-nothing",
                () ->
                        chair.post(
                                "/recommendations",
                                Map.of(
                                        "body",
                                        PLENARY,
                                        "title",
                                        "The resolution, as felt by the room",
                                        "basis",
                                        "check/" + CHECK)));
        scene.same(
                "the resolution's version",
                before,
                dubai.text.provision("RES-3").path("version").asLong());
        dubai.floor.conclude(
                chair, SESSION, ITEM, "The room's feeling is noted; nothing is decided.");
        dubai.floor.close(chair, SESSION, "End of a long night", true);
    }
}
