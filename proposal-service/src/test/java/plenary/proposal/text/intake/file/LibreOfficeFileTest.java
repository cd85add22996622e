package plenary.proposal.text.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Recognition;
import plenary.proposal.text.intake.Target;

/** A file with tracked changes as LibreOffice 7 wrote it. */
class LibreOfficeFileTest {
    private static final List<Target> DRAFT =
            List.of(
                    target(
                            "1.1",
                            "These Regulations lay down principles for international services."),
                    target("1.2", "Members shall ensure that"),
                    under("1.2", "a", "calls pass without delay;"),
                    under("1.2", "b", "safety of life has priority over all other traffic."),
                    target("1.3", "Nothing in these Regulations concerns content."),
                    target("2.1", "Accounts are settled within six months."),
                    target("2.2", "Administrations agree on charges among themselves."));

    private static Target target(String number, String text) {
        return new Target(number, number, "article", "Heading", null, null, List.of(text), text);
    }

    private static Target under(String parent, String letter, String text) {
        return new Target(
                parent + "." + letter,
                parent + "(" + letter + ")",
                "article",
                "Heading",
                parent,
                null,
                List.of(text),
                text);
    }

    private static byte[] file() throws IOException {
        try (var file =
                LibreOfficeFileTest.class.getResourceAsStream(
                        "/word/tracked-by-libreoffice.docx")) {
            return file.readAllBytes();
        }
    }

    @Test
    void its_changes_are_recognised() throws IOException, FaultyFile {
        var found = Recognition.of(WordFile.of(file()).paragraphs(), DRAFT);
        assertThat(found.unplaced()).isEmpty();
        assertThat(found.authors()).containsExactly("Delegate");
        assertThat(found.instructions())
                .extracting(
                        r -> r.instruction().kind(),
                        r -> r.instruction().provision(),
                        r -> r.instruction().text(),
                        r -> r.instruction().reasons())
                .containsExactly(
                        tuple(
                                InstructionKind.MOD,
                                "1.2.a",
                                "calls pass at once and without delay;",
                                null),
                        tuple(InstructionKind.SUP, "1.3", null, null),
                        tuple(
                                InstructionKind.MOD,
                                "2.1",
                                "Accounts are settled within three months.",
                                null),
                        tuple(
                                InstructionKind.ADD,
                                "2.1A",
                                "Small islands may take six months longer.",
                                null),
                        tuple(InstructionKind.NOC, "2.2", null, "Works well as it is."));
        assertThat(found.instructions().get(3).instruction().after()).isEqualTo("2.1");
    }

    @Test
    void as_a_base_text_it_is_refused_for_its_changes() throws IOException, FaultyFile {
        var faults = new ArrayList<Fault>();
        WordFile.of(file()).blocks(faults);
        assertThat(faults).hasSize(5);
        assertThat(faults)
                .extracting(Fault::reason)
                .containsOnly("has tracked changes; accept or reject them first");
    }
}
