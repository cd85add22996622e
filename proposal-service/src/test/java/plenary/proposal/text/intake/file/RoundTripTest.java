package plenary.proposal.text.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.proposal.export.Stage;
import plenary.proposal.export.Stories;
import plenary.proposal.export.format.Format;
import plenary.proposal.export.format.Phrases;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.Provision;
import plenary.proposal.text.intake.Recognition;
import plenary.proposal.text.intake.Target;

/** A proposal that leaves as a Word file comes back as the same instructions. */
class RoundTripTest {

    @Test
    void every_proposal_of_a_conference_is_recognised_in_its_own_export() throws Exception {
        var dubai = Stories.wcit();
        var read = 0;
        for (var proposal : dubai.state.texts().proposals().all()) {
            var modifies =
                    proposal.items().stream()
                            .map(Proposal.Item::instruction)
                            .filter(i -> i.kind().name().equals("MOD"))
                            .toList();
            var recognised = recognised(dubai, proposal);
            for (var i : modifies) {
                assertThat(recognised)
                        .extracting(Instruction::kind, Instruction::provision, Instruction::text)
                        .contains(tuple(i.kind(), i.provision(), i.text()));
                read++;
            }
        }
        assertThat(read).isGreaterThan(3);
    }

    @Test
    void the_reasons_come_back_with_the_instruction() throws Exception {
        var dubai = Stories.wcit();
        var recognised = recognised(dubai, dubai.state.texts().proposals().get("I2"));
        assertThat(recognised)
                .filteredOn(i -> i.provision().equals("2.6"))
                .extracting(Instruction::reasons)
                .containsExactly("A route is more than its two ends.");
    }

    private static List<Instruction> recognised(Stage stage, Proposal proposal) throws FaultyFile {
        var file = Format.DOCX.render(stage.proposal(proposal.id()), Phrases.in("en"));
        var draft =
                stage.state.texts().inOrder().stream()
                        .filter(p -> !p.fresh())
                        .map(RoundTripTest::target)
                        .toList();
        return Recognition.of(WordFile.of(file).paragraphs(), draft).instructions().stream()
                .map(found -> found.instruction())
                .toList();
    }

    private static Target target(Provision p) {
        return new Target(
                p.id(),
                p.number(),
                p.part(),
                p.heading(),
                p.parent(),
                p.body(),
                List.of(p.baseText()),
                p.baseText());
    }
}
