package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Consensus in the room, and the passages without it. */
public final class Brackets {
    private final Scene scene;

    public Brackets(Scene scene) {
        this.scene = scene;
    }

    /** "I see no objection" to these provisions. @return the call's id */
    public String call(Voice chair, String body, List<String> provisions) {
        return chair.post("/consensus-calls", Map.of("body", body, "provisions", provisions))
                .path("id")
                .asText();
    }

    /**
     * Objects before the gavel.
     *
     * @param words the passage; null for the whole provision
     * @param reason null for none
     * @return the bracket it opened or joined
     */
    public String object(Voice who, String call, String provision, String words, String reason) {
        var request = new LinkedHashMap<String, Object>();
        request.put("provision", provision);
        request.put("passage", words == null ? null : Map.of("quote", words));
        request.put("reason", reason);
        return who.post("/consensus-calls/" + call + "/objections", request).path("id").asText();
    }

    /** The gavel falls. @return the provisions that are agreed */
    public List<String> gavel(Voice chair, String call) {
        return Json.texts(chair.post("/consensus-calls/" + call + "/gavel").path("agreed"));
    }

    /** The brackets that are open now, oldest first. */
    public List<JsonNode> open() {
        return Json.each(scene.visitor().get("/brackets?stage=open")).toList();
    }

    /** A bracket, open or not. */
    public JsonNode get(String bracket) {
        return scene.visitor().get("/brackets/" + bracket);
    }

    /** The open bracket of a provision that this seat holds, as everybody sees it. */
    public Optional<JsonNode> held(String provision, String holder) {
        return held(scene.visitor(), provision, holder);
    }

    /** The open bracket of a provision that this seat holds, as a reader sees it. */
    public Optional<JsonNode> held(Voice reader, String provision, String holder) {
        return Json.each(reader.get("/brackets?stage=open"))
                .filter(b -> b.path("provision").asText().equals(provision))
                .filter(b -> Json.field(b.path("holders"), "holder").contains(holder))
                .findFirst();
    }

    /** A holder lets go; the last one lifts the bracket. */
    public JsonNode letGo(Voice who, String bracket, String seat) {
        return who.delete("/brackets/" + bracket + "/holders/" + seat);
    }

    /** The chair passes a bracket up one body. */
    public void passUp(Voice chair, String bracket, String note) {
        chair.post("/brackets/" + bracket + "/escalation", Map.of("note", note));
    }

    /** Another wording for a bracket. @return the alternative's id */
    public String propose(Voice who, String bracket, String text) {
        var view = who.post("/brackets/" + bracket + "/alternatives", Map.of("text", text));
        var all = view.path("alternatives");
        return all.path(all.size() - 1).path("id").asText();
    }

    /** The chair chooses the wording that stands when the last holder lets go. */
    public void choose(Voice chair, String bracket, String alternative) {
        chair.post("/brackets/" + bracket + "/choice", Map.of("alternative", alternative));
    }

    /** The bodies a bracket has been before, in order. */
    public static List<String> way(JsonNode bracket) {
        return Json.field(bracket.path("path"), "body");
    }
}
