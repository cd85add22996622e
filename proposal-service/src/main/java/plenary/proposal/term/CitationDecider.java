package plenary.proposal.term;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.CITATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CHANGED;
import static plenary.contracts.refusal.RefusalCode.REASON_MISSING;
import static plenary.contracts.refusal.RefusalCode.REFERENCE_NOT_FOUND;

import java.util.Map;
import java.util.Objects;
import plenary.contracts.event.CitationEvent.CitationEntered;
import plenary.contracts.event.CitationEvent.CitationWithdrawn;
import plenary.contracts.event.CitationEvent.ReferenceSettled;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.language.Translation;
import plenary.proposal.term.CitationCommand.EnterCitation;
import plenary.proposal.term.CitationCommand.SettleReference;
import plenary.proposal.term.CitationCommand.WithdrawCitation;
import plenary.proposal.text.Detected;
import plenary.proposal.text.Provision;
import plenary.proposal.text.wording.Words;
import plenary.proposal.voice.Concerned;

/** Decides on references: declared ones, and whether what looks like one is one. */
final class CitationDecider {
    private CitationDecider() {}

    static Decision decide(ForumState state, Actor actor, CitationCommand command) {
        try {
            return switch (command) {
                case EnterCitation c -> enter(state, actor, c);
                case WithdrawCitation c -> withdraw(state, actor, c);
                case SettleReference c -> settle(state, actor, c);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private static Decision enter(ForumState state, Actor actor, EnterCitation c) {
        var provision = entitled(state, actor, c.provision());
        if ((c.to() == null) == (c.document() == null)) {
            return Decision.refused(
                    MALFORMED_REQUEST, "It refers to a provision or to a document outside.");
        }
        var words = Words.plain(c.words());
        stand(provision, words);
        if (c.to() != null && c.quoted() != null) {
            stand(Concerned.read(state, actor, c.to()), Words.plain(c.quoted()));
        } else if (c.to() != null) {
            Concerned.there(state, c.to());
        }
        var again =
                state.citations().entered().all().stream()
                        .filter(e -> e.stands() && e.provision().equals(provision.id()))
                        .filter(e -> e.words().equals(words) && Objects.equals(e.to(), c.to()))
                        .filter(e -> Objects.equals(e.document(), c.document()))
                        .findFirst();
        if (again.isPresent()) {
            return Decision.refused(ALREADY_EXISTS, again.get().id() + " says so already.");
        }
        return Decision.accepted(
                new CitationEntered(
                        "cit-" + (state.citations().entered().size() + 1),
                        provision.id(),
                        words,
                        c.to(),
                        c.document(),
                        c.url(),
                        Words.plain(c.quoted()),
                        Words.plain(c.before()),
                        Words.plain(c.after())));
    }

    private static void stand(Provision provision, String words) {
        var stands = Translation.words(provision);
        if (!stands.contains(words)) {
            throw new Refused(
                    Refusal.of(
                            PASSAGE_CHANGED,
                            "“"
                                    + words
                                    + "” does not stand in provision "
                                    + provision.number()
                                    + ".",
                            Map.of("provision", provision.id(), "stands", stands)));
        }
    }

    private static Decision withdraw(ForumState state, Actor actor, WithdrawCitation c) {
        var citation =
                state.citations()
                        .entered()
                        .find(c.citation())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                CITATION_NOT_FOUND,
                                                "There is no citation " + c.citation() + "."));
        entitled(state, actor, citation.provision());
        return citation.stands()
                ? Decision.accepted(new CitationWithdrawn(citation.id(), c.reason()))
                : Decision.accepted();
    }

    private static Decision settle(ForumState state, Actor actor, SettleReference c) {
        var provision = entitled(state, actor, c.provision());
        var found =
                Detected.in(state.texts(), provision.id()).stream()
                        .anyMatch(d -> d.words().equals(c.words()) && d.to().equals(c.to()));
        if (!found) {
            return Decision.refused(
                    REFERENCE_NOT_FOUND,
                    "Provision "
                            + provision.number()
                            + " does not refer to "
                            + c.to()
                            + " by “"
                            + c.words()
                            + "”.");
        }
        var before = state.citations().settled(provision.id(), c.words(), c.to()).orElse(null);
        var same = before != null && before.confirmed() == c.confirmed();
        if (!same && !c.confirmed() && (c.reason() == null || c.reason().isBlank())) {
            return Decision.refused(
                    REASON_MISSING,
                    "What is denied holds up no gavel; say why “"
                            + c.words()
                            + "” is no reference to "
                            + c.to()
                            + ".");
        }
        return same
                ? Decision.accepted()
                : Decision.accepted(
                        new ReferenceSettled(
                                provision.id(), c.words(), c.to(), c.confirmed(), c.reason()));
    }

    private static Provision entitled(ForumState state, Actor actor, String id) {
        var provision = Concerned.read(state, actor, id);
        var body = provision.body() == null ? Rights.plenary(state).orElse("") : provision.body();
        if (!Rights.secretariat(actor)
                && !Rights.leads(actor, body)
                && !Concerned.chairs(state, actor, provision)) {
            throw new Refused(
                    NOT_ENTITLED,
                    "The secretariat does this, or who leads the body the provision is with.");
        }
        return provision;
    }
}
