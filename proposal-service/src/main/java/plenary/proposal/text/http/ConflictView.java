package plenary.proposal.text.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.text.Conflicts;
import plenary.proposal.text.Proposal.Life;

/**
 * What else touches a provision.
 *
 * @param instructions of other live proposals and of non-papers
 * @param brackets open ones on it that the reader may see
 */
record ConflictView(
        @Schema(required = true) String provision,
        List<TouchingView> instructions,
        List<OpenBracket> brackets) {

    /**
     * @param after for ADD: the provision it follows
     */
    record TouchingView(
            @Schema(required = true) String proposal,
            @Schema(required = true) String symbol,
            @Schema(required = true) Life life,
            @Schema(required = true) String by,
            int n,
            @Schema(required = true) InstructionKind kind,
            InstructionForm form,
            @Schema(required = true) String provision,
            String after,
            String text,
            boolean takenUp) {}

    record OpenBracket(@Schema(required = true) String bracket, List<String> holders) {}

    static ConflictView of(Sight sight, String provision, String except) {
        var conflicts = Conflicts.on(sight.texts(), provision, except);
        return new ConflictView(
                provision,
                conflicts.instructions().stream().map(ConflictView::touching).toList(),
                conflicts.brackets().stream()
                        .map(id -> sight.texts().brackets().get(id))
                        .filter(sight::sees)
                        .map(b -> new OpenBracket(b.id(), b.holding()))
                        .toList());
    }

    private static TouchingView touching(Conflicts.Touching t) {
        var i = t.item().instruction();
        return new TouchingView(
                t.proposal().id(),
                t.proposal().symbol(),
                t.proposal().life(),
                t.proposal().by(),
                i.n(),
                i.kind(),
                i.form(),
                i.provision(),
                i.after(),
                i.text(),
                t.item().takenUp());
    }
}
