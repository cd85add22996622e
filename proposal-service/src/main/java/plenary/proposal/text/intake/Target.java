package plenary.proposal.text.intake;

import java.util.List;
import plenary.contracts.text.Content;
import plenary.proposal.text.wording.Tree;

/**
 * A provision of the draft that a file may speak about.
 *
 * @param wordings those the file may start from: as it stands, and the instrument's; never empty
 * @param basis the wording that a modification is shown against
 * @param body the body it is with; null for none
 * @param open the brackets that are open in its wording, as they are read
 */
public record Target(
        String provision,
        String number,
        String part,
        String heading,
        String parent,
        String body,
        List<String> wordings,
        String basis,
        List<Open> open) {

    /**
     * An open bracket.
     *
     * @param alternatives as each is shown, in their order
     */
    public record Open(String bracket, List<String> alternatives) {}

    /** One without open brackets. */
    public Target(
            String provision,
            String number,
            String part,
            String heading,
            String parent,
            String body,
            List<String> wordings,
            String basis) {
        this(provision, number, part, heading, parent, body, wordings, basis, List.of());
    }

    /** The open brackets of a wording, outer before inner. */
    public static List<Open> open(Content content) {
        return Tree.brackets(content).stream()
                .map(
                        b ->
                                new Open(
                                        b.id(),
                                        b.alternatives().stream()
                                                .map(a -> a.content().shown())
                                                .toList()))
                .toList();
    }
}
