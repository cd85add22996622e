package plenary.contracts.rule;

/**
 * How one class voted, in seats. All numbers are at least 0.
 *
 * @param votingClass the class; {@link Tally#WHOLE} for the sum of all
 * @param notTakingPart present without voting or abstaining
 * @param present all who were there, voting or not
 * @param entitled all who could vote; recused seats are not among them
 * @param recused seats that yield or opted out
 */
public record ClassCount(
        String votingClass,
        long yes,
        long no,
        long abstain,
        long notTakingPart,
        long present,
        long entitled,
        long recused) {

    public ClassCount {
        if (yes < 0 || no < 0 || abstain < 0 || notTakingPart < 0 || recused < 0) {
            throw new IllegalArgumentException("a count is at least 0");
        }
        if (yes + no + abstain + notTakingPart > present || present > entitled) {
            throw new IllegalArgumentException(
                    "those who voted are present, and those present are entitled: " + votingClass);
        }
    }

    /** Yes and no. */
    public long voting() {
        return yes + no;
    }

    /** Yes, no and abstentions. */
    public long cast() {
        return yes + no + abstain;
    }

    /** Entitled, but not there. */
    public long absent() {
        return entitled - present;
    }
}
