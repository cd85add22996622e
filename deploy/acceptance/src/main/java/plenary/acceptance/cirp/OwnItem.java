package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.PLENARY;
import static plenary.acceptance.cirp.Committee.TECHNICAL;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.acceptance.Json;
import plenary.acceptance.ProposalPaper;
import plenary.acceptance.ProposalPaper.Instruction;
import plenary.acceptance.Scene;
import plenary.acceptance.Voice;

/** An item is left to the technical group; a state denies that; the group alone decides it. */
final class OwnItem {
    private static final String PROVISION = "7";
    private static final String SESSION = "plenary-own-item";
    private static final String PUT = "/advisory-groups/" + TECHNICAL + "/recommendations";
    private static final Map<String, String> REQUEST =
            Map.of("body", PLENARY, "title", "How networks exchange traffic");

    private OwnItem() {}

    private static Voice chair(Scene scene) {
        return scene.as("chair", "chair:" + PLENARY);
    }

    static void challenged(Scene scene) {
        var committee = new Committee(scene);
        var paper = paper();
        committee.floor.open(chair(scene), SESSION, PLENARY, "Plenary meeting on an own item");
        committee.text.table(committee.state(paper.by()), paper, PLENARY);
        committee.text.support(committee.state(supporter()), paper.proposal());
        committee.text.takeUp(chair(scene), paper.proposal(), 1);
        var own =
                Map.of(
                        "provision", PROVISION,
                        "group", TECHNICAL,
                        "reason", "It asks for nothing but how networks are run.");
        scene.refused("not-entitled", () -> committee.civil(1).post("/items", own));
        chair(scene).post("/items", own);
        committee.floor.challenge(
                committee.state(challenger()),
                "item/" + item(scene).path("id").asText(),
                "It binds states, which are to decide it.");
        scene.same("the item is", "challenged", item(scene).path("state").asText());
        scene.refused("challenge-unsettled", () -> chair(scene).post(PUT, REQUEST));
    }

    static void ruled(Scene scene) {
        var committee = new Committee(scene);
        var challenge =
                committee
                        .floor
                        .challenges("item/" + item(scene).path("id").asText())
                        .getFirst()
                        .path("id")
                        .asText();
        committee.floor.rule(
                chair(scene), challenge, true, "It binds nobody but those who run networks.");
        scene.same("the item is", "own", item(scene).path("state").asText());
        scene.refused(
                "own-to-group",
                () ->
                        committee.polls.open(
                                chair(scene),
                                PLENARY,
                                "chamber",
                                null,
                                "roll-call",
                                "provision/" + PROVISION,
                                "Shall provision 7 be adopted?"));
        var other = "/advisory-groups/" + Committee.CIVIL_SOCIETY + "/recommendations";
        scene.refused("not-the-groups-own", () -> chair(scene).post(other, REQUEST));
        chair(scene).post(PUT, REQUEST);
        var poll = put(committee.technical(1)).path("poll").path("id").asText();
        for (var number = 1; number <= 12; number++) {
            committee.polls.vote(
                    committee.technical(number),
                    poll,
                    "technical.TC%02d".formatted(number),
                    number <= 8 ? "yes" : "no");
        }
        scene.refused(
                "poll-not-found", () -> committee.polls.get(committee.state(challenger()), poll));
    }

    static void decided(Scene scene) {
        var committee = new Committee(scene);
        committee.polls.closed(
                committee.technical(1),
                put(committee.technical(1)).path("poll").path("id").asText());
        var there =
                scene.await(
                        "the group's own item is adopted",
                        () ->
                                Optional.of(recommendation(scene.visitor()))
                                        .filter(r -> r.path("stage").asText().equals("adopted")));
        scene.same("decided by", TECHNICAL, there.path("ownTo").asText());
        scene.same("provisions", List.of(PROVISION), Json.field(latest(there), "provision"));
        scene.same("windows", 0, Committee.latest(there).path("windows").size());
        committee.floor.close(chair(scene), SESSION, "The technical group has decided", true);
    }

    private static JsonNode latest(JsonNode recommendation) {
        return Committee.latest(recommendation).path("provisions");
    }

    /** The classification, as everybody sees it. */
    static JsonNode item(Scene scene) {
        return Json.find(scene.visitor().get("/items"), "provision", PROVISION).orElseThrow();
    }

    private static JsonNode put(Voice reader) {
        return Committee.latest(recommendation(reader));
    }

    /** What was put to the group alone. */
    static JsonNode recommendation(Voice reader) {
        return Json.each(reader.get("/recommendations"))
                .filter(r -> r.path("ownTo").asText().equals(TECHNICAL))
                .findFirst()
                .orElseThrow();
    }

    private static String supporter() {
        return Committee.texts().proposal().listed().getFirst();
    }

    private static String challenger() {
        return Committee.texts().objections().getFirst().by();
    }

    private static ProposalPaper paper() {
        return new ProposalPaper(
                "2",
                "CIRP/2",
                "How networks exchange traffic",
                Committee.texts().proposal().by(),
                List.of(),
                "illustrative",
                List.of(
                        new Instruction(
                                "add",
                                PROVISION,
                                PROVISION,
                                "6",
                                null,
                                false,
                                null,
                                PLENARY,
                                "It belongs to those who run networks.",
                                "Networks exchange traffic by agreements of their own.")));
    }
}
