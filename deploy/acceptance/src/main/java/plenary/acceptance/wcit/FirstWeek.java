package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.COMMITTEE_5;
import static plenary.acceptance.wcit.Dubai.PLENARY;
import static plenary.acceptance.wcit.Dubai.WORKING_GROUP_1;
import static plenary.acceptance.wcit.Dubai.WORKING_GROUP_2;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import plenary.acceptance.Brackets;
import plenary.acceptance.Json;
import plenary.acceptance.ProposalPaper;
import plenary.acceptance.Scene;
import plenary.acceptance.wcit.Beside.Moment;

/** Days 1 to 4: proposals, and the search for consensus in the working groups. */
final class FirstWeek {
    private static final List<String> TABLED = List.of("I1", "I2", "I3", "I4", "I5", "I6");
    // the second before the first, so that what both add after 3.4 stands in the order of its
    // numbers
    private static final List<String> GROUPS = List.of(WORKING_GROUP_2, WORKING_GROUP_1);

    private FirstWeek() {}

    static void proposals(Scene scene) {
        var dubai = new Dubai(scene);
        for (var number : TABLED) {
            var paper = Dubai.paper(number);
            dubai.text.table(dubai.seat(paper.by()), paper, null);
            for (var sponsor : paper.listed()) {
                dubai.text.sponsor(dubai.seat(sponsor), number, sponsor, "confirmed", null);
            }
        }
        scene.same(
                "sponsors of the first",
                List.of("SAU", "QAT", "KWT"),
                Json.field(dubai.text.proposal("I1").path("confirmed"), "delegation"));
    }

    static void takenUp(Scene scene) {
        var dubai = new Dubai(scene);
        for (var group : GROUPS) {
            dubai.floor.open(
                    dubai.keying(group),
                    group + "-1",
                    group,
                    "First meeting of " + Dubai.nameOf(group));
            for (var number : TABLED) {
                takeUp(dubai, Dubai.paper(number), group);
            }
        }
        scene.must(dubai.text.has("5A"), "5A stands in the draft");
        scene.same(
                "privilege telecommunication is struck out",
                true,
                dubai.text.provision("2.5").path("struck").asBoolean());
        var beside = new Beside(dubai);
        beside.rendered(Moment.TAKEN_UP);
        beside.disputed("2.1A");
    }

    private static void takeUp(Dubai dubai, ProposalPaper paper, String group) {
        var n = 0;
        for (var instruction : paper.instructions()) {
            n++;
            if (instruction.body().equals(group)) {
                dubai.text.takeUp(dubai.keying(group), paper.proposal(), n);
            }
        }
    }

    static void calls(Scene scene) {
        var dubai = new Dubai(scene);
        new Beside(dubai).feedback(Moment.CALLED);
        for (var group : GROUPS) {
            var provisions = new LinkedHashSet<String>();
            for (var number : TABLED) {
                for (var instruction : Dubai.paper(number).instructions()) {
                    if (instruction.body().equals(group)) {
                        provisions.add(instruction.provision());
                    }
                }
            }
            var chair = dubai.chair(group);
            var call = dubai.brackets.call(chair, group, List.copyOf(provisions));
            var objected = new ArrayList<String>();
            for (var objection : Objection.all()) {
                if (objection.body().equals(group)) {
                    object(dubai, call, objection);
                    objected.add(objection.provision());
                }
            }
            if (group.equals(WORKING_GROUP_1)) {
                dubai.text.reserve(
                        dubai.seat("FRA"),
                        "1.1",
                        "linguistic",
                        "The French wording is under study.");
            }
            provisions.removeAll(objected);
            var agreed = dubai.brackets.gavel(chair, call);
            scene.same("agreed in " + group, List.copyOf(provisions), agreed);
        }
        brackets(scene, dubai);
    }

    private static void object(Dubai dubai, String call, Objection o) {
        for (var code : o.by()) {
            var first = code.equals(o.by().getFirst());
            dubai.brackets.object(
                    dubai.seat(code), call, o.provision(), o.words(), first ? o.reason() : null);
        }
    }

    private static void brackets(Scene scene, Dubai dubai) {
        var open = dubai.brackets.open();
        scene.must(open.size() >= 12, "at least 12 brackets; there are " + open.size());
        scene.must(open.stream().allMatch(b -> b.path("holders").size() > 0), "each has a holder");
        var silent =
                open.stream()
                        .flatMap(b -> Json.each(b.path("holders")))
                        .filter(h -> h.path("reason").asText("").isEmpty());
        scene.must(silent.findAny().isPresent(), "an objection needs no reason");
        var reserved = dubai.text.provision("1.1");
        scene.must(reserved.path("reservations").size() == 1, "the reservation on 1.1 is listed");
        scene.same(
                "1.1, in spite of the reservation",
                "agreed-in-the-body",
                reserved.path("state").asText());
    }

    static void escalation(Scene scene) {
        var dubai = new Dubai(scene);
        dubai.floor.open(
                dubai.chair(COMMITTEE_5), "com-5-1", COMMITTEE_5, "First meeting of Committee 5");
        dubai.floor.present(dubai.chair(COMMITTEE_5), "com-5-1", Dubai.seatsThere());
        for (var objection : Objection.all()) {
            var bracket = bracketOf(dubai, objection);
            var at = objection.body();
            for (var higher : objection.goesTo()) {
                dubai.brackets.passUp(
                        dubai.chair(at), bracket, Dubai.nameOf(at) + " sees no way to lift it");
                at = higher;
            }
        }
        var open = dubai.brackets.open();
        scene.same(
                "passed up to Committee 5",
                5L,
                open.stream().filter(b -> Brackets.way(b).contains(COMMITTEE_5)).count());
        scene.same(
                "and from there to Plenary",
                3L,
                open.stream()
                        .filter(
                                b ->
                                        Brackets.way(b)
                                                .equals(
                                                        List.of(
                                                                WORKING_GROUP_1,
                                                                COMMITTEE_5,
                                                                PLENARY)))
                        .count());
        scene.refused(
                "bracket-before-higher-body",
                () ->
                        dubai.brackets.propose(
                                dubai.chair(WORKING_GROUP_1),
                                dubai.brackets
                                        .held("5B", "states.CRI")
                                        .orElseThrow()
                                        .path("id")
                                        .asText(),
                                "Nothing"));
        var beside = new Beside(dubai);
        beside.feedback(Moment.PASSED_UP);
        beside.certified("1.1");
        for (var group : GROUPS) {
            dubai.floor.close(dubai.keying(group), group + "-1", "End of the week", false);
        }
    }

    private static String bracketOf(Dubai dubai, Objection objection) {
        return dubai.brackets.open().stream()
                .filter(b -> b.path("provision").asText().equals(objection.provision()))
                .filter(
                        b ->
                                Json.field(b.path("holders"), "holder")
                                        .contains(Dubai.id(objection.by().getFirst())))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }
}
