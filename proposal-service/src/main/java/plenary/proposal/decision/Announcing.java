package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.MATTER_LAPSED;
import static plenary.contracts.refusal.RefusalCode.QUORUM_NOT_ANNOUNCED;
import static plenary.contracts.refusal.RefusalCode.RULE_IS_THE_CHARTERS;

import java.time.Instant;
import java.util.Optional;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Rule;
import plenary.proposal.ForumState;

/**
 * What a rule asks for that no count knows of itself: a quorum announced for each vote, and how
 * long the matter has lain (CA/Browser Forum bylaws, sections 2.3 and 2.4).
 */
final class Announcing {
    private static final String PROPOSAL = "proposal/";

    private Announcing() {}

    /**
     * Why a vote is not taken with this announcement; empty where it may be.
     *
     * @param quorum the number announced; null for none
     */
    static Optional<Refusal> unfit(Rule rule, Long quorum) {
        if (quorum == null) {
            return rule.needsAnnounced()
                    ? Optional.of(
                            QUORUM_NOT_ANNOUNCED.because(
                                    "The rule " + rule.name() + " has a quorum that is announced."))
                    : Optional.empty();
        }
        return rule.asksForAnnounced()
                ? Optional.empty()
                : Optional.of(
                        RULE_IS_THE_CHARTERS.because(
                                "The rule " + rule.name() + " has no quorum to be announced."));
    }

    /** The rule with the number announced for this vote. */
    static Rule in(Rule rule, Long quorum) {
        return quorum == null ? rule : rule.announced(quorum);
    }

    /** That a proposal has lain too long since it was last issued. At the exact end it has not. */
    static Optional<Refusal> lapsed(ForumState state, String subject, Rule rule, Instant now) {
        if (rule.lapsesAfter() == null || !subject.startsWith(PROPOSAL)) {
            return Optional.empty();
        }
        return state.texts()
                .proposals()
                .find(subject.substring(PROPOSAL.length()))
                .filter(proposal -> !proposal.revisions().isEmpty())
                .map(proposal -> proposal.revisions().getLast().at().plus(rule.lapsesAfter()))
                .filter(now::isAfter)
                .map(end -> MATTER_LAPSED.because(subject + " was to be voted on by " + end + "."));
    }
}
