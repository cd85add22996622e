package plenary.contracts.rule;

/**
 * How one class voted, weighed by the seats' weight or an attribute instead of counted by seats.
 *
 * @param weighedBy {@code weight}, or the attribute's name
 * @param votingClass the class; {@link Tally#WHOLE} for the sum of all
 * @param noObjection weight of the positions of no objection; null where there is none
 */
public record WeighedCount(
        String weighedBy,
        String votingClass,
        long yes,
        long no,
        long abstain,
        long notTakingPart,
        long present,
        long entitled,
        Long noObjection) {

    public WeighedCount {
        noObjection = noObjection == null || noObjection == 0 ? null : noObjection;
    }

    /** A count in which nobody answered "no objection". */
    public WeighedCount(
            String weighedBy,
            String votingClass,
            long yes,
            long no,
            long abstain,
            long notTakingPart,
            long present,
            long entitled) {
        this(weighedBy, votingClass, yes, no, abstain, notTakingPart, present, entitled, null);
    }

    /** Yes, no and abstentions, and positions of no objection where they are offered. */
    public long cast() {
        return yes + no + abstain + noObjections();
    }

    /** Weight of the positions of no objection, at least 0. */
    public long noObjections() {
        return noObjection == null ? 0 : noObjection;
    }
}
