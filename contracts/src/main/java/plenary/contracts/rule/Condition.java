package plenary.contracts.rule;

import java.util.List;
import java.util.Map;

/**
 * One condition of a rule, or several combined. On the wire each carries {@code kind}, the name of
 * its record in lower case with hyphens ({@code every-class}).
 *
 * <p>A share of nobody is <em>empty</em>: it holds nowhere by itself, and a condition over classes
 * says with {@link WhenEmpty} what an empty class counts as.
 */
public sealed interface Condition {

    /**
     * Any of nothing: no vote meets it. As a test of rejection it says that nothing is rejected.
     */
    Condition NEVER = new AnyOf(List.of());

    /**
     * Compares one kind of answer with an exact share of a base.
     *
     * @param measured what is compared, usually {@link Measured#YES}
     * @param comparison how
     * @param of the share, between 0 and 1
     * @param base of whom
     * @param weighedBy null when every seat counts as one; {@code weight} for the seats' own
     *     weights; otherwise the name of a whole-number attribute of the seats, such as {@code
     *     population}
     */
    record Share(Measured measured, Comparison comparison, Fraction of, Base base, String weighedBy)
            implements Condition {}

    /**
     * Compares one kind of answer with a fixed number of seats.
     *
     * @param number at least 0
     */
    record Count(Measured measured, Comparison comparison, long number) implements Condition {}

    /** Must hold in each class apart. */
    record EveryClass(Condition each, WhenEmpty whenEmpty) implements Condition {}

    /** Must hold in each of the named classes apart; the others count only in the whole. */
    record NamedClasses(List<String> classes, Condition each, WhenEmpty whenEmpty)
            implements Condition {
        public NamedClasses {
            classes = classes == null ? List.of() : List.copyOf(classes);
        }
    }

    /**
     * At most so many classes may be against.
     *
     * @param most how many classes may be against, at least 0
     * @param against what makes a class count as against; an empty class never is
     */
    record ClassesAgainst(long most, Condition against) implements Condition {}

    /**
     * The classes in which a condition holds must make up a share of all classes, as cantons or
     * constituent bodies do.
     *
     * @param classWeights whole-number weight of a class; a class not named weighs 1. Six
     *     half-cantons among full ones are written 1 and 2.
     */
    record ShareOfClasses(
            Condition each,
            Comparison comparison,
            Fraction of,
            Map<String, Long> classWeights,
            WhenEmpty whenEmpty)
            implements Condition {
        public ShareOfClasses {
            classWeights = classWeights == null ? Map.of() : Map.copyOf(classWeights);
        }
    }

    /**
     * Must hold in a number of classes: in at least one of two houses, say.
     *
     * @param comparison how many
     * @param number of classes, at least 0
     */
    record ClassesHolding(Comparison comparison, long number, Condition each, WhenEmpty whenEmpty)
            implements Condition {}

    /**
     * As many as were announced for this vote before it began, for bodies whose quorum is a number
     * that changes.
     *
     * @param measured who is counted towards it, usually {@link Measured#CAST}
     * @param otherwise what is tested where no number was announced; null: it cannot be counted
     */
    record AnnouncedNumber(Measured measured, Condition otherwise) implements Condition {}

    /**
     * None of these holders says no. An abstention, an absence or a recused holder's no does not
     * block.
     *
     * @param delegations codes of the delegations that hold the right; may be empty
     * @param designation every seat of this designation holds it too; null for none
     */
    record NoHolderAgainst(List<String> delegations, String designation) implements Condition {
        public NoHolderAgainst {
            delegations = delegations == null ? List.of() : List.copyOf(delegations);
        }
    }

    /**
     * A share that is deemed met while fewer than a blocking minority oppose it. Opposed is every
     * entitled seat that did not answer what the share measures: that did not say yes, where the
     * share is of those in favour.
     *
     * @param test the share that is deemed met
     * @param members how many must oppose to block, where all take part
     * @param fewestPlusOne where seats are recused or opted out: the fewest members that together
     *     exceed the complement of the share, plus one, must oppose to block (TFEU article 238(3))
     */
    record BlockingMinority(Share test, long members, boolean fewestPlusOne) implements Condition {}

    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
        }
    }

    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
        }
    }

    record Not(Condition condition) implements Condition {}

    /** Whether the condition can only be judged from who voted how, not from totals. */
    default boolean needsSeats() {
        return switch (this) {
            case Share share -> share.weighedBy() != null;
            case Count count -> false;
            case EveryClass every -> every.each().needsSeats();
            case NamedClasses named -> named.each().needsSeats();
            case ClassesAgainst against -> against.against().needsSeats();
            case ShareOfClasses classes -> classes.each().needsSeats();
            case ClassesHolding classes -> classes.each().needsSeats();
            case AnnouncedNumber announced ->
                    announced.otherwise() != null && announced.otherwise().needsSeats();
            case NoHolderAgainst holders -> true;
            case BlockingMinority blocking ->
                    blocking.fewestPlusOne() || blocking.test().needsSeats();
            case AllOf all -> all.conditions().stream().anyMatch(Condition::needsSeats);
            case AnyOf any -> any.conditions().stream().anyMatch(Condition::needsSeats);
            case Not not -> not.condition().needsSeats();
        };
    }

    /** Whether somewhere in it is a number that is announced for each vote. */
    default boolean announced() {
        return switch (this) {
            case AnnouncedNumber one -> true;
            case AllOf all -> all.conditions().stream().anyMatch(Condition::announced);
            case AnyOf any -> any.conditions().stream().anyMatch(Condition::announced);
            case Not not -> not.condition().announced();
            default -> false;
        };
    }

    /** Whether there is nothing it says where no number was announced. */
    default boolean needsAnnounced() {
        return switch (this) {
            case AnnouncedNumber one -> one.otherwise() == null;
            case AllOf all -> all.conditions().stream().anyMatch(Condition::needsAnnounced);
            case AnyOf any -> any.conditions().stream().anyMatch(Condition::needsAnnounced);
            case Not not -> not.condition().needsAnnounced();
            default -> false;
        };
    }

    /** The same where that number is known. */
    default Condition announced(long number) {
        return switch (this) {
            case AnnouncedNumber one -> new Count(one.measured(), Comparison.AT_LEAST, number);
            case AllOf all ->
                    new AllOf(all.conditions().stream().map(c -> c.announced(number)).toList());
            case AnyOf any ->
                    new AnyOf(any.conditions().stream().map(c -> c.announced(number)).toList());
            case Not not -> new Not(not.condition().announced(number));
            default -> this;
        };
    }
}
