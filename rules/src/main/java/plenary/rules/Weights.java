package plenary.rules;

import java.util.Set;
import java.util.TreeSet;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Rule;

/** What a seat weighs: its own weight, or a whole-number attribute such as population. */
final class Weights {

    /** The name that stands for the seats' own weights. */
    static final String OWN = "weight";

    private Weights() {}

    static long of(Elector elector, String weighedBy) {
        if (weighedBy.equals(OWN)) {
            return elector.weight();
        }
        String value = elector.attributes().get(weighedBy);
        if (value == null) {
            throw new CannotBeCounted(
                    CannotBeCounted.Because.ATTRIBUTE_MISSING,
                    "seat " + elector.seat() + " lacks the attribute " + weighedBy,
                    weighedBy);
        }
        try {
            long weight = Long.parseLong(value);
            if (weight >= 0) {
                return weight;
            }
        } catch (NumberFormatException notWhole) {
            // falls through to the one refusal below
        }
        throw new CannotBeCounted(
                CannotBeCounted.Because.NOT_A_NUMBER,
                weighedBy + " of seat " + elector.seat() + " is no whole number: " + value,
                weighedBy);
    }

    /** The weights a rule reads. */
    static Set<String> readBy(Rule rule) {
        Set<String> read = new TreeSet<>();
        collect(rule.condition(), read);
        collect(rule.rejection(), read);
        collect(rule.quorum(), read);
        collect(rule.postponement() == null ? null : rule.postponement().when(), read);
        return read;
    }

    private static void collect(Condition condition, Set<String> read) {
        switch (condition) {
            case null -> {}
            case Condition.Share share -> {
                if (share.weighedBy() != null) {
                    read.add(share.weighedBy());
                }
            }
            case Condition.Count count -> {}
            case Condition.EveryClass every -> collect(every.each(), read);
            case Condition.NamedClasses named -> collect(named.each(), read);
            case Condition.ClassesAgainst against -> collect(against.against(), read);
            case Condition.ShareOfClasses classes -> collect(classes.each(), read);
            case Condition.ClassesHolding classes -> collect(classes.each(), read);
            case Condition.AnnouncedNumber announced -> collect(announced.otherwise(), read);
            case Condition.NoHolderAgainst holders -> {}
            case Condition.BlockingMinority blocking -> collect(blocking.test(), read);
            case Condition.AllOf all -> all.conditions().forEach(part -> collect(part, read));
            case Condition.AnyOf any -> any.conditions().forEach(part -> collect(part, read));
            case Condition.Not not -> collect(not.condition(), read);
        }
    }
}
