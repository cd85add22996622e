package plenary.proposal.text.http;

import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ProposalPaperEvent.Notice;
import plenary.proposal.desk.Checked;
import plenary.proposal.register.Sha256;

/**
 * A written notice.
 *
 * @param reference how the paper is found ({@code Note verbale 12/2012})
 * @param text its words; may be absent where a file is named
 * @param fileName of the file the secretariat holds
 * @param sha256 of that file; for words alone it is computed here
 */
record NoticeRequest(
        @Schema(required = true) @Size(max = 200) String reference,
        @Size(max = 20_000) String text,
        @Size(max = 200) String fileName,
        String sha256) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static void check(Checked checked, NoticeRequest notice) {
        if (notice == null) {
            return;
        }
        checked.text("notice.reference", notice.reference())
                .that(
                        notice.text() != null && !notice.text().isBlank()
                                || notice.fileName() != null,
                        "notice",
                        "needs its words or a file");
        if (notice.fileName() != null || notice.sha256() != null) {
            checked.form("notice.sha256", notice.sha256(), HASH);
        }
    }

    Notice notice() {
        return new Notice(reference, text, fileName, sha256 == null ? Sha256.of(text) : sha256);
    }
}
