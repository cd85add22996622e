package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.COMMITTEE_5;
import static plenary.acceptance.wcit.Dubai.PLENARY;
import static plenary.acceptance.wcit.Dubai.WORKING_GROUP_1;
import static plenary.acceptance.wcit.Dubai.WORKING_GROUP_2;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.acceptance.House.NewBody;
import plenary.acceptance.Json;
import plenary.acceptance.Scene;
import plenary.acceptance.Voice;
import plenary.acceptance.wcit.Beside.Moment;

/** Day 8: a closed group of regional representatives, and the text that comes after it. */
final class Compromise {
    static final String GROUP = "regional-group";
    private static final String SESSION = "regional-group-1";
    private static final List<String> MEMBERS =
            List.of("EGY", "NGA", "ARE", "CHN", "RUS", "POL", "BRA", "MEX", "USA", "SWE");

    private static final List<String> SPEAKING_FOR =
            List.of(
                    "africa",
                    "africa",
                    "asia-pacific",
                    "asia-pacific",
                    "eastern-europe",
                    "eastern-europe",
                    "latin-america-and-caribbean",
                    "latin-america-and-caribbean",
                    "western-europe-and-others",
                    "western-europe-and-others");
    private static final String REFERRED = "1.5";

    private Compromise() {}

    static void closedGroup(Scene scene) {
        var dubai = new Dubai(scene);
        dubai.house.body(
                new NewBody(
                        GROUP,
                        "Regional representatives, closed group",
                        "Représentants des régions, groupe fermé",
                        "drafting-group",
                        PLENARY,
                        false,
                        "Named by the chair of the conference, two for each regional group and"
                                + " speaking for it (illustrative as to who). To look for a text"
                                + " that all regions can live with, and to report on the same day.",
                        MEMBERS.stream().map(Dubai::id).toList()));
        dubai.house.office("chair", "chair", GROUP);
        dubai.house.claim(List.of("chair"));
        var chair = scene.as("chair", "chair:" + GROUP);
        dubai.floor.open(chair, SESSION, GROUP, "Meeting behind closed doors");
        dubai.floor.say(
                dubai.seat("BRA"),
                SESSION,
                "statement",
                null,
                "What is said in here stays in here.");
        membersAndWhomTheySpeakFor(scene);
        scene.clock(Instant.parse("2012-12-10T09:30:00Z"));
        referredAndReported(scene, dubai, chair);
        dubai.floor.close(chair, SESSION, "The group reports", false);
        nothingIsShown(scene);
    }

    private static void membersAndWhomTheySpeakFor(Scene scene) {
        for (var n = 0; n < MEMBERS.size(); n++) {
            scene.secretariat()
                    .put(
                            "/groups/" + GROUP + "/members/" + Dubai.id(MEMBERS.get(n)),
                            Map.of(
                                    "namedBy",
                                    "chair:" + PLENARY,
                                    "speakingFor",
                                    List.of(SPEAKING_FOR.get(n))));
        }
        var group = scene.visitor().get("/groups/" + GROUP);
        scene.same(
                "members anybody can name",
                (long) MEMBERS.size(),
                Json.each(group.path("members"))
                        .filter(m -> m.path("until").isMissingNode() || m.path("until").isNull())
                        .filter(m -> m.path("speakingFor").size() > 0)
                        .count());
    }

    /** Which provision, and what came of it, is illustrative. */
    private static void referredAndReported(Scene scene, Dubai dubai, Voice chair) {
        var plenary = dubai.chair(PLENARY);
        if (scene.visitor().get("/referrals").isEmpty()) {
            plenary.post(
                    "/groups/" + GROUP + "/referrals",
                    Map.of(
                            "provisions",
                            List.of(REFERRED),
                            "mandate",
                            "Whether 1.5 can stand as it is, for all regions.",
                            "deadline",
                            "2012-12-10T18:00:00Z"));
        }
        var address = "/referrals/" + scene.visitor().get("/referrals").path(0).path("id").asText();
        if (scene.visitor().get(address).path("open").asBoolean()) {
            if (dubai.brackets.held(dubai.seat("RUS"), REFERRED, Dubai.id("RUS")).isEmpty()) {
                dubai.seat("RUS")
                        .post(
                                "/brackets",
                                Map.of(
                                        "provision",
                                        REFERRED,
                                        "passage",
                                        Map.of("quote", "as the administrations concerned agree")));
            }
            scene.must(
                    !dubai.text.provision(REFERRED).path("shown").asText().contains("["),
                    "the public reads 1.5 as it was referred");
            chair.post(
                    address + "/report",
                    Map.of("note", "The group agrees on all but who agrees with whom."));
        }
        var referral = scene.visitor().get(address);
        scene.must(
                referral.toString().contains("\"new\""),
                "the text it returned has a new bracket, and everybody sees it");
        letGo(dubai, REFERRED, "RUS");
        scene.must(
                !dubai.text.provision(REFERRED).path("shown").asText().contains("["),
                "1.5 stands as it was");
    }

    /** Members, mandate and hours are public; what was said inside is not. */
    static void nothingIsShown(Scene scene) {
        var inside =
                Json.each(scene.as("fra", null).get("/statements"))
                        .anyMatch(s -> s.path("session").asText().equals(SESSION));
        scene.must(!inside, "France, which is not a member, reads nothing said inside");
        var member =
                Json.each(scene.as("bra", null).get("/statements"))
                        .anyMatch(s -> s.path("session").asText().equals(SESSION));
        scene.must(member, "a member reads it");
        var body = Json.find(scene.visitor().get("/bodies"), "id", GROUP).orElseThrow();
        scene.same("members of the group", MEMBERS.size(), body.path("members").asInt());
        scene.must(!body.path("mandate").asText().isEmpty(), "the mandate is public");
        var hours = Json.find(scene.visitor().get("/sessions"), "id", SESSION);
        scene.must(hours.isPresent(), "that it met is public");
    }

    static void alternatives(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        settle(
                dubai,
                chair,
                "2.1A",
                List.of("USA", "CAN"),
                "any person, company or agency, authorized or recognised by a Member State,");
        settle(
                dubai,
                chair,
                "5A",
                List.of("USA", "GBR", "NZL"),
                "Member States endeavour, each for itself and all together, to ensure the security and"
                        + " robustness of international networks, so that none does technical harm"
                        + " to another and services to the public develop in harmony.");
        settle(
                dubai,
                chair,
                "5B",
                List.of("USA", "CRI"),
                "Member States endeavour to take necessary measures against the spread of"
                        + " unsolicited bulk electronic messages and to keep their effect on"
                        + " international services small. What messages say is no matter of these"
                        + " Regulations.");
        letGo(dubai, "6.5", "NLD");
        letGo(dubai, "3.3", "AUS");
        letGo(dubai, "3.5", "FRA");
        letGo(dubai, "3.5", "SWE");
        again(dubai, WORKING_GROUP_1, List.of("2.1A", "3.3", "3.5", "5A", "5B"));
        again(dubai, WORKING_GROUP_2, List.of("6.5"));
        beside(new Beside(dubai));
        var left = dubai.brackets.open().stream().map(b -> b.path("provision").asText()).toList();
        scene.same("still in brackets", List.of("2.6", "6.1", "6.6", "3.6"), sorted(left));
        dubai.floor.close(dubai.chair(COMMITTEE_5), "com-5-1", "Committee 5 has reported", true);
    }

    private static void beside(Beside beside) {
        beside.rendered(Moment.AGREED_AT_LAST);
        beside.settled("2.1A");
        beside.certified("5A");
        beside.disputed("5B");
        beside.feedback(Moment.AGREED_AT_LAST);
    }

    private static List<String> sorted(List<String> left) {
        return List.of("2.6", "6.1", "6.6", "3.6").stream().filter(left::contains).toList();
    }

    private static void settle(
            Dubai dubai, Voice chair, String provision, List<String> holders, String wording) {
        var held = dubai.brackets.held(provision, Dubai.id(holders.getFirst()));
        if (held.isEmpty()) {
            return; // lifted by an attempt that was interrupted later
        }
        var bracket = held.get().path("id").asText();
        dubai.brackets.choose(chair, bracket, dubai.brackets.propose(chair, bracket, wording));
        // the first one last: it is the one by which an interrupted attempt finds the bracket again
        for (var code : holders.reversed()) {
            letGo(dubai, provision, code);
        }
    }

    private static void letGo(Dubai dubai, String provision, String code) {
        dubai.brackets
                .held(provision, Dubai.id(code))
                .ifPresent(
                        b ->
                                dubai.brackets.letGo(
                                        dubai.seat(code), b.path("id").asText(), Dubai.id(code)));
    }

    private static void again(Dubai dubai, String group, List<String> provisions) {
        var chair = dubai.chair(group);
        var meeting = group + "-2";
        dubai.floor.open(chair, meeting, group, "Second meeting of " + Dubai.nameOf(group));
        var call = dubai.brackets.call(chair, group, provisions);
        dubai.scene.same("agreed at last", provisions, dubai.brackets.gavel(chair, call));
        dubai.floor.close(chair, meeting, "What could be lifted is agreed", false);
    }

    static void text(Scene scene) {
        var dubai = new Dubai(scene);
        var paper = Dubai.paper("C1");
        var chair = dubai.chair(PLENARY);
        dubai.floor.open(chair, "plenary-8", PLENARY, "Plenary meeting of day 8");
        dubai.text.table(dubai.seat(paper.by()), paper, null);
        dubai.text.support(dubai.seat("SWE"), "C1");
        dubai.text.takeUp(chair, "C1", 1);
        dubai.text.takeUp(chair, "C1", 2);
        var beside = new Beside(dubai);
        beside.rendered(Moment.NEW_TEXT);
        beside.sources(Moment.NEW_TEXT);
        var call = dubai.brackets.call(chair, PLENARY, List.of("3.8"));
        dubai.brackets.object(
                dubai.seat("SWE"),
                call,
                "3.8",
                null,
                "Note: naming and numbering are done elsewhere; stands with the whole compromise.");
        dubai.brackets.object(dubai.seat("GBR"), call, "3.8", null, null);
        scene.refused("nothing-to-agree", () -> dubai.brackets.gavel(chair, call));
        scene.same("3.8", "bracketed", dubai.text.provision("3.8").path("state").asText());
        scene.same(
                "whether the resolution binds",
                false,
                dubai.text.provision("RES-3").path("binding").asBoolean());
        dubai.floor.close(chair, "plenary-8", "End of day 8", true);
    }
}
