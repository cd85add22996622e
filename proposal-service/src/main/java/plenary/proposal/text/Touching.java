package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.PROVISION_ADOPTED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.REASON_MISSING;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Agreement.Reopening;
import plenary.contracts.event.AgreementEvent.ProvisionReopened;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;

/**
 * An act on words that stand agreed. Where the charter has them opened freely the act opens them,
 * with the reason it gives; under any other rule they are opened first. What was adopted is opened
 * first under every rule: no act moves a text that stands adopted but that of opening it.
 */
public final class Touching {
    private Touching() {}

    /**
     * The facts that come before the act's own: none where the words are not agreed.
     *
     * @param reason why the act opens agreed words
     * @param before how many questions of opening text the same act puts before this one
     * @throws Refused {@code provision-adopted} where they stand in an adopted text, {@code
     *     provision-agreed} where the charter has them opened first, {@code reason-missing} without
     *     a reason
     */
    public static List<DeliberationEvent> opening(
            ForumState state, Provision provision, String reason, int before) {
        if (!provision.state().agreed()) {
            return List.of();
        }
        var rule = state.assembly().forum().charter().agreementOrUnsaid().reopening();
        unadopted(state, provision);
        if (rule != Reopening.FREELY) {
            throw refused(
                    PROVISION_AGREED,
                    provision,
                    rule,
                    " stands agreed; the charter has it opened again first: "
                            + rule.name().toLowerCase(Locale.ROOT)
                            + ".");
        }
        if (reason == null || reason.isBlank()) {
            throw refused(
                    REASON_MISSING,
                    provision,
                    rule,
                    " stands agreed; the act opens it again and says why.");
        }
        var id = "reopening-" + (state.agreements().reopenings().size() + 1 + before);
        return List.of(new ProvisionReopened(id, provision.id(), provision.body(), reason, null));
    }

    /**
     * Ends every act on words that stand adopted but that of opening them.
     *
     * @throws Refused {@code provision-adopted}
     */
    static void unadopted(ForumState state, Provision provision) {
        adopted(state, provision)
                .ifPresent(
                        text -> {
                            throw new Refused(adoptedAs(state, provision, text));
                        });
    }

    private static Refusal adoptedAs(ForumState state, Provision provision, String text) {
        return Refusal.of(
                PROVISION_ADOPTED,
                "Provision "
                        + provision.id()
                        + " was adopted as "
                        + text
                        + "; the chair of the plenary opens it again first (provision.reopen).",
                Map.of(
                        "provision",
                        provision.id(),
                        "text",
                        text,
                        "reopening",
                        state.assembly().forum().charter().agreementOrUnsaid().reopening()));
    }

    /** The adopted text in which a provision stands as it was adopted; empty where it does not. */
    static Optional<String> adopted(ForumState state, Provision provision) {
        return Adoptions.of(state.texts())
                .of(provision)
                .filter(settled -> settled.outcome() == Adoptions.Outcome.ADOPTED)
                .map(settled -> settled.text().id());
    }

    /** Which body's chair opens words that stand agreed again, and whether an act may do it too. */
    public record Way(String body, Reopening rule, boolean byAct) {}

    /** How words that stand agreed are opened again; empty where they do not. */
    public static Optional<Way> way(ForumState state, Provision provision, boolean adopted) {
        if (!provision.state().agreed() && !adopted) {
            return Optional.empty();
        }
        var rule = state.assembly().forum().charter().agreementOrUnsaid().reopening();
        var plenary = state.assembly().plenary();
        var with = adopted || provision.body() == null ? plenary : provision.body();
        return Optional.of(new Way(with, rule, rule == Reopening.FREELY && !adopted));
    }

    private static Refused refused(
            RefusalCode code, Provision provision, Reopening rule, String sentence) {
        return new Refused(
                Refusal.of(
                        code,
                        "Provision " + provision.id() + sentence,
                        Map.of("provision", provision.id(), "reopening", rule)));
    }
}
