package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import plenary.acceptance.House.NewBody;

/**
 * A committee of three states and two groups of three whose windows last for seconds; live, or a
 * rehearsal in which only the clock that is set passes time. One person acts for all seats of a
 * place.
 */
final class ClockForum {
    static final List<String> STATES = List.of("FRA", "EGY", "USA");
    static final String CIVIL = "civil-society";
    static final String PRIVATE = "private-sector";
    private static final Instant NOON = Instant.parse("2012-12-03T12:00:00Z");

    final Scene scene;
    final boolean live;

    /** How long a window lasts; a group votes for half of that. */
    final Duration window;

    final Polls polls;
    private final Map<String, JsonNode> receipts = new ConcurrentHashMap<>();

    /**
     * @param seconds of its windows, one of {@link ClockCharters}
     */
    ClockForum(Api api, String forum, int seconds, boolean live) {
        this.scene = new Scene(api, forum);
        this.window = Duration.ofSeconds(seconds);
        this.live = live;
        this.polls = new Polls(scene);
        create();
        var house = new House(scene);
        house.roster(roster());
        house.body(
                new NewBody("plenary", "Plenary", "Plénière", "plenary", null, true, null, null));
        house.office("chair", "chair", "plenary");
        house.claim(List.of("chair", "fra", "cs01", "ps01"));
        new Floor(scene).open(chair(), "open", "plenary", "In the hall");
        new Floor(scene)
                .present(chair(), "open", STATES.stream().map(code -> "states." + code).toList());
        instrument();
    }

    private void create() {
        var forum = new LinkedHashMap<String, Object>();
        forum.put("forum", scene.forum());
        forum.put("title", Map.of("en", "Short clocks"));
        forum.put("mode", live ? "live" : "rehearsal");
        forum.put("charter", ClockCharters.name((int) window.toSeconds()));
        forum.put("secretariat", List.of(scene.people().person("secretariat")));
        if (!live) {
            forum.put("clock", NOON.toString());
        }
        scene.admin().post("/api/forums", forum);
    }

    private static String roster() {
        var lines = new ArrayList<String>();
        lines.add("code,name_en,group,region,in,sort_key,email");
        STATES.forEach(code -> lines.add(line(code, "governments", "states", "fra")));
        for (var n = 1; n <= 3; n++) {
            lines.add(line("CS0" + n, CIVIL, CIVIL, "cs01"));
            lines.add(line("PS0" + n, PRIVATE, PRIVATE, "ps01"));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String code, String group, String in, String account) {
        return "%s,Seat %s,%s,,%s,%s,%s@delegates.example"
                .formatted(code, code, group, in, code, account);
    }

    private void instrument() {
        var provisions = new ArrayList<Map<String, Object>>();
        for (var id : List.of("1", "2")) {
            provisions.add(
                    Map.of(
                            "provision",
                            id,
                            "number",
                            id,
                            "text",
                            "Provision " + id + " stands as it was written.",
                            "binding",
                            true));
        }
        scene.secretariat()
                .post(
                        "/instruments",
                        Map.of(
                                "instrument",
                                "base",
                                "title",
                                "A base text",
                                "language",
                                "en",
                                "provisions",
                                provisions));
    }

    // --- who
    // --------------------------------------------------------------------------------------

    Voice chair() {
        return scene.as("chair", "chair:plenary");
    }

    /** The person of a seat, {@code states.FRA} or {@code civil-society.CS01}. */
    Voice seat(String seat) {
        var account = seat.startsWith("states") ? "fra" : seat.startsWith(CIVIL) ? "cs01" : "ps01";
        return scene.as(account, "seat:" + seat);
    }

    static String civil(int n) {
        return CIVIL + ".CS0" + n;
    }

    static String company(int n) {
        return PRIVATE + ".PS0" + n;
    }

    // --- acts
    // -------------------------------------------------------------------------------------

    void put() {
        chair().post("/recommendations", Map.of("body", "plenary", "title", "What is put"));
    }

    /** A seat votes; what it is answered is kept. */
    void vote(String poll, String seat, String choice) {
        receipts.put(
                poll + " " + seat, seat(seat).put(ballot(poll, seat), Map.of("choice", choice)));
    }

    private static String ballot(String poll, String seat) {
        return "/polls/" + poll + "/ballots/" + seat;
    }

    /** The chair closes, and the result comes home. */
    void close(String poll) {
        polls.close(chair(), poll);
        polls.home(poll);
    }

    void petition() {
        seat(civil(1))
                .post(
                        "/recommendations/rec-1/petitions",
                        Map.of(
                                "provisions", List.of("1"),
                                "reason", "It goes too far.",
                                "cure", Map.of("1", "Leave it out.")));
    }

    void sign() {
        seat(civil(2)).post("/petitions/petition-1/signatures");
    }

    void waive(String seat) {
        var group = seat.substring(0, seat.indexOf('.'));
        seat(seat).post("/recommendations/rec-1/windows/" + group + "/waiver");
    }

    /** A window ends so much later. */
    void extend(String group, Duration later) {
        scene.secretariat()
                .post(
                        "/recommendations/rec-1/windows/" + group + "/extension",
                        Map.of(
                                "until",
                                closes(group).plus(later).toString(),
                                "reason",
                                "The network failed."));
    }

    /** The vote on the text as a whole is put, and of three seats so many say yes, the rest no. */
    void putAndCounted(int yes) {
        put();
        arrived("poll-1");
        for (var place = 0; place < STATES.size(); place++) {
            vote("poll-1", "states." + STATES.get(place), place < yes ? "yes" : "no");
        }
        close("poll-1");
    }

    /** The chair opens a vote on a motion, by roll call where nobody asked for another method. */
    void openProcedural() {
        polls.open(
                chair(), "plenary", "procedural", null, null, "motion/adjourn", "Shall we rise?");
    }

    /** A seat asks for a secret vote, and the chair opens it. */
    void openSecret() {
        openBy("secret");
    }

    /** A seat asks for a method, and the chair opens the vote. */
    void openBy(String method) {
        seat("states.FRA")
                .post(
                        "/method-demands",
                        Map.of(
                                "body", "plenary",
                                "subject", "motion/adjourn",
                                "method", method));
        openProcedural();
    }

    // --- time
    // -------------------------------------------------------------------------------------

    /** Time passes until then: it is waited for, or the clock is set. */
    void until(Instant then) {
        if (live) {
            var left = Duration.between(Instant.now(), then).toMillis();
            if (left > 0) {
                Patience.sleep(left);
            }
        } else {
            scene.clock(then);
        }
    }

    /** The forum's time; a live one has no clock of its own. */
    Instant now() {
        return live ? Instant.now().truncatedTo(ChronoUnit.MILLIS) : scene.clock().orElseThrow();
    }

    Instant closes(String group) {
        return Instant.parse(window(group).path("closes").asText());
    }

    /** When the group's vote closes, once that is known of it. */
    Instant groupVoteCloses() {
        return scene.await(
                "the group's vote has its time",
                () ->
                        Optional.of(scene.as("cs01", null).get("/polls/poll-2"))
                                .map(vote -> vote.path("closesAt").asText())
                                .filter(at -> !at.isEmpty())
                                .map(Instant::parse));
    }

    private JsonNode window(String group) {
        return Json.find(latest().path("windows"), "group", group).orElseThrow();
    }

    /** The windows there are; none where nothing was put or carried. */
    List<JsonNode> windows() {
        return votes().stream().anyMatch(ClockForum::ofTheText)
                ? Json.each(latest().path("windows")).toList()
                : List.of();
    }

    private static boolean ofTheText(JsonNode vote) {
        return vote.path("subject").asText().startsWith("recommendation/");
    }

    /**
     * When windows, suspensions, votes, ties and petitions of members end by themselves, in the
     * order of the votes and groups.
     */
    List<Instant> closings() {
        return Stream.of(
                        windows().stream().map(window -> window.path("closes")),
                        suspensions().stream(),
                        votes().stream().map(vote -> vote.path("closesAt")),
                        concerns().stream().map(concern -> concern.path("until")))
                .flatMap(ends -> ends)
                .filter(JsonNode::isTextual)
                .map(instant -> Instant.parse(instant.asText()))
                .collect(() -> new ArrayList<>(tieEnds()), ArrayList::add, ArrayList::addAll);
    }

    /** The ends of suspensions; the record knows those that are over too. */
    private List<JsonNode> suspensions() {
        return record("recommendation.suspended.v1").stream()
                .map(entry -> entry.path("act").path("event").path("until"))
                .toList();
    }

    private List<JsonNode> record(String type) {
        return Json.each(scene.visitor().get("/record?limit=500"))
                .filter(entry -> entry.path("type").asText().equals(type))
                .toList();
    }

    /** The ends of ties that were not voted on again. */
    private List<Instant> tieEnds() {
        var votes = votes();
        return votes.stream()
                .filter(
                        vote ->
                                vote.path("verdict")
                                        .path("outcome")
                                        .asText()
                                        .equals("pending-second-vote"))
                .filter(vote -> vote.equals(votes.getLast()))
                // as long as a window: shorter than the rest, it would be over before the faults
                .map(vote -> Instant.parse(vote.path("closedAt").asText()).plus(window))
                .toList();
    }

    /** What time ended at another instant than its own; nothing where all is right. */
    List<String> late() {
        var late = new ArrayList<String>();
        var ends = closings();
        var held = !suspensions().isEmpty();
        for (var entry : scene.visitor().get("/record?limit=500")) {
            var type = entry.path("type").asText();
            var how = entry.path("act").path("event").path("how").asText();
            var byTime =
                    type.equals("tie.rejected.v1")
                            || held && type.equals("recommendation.adopted.v1")
                            || type.equals("concern.ended.v1")
                                    && List.of("elapsed", "lapsed").contains(how);
            var at = Instant.parse(entry.path("at").asText());
            if (byTime && !ends.contains(at)) {
                late.add(type + " at " + at + " and not at one of " + ends);
            }
        }
        return late;
    }

    /** Nobody acts: windows end, and what is suspended waits for its time. */
    void decidedByTime() {
        var stage = decided("awaiting-vetoes");
        if (stage.path("stage").asText().equals("suspended")) {
            until(Instant.parse(stage.path("until").asText()));
            decided("suspended");
        }
    }

    private JsonNode decided(String before) {
        return scene.await(
                "time has decided",
                () ->
                        Optional.of(recommendation())
                                .filter(r -> !r.path("stage").asText().equals(before)));
    }

    /** The code with which an act is refused; {@code accepted} where it is not. */
    static String refusal(Runnable act) {
        try {
            act.run();
            return "accepted";
        } catch (Problem refused) {
            return refused.code();
        }
    }

    // --- what is seen
    // -----------------------------------------------------------------------------

    /** The recommendation as a member of civil society sees it. */
    JsonNode recommendation() {
        return scene.as("cs01", null).get("/recommendations/rec-1");
    }

    JsonNode latest() {
        return recommendation().path("rounds").path(0);
    }

    /** All votes, the group's own too. */
    List<JsonNode> votes() {
        var member = scene.as("cs01", null);
        return Json.each(member.get("/polls"))
                .map(poll -> member.get("/polls/" + poll.path("poll").asText()))
                .toList();
    }

    /** The petitions of members. */
    List<JsonNode> concerns() {
        return Json.each(scene.visitor().get("/concerns")).toList();
    }

    JsonNode reaches(String stage) {
        return scene.await(
                scene.forum() + " is " + stage,
                () ->
                        Optional.of(recommendation())
                                .filter(r -> r.path("stage").asText().equals(stage)));
    }

    /** Waits until the ballot box has a vote. */
    void arrived(String poll) {
        polls.when(scene.as("cs01", null), poll, "open");
    }

    /** Waits until civil society's veto stands. */
    void vetoStands() {
        scene.await(
                scene.forum() + " has a veto",
                () -> Optional.of(latest()).filter(round -> round.path("vetoes").size() == 1));
    }

    /** What every answered ballot said, by vote and seat. */
    Map<String, JsonNode> receipts() {
        return new TreeMap<>(receipts);
    }

    /** The same, asked of the ballot box. */
    Map<String, JsonNode> receiptsNow() {
        var now = new TreeMap<String, JsonNode>();
        for (var key : receipts.keySet()) {
            var place = key.split(" ");
            now.put(key, seat(place[1]).get(ballot(place[0], place[1])));
        }
        return now;
    }

    /** Everything a member sees of votes and windows, but for the instant at which it was asked. */
    Map<String, Object> picture() {
        var picture = new TreeMap<String, Object>();
        var votes = votes();
        picture.put("votes", votes);
        if (votes.stream().anyMatch(ClockForum::ofTheText)) {
            picture.put("recommendation", ((ObjectNode) recommendation()).without("at"));
        }
        picture.put("concerns", concerns());
        picture.put("receipts", receiptsNow());
        return picture;
    }
}
