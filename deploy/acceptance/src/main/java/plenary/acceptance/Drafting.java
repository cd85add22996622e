package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Instrument, proposals and the draft: what is said about the text, and by whom. */
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

    /** Says that a proposal is coming. */
    public void announce(Voice who, String proposal, String title, String note) {
        who.post(
                "/proposals/" + proposal + "/announcement", Map.of("title", title, "note", note));
    }

    /** Tables a proposal. @param body to which instructions go that name none */
    public void table(Voice who, ProposalPaper paper, String body) {
        var request = new LinkedHashMap<String, Object>();
        request.put("proposal", paper.proposal());
        request.put("symbol", paper.symbol());
        request.put("title", paper.title());
        request.put("listed", paper.listed() == null ? List.of() : paper.listed());
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
        request.put("stage", says);
        request.put("reason", why);
        who.put("/proposals/" + proposal + "/sponsors/" + delegation, request);
    }

    /** A sponsor withdraws. */
    public void withdraw(Voice who, String proposal, String reason) {
        who.post("/proposals/" + proposal + "/withdrawal", Map.of("reason", reason));
    }

    /** A body takes an instruction into the draft. @param n from 1 */
    public void takeUp(Voice chair, String proposal, int n) {
        chair.post("/proposals/" + proposal + "/instructions/" + n + "/take-up");
    }

    /** The chair writes other words over all of a provision. */
    public void rewrite(Voice chair, String provision, String text, String reason) {
        chair.post(
                "/draft/provisions/" + provision + "/edits",
                Map.of("passage", Map.of("whole", true), "text", text, "reason", reason));
    }

    /** What was not agreed, and goes on the next agenda. */
    public JsonNode carryOvers() {
        return scene.visitor().get("/carry-overs");
    }
}
