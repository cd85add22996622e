package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.PLENARY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.acceptance.Floor.Item;
import plenary.acceptance.Json;
import plenary.acceptance.Polls;
import plenary.acceptance.Polls.Hands;
import plenary.acceptance.Scene;
import plenary.acceptance.Voice;
import plenary.acceptance.wcit.Beside.Moment;

/** Day 11: two sentences for the preamble, no consensus, and a vote. */
final class Preamble {
    static final String PROVISION = "PRE-2";
    static final String SUBJECT = "provision/" + PROVISION;
    private static final String NUMBER = "I8";
    static final String SESSION = "plenary-11";
    private static final String ITEM = "preamble";
    private static final Hands COUNTED = new Hands(77, 33, 8, 26);

    private Preamble() {}

    static void proposed(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        var paper = Dubai.paper(NUMBER);
        dubai.floor.open(chair, SESSION, PLENARY, "Plenary meeting of day 11");
        dubai.floor.present(chair, SESSION, Dubai.seatsThere());
        dubai.floor.agenda(
                chair,
                SESSION,
                List.of(
                        new Item("minutes", "Minutes of day 10", 5, List.of()),
                        new Item(ITEM, "The preamble", 120, List.of("proposal/" + NUMBER))));
        dubai.floor.take(chair, SESSION, "minutes");
        dubai.floor.approveMinutes(chair, Temperature.SESSION);
        dubai.floor.conclude(chair, SESSION, "minutes", "The minutes of day 10 are approved.");
        dubai.floor.take(chair, SESSION, ITEM);
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
        new Beside(dubai).sources(Moment.PREAMBLE);
        speaks(dubai, "NGA", "statement", null, "10:04");
    }

    /** Until a time of day 11; who spoke and how long is illustrative. */
    private static void speaks(
            Dubai dubai, String code, String purpose, String about, String until) {
        var end = Instant.parse("2012-12-13T" + until + ":00Z");
        dubai.floor.speaks(dubai.chair(PLENARY), dubai.seat(code), SESSION, purpose, about, end);
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
        var closure =
                dubai.floor.move(
                        dubai.seat("IRN"),
                        SESSION,
                        "close-debate",
                        SUBJECT,
                        "On a point of order: we ask that the debate be closed and a vote be taken.");
        var demanded =
                dubai.seat("IRN")
                        .post("/vote-demands", Map.of("body", PLENARY, "subject", SUBJECT));
        scene.must(
                demanded.path(0).path("met").asBoolean(),
                "one delegation may demand a vote, and the gavel no longer falls: " + demanded);
        heardAgainst(scene, dubai, closure);
        var poll = dubai.floor.put(dubai.chair(PLENARY), SESSION, closure);
        Counting.agreed(dubai, poll, new Hands(80, 34, 4, 26)); // illustrative counts
        scene.same(
                "the debate is closed",
                "adopted",
                Counting.outcome(dubai.polls.closed(scene.visitor(), poll)));
        scene.await(
                "the motion is carried",
                () ->
                        Optional.of(dubai.floor.motion(SESSION, closure))
                                .filter(m -> m.path("stage").asText().equals("carried")));
    }

    /** The General Rules hear two against closure, and nobody for it. */
    private static void heardAgainst(Scene scene, Dubai dubai, int closure) {
        var about = "motion/" + SESSION + "/" + closure;
        speaks(dubai, "MEX", "against", about, "14:02");
        speaks(dubai, "CAN", "against", about, "14:05");
        for (var purpose : List.of("against", "for")) {
            scene.refused(
                    "motion-speakers-full",
                    () ->
                            dubai.seat("USA")
                                    .post(
                                            "/sessions/" + SESSION + "/floor/requests",
                                            Map.of("purpose", purpose, "about", about)));
        }
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
        tooLateToDivide(scene, dubai, chair);
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
        dubai.floor.conclude(chair, SESSION, ITEM, "It is so decided: the two sentences stand.");
        dubai.floor.close(chair, SESSION, "End of day 11", true);
    }

    // that Canada moved it is illustrative
    private static void tooLateToDivide(Scene scene, Dubai dubai, Voice chair) {
        var canada = dubai.seat("CAN");
        scene.refused(
                "voting-begun",
                () ->
                        canada.post(
                                "/divisions",
                                Map.of(
                                        "body",
                                        PLENARY,
                                        "provision",
                                        PROVISION,
                                        "parts",
                                        List.of(Map.of("words", "one"), Map.of("words", "two")))));
        var order =
                dubai.floor.move(
                        canada,
                        SESSION,
                        "point-of-order",
                        SUBJECT,
                        "We asked that the two sentences be voted on one by one (illustrative).");
        dubai.floor.ruleOn(
                chair,
                SESSION,
                order,
                false,
                "Division is asked for too late: voting has begun (illustrative).");
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
