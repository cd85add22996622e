package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sessions, presence, words for the record, and questions of scope. */
public final class Floor {
    private final Scene scene;

    public Floor(Scene scene) {
        this.scene = scene;
    }

    /** A commitment made at an opening. */
    public record Commitment(String id, String kind, String text) {}

    /** The chair opens a session. */
    public void open(
            Voice chair, String session, String body, String title, List<Commitment> commitments) {
        chair.post(
                "/sessions",
                Map.of(
                        "session", session,
                        "body", body,
                        "title", title,
                        "commitments", commitments));
    }

    /** A session without commitments. */
    public void open(Voice chair, String session, String body, String title) {
        open(chair, session, body, title, List.of());
    }

    /** The chair closes a session; with {@code leave}, proposals not yet considered stay so. */
    public void close(Voice chair, String session, String reason, boolean leave) {
        chair.post(
                "/sessions/" + session + "/close",
                Map.of("reason", reason, "leaveUnconsidered", leave));
    }

    /** The seats that are there. */
    public void present(Voice chair, String session, List<String> seats) {
        chair.put("/sessions/" + session + "/presence", Map.of("present", seats));
    }

    /** Words for the record. @param about an address such as {@code provision/3A}, or null */
    public JsonNode say(Voice who, String session, String kind, String about, String text) {
        var request = new LinkedHashMap<String, Object>();
        request.put("session", session);
        request.put("kind", kind);
        request.put("about", about);
        request.put("text", text);
        return who.post("/statements", request);
    }

    /** The statements about something that a reader may see. */
    public List<JsonNode> said(Voice reader, String about) {
        return Json.each(reader.get("/statements"))
                .filter(s -> s.path("about").asText().equals(about))
                .toList();
    }

    /** A delegation challenges the competence to deal with something. @return its id */
    public String challenge(Voice who, String subject, String grounds) {
        return who.post("/scope-challenges", Map.of("subject", subject, "grounds", grounds))
                .path("id")
                .asText();
    }

    /** The challenges of a subject, as the forum shows them. */
    public List<JsonNode> challenges(String subject) {
        return Json.each(scene.visitor().get("").path("challenges"))
                .filter(c -> c.path("subject").asText().equals(subject))
                .toList();
    }

    /** The moderator rules. */
    public void rule(Voice moderator, String challenge, boolean inScope, String words) {
        moderator.post(
                "/scope-challenges/" + challenge + "/ruling",
                Map.of("inScope", inScope, "words", words));
    }

    /** A delegation does not accept the ruling; a vote decides. */
    public void appeal(Voice who, String challenge) {
        who.post("/scope-challenges/" + challenge + "/appeal", Map.of());
    }

    /** A line of an agenda. */
    public record Item(String item, String title, int minutes, List<String> subjects) {}

    /** The chair writes the agenda. */
    public void agenda(Voice chair, String session, List<Item> items) {
        chair.put(at(session, "agenda"), Map.of("items", items));
    }

    /** The meeting takes an item up. */
    public void take(Voice chair, String session, String item) {
        chair.post(at(session, "agenda/" + item + "/take"));
    }

    /** The consideration of an item is over; the chair's words are kept. */
    public void conclude(Voice chair, String session, String item, String words) {
        chair.post(
                at(session, "agenda/" + item + "/close"),
                Map.of("outcome", "concluded", "words", words));
    }

    /**
     * Somebody asks for the floor, gets it in turn and speaks until an instant.
     *
     * @param about a motion that is spoken on, {@code motion/one/2}, or null
     */
    public void speaks(
            Voice chair, Voice who, String session, String purpose, String about, Instant until) {
        var request = new LinkedHashMap<String, Object>();
        request.put("purpose", purpose);
        request.put("about", about);
        var number = asked(who.post(at(session, "floor/requests"), request), who, purpose);
        chair.post(at(session, "floor/requests/" + number + "/give"), Map.of());
        scene.clock(until);
        chair.post(at(session, "floor/requests/" + number + "/end"));
    }

    /** The request: it waits, or in an attempt that was interrupted it was called already. */
    private static String asked(JsonNode floor, Voice who, String purpose) {
        return Stream.of(
                        Json.each(floor.path("waiting")),
                        Stream.of(floor.path("speaking")),
                        Json.each(floor.path("spoken")))
                .flatMap(requests -> requests)
                .filter(r -> r.path("by").asText().equals(who.as()))
                .filter(r -> r.path("purpose").asText().equals(purpose))
                .map(r -> r.path("request").asText())
                .findFirst()
                .orElseThrow();
    }

    /** A delegation raises a motion of procedure. @return its number in the meeting */
    public int move(Voice who, String session, String motion, String about, String words) {
        var request = new LinkedHashMap<String, Object>();
        request.put("motion", motion);
        request.put("about", about);
        request.put("words", words);
        var motions = who.post(at(session, "motions"), request).path("motions");
        return Json.last(motions).path("number").asInt();
    }

    /** The chair rules on a point of order. */
    public void ruleOn(Voice chair, String session, int motion, boolean upheld, String words) {
        chair.post(
                at(session, "motions/" + motion + "/ruling"),
                Map.of("upheld", upheld, "words", words));
    }

    /** The chair puts a motion to the vote, by show of hands. @return the vote */
    public String put(Voice chair, String session, int motion) {
        var motions =
                chair.post(
                                at(session, "motions/" + motion + "/put"),
                                Map.of("method", "show-of-hands"))
                        .path("motions");
        return motions.path(motion - 1).path("poll").asText();
    }

    /** A motion as anybody sees it. */
    public JsonNode motion(String session, int motion) {
        return scene.visitor().get(at(session, "motions")).path("motions").path(motion - 1);
    }

    /** The body approves the minutes of a meeting that is over. */
    public void approveMinutes(Voice chair, String session) {
        chair.post(at(session, "minutes/approval"));
    }

    private static String at(String session, String rest) {
        return "/sessions/" + session + "/" + rest;
    }
}
