package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.COMMITTEE_5;
import static plenary.acceptance.wcit.Dubai.PLENARY;

import java.util.List;
import plenary.acceptance.Json;
import plenary.acceptance.Polls.Hands;
import plenary.acceptance.Scene;
import plenary.acceptance.wcit.Beside.Moment;

/** Days 5 to 7: the common proposal on the Internet, who sponsored it and who did not. */
final class Proposal27 {
    private static final String NUMBER = "27";
    private static final String SUBJECT = "proposal/27";
    private static final String SESSION = "plenary-5";
    private static final List<String> STILL = List.of("RUS", "ARE", "CHN", "SAU", "DZA", "SDN");

    private Proposal27() {}

    static void tabled(Scene scene) {
        var dubai = new Dubai(scene);
        var paper = Dubai.paper(NUMBER);
        var russia = dubai.seat("RUS");
        dubai.floor.open(dubai.chair(PLENARY), SESSION, PLENARY, "Plenary meeting of day 5");
        dubai.floor.present(dubai.chair(PLENARY), SESSION, Dubai.seatsThere());
        dubai.text.announce(
                russia, paper, "A common proposal of several administrations is being prepared.");
        scene.meanwhile(
                dubai.text.proposal(NUMBER).path("life").asText().equals("announced"),
                "27 is announced and not tabled");
        dubai.text.table(russia, paper, null);
        scene.meanwhile(
                Json.field(dubai.text.proposal(NUMBER).path("confirmed"), "delegation")
                        .equals(List.of("RUS")),
                "the others are listed and do not count yet");
        for (var sponsor : STILL.subList(1, STILL.size())) {
            dubai.text.sponsor(dubai.seat(sponsor), NUMBER, sponsor, "confirmed", null);
        }
        scene.refused(
                "not-your-seat",
                () -> dubai.text.sponsor(russia, NUMBER, "EGY", "confirmed", null));
    }

    static void denied(Scene scene) {
        var dubai = new Dubai(scene);
        dubai.text.sponsor(
                dubai.seat("EGY"),
                NUMBER,
                "EGY",
                "denied",
                "Egypt was not asked and does not support it.");
        dubai.text.revise(
                dubai.seat("RUS"), Dubai.paper(NUMBER), null, "Without Egypt among its sponsors.");
        var proposal = dubai.text.proposal(NUMBER);
        scene.same("symbol", "WCIT12/27(Rev.1)", proposal.path("symbol").asText());
        var egypt = Json.find(proposal.path("denied"), "delegation", "EGY");
        scene.must(
                egypt.map(e -> e.path("listedBy").asText().contains("RUS")).orElse(false),
                "Egypt is shown as listed by Russia, denied");
        scene.must(
                egypt.map(e -> !e.path("onDocument").asBoolean()).orElse(false),
                "Rev.1 does not name Egypt");
        scene.same("sponsors", STILL, Json.field(proposal.path("confirmed"), "delegation"));
    }

    static void challenged(Scene scene) {
        var dubai = new Dubai(scene);
        var challenge =
                dubai.floor.challenge(
                        dubai.seat("SWE"),
                        SUBJECT,
                        "Internet governance was said at the opening to be out of scope.");
        scene.meanwhile(
                dubai.text.proposal(NUMBER).path("challenged").asBoolean(),
                "the document is shown challenged");
        scene.refused(
                "challenge-unsettled",
                () -> dubai.text.takeUp(dubai.chair(COMMITTEE_5), NUMBER, 1));
        dubai.floor.rule(
                dubai.chair(PLENARY),
                challenge,
                true,
                "The document may be presented; whether the Regulations can hold it is for the"
                        + " conference to say.");
        appealed(scene, dubai, challenge);
        scene.must(
                !dubai.text.proposal(NUMBER).path("challenged").asBoolean(),
                "the question of competence is settled");
    }

    // in Dubai nobody appealed on record; the counts are illustrative
    private static void appealed(Scene scene, Dubai dubai, String challenge) {
        dubai.floor.say(
                dubai.seat("GBR"),
                SESSION,
                "point-of-order",
                "challenge/" + challenge,
                "We appeal against the ruling (illustrative).");
        dubai.floor.appeal(dubai.seat("GBR"), challenge);
        scene.meanwhile(
                dubai.text.proposal(NUMBER).path("challenged").asBoolean(),
                "appealed, it stands challenged until the vote");
        var poll =
                dubai.polls.open(
                        dubai.chair(PLENARY),
                        PLENARY,
                        "procedural",
                        "appeal",
                        "show-of-hands",
                        "challenge/" + challenge,
                        "Shall the chair's ruling on the scope of WCIT12/27(Rev.1) be overruled?"
                                + " (illustrative counts)");
        var hands = new Hands(52, 61, 12, 0);
        Counting.agreed(dubai, poll, hands);
        var closed = dubai.polls.closed(scene.visitor(), poll);
        scene.same("the appeal is lost", "rejected", Counting.outcome(closed));
        dubai.polls.home(poll);
    }

    static void discussed(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(COMMITTEE_5);
        var provisions = Dubai.paper(NUMBER).provisions();
        for (var n = 1; n <= provisions.size(); n++) {
            dubai.text.takeUp(chair, NUMBER, n);
        }
        new Beside(dubai).sources(Moment.DISCUSSED);
        var call = dubai.brackets.call(chair, COMMITTEE_5, provisions);
        for (var provision : provisions) {
            dubai.brackets.object(dubai.seat("USA"), call, provision, null, null);
        }
        dubai.brackets.object(
                dubai.seat("KEN"),
                call,
                "31C",
                null,
                "There is no national segment of the Internet.");
        scene.refused("nothing-to-agree", () -> dubai.brackets.gavel(chair, call));
        scene.must(dubai.text.has("31A") && dubai.text.has("31F"), "31A to 31F are in the draft");
        dubai.floor.close(dubai.chair(PLENARY), SESSION, "End of day 5", true);
    }

    static void withdrawn(Scene scene) {
        var dubai = new Dubai(scene);
        for (var sponsor : STILL) {
            var last = sponsor.equals(STILL.getLast());
            scene.meanwhile(
                    dubai.text.has("31A"),
                    "it stands in the draft as long as somebody sponsors it");
            dubai.text.withdraw(
                    dubai.seat(sponsor), NUMBER, last ? "Withdrawn by all of us." : "We withdraw.");
        }
        scene.must(
                !dubai.text.has("31A") && !dubai.text.has("31F"), "31A to 31F have left the draft");
        var proposal = dubai.text.proposal(NUMBER);
        scene.same("what became of it", "withdrawn", proposal.path("disposition").asText());
        scene.must(
                dubai.brackets.open().stream()
                        .noneMatch(b -> b.path("provision").asText().startsWith("31")),
                "its brackets are gone with it");
    }
}
