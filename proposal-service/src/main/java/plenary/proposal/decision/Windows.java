package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.ADVISES_ONLY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.contracts.charter.AdvisoryGroup;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.DoubleRepresentation.Policy;
import plenary.contracts.charter.VetoRule.Effect;
import plenary.contracts.event.RecommendationEvent.PetitionLapsed;
import plenary.contracts.event.RecommendationEvent.RecommendationReturned;
import plenary.contracts.event.RecommendationEvent.Recused;
import plenary.contracts.event.RecommendationEvent.VetoBracket;
import plenary.contracts.event.RecommendationEvent.Window;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.contracts.event.RecommendationEvent.WindowEnded;
import plenary.contracts.event.RecommendationEvent.WindowsOpened;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.proposal.Course;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Recommendation.Stage;
import plenary.proposal.forum.RepresentationAudit;
import plenary.rules.Deciding;

/**
 * The groups' windows: opened together, each ending by itself, and what becomes of the item then.
 */
final class Windows {
    private Windows() {}

    /** The chambers have carried it: every group with a veto has its window, or it is adopted. */
    static void open(Course course, Recommendation recommendation, Instant now) {
        var charter = course.state().assembly().forum().charter();
        var windows = new ArrayList<Window>();
        // what is one group's own is nobody else's to stop
        var joint = OwnPutting.groupOf(course.state(), recommendation.latest()).isEmpty();
        for (var group : charter.vetoingGroups()) {
            if (joint
                    && !advisesOnly(charter, group)
                    && !answered(course.state(), recommendation, group)) {
                windows.add(window(course.state(), group, now));
            }
        }
        var round = recommendation.latest().number();
        if (!windows.isEmpty()) {
            course.happens(now, new WindowsOpened(recommendation.id(), round, windows));
            for (var window : windows) {
                if (!window.standing()) {
                    end(course, recommendation.id(), window.group(), WindowEnd.NO_STANDING, now);
                }
            }
        }
        settle(course, recommendation.id(), now);
    }

    /** It raised the threshold, that was met, and nothing has changed that it could speak to. */
    private static boolean answered(
            ForumState state, Recommendation recommendation, AdvisoryGroup group) {
        return group.veto().effect() == Effect.RAISE_THRESHOLD
                && state.decisions().vetoes().stream()
                        .filter(one -> one.veto().group().equals(group.id()))
                        .anyMatch(
                                one ->
                                        one.recommendation().id().equals(recommendation.id())
                                                || one.veto().cast().provisions().stream()
                                                        .anyMatch(
                                                                id ->
                                                                        recommendation
                                                                                .latest()
                                                                                .provision(id)
                                                                                .isPresent()))
                && Changes.vetoable(
                                state.decisions().recommendations().all(),
                                recommendation,
                                group.id())
                        .isEmpty();
    }

    /** That the charter lets the group advise and no more; empty where it holds a veto. */
    static Optional<Refusal> advisesOnly(ForumState state, String id) {
        var charter = state.assembly().forum().charter();
        return charter.advisoryGroup(id)
                .filter(group -> group.veto() == null || advisesOnly(charter, group))
                .map(
                        group ->
                                ADVISES_ONLY.because(
                                        "The charter lets " + id + " advise, and no more."));
    }

    private static boolean advisesOnly(Charter charter, AdvisoryGroup group) {
        var rule = charter.doubleRepresentation();
        return rule != null
                && rule.policy() == Policy.ADVISE_ONLY
                && group.id().equals(rule.yields());
    }

    private static Window window(ForumState state, AdvisoryGroup group, Instant now) {
        var charter = state.assembly().forum().charter();
        var roster = state.assembly().roster();
        var electorate = new ArrayList<String>();
        var recused = new ArrayList<Recused>();
        var recusals = RepresentationAudit.recusals(charter, roster);
        for (var seat : Electorates.seatsOfGroup(state, group.id(), now)) {
            recusals.apply(seat).ifPresentOrElse(recused::add, () -> electorate.add(seat.id()));
        }
        var veto = group.veto();
        var needs = Math.toIntExact(veto.signaturesNeeded(electorate.size()));
        var frozen = Electorates.ofGroup(state, group.id(), electorate, recused);
        return new Window(
                group.id(),
                now,
                now.plus(veto.window()),
                electorate,
                recused,
                needs,
                needed(groupRule(state, group.id()), frozen),
                !electorate.isEmpty() && electorate.size() >= needs);
    }

    /** How many seats carry the group's rule whatever all the others say. */
    static int needed(Rule rule, Electorate electorate) {
        var seats = entitled(electorate);
        for (var yes = 0; yes <= seats; yes++) {
            if (carries(rule, electorate, yes)) {
                return yes;
            }
        }
        return seats + 1;
    }

    /**
     * How many seats waive a window: as many as decide for the group, and at least so many that
     * without them no veto can pass any more.
     */
    static int neededToWaive(ForumState state, GroupWindow window) {
        var frozen = window.frozen();
        var rule = groupRule(state, frozen.group());
        var electorate =
                Electorates.ofGroup(state, frozen.group(), frozen.electorate(), frozen.recused());
        var seats = frozen.electorate().size();
        var enough = 0;
        while (enough < seats && carries(rule, electorate, seats - enough)) {
            enough++;
        }
        return Math.max(enough, Math.min(frozen.vetoNeeds(), seats));
    }

    private static Rule groupRule(ForumState state, String group) {
        var charter = state.assembly().forum().charter();
        return charter.rule(Claim.ruleOf(state, group).groupRule()).orElseThrow();
    }

    private static int entitled(Electorate electorate) {
        return (int) electorate.electors().stream().filter(e -> !e.recused()).count();
    }

    /** Whether so many yes carry the rule where all others say no. */
    private static boolean carries(Rule rule, Electorate electorate, int yes) {
        var ballots = new ArrayList<Ballot>();
        for (var elector : electorate.electors()) {
            if (!elector.recused()) {
                var choice = ballots.size() < yes ? Choice.YES : Choice.NO;
                ballots.add(new Ballot(elector.seat(), choice));
            }
        }
        return Deciding.decide(rule, electorate, ballots).outcome() == Outcome.ADOPTED;
    }

    /** Ends a group's window; a petition not complete by then lapses with it. */
    static void end(Course course, String recommendation, String group, WindowEnd how, Instant at) {
        var round = course.state().decisions().recommendations().get(recommendation).latest();
        round.pendingOf(group)
                .filter(petition -> petition.stage() == Petition.Stage.OPEN)
                .ifPresent(petition -> course.happens(at, new PetitionLapsed(petition.id())));
        course.happens(at, new WindowEnded(recommendation, round.number(), group, how));
    }

    /**
     * Moves an item on once every window has ended and no group vote is undecided: vetoed
     * provisions, and exactly those, return as brackets; where none is vetoed it is adopted.
     */
    static void settle(Course course, String id, Instant at) {
        var recommendation = course.state().decisions().recommendations().get(id);
        var round = recommendation.latest();
        if (round.endedAt() != null || !round.heard()) {
            return;
        }
        var waiting =
                recommendation.stage() == Stage.AWAITING_VETOES
                        || recommendation.stage() == Stage.SUSPENDED;
        if (!waiting && !round.windows().isEmpty()) {
            return;
        }
        Effects.follow(course, recommendation, at);
    }

    static void giveBack(
            Course course, Recommendation recommendation, List<Veto> vetoes, Instant at) {
        var brackets = new ArrayList<VetoBracket>();
        for (var provision : recommendation.latest().provisions()) {
            String bracket = null;
            for (var veto : vetoes) {
                if (veto.standing().contains(provision.provision())) {
                    bracket =
                            Wordings.bracket(
                                    course,
                                    bracket,
                                    provision.provision(),
                                    veto,
                                    recommendation.body(),
                                    at);
                    brackets.add(
                            new VetoBracket(
                                    bracket, provision.provision(), veto.group(), veto.id()));
                }
            }
        }
        course.happens(
                at,
                new RecommendationReturned(
                        recommendation.id(),
                        recommendation.latest().number(),
                        recommendation.body(),
                        brackets));
    }
}
