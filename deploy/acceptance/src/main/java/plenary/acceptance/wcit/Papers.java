package plenary.acceptance.wcit;

import java.util.List;
import java.util.Map;
import plenary.acceptance.Json;
import plenary.acceptance.Scene;

/** The register of documents, the day's programme, and the words the Regulations define. */
final class Papers {
    private static final String DAY = "2012-12-03";

    private Papers() {}

    static void register(Scene scene) {
        var secretariat = scene.secretariat();
        secretariat.put(
                "/document-series", Map.of("prefix", "WCIT12", "languages", List.of("en", "fr")));
        secretariat.put(
                "/programmes/" + DAY,
                Map.of(
                        "meetings",
                        List.of(
                                meeting(Dubai.PLENARY, "05:00", "08:00", "Opening"),
                                meeting(Dubai.COMMITTEE_5, "10:00", "13:00", "Organization")),
                        "note",
                        "Illustrative: the hours and rooms are not from the sources."));
        new Beside(new Dubai(scene)).publicComments(DAY + "T05:00:00Z");
        scene.same(
                "meetings of the first day",
                List.of(Dubai.PLENARY, Dubai.COMMITTEE_5),
                Json.field(scene.visitor().get("/programmes/" + DAY).path("meetings"), "body"));
        scene.must(
                Json.find(scene.visitor().get("/documents"), "series", "programme").isPresent(),
                "the programme is in the register");
    }

    private static Map<String, Object> meeting(
            String body, String from, String until, String item) {
        return Map.of(
                "body", body,
                "room", "Room of " + Dubai.nameOf(body),
                "from", DAY + "T" + from + ":00Z",
                "until", DAY + "T" + until + ":00Z",
                "items", List.of(item));
    }

    static void operators(Scene scene) {
        var dubai = new Dubai(scene);
        dubai.keying(Dubai.WORKING_GROUP_1)
                .put(
                        "/terms/operator",
                        Map.of(
                                "forms",
                                Map.of("en", List.of("operator*", "operating agenc*")),
                                "provision",
                                "2.1A",
                                "reason",
                                "Whom the Regulations bind hangs on who is one."));
        var reach = scene.visitor().get("/terms/operator/reach");
        var reached = Json.field(reach.path("places"), "provision");
        scene.must(
                reached.containsAll(List.of("3.3", "3.5")),
                "an edit of the definition reaches " + reached);
        scene.same(
                "symbol of the proposal that defines it in the register",
                true,
                Json.find(scene.visitor().get("/documents"), "symbol", "WCIT12/I1").isPresent());
    }

    /** At the end: what was promised on the first day, beside what happened. */
    static void kept(Scene scene) {
        var ledger = scene.visitor().get("/promises");
        var consensus = Json.find(ledger, "about", "consensus").orElseThrow();
        scene.must(
                Json.each(consensus.path("facts")).anyMatch(f -> f.path("yes").asLong() == 77),
                "beside the promise of consensus stands the vote of 77");
        scene.must(
                Json.find(ledger, "about", "scope")
                        .map(p -> p.path("facts").size() > 0)
                        .orElse(false),
                "beside the promise of scope stand the challenges");
    }
}
