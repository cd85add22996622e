package plenary.proposal.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.journal.PlenaryJson;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.TableProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.wording.Selection;

/** The texts of the two deliberations that the demos play, as far as their working groups. */
public final class Stories {
    private static final Path FILES =
            Path.of("..", "deploy", "acceptance", "src", "main", "resources");

    private Stories() {}

    /** The Regulations of 1988 with what was proposed in Dubai, and who did not agree. */
    public static Stage wcit() {
        var proposals = read("wcit-12/proposals.yaml");
        var objections = read("wcit-12/objections.yaml");
        var who = new TreeSet<String>();
        proposals.forEach(p -> who.add(p.path("by").asText()));
        objections.forEach(o -> o.path("by").forEach(by -> who.add(by.asText())));
        var stage = Stage.empty(List.copyOf(who));
        instrument(stage, read("wcit-12/instrument.yaml"), "provisions");
        for (var proposal : proposals) {
            if (proposal.path("instructions").size() > 0) {
                take(stage, proposal);
            }
        }
        for (var objection : objections) {
            var provision = objection.path("provision").asText();
            if (stage.state.texts().provision(provision).isPresent()) {
                object(stage, objection, provision);
            }
        }
        return stage;
    }

    /** Six provisions on network security. */
    public static Stage cirp() {
        var text = read("cirp/text.yaml");
        var stage = Stage.empty(List.of("BRA", "IND", "USA"));
        instrument(stage, text, "mandate");
        take(stage, text.path("proposal"));
        stage.act(
                "seat:states.IND",
                new OpenBracket("1", List.of(new Selection.Whole()), "illustrative", null));
        return stage;
    }

    private static void instrument(Stage stage, JsonNode file, String provisions) {
        var base = new ArrayList<BaseProvision>();
        for (var p : file.path(provisions)) {
            base.add(
                    new BaseProvision(
                            p.path("provision").asText(),
                            p.path("number").asText(),
                            p.path("part").asText(),
                            p.path("heading").asText(null),
                            p.path("text").asText(),
                            true));
        }
        stage.act(
                "secretariat",
                new ImportInstrument(
                        file.path("instrument").asText(),
                        file.path("title").asText(),
                        "en",
                        file.path("source").asText(),
                        base));
    }

    /** Tables it and takes into the draft whatever has a body. */
    private static void take(Stage stage, JsonNode file) {
        var instructions = new ArrayList<Instruction>();
        for (var i : file.path("instructions")) {
            var node = ((com.fasterxml.jackson.databind.node.ObjectNode) i).put("n", 0);
            var read = PlenaryJson.mapper().convertValue(node, Instruction.class);
            instructions.add(read.body() == null ? Stage.before("wg-5-1", read) : read);
        }
        var id = file.path("proposal").asText();
        stage.act(
                "seat:states." + file.path("by").asText(),
                new TableProposal(
                        id,
                        file.path("symbol").asText(),
                        file.path("title").asText(),
                        List.of(),
                        instructions,
                        file.path("source").asText()));
        for (var n = 1; n <= instructions.size(); n++) {
            stage.act(
                    "chair:" + instructions.get(n - 1).body(), new TakeUpInstruction(id, n, null));
        }
    }

    private static void object(Stage stage, JsonNode objection, String provision) {
        var words = objection.path("words").asText(null);
        var reason = objection.path("reason").asText(null);
        var bracket = stage.state.texts().nextBracket();
        var first = true;
        for (var by : objection.path("by")) {
            var selection =
                    words == null ? new Selection.Whole() : new Selection.Quoted(words, null);
            stage.act(
                    "seat:states." + by.asText(),
                    first
                            ? new OpenBracket(provision, List.of(selection), reason, null)
                            : new JoinBracket(bracket, "states." + by.asText(), null));
            first = false;
        }
    }

    private static JsonNode read(String file) {
        try (var in = Files.newInputStream(FILES.resolve(file))) {
            return PlenaryJson.readYaml(in, JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
