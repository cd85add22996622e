package plenary.proposal.text.intake;

import java.util.List;

/**
 * A provision of the draft that a file may speak about.
 *
 * @param wordings those the file may start from: as it stands, and the instrument's; never empty
 * @param basis the wording that a modification is shown against
 * @param body the body it is with; null for none
 */
public record Target(
        String provision,
        String number,
        String part,
        String heading,
        String parent,
        String body,
        List<String> wordings,
        String basis) {}
