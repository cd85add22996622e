package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
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
 * @param announcedQuorum the number announced for this vote; null where there is none
 */
record Scope(Tally tally, String votingClass, ClassCount seats, Roll roll, Long announcedQuorum) {

    /**
     * The single seats behind a tally.
     *
     * @param obliged how many had to abstain
     */
    record Roll(Electorate electorate, Map<String, Choice> choices, long obliged) {}

    static Scope whole(Tally tally, Roll roll) {
        return whole(tally, roll, Circumstances.FIRST);
    }

    static Scope whole(Tally tally, Roll roll, Circumstances circumstances) {
        return new Scope(tally, null, tally.whole(), roll, circumstances.announcedQuorum());
    }

    /** The same count, had no holder of a right to block said anything. */
    Scope withSilentHolders() {
        return new Scope(
                tally,
                votingClass,
                seats,
                new Roll(roll.electorate(), Map.of(), roll.obliged()),
                announcedQuorum);
    }

    /** Each class apart, in the order of the tally. */
    List<Scope> classes() {
        List<Scope> scopes = new ArrayList<>(tally.classes().size());
        for (ClassCount count : tally.classes()) {
            scopes.add(new Scope(tally, count.votingClass(), count, roll, announcedQuorum));
        }
        return scopes;
    }

    /** The class of that name. */
    Scope named(String name) {
        return classes().stream()
                .filter(scope -> scope.votingClass.equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotBeCounted(
                                        CannotBeCounted.Because.CLASS_MISSING,
                                        "there is no class " + name));
    }

    long measured(Measured what, String weighedBy) {
        if (weighedBy == null) {
            return switch (what) {
                case YES -> seats.yes();
                case NO -> seats.no();
                case ABSTAIN -> seats.abstain();
                case CAST -> seats.cast();
                case PRESENT -> seats.forQuorum();
                case APPROVING -> seats.approving();
            };
        }
        WeighedCount count = weighed(weighedBy);
        return switch (what) {
            case YES -> count.yes();
            case NO -> count.no();
            case ABSTAIN -> count.abstain();
            case CAST -> count.cast();
            case PRESENT -> count.present();
            case APPROVING -> count.yes() + count.noObjections();
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
            case CAST -> count.cast();
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
                        () ->
                                new CannotBeCounted(
                                        CannotBeCounted.Because.SEATS_UNKNOWN,
                                        "the count was not weighed by " + weighedBy));
    }
}
