package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.contracts.charter.Matter;
import plenary.contracts.charter.VetoRule.Effect;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Rule;
import plenary.proposal.ForumState;
import plenary.proposal.concern.Concern;
import plenary.proposal.concern.Concerns;
import plenary.proposal.decision.Decisions.Vetoed;
import plenary.proposal.text.CleanDraft;

/**
 * Which rule applies to a vote where it is not the charter's usual one, and what decided that: a
 * petition of members, another vote, or a veto that raised the threshold.
 *
 * @param rule that applies
 * @param setBy {@code concern/concern-1}, {@code poll/poll-3}, {@code veto/veto-2}; null for the
 *     charter alone
 */
record RuleOfVote(Rule rule, String setBy) {

    /** What a recommendation is about: itself, and each of its provisions. */
    static List<String> subjects(String recommendation, CleanDraft draft) {
        var subjects = new ArrayList<String>();
        if (recommendation != null) {
            subjects.add("recommendation/" + recommendation);
        }
        draft.ids().forEach(provision -> subjects.add("provision/" + provision));
        return subjects;
    }

    /** Why no vote on any of these begins now. */
    static Optional<Refusal> notNow(ForumState state, List<String> subjects) {
        return Concerns.holdUp(state, subjects);
    }

    /**
     * The rule for a recommendation: the one a standing veto has raised the threshold to, whatever
     * recommendation that was on, else as for any other vote.
     *
     * @param before the recommendation that is put again; null for a new one
     */
    static RuleOfVote of(
            ForumState state, Recommendation before, List<String> subjects, Rule usual) {
        return raising(state, before, subjects)
                .flatMap(veto -> raisedTo(state, veto))
                .orElseGet(() -> on(state, Matter.RECOMMENDATION, true, subjects, usual));
    }

    private static Optional<Veto> raising(
            ForumState state, Recommendation before, List<String> subjects) {
        return state.decisions().vetoes().stream()
                .filter(one -> one.recommendation().stage() != Recommendation.Stage.ADOPTED)
                .filter(one -> Effects.effectOf(state, one.veto()) == Effect.RAISE_THRESHOLD)
                .filter(one -> stands(one, before, subjects))
                .map(Vetoed::veto)
                .findFirst();
    }

    private static boolean stands(Vetoed one, Recommendation before, List<String> subjects) {
        var standing = one.veto().standing();
        return before != null && one.recommendation().id().equals(before.id())
                ? !standing.isEmpty()
                : standing.stream().anyMatch(id -> subjects.contains("provision/" + id));
    }

    private static Optional<RuleOfVote> raisedTo(ForumState state, Veto veto) {
        var charter = state.assembly().forum().charter();
        return charter.rule(Claim.ruleOf(state, veto.group()).raisedRule())
                .map(rule -> new RuleOfVote(rule, "veto/" + veto.id()));
    }

    /**
     * The rule a petition of members has apply, else the one a vote has decided on, else the one
     * given.
     *
     * @param plenary whether the plenary, or the chambers, vote
     */
    static RuleOfVote on(
            ForumState state, Matter matter, boolean plenary, List<String> subjects, Rule usual) {
        return Concerns.upheld(state, subjects)
                .map(one -> new RuleOfVote(Concerns.ruleOf(state, one), said(one)))
                .or(() -> RulesByVote.on(state, matter, plenary, subjects, usual))
                .orElseGet(() -> new RuleOfVote(usual, null));
    }

    private static String said(Concern concern) {
        return Concerns.SUBJECT + concern.id();
    }

    /** The vote, with what decided its rule. */
    PollOpened in(PollOpened poll) {
        if (setBy == null) {
            return poll;
        }
        return poll.with(poll.conducted().ruledBy(setBy));
    }
}
