package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.PLENARY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.acceptance.Json;
import plenary.acceptance.Polls;
import plenary.acceptance.Polls.Hands;
import plenary.acceptance.Scene;

/** Day 11: two sentences for the preamble, no consensus, and a vote. */
final class Preamble {
    static final String PROVISION = "PRE-2";
    static final String SUBJECT = "provision/" + PROVISION;
    private static final String NUMBER = "I8";
    private static final String SESSION = "plenary-11";
    private static final Hands COUNTED = new Hands(77, 33, 8, 26);

    private Preamble() {}

    static void proposed(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        var paper = Dubai.paper(NUMBER);
        dubai.floor.open(chair, SESSION, PLENARY, "Plenary meeting of day 11");
        dubai.floor.present(chair, SESSION, Dubai.votingSeats());
        dubai.text.table(dubai.seat(paper.by()), paper, null);
        forTheAfricanGroup(scene, dubai);
        for (var sponsor : paper.listed()) {
            dubai.text.sponsor(dubai.seat(sponsor), NUMBER, sponsor, "confirmed", null);
        }
        var challenge =
                dubai.floor.challenge(
                        dubai.seat("CAN"),
                        "proposal/" + NUMBER,
                        "Human rights and access of states are no matter of these Regulations.");
        scene.refused("challenge-unsettled", () -> dubai.text.takeUp(chair, NUMBER, 1));
        dubai.floor.rule(
                chair, challenge, true, "A preamble may say for what the Regulations are made.");
        dubai.text.takeUp(chair, NUMBER, 1);
    }

    // that Nigeria spoke for it is illustrative; that the group put the sentences is not
    private static void forTheAfricanGroup(Scene scene, Dubai dubai) {
        var group = "african-group";
        scene.secretariat()
                .post(
                        "/negotiating-groups",
                        Map.of(
                                "group",
                                group,
                                "names",
                                Map.of("en", "African Group", "fr", "Groupe africain"),
                                "region",
                                "africa"));
        scene.secretariat()
                .put("/negotiating-groups/" + group + "/spokesperson", Map.of("delegation", "NGA"));
        dubai.seat("NGA")
                .post(
                        "/negotiating-groups/" + group + "/acts",
                        Map.of("subject", "proposal/" + NUMBER));
        scene.same(
                "the group on whose behalf it is",
                List.of(group),
                Json.field(
                        dubai.text.proposal(NUMBER).path("dossier").path("onBehalfOf"), "group"));
    }

    static void noConsensus(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        var call = dubai.brackets.call(chair, PLENARY, List.of(PROVISION));
        dubai.brackets.object(
                dubai.seat("MEX"),
                call,
                PROVISION,
                null,
                "The second sentence does not belong here.");
        dubai.brackets.object(dubai.seat("CAN"), call, PROVISION, null, null);
        scene.refused("nothing-to-agree", () -> dubai.brackets.gavel(chair, call));
        scene.refused(
                "brackets-remain", () -> dubai.brackets.call(chair, PLENARY, List.of(PROVISION)));
        dubai.floor.say(
                scene.secretariat(),
                SESSION,
                "opinion",
                SUBJECT,
                "The Secretary-General's opinion: the conditions of consensus are not met.");
        scene.meanwhile(
                dubai.text.provision(PROVISION).path("brackets").size() == 1,
                "an opinion decides nothing: it stays in brackets");
    }

    static void debateClosed(Scene scene) {
        var dubai = new Dubai(scene);
        dubai.floor.say(
                dubai.seat("IRN"),
                SESSION,
                "point-of-order",
                SUBJECT,
                "On a point of order: we ask that the debate be closed and a vote be taken.");
        var demanded =
                dubai.seat("IRN")
                        .post("/vote-demands", Map.of("body", PLENARY, "subject", SUBJECT));
        scene.must(
                demanded.path(0).path("met").asBoolean(),
                "one delegation may demand a vote, and the gavel no longer falls: " + demanded);
        var poll =
                dubai.polls.open(
                        dubai.chair(PLENARY),
                        PLENARY,
                        "procedural",
                        null,
                        "show-of-hands",
                        "motion/close-debate",
                        "Shall the debate on the preamble be closed? (illustrative counts)");
        Counting.agreed(dubai, poll, new Hands(80, 34, 4, 26));
        scene.same(
                "the debate is closed",
                "adopted",
                Counting.outcome(dubai.polls.closed(scene.visitor(), poll)));
        dubai.polls.home(poll);
    }

    static void voted(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        var poll =
                dubai.polls.open(
                        chair,
                        PLENARY,
                        "chamber",
                        null,
                        "show-of-hands",
                        SUBJECT,
                        "Shall the two sentences proposed for the African group stand in the preamble?");
        dubai.polls.get(scene.visitor(), poll);
        dubai.floor.say(
                dubai.seat("CAN"),
                SESSION,
                "point-of-order",
                SUBJECT,
                "We move that the two sentences be voted on one by one (illustrative).");
        scene.refused(
                "voting-begun",
                () ->
                        dubai.seat("CAN")
                                .post(
                                        "/divisions",
                                        Map.of(
                                                "body",
                                                PLENARY,
                                                "provision",
                                                PROVISION,
                                                "parts",
                                                List.of(
                                                        Map.of("words", "one"),
                                                        Map.of("words", "two")))));
        dubai.floor.say(
                chair,
                SESSION,
                "ruling",
                SUBJECT,
                "The motion for division is refused: voting has begun (illustrative).");
        scene.refused(
                "voting-begun",
                () ->
                        dubai.polls.open(
                                chair,
                                PLENARY,
                                "procedural",
                                null,
                                "show-of-hands",
                                "motion/division",
                                "Shall the proposal be divided?"));
        dubai.polls.count("teller-1", poll, Counting.CHAMBER, COUNTED);
        dubai.polls.count("teller-2", poll, Counting.CHAMBER, new Hands(77, 32, 8, 27));
        dubai.polls.close(chair, poll);
        scene.await(
                "tellers who disagree keep the count open",
                () ->
                        Optional.of(dubai.polls.get(scene.visitor(), poll))
                                .filter(
                                        p ->
                                                p.path("blockedBy")
                                                                .asText()
                                                                .equals("tellers-disagree")
                                                        || p.path("state")
                                                                .asText()
                                                                .equals("closed")));
        dubai.polls.count("teller-2", poll, Counting.CHAMBER, COUNTED);
        adopted(scene, dubai, poll);
        dubai.floor.close(chair, SESSION, "End of day 11", true);
    }

    private static void adopted(Scene scene, Dubai dubai, String poll) {
        var closed = dubai.polls.closed(scene.visitor(), poll);
        scene.same("the vote on the preamble", "77–33–8", Polls.figures(closed));
        scene.same("its outcome", "adopted", Counting.outcome(closed));
        var states = closed.path("tally").path("classes").path(0);
        scene.same("entitled", 144, states.path("entitled").asInt());
        var because = closed.path("explanation").toString();
        for (var number : List.of("144", "73", "118", "77", "33", "8", "59")) {
            scene.must(
                    because.contains(number), "the explanation names " + number + ": " + because);
        }
        scene.await(
                "the vote lifts the brackets of " + PROVISION,
                () ->
                        Optional.of(dubai.text.provision(PROVISION))
                                .filter(p -> p.path("brackets").isEmpty()));
    }
}
