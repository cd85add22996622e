package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ADOPTED;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.SIGNATURE_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;

import java.util.Objects;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.SignatureEvent.SignatureClosed;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.contracts.event.SignatureEvent.SignatureGiven;
import plenary.contracts.event.SignatureEvent.SignatureOpened;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OpenSignature;
import plenary.proposal.decision.DecisionCommand.Sign;
import plenary.proposal.decision.SignatureBook.Signature;

/** Signature of an adopted text, delegation by delegation, by its head. */
final class Signing {
    private Signing() {}

    static Decision open(ForumState state, Actor actor, OpenSignature c) {
        if (!mayOpen(state, actor)) {
            return Decision.refused(
                    NOT_ENTITLED, "The secretariat or the plenary's chair opens the signature.");
        }
        var texts = state.texts();
        var text = c.text() == null ? texts.lastAdopted() : texts.adopted().find(c.text());
        if (text.isEmpty()) {
            return Decision.refused(NOT_ADOPTED, "There is no adopted text to sign.");
        }
        var adopted = text.get();
        var open = state.decisions().openBook().orElse(null);
        if (open != null) {
            return open.text().equals(adopted.id())
                    ? Decision.accepted()
                    : Decision.refused(
                            SIGNATURE_NOT_OPEN,
                            "Close the signature of " + open.text() + " first.");
        }
        if (state.decisions().signatures().has(adopted.id())) {
            return Decision.refused(
                    SIGNATURE_NOT_OPEN, "The signature of " + adopted.id() + " is closed.");
        }
        return Decision.accepted(
                new SignatureOpened(adopted.id(), adopted.language(), adopted.sha256()));
    }

    private static boolean mayOpen(ForumState state, Actor actor) {
        return actor.capacity() instanceof Capacity.Secretariat
                || Moderation.ofPlenary(state, actor);
    }

    static Decision sign(ForumState state, Actor actor, Sign c) {
        var delegation = state.assembly().roster().delegations().find(c.delegation()).orElse(null);
        if (delegation == null) {
            return Decision.refused(
                    DELEGATION_NOT_FOUND, "The roster has no delegation " + c.delegation() + ".");
        }
        // who holds another's powers signs for it
        var signer = Transfers.to(state, c.delegation()).orElse(c.delegation());
        if (!(actor.capacity() instanceof Capacity.Seated seated)
                || !state.assembly()
                        .roster()
                        .ofSeat(seated.seat())
                        .filter(d -> d.code().equals(signer))
                        .isPresent()) {
            return Decision.refused(
                    NOT_YOUR_SEAT, "A delegation signs from its own seat, for itself.");
        }
        if (!heads(state, actor, signer)) {
            return Decision.refused(
                    NOT_ENTITLED, "The head of the delegation " + signer + " signs.");
        }
        if (!delegation.credentials().maySign()) {
            return Decision.refused(
                    CREDENTIALS_INSUFFICIENT,
                    "The credentials of " + c.delegation() + " do not allow it to sign.");
        }
        var book = state.decisions().openBook().orElse(null);
        if (book == null) {
            return Decision.refused(SIGNATURE_NOT_OPEN, "The signature is not open.");
        }
        if (c.provenance() != null && !state.assembly().forum().rehearsal()) {
            return Decision.refused(
                    MALFORMED_REQUEST, "Only a rehearsal says how well a signature is sourced.");
        }
        if (c.form() == SignatureForm.SIGNED_WITH_DECLARATION
                && (c.declaration() == null || c.declaration().isBlank())) {
            return Decision.refused(MALFORMED_REQUEST, "declaration is missing.");
        }
        var before = book.signatures().find(c.delegation()).orElse(null);
        if (before != null && same(before, c)) {
            return Decision.accepted();
        }
        if (before != null && before.signed()) {
            return Decision.refused(
                    SIGNED_ALREADY, "The delegation " + c.delegation() + " has signed.");
        }
        return Decision.accepted(
                new SignatureGiven(c.delegation(), c.form(), c.declaration(), c.provenance()));
    }

    private static boolean heads(ForumState state, Actor actor, String delegation) {
        return state.assembly().people().accredited().stream()
                .anyMatch(
                        a ->
                                a.person().equals(actor.person())
                                        && a.delegation().equals(delegation)
                                        && a.role() == Role.HEAD);
    }

    private static boolean same(Signature before, Sign c) {
        return before.form() == c.form()
                && Objects.equals(before.declaration(), c.declaration())
                && Objects.equals(before.provenance(), c.provenance());
    }

    static Decision close(ForumState state, Actor actor) {
        if (!mayOpen(state, actor)) {
            return Decision.refused(
                    NOT_ENTITLED, "The secretariat or the plenary's chair closes the signature.");
        }
        var book = state.decisions().openBook().orElse(null);
        if (book == null) {
            return state.decisions().signatures().size() > 0
                    ? Decision.accepted()
                    : Decision.refused(SIGNATURE_NOT_OPEN, "The signature is not open.");
        }
        var list = SignatureList.of(state, book);
        return Decision.accepted(new SignatureClosed(list.signed(), list.notSigned()));
    }
}
