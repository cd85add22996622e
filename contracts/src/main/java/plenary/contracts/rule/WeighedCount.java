package plenary.contracts.rule;

/**
 * How one class voted, weighed by the seats' weight or an attribute instead of counted by seats.
 *
 * @param weighedBy {@code weight}, or the attribute's name
 * @param votingClass the class; {@link Tally#WHOLE} for the sum of all
 */
public record WeighedCount(
        String weighedBy,
        String votingClass,
        long yes,
        long no,
        long abstain,
        long notTakingPart,
        long present,
        long entitled) {}
