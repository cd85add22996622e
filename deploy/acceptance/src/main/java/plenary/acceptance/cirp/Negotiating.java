package plenary.acceptance.cirp;

import static plenary.acceptance.cirp.Committee.GROUP;
import static plenary.acceptance.cirp.Committee.SESSION;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plenary.acceptance.Floor.Commitment;
import plenary.acceptance.Json;
import plenary.acceptance.Polls;
import plenary.acceptance.Scene;
import plenary.acceptance.Together;

/** From six provisions on paper to a clean draft, and how the states vote on one. */
final class Negotiating {
    private Negotiating() {}

    static void proposed(Scene scene) {
        var committee = new Committee(scene);
        var texts = Committee.texts();
        committee.text.instrument(texts.instrumentRequest());
        committee.floor.open(
                committee.chair(),
                SESSION,
                GROUP,
                "Working group on network security",
                List.of(
                        new Commitment(
                                "open-doors",
                                "openness",
                                "The committee meets in the open and hears every group before it"
                                        + " decides.")));
        committee.floor.present(committee.chair(), SESSION, Committee.stateSeats());
        var paper = texts.proposal();
        committee.text.table(committee.state(paper.by()), paper, GROUP);
        for (var sponsor : paper.listed()) {
            committee.text.sponsor(
                    committee.state(sponsor), paper.proposal(), sponsor, "confirmed", null);
        }
        for (var n = 1; n <= paper.instructions().size(); n++) {
            committee.text.takeUp(committee.chair(), paper.proposal(), n);
        }
        scene.same(
                "what provision 6 refers to",
                List.of("5"),
                Json.texts(committee.text.provision("6").path("references")));
    }

    static void objected(Scene scene) {
        var committee = new Committee(scene);
        var provisions = Committee.texts().proposal().provisions();
        var call = committee.brackets.call(committee.chair(), GROUP, provisions);
        for (var o : Committee.texts().objections()) {
            committee.brackets.object(
                    committee.state(o.by()), call, o.provision(), o.words(), o.reason());
        }
        scene.same(
                "agreed so far",
                List.of("1", "3", "5", "6"),
                committee.brackets.gavel(committee.chair(), call));
        scene.same("brackets", 2, committee.brackets.open().size());
    }

    static void warned(Scene scene) {
        var committee = new Committee(scene);
        scene.refused(
                "not-in-group",
                () ->
                        committee
                                .technical(1)
                                .post(
                                        "/warnings",
                                        Map.of(
                                                "group",
                                                "civil-society",
                                                "provision",
                                                "3",
                                                "text",
                                                "No")));
        committee
                .civil(1)
                .post(
                        "/warnings",
                        Map.of(
                                "provision",
                                "3",
                                "text",
                                "As it stands, provision 3 has everybody's records kept."));
        var warnings = scene.visitor().get("/warnings");
        scene.same("warnings", List.of("3"), Json.field(warnings, "provision"));
        scene.same("of", List.of("civil-society"), Json.field(warnings, "group"));
    }

    static void lifted(Scene scene) {
        var committee = new Committee(scene);
        for (var o : Committee.texts().objections()) {
            var seat = "states." + o.by();
            committee
                    .brackets
                    .held(o.provision(), seat)
                    .ifPresent(
                            b ->
                                    committee.brackets.letGo(
                                            committee.state(o.by()), b.path("id").asText(), seat));
        }
        var call = committee.brackets.call(committee.chair(), GROUP, List.of("2", "4"));
        scene.same("agreed", List.of("2", "4"), committee.brackets.gavel(committee.chair(), call));
        var clean = scene.visitor().get("/draft/clean?body=" + GROUP);
        scene.must(clean.path("settled").asBoolean(), "the draft is clean");
        scene.same("provisions", 6, clean.path("provisions").size());
    }

    /** The states vote by roll call on what was put, and the chair closes. */
    static JsonNode rollCall(Scene scene, String poll, Texts.Count count) {
        var committee = new Committee(scene);
        var open = committee.polls.get(scene.visitor(), poll);
        scene.same("order of call", Committee.stateSeats(), Json.texts(open.path("callOrder")));
        var choices = new HashMap<String, String>();
        Committee.spread(count)
                .forEach((choice, seats) -> seats.forEach(seat -> choices.put(seat, choice)));
        if (!open.path("state").asText().equals("closed")) {
            Together.each(
                    Committee.stateSeats(),
                    seat ->
                            committee.polls.vote(
                                    committee.state(seat.substring("states.".length())),
                                    poll,
                                    seat,
                                    choices.get(seat)));
            committee.polls.close(committee.chair(), poll);
        }
        var closed = committee.polls.closed(scene.visitor(), poll);
        scene.same("the states", count.figures(), Polls.figures(closed));
        scene.must(Polls.carried(closed), "the states carry it");
        return closed;
    }
}
