package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.WeighedCount;

/**
 * The part of a count a condition looks at: the whole, or one class.
 *
 * @param votingClass null for the whole
 * @param roll who answered what; null after a show of hands
 */
record Scope(Tally tally, String votingClass, ClassCount seats, Roll roll) {

    /** The single seats behind a tally. */
    record Roll(Electorate electorate, Map<String, Choice> choices) {}

    static Scope whole(Tally tally, Roll roll) {
        return new Scope(tally, null, tally.whole(), roll);
    }

    /** Each class apart, in the order of the tally. */
    List<Scope> classes() {
        List<Scope> scopes = new ArrayList<>(tally.classes().size());
        for (ClassCount count : tally.classes()) {
            scopes.add(new Scope(tally, count.votingClass(), count, roll));
        }
        return scopes;
    }

    /** The class of that name. */
    Scope named(String name) {
        return classes().stream()
                .filter(scope -> scope.votingClass.equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotBeCounted("there is no class " + name));
    }

    long measured(Measured what, String weighedBy) {
        if (weighedBy == null) {
            return switch (what) {
                case YES -> seats.yes();
                case NO -> seats.no();
                case ABSTAIN -> seats.abstain();
                case CAST -> seats.cast();
                case PRESENT -> seats.present();
            };
        }
        WeighedCount count = weighed(weighedBy);
        return switch (what) {
            case YES -> count.yes();
            case NO -> count.no();
            case ABSTAIN -> count.abstain();
            case CAST -> count.yes() + count.no() + count.abstain();
            case PRESENT -> count.present();
        };
    }

    long base(Base base, String weighedBy) {
        if (weighedBy == null) {
            return switch (base) {
                case VOTING -> seats.voting();
                case CAST -> seats.cast();
                case PRESENT -> seats.present();
                case ENTITLED -> seats.entitled();
            };
        }
        WeighedCount count = weighed(weighedBy);
        return switch (base) {
            case VOTING -> count.yes() + count.no();
            case CAST -> count.yes() + count.no() + count.abstain();
            case PRESENT -> count.present();
            case ENTITLED -> count.entitled();
        };
    }

    private WeighedCount weighed(String weighedBy) {
        String name = votingClass == null ? Tally.WHOLE : votingClass;
        return tally.weighed().stream()
                .filter(count -> count.weighedBy().equals(weighedBy))
                .filter(count -> count.votingClass().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new CannotBeCounted("the count was not weighed by " + weighedBy));
    }
}
