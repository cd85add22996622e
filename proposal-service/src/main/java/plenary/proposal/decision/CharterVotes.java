package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.CHARTER_PROPOSAL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHARTER_PROPOSAL_SETTLED;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Rule;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.forum.CharterVersion;
import plenary.proposal.forum.CharterVersion.CharterStanding;

/** Votes of the plenary on a charter that was laid before the forum. */
public final class CharterVotes {
    private CharterVotes() {}

    /** Why this is not put now; empty for what is no vote on a charter. */
    static Optional<Refusal> notVotable(ForumState state, OpenPoll c) {
        var named = c.subject().startsWith(CharterVersion.SUBJECT);
        if (!named && c.matter() != Matter.CHARTER) {
            return Optional.empty();
        }
        if (!named || c.matter() != Matter.CHARTER || !c.body().equals(plenary(state))) {
            return Optional.of(
                    METHOD_NOT_ALLOWED_HERE.because(
                            "The plenary votes on a charter: matter charter, subject charter/ID."));
        }
        var rule = state.assembly().forum().charter().ruleFor(Matter.CHARTER).map(Rule::name);
        if (c.rule() != null && rule.isPresent() && !c.rule().equals(rule.get())) {
            return Optional.of(
                    METHOD_NOT_ALLOWED_HERE.because(
                            "The charter is changed by the rule " + rule.get() + "."));
        }
        var id = c.subject().substring(CharterVersion.SUBJECT.length());
        var version = state.assembly().forum().version(id);
        if (version.isEmpty()) {
            return Optional.of(
                    CHARTER_PROPOSAL_NOT_FOUND.because("There is no charter " + id + " here."));
        }
        return version.filter(one -> one.standing() != CharterStanding.PROPOSED)
                .map(one -> CHARTER_PROPOSAL_SETTLED.because(id + " is no longer proposed."));
    }

    private static String plenary(ForumState state) {
        return state.assembly().plenary();
    }

    /** Whether one is open. */
    public static boolean open(ForumState state, CharterVersion version) {
        return on(state, version).anyMatch(Poll::undecided);
    }

    /**
     * The vote that carried it by the rule of the charter that was in force as the vote began;
     * empty where the last one did not, or there was none.
     */
    public static Optional<String> carriedBy(ForumState state, CharterVersion version) {
        return on(state, version)
                .max(Comparator.comparingLong(Poll::seq))
                .filter(Poll::carried)
                .filter(poll -> byItsRule(state, poll))
                .map(Poll::id);
    }

    private static boolean byItsRule(ForumState state, Poll poll) {
        Charter then = state.assembly().forum().inForceAt(poll.seq());
        return then.ruleFor(Matter.CHARTER)
                .filter(rule -> rule.name().equals(poll.opened().rule().name()))
                .isPresent();
    }

    private static Stream<Poll> on(ForumState state, CharterVersion version) {
        return state.decisions().polls().all().stream()
                .filter(poll -> version.subject().equals(poll.opened().subject()))
                .filter(poll -> poll.cancelled() == null);
    }
}
