package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}
