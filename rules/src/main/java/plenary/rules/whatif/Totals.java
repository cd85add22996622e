package plenary.rules.whatif;

/**
 * How a class voted, where there are no ballots.
 *
 * @param notTakingPart present without voting; 0 where nothing is said
 * @param noObjection positions of no objection; 0 where nothing is said
 * @param present all who were there; null where it is not known
 * @param entitled all who could vote; null where it is not known
 */
public record Totals(
        long yes,
        long no,
        long abstain,
        long notTakingPart,
        long noObjection,
        Long present,
        Long entitled) {

    /** Those of whom the totals say that they were there. */
    public long answered() {
        return yes + no + abstain + notTakingPart + noObjection;
    }
}
