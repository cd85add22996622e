package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.RULE_IS_THE_CHARTERS;
import static plenary.contracts.refusal.RefusalCode.RULE_UNKNOWN;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plenary.contracts.charter.Matter;
import plenary.contracts.charter.MotionRule;
import plenary.contracts.charter.RuleByVote;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Rule;
import plenary.proposal.ForumState;
import plenary.proposal.concern.Reach;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.meeting.Motion;

/**
 * By which rule a vote is taken: the charter's for its matter; one that another vote decided on
 * before, in the plenary and for a text, its parts and its amendments (UNGA rules 83 to 85); or one
 * that the charter lets the chair choose. The vote on a rule has the subject {@code
 * rule/NAME/SUBJECT} and is one of procedure.
 */
final class RulesByVote {
    private static final String SUBJECT = "rule/";
    private static final Set<String> TEXT =
            Set.of(
                    "provision",
                    "proposal",
                    "amendment",
                    "alternative",
                    "bracket",
                    "body",
                    "division",
                    "recommendation");

    private RulesByVote() {}

    /** What is asked: that a rule apply to a text. */
    private record Asked(String rule, String text) {
        static Optional<Asked> of(String subject) {
            var named = subject == null ? new String[0] : subject.split("/", 3);
            return named.length == 3 && subject.startsWith(SUBJECT)
                    ? Optional.of(new Asked(named[1], named[2]))
                    : Optional.empty();
        }
    }

    /** Why it is not asked now; empty for any other vote. */
    static Optional<Refusal> notVotable(ForumState state, OpenPoll c) {
        if (!c.subject().startsWith(SUBJECT)) {
            return Optional.empty();
        }
        var asked = Asked.of(c.subject()).filter(one -> isText(one.text()));
        if (asked.isEmpty()
                || c.matter() != Matter.PROCEDURE
                || state.assembly().parentOf(c.body()).isPresent()) {
            return Optional.of(
                    METHOD_NOT_ALLOWED_HERE.because(
                            "The plenary decides which rule applies: matter procedure, subject"
                                    + " rule/NAME/SUBJECT."));
        }
        if (rule(state, asked.get()).isEmpty()) {
            return Optional.of(
                    RULE_UNKNOWN.because(
                            "The charter has no rule "
                                    + asked.get().rule()
                                    + " that applies by a vote."));
        }
        return decided(state)
                .filter(poll -> c.subject().equals(poll.opened().subject()))
                .findFirst()
                .map(
                        poll ->
                                DECIDED_ALREADY.because(
                                        poll.id() + " has decided which rule applies."));
    }

    private static boolean isText(String subject) {
        var slash = subject.indexOf('/');
        return slash > 0
                && slash < subject.length() - 1
                && TEXT.contains(subject.substring(0, slash));
    }

    private static Optional<RuleByVote> rule(ForumState state, Asked asked) {
        return state.assembly().forum().charter().ruleByVote(asked.rule());
    }

    /** The votes on rules that decided something, the last one first. */
    private static Stream<Poll> decided(ForumState state) {
        return state.decisions().polls().all().stream()
                .filter(poll -> poll.opened().subject().startsWith(SUBJECT))
                .filter(poll -> poll.outcome().filter(Reconsidering::settled).isPresent())
                .sorted(Comparator.comparingLong(Poll::seq).reversed());
    }

    /**
     * The rule that a vote decided on for any of these, or left the usual one.
     *
     * @param plenary whether the plenary, or the chambers, vote; a committee has its own rules
     */
    static Optional<RuleOfVote> on(
            ForumState state,
            Matter matter,
            boolean plenary,
            Collection<String> subjects,
            Rule usual) {
        var charter = state.assembly().forum().charter();
        if (!plenary || charter.decides().byVote().isEmpty()) {
            return Optional.empty();
        }
        var votes = decided(state).filter(poll -> isAbout(state, poll, matter, subjects)).toList();
        // a text is as important as the most important part of it
        return votes.stream()
                .filter(Poll::carried)
                .findFirst()
                .or(() -> votes.stream().findFirst())
                .map(
                        poll ->
                                new RuleOfVote(
                                        poll.carried()
                                                ? charter.rule(asked(poll).rule()).orElse(usual)
                                                : usual,
                                        "poll/" + poll.id()));
    }

    private static Asked asked(Poll poll) {
        return Asked.of(poll.opened().subject()).orElseThrow();
    }

    private static boolean isAbout(
            ForumState state, Poll poll, Matter matter, Collection<String> subjects) {
        var asked = asked(poll);
        return rule(state, asked).filter(one -> one.about().contains(matter)).isPresent()
                && Reach.touches(state, asked.text(), subjects);
    }

    /** The charter's rule for a vote, where nobody names another. */
    static Optional<Rule> usual(ForumState state, OpenPoll c) {
        var charter = state.assembly().forum().charter();
        return Asked.of(c.subject())
                .flatMap(asked -> rule(state, asked))
                .flatMap(by -> charter.rule(by.by()))
                .or(() -> charter.ruleFor(c.matter(), Voting.forThePlenary(state, c)));
    }

    /** Why the chair does not name this rule, or this matter, for a vote; empty where it may. */
    static Optional<Refusal> notChosen(ForumState state, OpenPoll c) {
        var charter = state.assembly().forum().charter();
        // the rule for procedure is no rule for a text
        if (isText(c.subject())
                && (c.matter() == Matter.PROCEDURE || c.matter() == Matter.APPEAL)
                && !c.subject().startsWith(Division.SUBJECT)) {
            return Optional.of(
                    RULE_IS_THE_CHARTERS.because(
                            c.subject() + " is a text; it is voted on as a proposal is."));
        }
        if (c.rule() == null
                || usual(state, c).filter(rule -> rule.name().equals(c.rule())).isPresent()
                || charter.decides().byChair().contains(c.rule())
                || ofMotions(charter.motions(), c.subject()).anyMatch(c.rule()::equals)) {
            return Optional.empty();
        }
        return Optional.of(
                RULE_IS_THE_CHARTERS.because(
                        "The charter does not let the chair choose the rule "
                                + c.rule()
                                + " for this vote."));
    }

    private static Stream<String> ofMotions(List<MotionRule> motions, String subject) {
        return subject.startsWith(Motion.SUBJECT)
                ? motions.stream().map(MotionRule::rule)
                : Stream.empty();
    }
}
