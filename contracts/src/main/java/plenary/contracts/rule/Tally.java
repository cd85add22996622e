package plenary.contracts.rule;

import java.util.List;

/**
 * The sums of a vote, each class apart.
 *
 * @param classes in the order of the electorate
 * @param weighed the same by weight, for the weights the rule reads; per class and for the whole.
 *     Empty after a show of hands.
 */
public record Tally(List<ClassCount> classes, List<WeighedCount> weighed) {

    /** The name under which the sum of all classes goes. */
    public static final String WHOLE = "*";

    public Tally {
        classes = classes == null ? List.of() : List.copyOf(classes);
        weighed = weighed == null ? List.of() : List.copyOf(weighed);
    }

    /** The sum of all classes. */
    public ClassCount whole() {
        long yes = 0;
        long no = 0;
        long abstain = 0;
        long notTakingPart = 0;
        long present = 0;
        long entitled = 0;
        long recused = 0;
        long noObjection = 0;
        long represented = 0;
        for (ClassCount count : classes) {
            yes += count.yes();
            no += count.no();
            abstain += count.abstain();
            notTakingPart += count.notTakingPart();
            present += count.present();
            entitled += count.entitled();
            recused += count.recused();
            noObjection += count.noObjections();
            represented += count.present() - count.forQuorum();
        }
        return new ClassCount(
                WHOLE,
                yes,
                no,
                abstain,
                notTakingPart,
                present,
                entitled,
                recused,
                noObjection,
                represented);
    }
}
