package plenary.proposal.language;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.DISPUTE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.STALE_VERSION;
import static plenary.contracts.refusal.RefusalCode.TRANSLATION_NOT_ALIGNED;
import static plenary.contracts.refusal.RefusalCode.TRANSLATION_NOT_FOUND;

import java.util.Map;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.LanguageEvent.DisputeSettled;
import plenary.contracts.event.LanguageEvent.TranslationCertified;
import plenary.contracts.event.LanguageEvent.TranslationDisputed;
import plenary.contracts.event.LanguageEvent.TranslationEntered;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.language.LanguageCommand.CertifyTranslation;
import plenary.proposal.language.LanguageCommand.DisputeTranslation;
import plenary.proposal.language.LanguageCommand.EnterTranslation;
import plenary.proposal.language.LanguageCommand.SettleDispute;
import plenary.proposal.language.Translation.Status;
import plenary.proposal.text.Provision;
import plenary.proposal.text.wording.Words;
import plenary.proposal.voice.Concerned;

/** Decides on other languages. The language of negotiation alone holds the brackets. */
final class LanguageDecider {
    private LanguageDecider() {}

    static Decision decide(ForumState state, Actor actor, LanguageCommand command) {
        try {
            var provision = Concerned.read(state, actor, command.provision());
            return switch (command) {
                case EnterTranslation c -> enter(state, actor, provision, c);
                case CertifyTranslation c -> certify(state, actor, provision, c);
                case DisputeTranslation c -> dispute(state, actor, provision, c);
                case SettleDispute c -> settle(state, actor, c);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private static Decision enter(
            ForumState state, Actor actor, Provision provision, EnterTranslation c) {
        renders(state, actor);
        if (c.language().equals(state.texts().draft().language())) {
            return Decision.refused(
                    MALFORMED_REQUEST,
                    "The text is negotiated in " + c.language() + "; there it is edited.");
        }
        if (c.expectedVersion() != null && c.expectedVersion() != provision.version()) {
            return Decision.refused(
                    Refusal.of(
                            STALE_VERSION,
                            "Provision "
                                    + provision.id()
                                    + " stands at version "
                                    + provision.version()
                                    + ".",
                            Map.of(
                                    "provision", provision.id(),
                                    "version", provision.version(),
                                    "stands", Translation.words(provision))));
        }
        var text = Words.plain(c.text());
        var words = Translation.words(provision);
        faults(text, words);
        var heading = Words.plain(c.heading());
        var before = state.languages().of(c.provision(), c.language()).orElse(null);
        var same =
                before != null
                        && before.renders(words)
                        && before.text().equals(text)
                        && java.util.Objects.equals(before.heading(), heading);
        return same
                ? Decision.accepted()
                : Decision.accepted(
                        new TranslationEntered(
                                provision.id(), c.language(), provision.version(), heading, text));
    }

    // brackets are shown where they stand, and opened nowhere but in the language of negotiation
    private static void faults(String text, String words) {
        Words.fault(text.replace('[', '(').replace(']', ')'))
                .ifPresent(
                        fault -> {
                            throw new Refused(MALFORMED_REQUEST, "The wording " + fault + ".");
                        });
        if (opened(text) != opened(words)) {
            throw new Refused(
                    MALFORMED_REQUEST,
                    "It has "
                            + opened(text)
                            + " brackets, the wording it renders "
                            + opened(words)
                            + ".");
        }
    }

    private static int opened(String text) {
        var opened = 0;
        var depth = 0;
        for (var c : text.toCharArray()) {
            if (c == '[') {
                opened++;
                depth++;
            } else if (c == ']' && --depth < 0) {
                break;
            }
        }
        if (depth != 0) {
            throw new Refused(MALFORMED_REQUEST, "Its brackets do not match.");
        }
        return opened;
    }

    private static Decision certify(
            ForumState state, Actor actor, Provision provision, CertifyTranslation c) {
        renders(state, actor);
        var there = find(state, c);
        var status = there.status(Translation.words(provision));
        if (status != Status.ALIGNED) {
            return Decision.refused(
                    TRANSLATION_NOT_ALIGNED,
                    "The wording in "
                            + c.language()
                            + " is "
                            + status.name().toLowerCase(java.util.Locale.ROOT)
                            + ".");
        }
        return there.certified() != null
                ? Decision.accepted()
                : Decision.accepted(new TranslationCertified(c.provision(), c.language()));
    }

    private static Decision dispute(
            ForumState state, Actor actor, Provision provision, DisputeTranslation c) {
        var seat =
                Rights.seat(actor)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                NOT_ENTITLED,
                                                "A delegation does this, from its seat."));
        if (provision.body() != null
                && !state.assembly().bodies().get(provision.body()).seats(seat)) {
            var open = state.assembly().bodies().get(provision.body()).open();
            return Decision.refused(
                    open ? NOT_ENTITLED : BODY_CLOSED,
                    "The seat " + seat + " has no place in " + provision.body() + ".");
        }
        var there = find(state, c);
        if (there.disputes().stream().anyMatch(d -> d.open() && d.seat().equals(seat))) {
            return Decision.refused(ALREADY_EXISTS, "Your dispute of it is open.");
        }
        var count =
                state.languages().translations().all().stream()
                        .mapToInt(t -> t.disputes().size())
                        .sum();
        return Decision.accepted(
                new TranslationDisputed(
                        "disp-" + (count + 1), c.provision(), c.language(), seat, c.reason()));
    }

    private static Decision settle(ForumState state, Actor actor, SettleDispute c) {
        var dispute =
                find(state, c).disputes().stream()
                        .filter(d -> d.id().equals(c.dispute()) && d.open())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                DISPUTE_NOT_FOUND,
                                                "There is no open dispute " + c.dispute() + "."));
        var own = Rights.seat(actor).filter(dispute.seat()::equals).isPresent();
        if (!own) {
            renders(state, actor);
            if (c.reason() == null || c.reason().isBlank()) {
                return Decision.refused(
                        MALFORMED_REQUEST, "Say how it is settled; the delegation alone lets go.");
            }
        }
        return Decision.accepted(
                new DisputeSettled(dispute.id(), c.provision(), c.language(), c.reason()));
    }

    private static Translation find(ForumState state, LanguageCommand c) {
        return state.languages()
                .of(c.provision(), c.language())
                .orElseThrow(
                        () ->
                                new Refused(
                                        TRANSLATION_NOT_FOUND,
                                        "Provision "
                                                + c.provision()
                                                + " has no wording in "
                                                + c.language()
                                                + "."));
    }

    private static void renders(ForumState state, Actor actor) {
        if (!Rights.secretariat(actor)
                && !Rights.leadsA(state, actor, BodyKind.EDITORIAL_COMMITTEE)) {
            throw new Refused(
                    NOT_ENTITLED,
                    "The secretariat does this, or who leads the editorial committee.");
        }
    }
}
