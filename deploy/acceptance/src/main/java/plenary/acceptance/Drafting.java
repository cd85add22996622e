package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Instrument, proposals, the draft and its way to adoption. */
public final class Drafting {
    private final Scene scene;

    public Drafting(Scene scene) {
        this.scene = scene;
    }

    /** The secretariat imports the base text. */
    public void instrument(Map<String, Object> instrument) {
        scene.secretariat().post("/instruments", instrument);
    }

    /** The draft as a reader sees it. */
    public JsonNode draft(Voice reader) {
        return reader.get("/draft");
    }

    /** A provision of it. */
    public JsonNode provision(String id) {
        return scene.visitor().get("/draft/provisions/" + id);
    }

    /** Whether the draft has this provision. */
    public boolean has(String provision) {
        return Json.find(draft(scene.visitor()).path("provisions"), "id", provision).isPresent();
    }

    /** Says that a proposal is coming. */
    public void announce(Voice who, ProposalPaper paper, String note) {
        who.post(
                "/proposals/announcements",
                Map.of("proposal", paper.proposal(), "title", paper.title(), "note", note));
    }

    /** Tables a proposal. @param body to which instructions go that name none */
    public void table(Voice who, ProposalPaper paper, String body) {
        var request = new LinkedHashMap<String, Object>();
        request.put("proposal", paper.proposal());
        request.put("symbol", paper.symbol());
        request.put("title", paper.title());
        request.put("sponsors", paper.listed() == null ? List.of() : paper.listed());
        request.put("instructions", paper.instructionsFor(body));
        request.put("source", paper.source());
        who.post("/proposals", request);
    }

    /** A proposal as everybody sees it. */
    public JsonNode proposal(String id) {
        return scene.visitor().get("/proposals/" + id);
    }

    /** Tables a revision with the same instructions. */
    public void revise(Voice who, ProposalPaper paper, String body, String reason) {
        who.post(
                "/proposals/" + paper.proposal() + "/revisions",
                Map.of("instructions", paper.instructionsFor(body), "reason", reason));
    }

    /** A delegation says of itself: {@code confirmed}, {@code denied} or {@code left}. */
    public void sponsor(Voice who, String proposal, String delegation, String says, String why) {
        var request = new LinkedHashMap<String, Object>();
        request.put("stance", says);
        request.put("reason", why);
        who.put("/proposals/" + proposal + "/sponsors/" + delegation, request);
    }

    /** Another delegation supports that it be discussed, as the charter asks. */
    public void support(Voice who, String proposal) {
        who.post("/proposals/" + proposal + "/support");
    }

    /** A sponsor withdraws. */
    public void withdraw(Voice who, String proposal, String reason) {
        who.post("/proposals/" + proposal + "/withdrawal", Map.of("reason", reason));
    }

    /** A body takes an instruction into the draft. @param n from 1 */
    public void takeUp(Voice chair, String proposal, int n) {
        chair.post("/proposals/" + proposal + "/instructions/" + n + "/take-up");
    }

    /** It says what became of a proposal. */
    public void dispose(Voice who, String proposal, String disposition, String note) {
        who.post(
                "/proposals/" + proposal + "/disposition",
                Map.of("disposition", disposition, "note", note));
    }

    /** The chair writes other words over all of a provision. */
    public void rewrite(Voice chair, String provision, String text, String reason) {
        chair.post(
                "/draft/provisions/" + provision + "/edits",
                Map.of("passage", Map.of("whole", true), "text", text, "reason", reason));
    }

    /** A delegation reserves its position. @param provision null for the whole text */
    public void reserve(Voice who, String provision, String kind, String text) {
        var request = new LinkedHashMap<String, Object>();
        request.put("provision", provision);
        request.put("kind", kind);
        request.put("text", text);
        who.post("/reservations", request);
    }

    /** The whole text passes its first or second reading. */
    public void read(Voice chair, int reading) {
        chair.post("/readings", Map.of("reading", reading));
    }

    /** The text is adopted. */
    public JsonNode adopt(Voice chair, String title) {
        return chair.post("/adoption", Map.of("title", title));
    }

    /** The text adopted last. */
    public JsonNode adopted() {
        return scene.visitor().get("/adopted");
    }

    /** What was not agreed, and goes on the next agenda. */
    public List<JsonNode> carryOvers() {
        return Json.each(scene.visitor().get("/carry-overs").path("carryOvers")).toList();
    }
}
