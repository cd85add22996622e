package plenary.proposal.text.http;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.desk.Checked;

/**
 * One instruction of a proposal; they are numbered from 1 in the order given.
 *
 * @param provision the provision it concerns; for ADD the identity of the new one
 * @param number as printed; the provision's where absent
 * @param after for ADD: the provision it follows; absent for the beginning
 * @param text the proposed wording; absent for SUP and NOC
 * @param body the body it is allocated to; absent until it is allocated
 * @param part for ADD: that of the provision it follows where absent
 * @param binding for ADD: as the provision it follows where absent
 * @param parent for ADD: the provision it is a sub-paragraph of; none where absent
 * @param form editorial, of a MOD; insisting, of a NOC, with reasons; provisional; plain where
 *     absent
 */
record InstructionRequest(
        @Schema(required = true) InstructionKind kind,
        @Schema(required = true) String provision,
        @Size(max = 60) String number,
        @Size(max = 300) String heading,
        String after,
        String text,
        @Size(max = 8000) String reasons,
        String body,
        @Size(max = 60) String part,
        Boolean binding,
        String parent,
        InstructionForm form) {

    static void check(Checked checked, List<InstructionRequest> instructions) {
        checked.that(
                        instructions != null && !instructions.isEmpty(),
                        "instructions",
                        "needs at least one")
                .atMost("instructions", instructions, 200);
        if (instructions == null) {
            return;
        }
        for (var i = 0; i < instructions.size(); i++) {
            var one = instructions.get(i);
            var at = "instructions[" + i + "]";
            checked.present(at, one);
            if (one != null) {
                checked.present(at + ".kind", one.kind())
                        .form(at + ".provision", one.provision(), Checked.NUMBER);
            }
        }
    }

    static List<Instruction> instructions(List<InstructionRequest> instructions) {
        return instructions.stream()
                .map(
                        i ->
                                new Instruction(
                                        0,
                                        i.kind(),
                                        i.provision(),
                                        i.number(),
                                        i.heading(),
                                        i.after(),
                                        i.text(),
                                        i.reasons(),
                                        i.body(),
                                        i.part(),
                                        i.binding(),
                                        i.parent(),
                                        i.form()))
                .toList();
    }
}
