package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_OPEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.RecommendationEvent.RecommendationPartPut;
import plenary.contracts.event.RecommendationEvent.RecommendationPut;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.decision.Wordings.Clean;
import plenary.proposal.voice.FeedbackDecider;

/** A body puts its clean draft forward, and the chambers' vote on it opens in the same act. */
final class Putting {
    /** A count after which the time for the next one is not just any. */
    private static final Set<Outcome> ITS_TIME =
            Set.of(Outcome.PENDING_SECOND_VOTE, Outcome.PENDING_CASTING_VOTE, Outcome.POSTPONED);

    private Putting() {}

    static Decision put(ForumState state, Actor actor, PutRecommendation c, Instant now) {
        var closed =
                Voting.notOpenTo(state, actor, c.body(), c.basis())
                        .or(() -> notAgain(state, c))
                        .or(() -> tied(state, c, now));
        if (closed.isPresent()) {
            return Decision.refused(closed.get());
        }
        var charter = state.assembly().forum().charter();
        var rule = charter.ruleFor(Matter.RECOMMENDATION);
        if (rule.isEmpty()) {
            return Decision.refused(Voting.noRule(null, Matter.RECOMMENDATION));
        }
        var met = Demands.met(state, c.body(), "recommendation/" + c.recommendation());
        var method = Takings.ofWhole(charter, met, c.method());
        var otherwise = Takings.unfitForWhole(met, method);
        if (otherwise.isPresent()) {
            return Decision.refused(otherwise.get());
        }
        return switch (Wordings.clean(state, c.body(), title(state, c))) {
            case Clean.Unfit unfit -> Decision.refused(unfit.refusal());
            case Clean.Text text
                    when FeedbackDecider.unanswered(state, text.draft().ids()).isPresent() ->
                    Decision.refused(FeedbackDecider.unanswered(state, text.draft().ids()).get());
            case Clean.Text text -> {
                var subjects = RuleOfVote.subjects(c.recommendation(), text.draft());
                yield SameText.notNow(state, c.body(), c.recommendation(), text.draft(), now)
                        .or(() -> RuleOfVote.notNow(state, subjects))
                        .map(Decision::refused)
                        .orElseGet(
                                () ->
                                        put(
                                                state,
                                                c,
                                                text,
                                                RuleOfVote.of(
                                                        state,
                                                        before(state, c),
                                                        subjects,
                                                        rule.get()),
                                                method,
                                                now));
            }
        };
    }

    private static Optional<Refusal> notAgain(ForumState state, PutRecommendation c) {
        if (c.recommendation() == null) {
            return Optional.empty();
        }
        var before = state.decisions().recommendations().find(c.recommendation()).orElse(null);
        if (before == null || !before.body().equals(c.body())) {
            return Optional.of(
                    RECOMMENDATION_NOT_FOUND.because(
                            "The body " + c.body() + " has no " + c.recommendation() + "."));
        }
        return SameText.mayBePutAgain(state, before)
                ? Optional.empty()
                : Optional.of(
                        RECOMMENDATION_NOT_OPEN.because(
                                before.id()
                                        + " is "
                                        + before.stage()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' ')
                                        + "."));
    }

    private static Optional<Refusal> tied(ForumState state, PutRecommendation c, Instant now) {
        return state.decisions()
                .recommendations()
                .find(c.recommendation())
                .flatMap(before -> state.decisions().polls().find(before.latest().poll()))
                .filter(poll -> poll.result() != null)
                .filter(poll -> ITS_TIME.contains(poll.outcome().orElseThrow()))
                .flatMap(poll -> Reconsidering.standing(state, poll, now));
    }

    private static Recommendation before(ForumState state, PutRecommendation c) {
        return state.decisions().recommendations().find(c.recommendation()).orElse(null);
    }

    private static String title(ForumState state, PutRecommendation c) {
        return c.title() != null
                ? c.title()
                : state.decisions().recommendations().get(c.recommendation()).title();
    }

    private static Decision put(
            ForumState state,
            PutRecommendation c,
            Clean.Text text,
            RuleOfVote rule,
            Method method,
            Instant now) {
        var recommendations = state.decisions().recommendations();
        var before = recommendations.find(c.recommendation());
        var id = before.map(Recommendation::id).orElse("rec-" + (recommendations.size() + 1));
        var title = text.draft().title();
        var charter = state.assembly().forum().charter();
        var unfit =
                Electorates.uncounted(state, rule.rule())
                        .or(() -> Announcing.unfit(rule.rule(), c.quorum()))
                        .or(() -> Voting.tooSoon(charter, c.closesAt(), now));
        if (unfit.isPresent()) {
            return Decision.refused(unfit.get());
        }
        var announced = Announcing.in(rule.rule(), c.quorum());
        var taken = Voting.putAgain(state, names(state, c, id, text), announced);
        var poll = rule.in(vote(state, c, id, title, taken, method, now));
        var without =
                Voting.noQuorum(charter, rule.rule(), poll.electorate())
                        .or(
                                () ->
                                        method == Method.SECRET
                                                ? Secrecy.unfit(
                                                        charter, announced, poll.electorate())
                                                : Optional.empty());
        if (without.isPresent()) {
            return Decision.refused(without.get());
        }
        var round = before.map(earlier -> earlier.rounds().size()).orElse(0) + 1;
        return Decision.accepted(facts(c.body(), id, round, text, poll));
    }

    /** Under what names the matter was voted on. */
    private static Set<String> names(
            ForumState state, PutRecommendation c, String id, Clean.Text text) {
        var names = new HashSet<>(Set.of("recommendation/" + id));
        SameText.sameMatter(state, c.recommendation(), text.draft())
                .forEach(earlier -> names.add("recommendation/" + earlier.id()));
        return names;
    }

    /** A clean text put forward, in as many parts as its length needs, and the vote on it. */
    static List<DeliberationEvent> facts(
            String body, String id, int round, Clean.Text text, PollOpened poll) {
        var facts = new ArrayList<DeliberationEvent>();
        for (var part : text.draft().portions()) {
            var n = facts.size() + 1;
            facts.add(
                    new RecommendationPartPut(id, round, n, part.provisions(), part.carryOvers()));
        }
        var whole = facts.isEmpty();
        facts.add(
                new RecommendationPut(
                        id,
                        round,
                        text.draft().title(),
                        body,
                        whole ? text.draft().provisions() : List.of(),
                        whole ? text.draft().carryOvers() : List.of(),
                        text.draft().sha256(),
                        poll.poll(),
                        text.links(),
                        whole ? null : facts.size()));
        facts.add(poll);
        return facts;
    }

    private static PollOpened vote(
            ForumState state,
            PutRecommendation c,
            String id,
            String title,
            Rule rule,
            Method method,
            Instant now) {
        var charter = state.assembly().forum().charter();
        var subject = "recommendation/" + id;
        // the chambers vote, whoever the members of the body that puts it forward are
        var electorate = Electorates.of(state, rule, null, Attendance.in(state, c.body()), now);
        return new PollOpened(
                Voting.next(state),
                PollKind.CHAMBER,
                method,
                c.question() == null || c.question().isEmpty()
                        ? Map.of(
                                "en", "Shall “" + title + "” be recommended?",
                                "fr", "« " + title + " » est-il recommandé ?")
                        : c.question(),
                subject,
                rule,
                electorate,
                method == Method.ROLL_CALL ? Voting.callOrder(electorate.electors()) : List.of(),
                "public",
                c.closesAt() == null ? Voting.closesAt(charter, now) : c.closesAt(),
                charter.methods().changeOfVote(),
                Takings.namesShown(charter, method),
                null,
                state.assembly().roster().seq(),
                c.body(),
                Conducting.of(state, c.body(), subject, method, null)
                        .about(Matter.RECOMMENDATION, true));
    }
}
