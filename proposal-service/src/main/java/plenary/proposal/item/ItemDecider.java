package plenary.proposal.item;

import static plenary.contracts.refusal.RefusalCode.CHALLENGE_SETTLED;
import static plenary.contracts.refusal.RefusalCode.GROUP_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MATTER_UNKNOWN;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.OWN_ITEMS_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plenary.contracts.charter.OwnItems.ClassifiedBy;
import plenary.contracts.event.ItemEvent.ItemClassified;
import plenary.contracts.event.ItemEvent.MatterNamed;
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
import plenary.proposal.item.ItemCommand.NameMatter;

/** Decides whose an item is. */
final class ItemDecider {
    private ItemDecider() {}

    static Decision classify(ForumState state, Actor actor, ClassifyItem c) {
        var wrong = wrong(state, actor, c);
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

    static Decision nameMatter(ForumState state, Actor actor, NameMatter c) {
        var wrong =
                unfit(state, actor, c.provision())
                        .or(() -> unknown(state, c.matter()))
                        .or(() -> setAside(state, c));
        if (wrong.isPresent()) {
            return Decision.refused(wrong.get());
        }
        if (Objects.equals(Items.matterOf(state, c.provision()).orElse(null), c.matter())) {
            return Decision.accepted();
        }
        return Decision.accepted(
                new MatterNamed(
                        "item-" + (state.items().classified().size() + 1),
                        c.provision(),
                        c.matter(),
                        c.reason()));
    }

    private static Optional<Refusal> unknown(ForumState state, String matter) {
        var charter = state.assembly().forum().charter();
        var known =
                Stream.concat(
                                charter.vetoingGroups().stream()
                                        .flatMap(g -> g.veto().excludedSubjects().stream()),
                                charter.concerns().stream()
                                        .flatMap(c -> c.excludedSubjects().stream()))
                        .distinct()
                        .toList();
        return matter == null || known.contains(matter)
                ? Optional.empty()
                : refused(
                        MATTER_UNKNOWN.because(
                                "The charter keeps out of reach: "
                                        + (known.isEmpty() ? "nothing" : String.join(", ", known))
                                        + "."));
    }

    private static Optional<Refusal> setAside(ForumState state, NameMatter c) {
        return c.matter() != null
                        && setAside(
                                state, c.provision(), before -> c.matter().equals(before.matter()))
                ? refused(
                        CHALLENGE_SETTLED.because(
                                "That it is "
                                        + c.matter()
                                        + " was set aside, and its words have not changed."))
                : Optional.empty();
    }

    private static Optional<Refusal> wrong(ForumState state, Actor actor, ClassifyItem c) {
        if (state.assembly().forum().charter().ownItems() == null) {
            return refused(OWN_ITEMS_NOT_PROVIDED.because("Here every item is joint."));
        }
        return unfit(state, actor, c.provision())
                .or(() -> noGroup(state, c.group()))
                .or(
                        () ->
                                c.group() != null
                                                && setAside(
                                                        state,
                                                        c.provision(),
                                                        before -> c.group().equals(before.group()))
                                        ? refused(
                                                CHALLENGE_SETTLED.because(
                                                        "That it is "
                                                                + c.group()
                                                                + "'s own was set aside, and its"
                                                                + " words have not changed."))
                                        : Optional.empty());
    }

    private static Optional<Refusal> noGroup(ForumState state, String group) {
        var charter = state.assembly().forum().charter();
        return group == null
                        || charter.ownItems().reaches(group)
                                && charter.advisoryGroup(group).isPresent()
                ? Optional.empty()
                : refused(GROUP_NOT_FOUND.because("No group " + group + " has items of its own."));
    }

    /** What stands in the way of saying anything of a provision. */
    private static Optional<Refusal> unfit(ForumState state, Actor actor, String provision) {
        var own = state.assembly().forum().charter().ownItems();
        var by = own == null ? ClassifiedBy.MODERATOR : own.classifiedBy();
        if (state.texts().provision(provision).isEmpty()) {
            return refused(
                    PROVISION_NOT_FOUND.because("The draft has no provision " + provision + "."));
        }
        if (!mayClassify(state, actor, by, provision)) {
            return refused(
                    NOT_ENTITLED.because(
                            by == ClassifiedBy.SECRETARIAT
                                    ? "The secretariat classifies items."
                                    : "The chair of the body that the provision is with"
                                            + " classifies it, or the chair of one above."));
        }
        if (!"public".equals(Audiences.ofSubject(state, "provision/" + provision))) {
            return refused(
                    PROVISION_REFERRED.because(
                            "A closed body has the provision; it is classified where all see it."));
        }
        return OwnPutting.beingDecided(state, provision)
                ? refused(
                        VOTING_BEGUN.because(
                                "The provision "
                                        + provision
                                        + " is being decided; who decides it is no question now."))
                : Optional.empty();
    }

    private static boolean mayClassify(
            ForumState state, Actor actor, ClassifiedBy by, String provision) {
        return switch (by) {
            case SECRETARIAT -> Rights.secretariat(actor);
            case MODERATOR ->
                    actor.capacity() instanceof Capacity.InOffice in
                            && Rights.chairs(actor, in.body())
                            && Competence.belongsTo(state, "provision/" + provision, in.body());
        };
    }

    /** The same was said before, challenged and set aside, and nothing has moved since. */
    private static boolean setAside(ForumState state, String provision, Predicate<Item> sameAsNow) {
        var version = state.texts().provision(provision).orElseThrow().version();
        return state.items().classified().all().stream()
                .filter(before -> before.provision().equals(provision))
                .filter(sameAsNow)
                .filter(before -> state.floor().ruledOut(before.subject()))
                .anyMatch(before -> version <= before.seq());
    }

    private static Optional<Refusal> refused(Refusal refusal) {
        return Optional.of(refusal);
    }
}
