package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.GROUP_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_THE_GROUPS_OWN;
import static plenary.contracts.refusal.RefusalCode.NO_STANDING;
import static plenary.contracts.refusal.RefusalCode.OWN_ITEMS_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.OWN_TO_GROUP;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Transparency.SeenBy;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.RecommendationEvent.Recused;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.decision.Wordings.Clean;
import plenary.proposal.forum.RepresentationAudit;
import plenary.proposal.item.ItemCommand.PutOwnItems;
import plenary.proposal.item.Items;
import plenary.proposal.text.Scope;
import plenary.proposal.voice.FeedbackDecider;

/** What is one group's own is put to that group alone; no chamber votes and no window opens. */
public final class OwnPutting {
    private static final String GROUP = "group:";

    private OwnPutting() {}

    /** Nobody else decides it. */
    static Refusal ownToGroup(ForumState state, String provision) {
        return OWN_TO_GROUP.because(
                "Provision "
                        + provision
                        + " is an own item of "
                        + Items.groupOf(state, provision).orElse("one group")
                        + ", and that group alone decides it.");
    }

    /** The group that alone decides a round; empty where the chambers do. */
    public static Optional<String> groupOf(ForumState state, Round round) {
        var opened = state.decisions().polls().get(round.poll()).opened();
        return opened.kind() == PollKind.GROUP
                ? Optional.of(opened.audience().substring(GROUP.length()))
                : Optional.empty();
    }

    /** Whether a vote on a provision, or a window on it, is open. */
    public static boolean beingDecided(ForumState state, String provision) {
        return state.decisions().recommendations().all().stream()
                .map(Recommendation::latest)
                .filter(round -> round.endedAt() == null)
                .anyMatch(round -> round.provision(provision).isPresent());
    }

    public static Decision put(ForumState state, Actor actor, PutOwnItems c, Instant now) {
        var charter = state.assembly().forum().charter();
        if (charter.ownItems() == null) {
            throw new Refused(OWN_ITEMS_NOT_PROVIDED.because("Here every item is joint."));
        }
        if (charter.advisoryGroup(c.group()).isEmpty()) {
            throw new Refused(GROUP_NOT_FOUND.because("There is no group " + c.group() + "."));
        }
        if (!state.assembly().bodies().has(c.body())) {
            throw new Refused(BODY_NOT_FOUND.because("There is no body " + c.body() + "."));
        }
        if (!Rights.chairs(actor, c.body())) {
            throw new Refused(
                    NOT_ENTITLED.because("The chair of " + c.body() + " puts it to the group."));
        }
        var before = before(state, c);
        var scope = new Scope.Named(own(state, c));
        return switch (Wordings.clean(
                state,
                c.body(),
                scope,
                c.title() != null ? c.title() : before.map(Recommendation::title).orElse(""))) {
            case Clean.Unfit unfit -> Decision.refused(unfit.refusal());
            case Clean.Text text ->
                    FeedbackDecider.unanswered(state, text.draft().ids())
                            .map(Decision::refused)
                            .orElseGet(() -> put(state, c, text, before, now));
        };
    }

    private static Optional<Recommendation> before(ForumState state, PutOwnItems c) {
        if (c.recommendation() == null) {
            return Optional.empty();
        }
        var before = state.decisions().recommendations().find(c.recommendation());
        if (before.filter(r -> r.body().equals(c.body())).isEmpty()
                || !groupOf(state, before.get().latest()).equals(Optional.of(c.group()))) {
            throw new Refused(
                    RECOMMENDATION_NOT_FOUND.because(
                            c.group() + " was not asked about " + c.recommendation() + "."));
        }
        if (!before.get().mayBePutAgain()) {
            throw new Refused(
                    RECOMMENDATION_NOT_OPEN.because(before.get().id() + " is not put again."));
        }
        return before;
    }

    /** The group's own provisions with the body; none of them challenged, none being decided. */
    private static List<String> own(ForumState state, PutOwnItems c) {
        var own =
                Items.ownWithin(state, Scope.of(state.assembly(), c.body())).stream()
                        .filter(id -> Items.groupOf(state, id).equals(Optional.of(c.group())))
                        .toList();
        if (own.isEmpty()) {
            throw new Refused(
                    NOT_THE_GROUPS_OWN.because(
                            "No provision with " + c.body() + " is " + c.group() + "'s own."));
        }
        for (var provision : own) {
            var item = Items.ownOf(state, provision).orElseThrow();
            if (state.floor().challenged(item.subject())) {
                throw new Refused(
                        CHALLENGE_UNSETTLED.because(
                                "Whether "
                                        + provision
                                        + " is "
                                        + c.group()
                                        + "'s own is challenged; that is settled first."));
            }
            RuleOfVote.notNow(state, List.of("provision/" + provision))
                    .ifPresent(
                            held -> {
                                throw new Refused(held);
                            });
            if (beingDecided(state, provision)) {
                throw new Refused(
                        VOTING_BEGUN.because("The group votes on " + provision + " already."));
            }
        }
        return own;
    }

    private static Decision put(
            ForumState state,
            PutOwnItems c,
            Clean.Text text,
            Optional<Recommendation> before,
            Instant now) {
        var id =
                before.map(Recommendation::id)
                        .orElse("rec-" + (state.decisions().recommendations().size() + 1));
        var round = before.map(earlier -> earlier.rounds().size()).orElse(0) + 1;
        var poll = vote(state, c, id, text.draft().title(), now);
        return Decision.accepted(Putting.facts(c.body(), id, round, text, poll));
    }

    private static PollOpened vote(
            ForumState state, PutOwnItems c, String id, String title, Instant now) {
        var charter = state.assembly().forum().charter();
        var own = charter.ownItems();
        var seats = new ArrayList<String>();
        var recused = new ArrayList<Recused>();
        var recusals = RepresentationAudit.recusals(charter, state.assembly().roster());
        for (var seat : Electorates.seatsOfGroup(state, c.group(), now)) {
            recusals.apply(seat).ifPresentOrElse(recused::add, () -> seats.add(seat.id()));
        }
        if (seats.isEmpty()) {
            throw new Refused(NO_STANDING.because("No seat of " + c.group() + " may vote."));
        }
        var rule = charter.rule(own.rule()).orElseThrow();
        var subject = "recommendation/" + id;
        var transparency = charter.transparency();
        return new PollOpened(
                Voting.next(state),
                PollKind.GROUP,
                Method.RECORDED,
                c.question() == null || c.question().isEmpty() ? question(title) : c.question(),
                subject,
                Voting.putAgain(state, subject, rule),
                Electorates.ofGroup(state, c.group(), seats, recused),
                List.of(),
                Hearing.group(c.group()),
                now.plus(own.vote()),
                charter.methods().changeOfVote(),
                transparency != null && transparency.namesInsideGroups() == SeenBy.PUBLIC,
                null,
                state.assembly().roster().seq(),
                null,
                Conducting.ofGroup(state));
    }

    private static Map<String, String> question(String title) {
        return Map.of(
                "en", "Shall the group adopt “" + title + "”, an item of its own?",
                "fr", "Le groupe adopte-t-il « " + title + " », qui relève de lui seul ?");
    }
}
