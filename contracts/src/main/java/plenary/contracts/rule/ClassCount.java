package plenary.contracts.rule;

/**
 * How one class voted, in seats. All numbers are at least 0.
 *
 * @param votingClass the class; {@link Tally#WHOLE} for the sum of all
 * @param notTakingPart present without voting or abstaining
 * @param present all who were there or voted, by proxy too
 * @param entitled all who could vote; recused seats are not among them
 * @param recused seats that yield or opted out
 * @param noObjection positions of no objection; null where there is none
 * @param represented those of the present who voted by a proxy that does not count towards the
 *     quorum; null for none
 */
public record ClassCount(
        String votingClass,
        long yes,
        long no,
        long abstain,
        long notTakingPart,
        long present,
        long entitled,
        long recused,
        Long noObjection,
        Long represented) {

    public ClassCount {
        represented = represented == null || represented == 0 ? null : represented;
        noObjection = noObjection == null || noObjection == 0 ? null : noObjection;
        long positions = noObjection == null ? 0 : noObjection;
        if (yes < 0 || no < 0 || abstain < 0 || notTakingPart < 0 || recused < 0 || positions < 0) {
            throw new IllegalArgumentException("a count is at least 0");
        }
        if (represented != null && (represented < 0 || represented > present)) {
            throw new IllegalArgumentException("those represented are among those present");
        }
        if (yes + no + abstain + notTakingPart + positions > present || present > entitled) {
            throw new IllegalArgumentException(
                    "those who voted are present, and those present are entitled: " + votingClass);
        }
    }

    /** A count in which every vote cast counts towards the quorum. */
    public ClassCount(
            String votingClass,
            long yes,
            long no,
            long abstain,
            long notTakingPart,
            long present,
            long entitled,
            long recused,
            Long noObjection) {
        this(
                votingClass,
                yes,
                no,
                abstain,
                notTakingPart,
                present,
                entitled,
                recused,
                noObjection,
                null);
    }

    /** A count in which nobody answered "no objection". */
    public ClassCount(
            String votingClass,
            long yes,
            long no,
            long abstain,
            long notTakingPart,
            long present,
            long entitled,
            long recused) {
        this(votingClass, yes, no, abstain, notTakingPart, present, entitled, recused, null);
    }

    /** A class in which nobody has a seat. */
    public static ClassCount empty(String votingClass) {
        return new ClassCount(votingClass, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Yes and no. */
    public long voting() {
        return yes + no;
    }

    /** Yes, no and abstentions, and positions of no objection where they are offered. */
    public long cast() {
        return yes + no + abstain + noObjections();
    }

    /** Positions of no objection, at least 0. */
    public long noObjections() {
        return noObjection == null ? 0 : noObjection;
    }

    /** Yes and no objection. */
    public long approving() {
        return yes + noObjections();
    }

    /** Those of the present who count towards a quorum. */
    public long forQuorum() {
        return represented == null ? present : present - represented;
    }

    /** Entitled, but not there. */
    public long absent() {
        return entitled - present;
    }
}
