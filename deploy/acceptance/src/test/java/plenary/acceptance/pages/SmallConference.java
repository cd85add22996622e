package plenary.acceptance.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.acceptance.Brackets;
import plenary.acceptance.Drafting;
import plenary.acceptance.Floor;
import plenary.acceptance.House;
import plenary.acceptance.Polls;
import plenary.acceptance.Scene;
import plenary.acceptance.Voice;

/** Five delegations, two tellers and a text of two provisions, in a forum of their own. */
final class SmallConference {
    static final String PLENARY = "plenary";
    static final String TEXT =
            "Members keep their networks open and secure, and tell one another of incidents.";
    private static final String ROSTER =
            """
            code,name_en,name_fr,group,region,in,sort_key,credentials,email,provenance
            BRA,Brazil,BRÉSIL,governments,latin-america-and-caribbean,states,01,vote-and-sign,bra@delegates.example,illustrative
            FRA,France,FRANCE,governments,western-europe-and-others,states,02,vote-and-sign,fra@delegates.example,illustrative
            JPN,Japan,JAPON,governments,asia-pacific,states,03,vote-and-sign,jpn@delegates.example,illustrative
            KEN,Kenya,KENYA,governments,africa,states,04,vote-and-sign,ken@delegates.example,illustrative
            POL,Poland,POLOGNE,governments,eastern-europe,states,05,vote-and-sign,pol@delegates.example,illustrative
            """;
    private static final List<String> ACCOUNTS =
            List.of(
                    "bra",
                    "fra",
                    "jpn",
                    "ken",
                    "pol",
                    "chair",
                    "secretary",
                    "teller-1",
                    "teller-2");

    private final Scene scene;
    private final Polls polls;

    private SmallConference(Scene scene) {
        this.scene = scene;
        this.polls = new Polls(scene);
    }

    /** Sets a new one up, in session. */
    static SmallConference convened() {
        var small = new SmallConference(Deliberations.scene("small-" + token()));
        small.setUp();
        small.gather();
        return small;
    }

    /** Sets a new one up that has no text and no meeting. */
    static SmallConference withoutText() {
        var small = new SmallConference(Deliberations.scene("bare-" + token()));
        small.setUp();
        return small;
    }

    private static String token() {
        return Long.toString(System.currentTimeMillis(), 36);
    }

    private void setUp() {
        var house = new House(scene);
        house.create(
                Map.of("en", "A small conference", "fr", "Une petite conférence"),
                "itu-conference",
                java.time.Instant.parse("2024-05-06T08:00:00Z"));
        house.roster(ROSTER);
        house.body(
                new House.NewBody(
                        PLENARY,
                        "Plenary",
                        "Séance plénière",
                        "plenary",
                        null,
                        true,
                        "The whole conference decides.",
                        List.of()));
        for (var office : List.of("chair", "secretary")) {
            house.office(office, office, PLENARY);
        }
        house.office("teller-1", "teller", PLENARY);
        house.office("teller-2", "teller", PLENARY);
        house.claim(ACCOUNTS);
    }

    private void gather() {
        new Drafting(scene)
                .instrument(
                        Map.of(
                                "instrument", "small-charter",
                                "title", "A small charter",
                                "language", "en",
                                "source", "illustrative",
                                "provisions",
                                        List.of(
                                                provision("1", "Openness", TEXT),
                                                provision(
                                                        "2",
                                                        "Meeting",
                                                        "They meet once a year."))));
        var floor = new Floor(scene);
        floor.open(chair(), "first", PLENARY, "First meeting");
        floor.present(
                chair(),
                "first",
                List.of("states.BRA", "states.FRA", "states.JPN", "states.KEN", "states.POL"));
    }

    private static Map<String, Object> provision(String number, String heading, String text) {
        return Map.of(
                "provision", number,
                "number", number,
                "part", "article",
                "heading", heading,
                "text", text,
                "binding", true);
    }

    Voice chair() {
        return scene.as("chair", "chair:" + PLENARY);
    }

    Voice secretariat() {
        return scene.secretariat();
    }

    /** Somebody chairs a body, and has taken the seat behind the gavel. */
    void chairs(String account, String body) {
        var house = new House(scene);
        house.office(account, "chair", body);
        house.claim(List.of(account));
    }

    /** A state brackets words. */
    void bracketed(String account, String provision, String words) {
        state(account)
                .post(
                        "/brackets",
                        Map.of("provision", provision, "passage", Map.of("quote", words)));
    }

    /** A working group below the plenary, in session under its own chair. */
    void withGroup(String group, String name, String chair) {
        new House(scene)
                .body(
                        new House.NewBody(
                                group,
                                name,
                                name,
                                "working-group",
                                PLENARY,
                                true,
                                "To find words.",
                                List.of()));
        chairs(chair, group);
        new Floor(scene).open(scene.as(chair, "chair:" + group), group + "-1", group, name);
    }

    /** A state proposes other words for the first provision, and lists others as sponsors. */
    void proposed(String account, String title, String... sponsors) {
        var instruction =
                Map.of(
                        "kind",
                        "mod",
                        "provision",
                        "1",
                        "body",
                        PLENARY,
                        "text",
                        TEXT.replace("open and", "open, and"));
        state(account)
                .post(
                        "/proposals",
                        Map.of(
                                "title",
                                title,
                                "sponsors",
                                List.of(sponsors),
                                "instructions",
                                List.of(instruction)));
    }

    /** A state supports a proposal, which may be discussed then. */
    void supported(String account, String proposal) {
        state(account).post("/proposals/" + proposal + "/support");
    }

    /** A state asks whether a proposal is within the competence at all. */
    void challenged(String account, String proposal, String grounds) {
        new Floor(scene).challenge(state(account), "proposal/" + proposal, grounds);
    }

    private Voice state(String account) {
        return scene.as(account, "seat:states." + account.toUpperCase(java.util.Locale.ROOT));
    }

    /** Address of one of its pages. */
    String page(String page) {
        return "/forums/" + scene.forum() + page;
    }

    /** Brazil proposes a new provision, Kenya supports it, and it stands in the draft. */
    void added(String provision, String after, String text) {
        var instruction =
                Map.of(
                        "kind", "add",
                        "provision", provision,
                        "after", after,
                        "text", text,
                        "body", PLENARY);
        var proposal =
                scene.seat("states", "BRA")
                        .post(
                                "/proposals",
                                Map.of(
                                        "title",
                                        "A new provision " + provision,
                                        "instructions",
                                        List.of(instruction)))
                        .path("id")
                        .asText();
        scene.seat("states", "KEN").post("/proposals/" + proposal + "/support");
        chair().post("/proposals/" + proposal + "/instructions/1/take-up");
    }

    /** The chair asks whether there is an objection to a provision. */
    String askedFor(String provision) {
        return new Brackets(scene).call(chair(), PLENARY, List.of(provision));
    }

    /** The chair's gavel falls. */
    void gavelled(String call) {
        chair().post("/consensus-calls/" + call + "/gavel");
    }

    /** The chair closes a meeting. */
    void closed(String session) {
        chair().post("/sessions/" + session + "/close", Map.of("leaveUnconsidered", true));
    }

    /** The chair opens a vote, and it has reached the ballot box. */
    String voteOpened(String method, String subject, String question) {
        var poll = polls.open(chair(), PLENARY, "chamber", null, method, subject, question);
        scene.await(
                "the vote is open",
                () ->
                        Optional.of(polls.get(scene.visitor(), poll))
                                .filter(p -> p.path("state").asText().equals("open")));
        return poll;
    }

    /** The first meeting has one item. */
    void takesUp(String item, String title, String subject) {
        var items = List.of(Map.of("item", item, "title", title, "subjects", List.of(subject)));
        chair().put("/sessions/first/agenda", Map.of("items", items));
    }

    /** Two tellers count the hands on what was put last under this subject, and agree. */
    void counted(String subject, long yes, long no, long abstain) {
        var poll =
                scene.await(
                        "the vote on " + subject + " is open",
                        () ->
                                polls.about(scene.visitor(), subject).stream()
                                        .filter(p -> p.path("state").asText().equals("open"))
                                        .findFirst());
        for (var teller : List.of("teller-1", "teller-2")) {
            polls.count(
                    teller,
                    poll.path("poll").asText(),
                    "states",
                    new Polls.Hands(yes, no, abstain, 0));
        }
    }

    /** A state moves that words be voted on apart, after voting has begun. */
    void divisionComesTooLate() {
        scene.refused(
                "voting-begun",
                () ->
                        state("jpn")
                                .post(
                                        "/divisions",
                                        Map.of(
                                                "body",
                                                PLENARY,
                                                "provision",
                                                "1",
                                                "parts",
                                                List.of(
                                                        Map.of("words", "open"),
                                                        Map.of("words", "secure")))));
    }
}
