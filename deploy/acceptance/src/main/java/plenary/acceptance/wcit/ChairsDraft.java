package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.PLENARY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plenary.acceptance.Json;
import plenary.acceptance.Scene;

/**
 * Day 8: the chair's compromise, beside the draft. Which brackets it kept is illustrative; that it
 * came, what it had on naming and numbering and that it had a resolution is not.
 */
final class ChairsDraft {
    private static final String NAME = "DT/8";
    private static final List<String> KEPT = List.of("2.6", "6.1", "6.6");
    private static final String REWRITTEN = "3.6";

    private ChairsDraft() {}

    static void tabled(Scene scene) {
        var dubai = new Dubai(scene);
        var there = Json.find(scene.visitor().get("/drafts"), "name", NAME);
        var tabled = there.isPresent() ? there.get() : table(dubai);
        var fates =
                Json.each(tabled.path("provisions"))
                        .flatMap(p -> Json.each(p.path("brackets")))
                        .map(b -> b.path("fate").asText())
                        .collect(
                                Collectors.groupingBy(f -> f, TreeMap::new, Collectors.counting()));
        scene.must(
                fates.keySet().containsAll(List.of("kept", "dropped", "rewritten", "new")),
                "every bracket of the old draft is kept, dropped, merged or rewritten: " + fates);
        var open = dubai.brackets.open();
        scene.meanwhile(
                fates.entrySet().stream()
                                .filter(f -> !f.getKey().equals("new"))
                                .mapToLong(Map.Entry::getValue)
                                .sum()
                        == open.size(),
                "none of the " + open.size() + " brackets is left out: " + fates);
        scene.same("where it stands", "beside", tabled.path("stage").asText());
        scene.must(!dubai.text.has("3.8"), "it changes nothing in the draft");
        scene.refused(
                "not-entitled",
                () -> dubai.seat("RUS").post("/drafts", request(List.of(worded("1.1", "x")))));
    }

    private static JsonNode table(Dubai dubai) {
        var wordings = new ArrayList<Map<String, Object>>();
        for (var provision :
                Json.each(dubai.text.draft(dubai.scene.visitor()).path("provisions")).toList()) {
            var id = provision.path("id").asText();
            var shown = provision.path("shown").asText();
            if (KEPT.contains(id)) {
                wordings.add(worded(id, shown));
            } else if (id.equals(REWRITTEN)) {
                wordings.add(
                        worded(
                                id,
                                shown.replaceFirst(
                                        " is to be ", " is, as far as practicable, to be ")));
            } else if (provision.path("brackets").size() > 0) {
                // its first wording, without brackets
                wordings.add(
                        worded(
                                id,
                                shown.replaceAll(" / [^\\]]*\\]", "").replaceAll("[\\[\\]]", "")));
            }
        }
        for (var instruction : Dubai.paper("C1").instructions()) {
            var fresh = worded(instruction.provision(), instruction.text());
            fresh.put("number", instruction.number());
            fresh.put("heading", instruction.heading());
            fresh.put("after", instruction.after());
            fresh.put("part", instruction.part());
            fresh.put("binding", instruction.binding());
            if (instruction.provision().equals("3.8")) {
                fresh.put("text", "[" + instruction.text() + "]");
                fresh.put(
                        "brackets",
                        List.of(
                                Map.of(
                                        "fresh",
                                        true,
                                        "note",
                                        "Naming and numbering are done elsewhere; stands with the"
                                                + " whole compromise.")));
            }
            wordings.add(fresh);
        }
        return dubai.chair(PLENARY).post("/drafts", request(wordings));
    }

    private static Map<String, Object> request(List<Map<String, Object>> wordings) {
        return Map.of(
                "body", PLENARY,
                "name", NAME,
                "title", "The chair's compromise of day 8",
                "note", "Nothing in it is agreed until all of it is (illustrative wordings).",
                "provisions", wordings);
    }

    private static Map<String, Object> worded(String provision, String text) {
        var worded = new LinkedHashMap<String, Object>();
        worded.put("provision", provision);
        worded.put("text", text);
        return worded;
    }
}
