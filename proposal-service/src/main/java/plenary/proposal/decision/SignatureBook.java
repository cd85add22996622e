package plenary.proposal.decision;

import java.time.Instant;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.contracts.event.SignatureEvent.SignatureGiven;
import plenary.proposal.Shelf;

/**
 * Who signed an adopted text.
 *
 * @param text the adopted text
 * @param sha256 hex digest of the adopted text, which signatures sign
 * @param signatures by delegation
 * @param closedAt null while it is open; whoever has not signed by then did not sign
 */
public record SignatureBook(
        String text,
        String language,
        String sha256,
        Instant openedAt,
        Shelf<Signature> signatures,
        Instant closedAt) {

    /**
     * One delegation's answer.
     *
     * @param declaration in its words, where it made one
     * @param provenance how well this is sourced, in a replay of real events; else null
     */
    public record Signature(
            SignatureForm form, String declaration, String provenance, long seq, Instant at) {

        public boolean signed() {
            return form != SignatureForm.DECLARED_IT_WILL_NOT;
        }
    }

    SignatureBook with(SignatureGiven given, long seq, Instant at) {
        var signature =
                new Signature(given.form(), given.declaration(), given.provenance(), seq, at);
        return new SignatureBook(
                text,
                language,
                sha256,
                openedAt,
                signatures.with(given.delegation(), signature),
                closedAt);
    }

    SignatureBook closed(Instant at) {
        return new SignatureBook(text, language, sha256, openedAt, signatures, at);
    }

    public boolean open() {
        return closedAt == null;
    }

    /** Whether the delegation signed, in whatever form. */
    public boolean signedBy(String delegation) {
        return signatures.find(delegation).map(Signature::signed).orElse(false);
    }
}
