package plenary.contracts.charter;

import java.time.Duration;
import java.util.List;
import plenary.contracts.rule.Fraction;

/**
 * When and how an advisory group may stop what the chambers said yes to.
 *
 * @param signatures how many of the group's seats must sign the petition; null where a share is
 *     asked
 * @param signatureShare at least this share of the group's seats not recused; null where a number
 *     is
 * @param groupRule the name of the rule by which the group decides
 * @param window how long a petition may be completed, from the window's opening; one that arrives
 *     at the exact end is too late
 * @param groupPoll how long the group's own vote lasts once the petition is complete
 * @param effect what a veto does
 * @param suspension for {@link Effect#SUSPEND}: how long; null otherwise
 * @param raisedRule for {@link Effect#RAISE_THRESHOLD}: the name of the rule that applies instead;
 *     null otherwise
 * @param reasonRequired a veto without a reason is refused
 * @param cureRequired a veto that does not say what would lift it is refused
 * @param onlyWhatChanged in a later round only what changed, or is linked to what changed, since
 *     the group's last window may be vetoed
 * @param oncePerItem the group may veto the same item once only
 * @param excludedSubjects subjects no veto reaches; empty for none
 * @param overrideRule the name of the rule by which the chambers may lift one veto; null where none
 *     may
 * @param procedure how the group decides once its petition is complete; null for its own vote
 * @param limit how often the group may veto in a time; null for no limit
 */
public record VetoRule(
        Integer signatures,
        Fraction signatureShare,
        String groupRule,
        Duration window,
        Duration groupPoll,
        Effect effect,
        Duration suspension,
        String raisedRule,
        boolean reasonRequired,
        boolean cureRequired,
        boolean onlyWhatChanged,
        boolean oncePerItem,
        List<String> excludedSubjects,
        String overrideRule,
        Procedure procedure,
        VetoLimit limit) {

    /**
     * So many vetoes of one group, on whatever items, in any time of this length.
     *
     * @param vetoes at least 1
     */
    public record VetoLimit(int vetoes, Duration within) {}

    /** A group that decides by a vote of its own. */
    public VetoRule(
            Integer signatures,
            Fraction signatureShare,
            String groupRule,
            Duration window,
            Duration groupPoll,
            Effect effect,
            Duration suspension,
            String raisedRule,
            boolean reasonRequired,
            boolean cureRequired,
            boolean onlyWhatChanged,
            boolean oncePerItem,
            List<String> excludedSubjects,
            String overrideRule) {
        this(
                signatures,
                signatureShare,
                groupRule,
                window,
                groupPoll,
                effect,
                suspension,
                raisedRule,
                reasonRequired,
                cureRequired,
                onlyWhatChanged,
                oncePerItem,
                excludedSubjects,
                overrideRule,
                null,
                null);
    }

    public VetoRule {
        excludedSubjects = excludedSubjects == null ? List.of() : List.copyOf(excludedSubjects);
    }

    /** How a group decides on a veto. */
    public enum Procedure {
        /** By a vote of its seats under the group's rule. */
        VOTE,
        /** By nobody objecting until the time for the group's decision is over. */
        CONSENSUS,
        /** By its chair's declaration, with minutes. */
        CHAIR,
        /** The complete petition is the veto (Belgium: the alarm bell). */
        SIGNATURES
    }

    /** How the group decides. */
    public Procedure decidesBy() {
        return procedure == null ? Procedure.VOTE : procedure;
    }

    /** What a veto does to the provisions it names. */
    public enum Effect {
        /** They return as brackets and cannot be adopted while the veto stands. */
        BLOCK,
        /** The decision waits for a time. */
        SUSPEND,
        /** The decision needs another rule. */
        RAISE_THRESHOLD
    }

    /**
     * How many signatures complete a petition.
     *
     * @param standing the group's seats not recused, at least 0
     */
    public long signaturesNeeded(long standing) {
        if (signatures != null) {
            return signatures;
        }
        long votes = Math.multiplyExact(standing, signatureShare.numerator());
        return Math.max(1, Math.ceilDiv(votes, signatureShare.denominator()));
    }
}
