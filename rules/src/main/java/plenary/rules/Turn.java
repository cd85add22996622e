package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Tally;

/** One way in which some seats of a class might have voted differently. */
enum Turn {
    MORE_YES("more-yes", true) {
        @Override
        long most(ClassCount count) {
            return count.entitled() - count.cast();
        }

        @Override
        ClassCount turned(ClassCount count, long votes) {
            return joined(count, votes, votes, 0);
        }
    },
    NO_TO_YES("no-to-yes", true) {
        @Override
        long most(ClassCount count) {
            return count.no();
        }

        @Override
        ClassCount turned(ClassCount count, long votes) {
            return moved(count, votes, -votes, 0);
        }
    },
    ABSTAIN_TO_YES("abstain-to-yes", true) {
        @Override
        long most(ClassCount count) {
            return count.abstain();
        }

        @Override
        ClassCount turned(ClassCount count, long votes) {
            return moved(count, votes, 0, -votes);
        }
    },
    MORE_NO("more-no", false) {
        @Override
        long most(ClassCount count) {
            return count.entitled() - count.cast();
        }

        @Override
        ClassCount turned(ClassCount count, long votes) {
            return joined(count, votes, 0, votes);
        }
    },
    YES_TO_NO("yes-to-no", false) {
        @Override
        long most(ClassCount count) {
            return count.yes();
        }

        @Override
        ClassCount turned(ClassCount count, long votes) {
            return moved(count, -votes, votes, 0);
        }
    };

    final String key;
    final boolean towardsYes;

    Turn(String key, boolean towardsYes) {
        this.key = key;
        this.towardsYes = towardsYes;
    }

    /** How many seats of the class could have done so, at least 0. */
    abstract long most(ClassCount count);

    /**
     * The class as it would then have voted.
     *
     * @param votes between 0 and {@link #most}
     */
    abstract ClassCount turned(ClassCount count, long votes);

    /** The tally with one class turned. */
    Tally turned(Tally tally, String votingClass, long votes) {
        List<ClassCount> classes = new ArrayList<>(tally.classes().size());
        for (ClassCount count : tally.classes()) {
            classes.add(count.votingClass().equals(votingClass) ? turned(count, votes) : count);
        }
        return new Tally(classes, List.of());
    }

    /**
     * Some who did not vote do: first those who were there without taking part, then the absent.
     */
    private static ClassCount joined(ClassCount count, long votes, long yes, long no) {
        long there = Math.min(count.notTakingPart(), votes);
        long silentButThere = count.present() - count.cast() - count.notTakingPart();
        long arriving = Math.max(0, votes - there - silentButThere);
        return new ClassCount(
                count.votingClass(),
                count.yes() + yes,
                count.no() + no,
                count.abstain(),
                count.notTakingPart() - there,
                count.present() + arriving,
                count.entitled(),
                count.recused(),
                count.noObjection(),
                count.represented());
    }

    private static ClassCount moved(ClassCount count, long yes, long no, long abstain) {
        return new ClassCount(
                count.votingClass(),
                count.yes() + yes,
                count.no() + no,
                count.abstain() + abstain,
                count.notTakingPart(),
                count.present(),
                count.entitled(),
                count.recused(),
                count.noObjection(),
                count.represented());
    }
}
