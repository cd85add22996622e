package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.PLENARY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plenary.acceptance.Data;
import plenary.acceptance.Json;
import plenary.acceptance.Scene;
import plenary.acceptance.Together;
import plenary.acceptance.wcit.Beside.Moment;

/** Day 12: two readings, the gavel, and who signed. */
final class FinalActs {
    static final String TITLE =
            "Final Acts of the World Conference on International Telecommunications (Dubai, 2012), replay";
    static final List<String> CARRIED = List.of("2.6", "3.6", "3.8", "6.1", "6.6");
    private static final String SESSION = "plenary-12";

    private FinalActs() {}

    static void references(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        dubai.floor.open(chair, SESSION, PLENARY, "Last plenary meeting");
        dubai.floor.present(chair, SESSION, Dubai.seatsThere());
        dubai.floor.approveMinutes(chair, Preamble.SESSION);
        scene.refused("references-unsettled", () -> dubai.text.read(chair, 1));
        dubai.text.rewrite(
                chair,
                "RES-3",
                "The conference invites Member States to state their positions on matters of the"
                        + " Internet within the mandate of the Union and to discuss them with all"
                        + " stakeholders.",
                "Naming and numbering leave the text, and the reference to them with it.");
        var call = dubai.brackets.call(chair, PLENARY, List.of("RES-3"));
        scene.same("agreed", List.of("RES-3"), dubai.brackets.gavel(chair, call));
        scene.refused(
                "consensus-call-ended",
                () -> dubai.brackets.object(dubai.seat("ESP"), call, "RES-3", null, null));
        dubai.text.reserve(
                dubai.seat("ESP"),
                "RES-3",
                "general",
                "Spain reserves its position on how this resolution came about (illustrative).");
        dubai.text.reserve(
                dubai.seat("USA"), null, "general", "The United States reserve their position.");
    }

    static void adopted(Scene scene) {
        var dubai = new Dubai(scene);
        var chair = dubai.chair(PLENARY);
        dubai.text.read(chair, 1);
        dubai.text.read(chair, 2);
        dubai.text.adopt(chair, TITLE);
        var text = dubai.text.adopted();
        scene.must(
                Json.each(text.path("provisions"))
                        .noneMatch(p -> p.path("text").asText().matches("(?s).*[\\[\\]].*")),
                "no bracket stands in the adopted text");
        var carried = Json.field(text.path("carryOvers"), "provision");
        scene.same("carried over", CARRIED, carried.stream().sorted().toList());
        scene.must(
                Json.each(text.path("carryOvers")).allMatch(c -> c.path("holders").size() > 0),
                "each with its holders");
        scene.same("2.6 in the adopted text", base("2.6"), wording(text, "2.6"));
        scene.same("6.1 in the adopted text", base("6.1"), wording(text, "6.1"));
        scene.must(wording(text, "3.8") == null, "3.8 was new, and left whole");
        scene.same("reservations listed", 3, text.path("reservations").size());
        scene.must(
                wording(text, Preamble.PROVISION) != null && wording(text, "RES-3") != null,
                "the preamble's two sentences and the resolution are in");
        var beside = new Beside(dubai);
        beside.benefits();
        beside.feedback(Moment.ADOPTED);
        besideAsItEnds(scene);
    }

    /** Nothing is made tidier than it was: some of what stands beside the text is left open. */
    private static void besideAsItEnds(Scene scene) {
        scene.same(
                "operational feedback that was answered",
                2L,
                Json.each(scene.visitor().get("/feedback"))
                        .filter(f -> f.path("answer").isObject())
                        .count());
        scene.same(
                "states of the French wordings",
                Set.of("aligned", "behind", "disputed"),
                Json.each(scene.visitor().get("/translations?language=fr").path("rows"))
                        .map(t -> t.path("status").asText())
                        .filter(status -> !status.equals("missing"))
                        .collect(Collectors.toSet()));
    }

    private static String wording(JsonNode text, String provision) {
        return Json.find(text.path("provisions"), "provision", provision)
                .map(p -> p.path("text").asText())
                .orElse(null);
    }

    private static String base(String provision) {
        return Data.read("wcit-12/instrument.yaml", Instrument.class).provisions().stream()
                .filter(p -> p.provision().equals(provision))
                .findFirst()
                .orElseThrow()
                .text();
    }

    static void signed(Scene scene) {
        var dubai = new Dubai(scene);
        scene.secretariat().post("/signature", Map.of("step", "open"));
        scene.refused(
                "not-your-seat",
                () -> dubai.seat("FRA").put("/signature/DEU", Map.of("form", "signed")));
        var signing =
                Data.table("wcit-12/signatures.csv").stream()
                        .filter(row -> row.get("answer").equals("signed"))
                        .toList();
        Together.each(
                signing,
                row ->
                        dubai.signer(row.get("code"))
                                .put(
                                        "/signature/" + row.get("code"),
                                        Map.of(
                                                "form",
                                                "signed",
                                                "provenance",
                                                row.get("provenance"))));
        scene.must(
                Json.find(
                                scene.visitor().get("/signature").path("rows"),
                                "delegation",
                                Dubai.ABSENT)
                        .filter(row -> row.path("signed").asBoolean())
                        .isPresent(),
                "Barbados signed for Saint Lucia");
        scene.secretariat().post("/signature", Map.of("step", "close"));
        var list = scene.visitor().get("/signature");
        scene.same("signed", 89, list.path("signed").asInt());
        scene.same("did not sign", 55, list.path("notSigned").asInt());
        scene.same(
                "by region",
                "{africa=38/3, asia-pacific=29/6, eastern-europe=3/17,"
                        + " latin-america-and-caribbean=18/4, western-europe-and-others=1/25}",
                regions(list).toString());
        dubai.floor.close(dubai.chair(PLENARY), SESSION, "End of the conference", true);
        Papers.kept(scene);
    }

    /** Signed and not signed, by region. */
    static Map<String, String> regions(JsonNode list) {
        var regions = new TreeMap<String, String>();
        for (var region : list.path("regions")) {
            regions.put(
                    region.path("region").asText(),
                    region.path("signed").asInt() + "/" + region.path("notSigned").asInt());
        }
        return regions;
    }
}
