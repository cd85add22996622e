package plenary.rules.whatif;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Rule;

/**
 * What a rule reads of a vote besides yes, no and abstentions.
 *
 * @param classes whether it looks at classes apart
 * @param weights the attributes it weighs seats by; {@code weight} for their own
 * @param designation whether it asks who holds a designation
 * @param present whether it asks who was there, apart from its quorum
 * @param entitled whether it asks who could vote, apart from its quorum
 * @param quorum whether its quorum asks who was there or who could vote
 */
public record Reads(
        boolean classes,
        Set<String> weights,
        boolean designation,
        boolean present,
        boolean entitled,
        boolean quorum) {

    /**
     * What the rule reads in all its tests.
     *
     * @param announced whether a number was announced, so that what is tested without one is not
     */
    public static Reads of(Rule rule, boolean announced) {
        Walk walk = new Walk(announced);
        Stream.of(
                        rule.condition(),
                        rule.rejection(),
                        rule.postponement() == null ? null : rule.postponement().when())
                .forEach(walk::through);
        Walk quorum = new Walk(announced);
        quorum.through(rule.quorum());
        walk.weights.addAll(quorum.weights);
        return new Reads(
                walk.classes || quorum.classes,
                walk.weights,
                walk.designation || quorum.designation,
                walk.present,
                walk.entitled,
                quorum.present || quorum.entitled);
    }

    private static final class Walk {
        private final boolean announced;
        private boolean classes;
        private final Set<String> weights = new TreeSet<>();
        private boolean designation;
        private boolean present;
        private boolean entitled;

        Walk(boolean announced) {
            this.announced = announced;
        }

        void through(Condition condition) {
            switch (condition) {
                case null -> {}
                case Condition.Share share -> {
                    if (share.weighedBy() != null) {
                        weights.add(share.weighedBy());
                    }
                    present |= share.base() == Base.PRESENT;
                    entitled |= share.base() == Base.ENTITLED;
                    measured(share.measured());
                }
                case Condition.Count count -> measured(count.measured());
                case Condition.EveryClass every -> inClasses(every.each());
                case Condition.NamedClasses named -> inClasses(named.each());
                case Condition.ClassesAgainst against -> inClasses(against.against());
                case Condition.ShareOfClasses share -> inClasses(share.each());
                case Condition.ClassesHolding holding -> inClasses(holding.each());
                case Condition.AnnouncedNumber number -> {
                    measured(number.measured());
                    if (!announced) {
                        through(number.otherwise());
                    }
                }
                case Condition.NoHolderAgainst right -> designation |= right.designation() != null;
                case Condition.BlockingMinority blocking -> {
                    entitled = true;
                    through(blocking.test());
                }
                case Condition.AllOf all -> all.conditions().forEach(this::through);
                case Condition.AnyOf any -> any.conditions().forEach(this::through);
                case Condition.Not not -> through(not.condition());
            }
        }

        private void measured(Measured measured) {
            present |= measured == Measured.PRESENT;
        }

        private void inClasses(Condition each) {
            classes = true;
            through(each);
        }
    }
}
