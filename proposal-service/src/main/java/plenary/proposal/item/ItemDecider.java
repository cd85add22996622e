package plenary.proposal.item;

import static plenary.contracts.refusal.RefusalCode.CHALLENGE_SETTLED;
import static plenary.contracts.refusal.RefusalCode.GROUP_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.OWN_ITEMS_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.util.Objects;
import java.util.Optional;
import plenary.contracts.charter.OwnItems;
import plenary.contracts.charter.OwnItems.ClassifiedBy;
import plenary.contracts.event.ItemEvent.ItemClassified;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Audiences;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.decision.OwnPutting;
import plenary.proposal.floor.Competence;
import plenary.proposal.item.ItemCommand.ClassifyItem;
import plenary.proposal.text.Provision;

/** Decides whose an item is. */
final class ItemDecider {
    private ItemDecider() {}

    static Decision classify(ForumState state, Actor actor, ClassifyItem c) {
        var own = state.assembly().forum().charter().ownItems();
        var provision = state.texts().provision(c.provision()).orElse(null);
        var wrong = wrong(state, actor, c, own, provision);
        if (wrong.isPresent()) {
            return Decision.refused(wrong.get());
        }
        if (Objects.equals(Items.groupOf(state, c.provision()).orElse(null), c.group())) {
            return Decision.accepted();
        }
        return Decision.accepted(
                new ItemClassified(
                        "item-" + (state.items().classified().size() + 1),
                        c.provision(),
                        c.group(),
                        c.reason()));
    }

    private static Optional<Refusal> wrong(
            ForumState state, Actor actor, ClassifyItem c, OwnItems own, Provision provision) {
        if (own == null) {
            return refused(OWN_ITEMS_NOT_PROVIDED.because("Here every item is joint."));
        }
        if (provision == null) {
            return refused(
                    PROVISION_NOT_FOUND.because(
                            "The draft has no provision " + c.provision() + "."));
        }
        if (!mayClassify(state, actor, own, c.provision())) {
            return refused(
                    NOT_ENTITLED.because(
                            own.classifiedBy() == ClassifiedBy.SECRETARIAT
                                    ? "The secretariat classifies items."
                                    : "The chair of the body that the provision is with"
                                            + " classifies it, or the chair of one above."));
        }
        if (!"public".equals(Audiences.ofSubject(state, "provision/" + c.provision()))) {
            return refused(
                    PROVISION_REFERRED.because(
                            "A closed body has the provision; it is classified where all see it."));
        }
        if (c.group() != null
                && (!own.reaches(c.group())
                        || state.assembly().forum().charter().advisoryGroup(c.group()).isEmpty())) {
            return refused(
                    GROUP_NOT_FOUND.because("No group " + c.group() + " has items of its own."));
        }
        if (OwnPutting.beingDecided(state, c.provision())) {
            return refused(
                    VOTING_BEGUN.because(
                            "The provision "
                                    + c.provision()
                                    + " is being decided; who decides it is no question now."));
        }
        return setAside(state, c, provision)
                ? refused(
                        CHALLENGE_SETTLED.because(
                                "That it is "
                                        + c.group()
                                        + "'s own was set aside, and its words have not changed."))
                : Optional.empty();
    }

    private static boolean mayClassify(
            ForumState state, Actor actor, OwnItems own, String provision) {
        return switch (own.classifiedBy()) {
            case SECRETARIAT -> Rights.secretariat(actor);
            case MODERATOR ->
                    actor.capacity() instanceof Capacity.InOffice in
                            && Rights.chairs(actor, in.body())
                            && Competence.belongsTo(state, "provision/" + provision, in.body());
        };
    }

    /** The same was said before, challenged and set aside, and nothing has moved since. */
    private static boolean setAside(ForumState state, ClassifyItem c, Provision provision) {
        return c.group() != null
                && state.items()
                        .latest(c.provision())
                        .filter(before -> c.group().equals(before.group()))
                        .filter(before -> state.floor().ruledOut(before.subject()))
                        .filter(before -> provision.version() <= before.seq())
                        .isPresent();
    }

    private static Optional<Refusal> refused(Refusal refusal) {
        return Optional.of(refusal);
    }
}
