package plenary.acceptance.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.acceptance.Floor;
import plenary.acceptance.House;
import plenary.acceptance.Polls;
import plenary.acceptance.Scene;
import plenary.acceptance.Voice;

/** Three states, and four advisory groups that may stop them, each with a chair; in session. */
final class SmallCommittee {
    static final List<String> STATES = List.of("BRA", "FRA", "KEN");

    /** Who chairs which group. */
    static final Map<String, String> CHAIRS =
            Map.of(
                    "civil-society", "cs01",
                    "private-sector", "ps01",
                    "technical", "tc01",
                    "intergovernmental", "igo01");

    private static final String ROSTER =
            """
            code,name_en,group,region,in,sort_key,email
            BRA,Brazil,governments,latin-america-and-caribbean,states,01,bra@delegates.example
            FRA,France,governments,western-europe-and-others,states,02,fra@delegates.example
            KEN,Kenya,governments,africa,states,03,ken@delegates.example
            CS01,A user of networks,civil-society,,civil-society,,cs01@delegates.example
            PS01,A carrier,private-sector,,private-sector,,ps01@delegates.example
            TC01,A laboratory,technical,,technical,,tc01@delegates.example
            IGO01,A union of states,intergovernmental,,intergovernmental,,igo01@delegates.example
            """;

    private final Scene scene;
    private final Polls polls;

    private SmallCommittee(Scene scene) {
        this.scene = scene;
        this.polls = new Polls(scene);
    }

    /** Sets a new one up. */
    static SmallCommittee convened() {
        var name = "committee-" + Long.toString(System.currentTimeMillis(), 36);
        var small = new SmallCommittee(Deliberations.scene(name));
        small.setUp();
        return small;
    }

    private void setUp() {
        var house = new House(scene);
        house.create(
                Map.of("en", "A small committee", "fr", "Un petit comité"),
                "cirp-consociational",
                Instant.parse("2024-05-06T08:00:00Z"));
        house.roster(ROSTER);
        house.body(
                new House.NewBody(
                        "plenary", "Plenary", "Plénière", "plenary", null, true, null, List.of()));
        house.office("chair", "chair", "plenary");
        CHAIRS.forEach((group, account) -> house.office(account, "chair", group));
        house.claim(List.of("chair", "bra", "fra", "ken"));
        house.claim(CHAIRS.values());
        var floor = new Floor(scene);
        floor.open(chair(), "first", "plenary", "First meeting");
        floor.present(chair(), "first", STATES.stream().map(code -> "states." + code).toList());
    }

    Voice chair() {
        return scene.as("chair", "chair:plenary");
    }

    /** Address of one of its pages. */
    String page(String page) {
        return "/forums/" + scene.forum() + page;
    }

    /** All three states say yes to what was put under this subject, and the vote is closed. */
    void carries(String subject) {
        var poll =
                scene.await(
                                "the vote on " + subject + " is open",
                                () ->
                                        polls.about(scene.visitor(), subject).stream()
                                                .filter(
                                                        p ->
                                                                p.path("state")
                                                                        .asText()
                                                                        .equals("open"))
                                                .findFirst())
                        .path("poll")
                        .asText();
        for (var code : STATES) {
            polls.vote(scene.seat("states", code), poll, "states." + code, "yes");
        }
        polls.close(chair(), poll);
        polls.home(poll);
    }

    /** The chair of a group says that the group agrees to a proposed charter. */
    void agrees(String group, String charter) {
        scene.as(CHAIRS.get(group), "chair:" + group)
                .post("/charters/" + charter + "/consents", Map.of("group", group));
    }
}
