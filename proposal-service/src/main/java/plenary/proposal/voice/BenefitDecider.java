package plenary.proposal.voice;

import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_AGREED;

import java.util.Objects;
import plenary.contracts.event.VoiceEvent.BenefitStated;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.language.Translation;
import plenary.proposal.text.Provision;
import plenary.proposal.voice.VoiceCommand.StateBenefit;

/**
 * Decides on statements of better, same or worse. A delegation speaks for itself. A seat of an
 * advisory group may say what the group decided, naming the minutes where that is written; nobody
 * states it for another.
 */
final class BenefitDecider {
    private BenefitDecider() {}

    static Decision state(ForumState state, Actor actor, StateBenefit c) {
        var provision = Concerned.read(state, actor, c.provision());
        if (!agreed(state, provision)) {
            return Decision.refused(
                    PROVISION_NOT_AGREED,
                    "Provision " + provision.number() + " is neither agreed nor adopted.");
        }
        var seat =
                Rights.seat(actor)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                NOT_ENTITLED,
                                                "A delegation says so for itself, from its seat."));
        var by = seat;
        if (c.group() != null) {
            if (!seat.startsWith(c.group() + ".")) {
                return Decision.refused(
                        NOT_IN_GROUP, "The seat " + seat + " is not of " + c.group() + ".");
            }
            if (c.minutes() == null || c.minutes().isBlank()) {
                return Decision.refused(
                        MALFORMED_REQUEST, "Name the minutes where the group decided so.");
            }
            by = "group:" + c.group();
        }
        var before = state.voices().benefits().find(provision.id() + "/" + by).orElse(null);
        var same =
                before != null
                        && before.benefit() == c.benefit()
                        && before.words().equals(Translation.words(provision))
                        && Objects.equals(before.reason(), c.reason())
                        && Objects.equals(before.minutes(), c.minutes());
        return same
                ? Decision.accepted()
                : Decision.accepted(
                        new BenefitStated(
                                provision.id(),
                                provision.version(),
                                by,
                                c.benefit(),
                                c.reason(),
                                c.group() == null ? null : c.minutes()));
    }

    private static boolean agreed(ForumState state, Provision provision) {
        var texts = state.texts();
        var inDraft = texts.provision(provision.id()).isPresent();
        return inDraft && provision.state().agreed()
                || texts.lastAdopted()
                        .filter(
                                t ->
                                        t.provisions().stream()
                                                .anyMatch(
                                                        p -> p.provision().equals(provision.id())))
                        .isPresent();
    }
}
