package plenary.rules.whatif;

import java.util.Locale;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.rule.Rule;
import plenary.rules.CannotBeCounted;
import plenary.rules.CannotBeCounted.Because;

/**
 * A charter to judge by.
 *
 * @param rule which of its rules; null: the one the roll call names, else the charter's rule for a
 *     recommendation
 * @param as what it is called in answers; null: by its charter and rule
 * @param matter where no rule is named, what its rule is asked for; null for a recommendation
 */
public record Asked(Charter charter, String rule, String as, Matter matter) {

    /** For a recommendation, where no rule is named. */
    public Asked(Charter charter, String rule, String as) {
        this(charter, rule, as, null);
    }

    /** Called by its charter and rule. */
    public Asked(Charter charter, String rule) {
        this(charter, rule, null);
    }

    /**
     * The same charter, asked for the rule it has for such a matter; named as before. Where a rule
     * was named, nothing changes; where the charter has none for the matter, nothing can be
     * counted.
     *
     * @param plenary whether it is voted on there, or in another body
     */
    public Asked on(Matter matter, boolean plenary) {
        return rule != null
                ? this
                : charter.ruleFor(matter, plenary)
                        .map(found -> new Asked(charter, found.name(), name()))
                        .orElseGet(() -> new Asked(charter, null, name(), matter));
    }

    /**
     * The same charter, asked for the rule that a vote of its own forum was held under: which rule
     * that is may have been the chair's choice, or the outcome of a petition, a veto or another
     * vote. Where a rule was named, or the charter has none of that name, nothing changes.
     */
    public Asked heldUnder(Rule held) {
        return rule != null || charter.rule(held.name()).isEmpty()
                ? this
                : new Asked(charter, held.name(), name());
    }

    /** How the question is written: {@code un-general-assembly:two-thirds}, or only the charter. */
    public String name() {
        if (as != null) {
            return as;
        }
        return rule == null ? charter.name() : charter.name() + ":" + rule;
    }

    /** What people call it, in English: the charter's title, and the rule's where one was named. */
    public String title() {
        String title = charter.title().getOrDefault("en", charter.name());
        return charter.rule(rule)
                .map(one -> title + ", " + decapital(one.title().getOrDefault("en", one.name())))
                .orElse(title);
    }

    private static String decapital(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    Rule ruleFor(RollCall rollCall) {
        if (charter.rules().isEmpty()) {
            throw new CannotBeCounted(
                    Because.NO_VOTE_POSSIBLE, "under these rules nothing is decided by a vote");
        }
        if (rule == null && matter != null) {
            return charter.ruleFor(matter).orElseThrow(() -> without(matter));
        }
        String named = rule != null ? rule : rollCall.rule();
        if (named == null) {
            named = charter.decides().recommendation();
        }
        String name = named;
        if (name == null) {
            throw without(Matter.RECOMMENDATION);
        }
        return charter.rule(name)
                .orElseThrow(
                        () ->
                                new CannotBeCounted(
                                        Because.RULE_UNKNOWN, "the charter has no rule " + name));
    }

    private static CannotBeCounted without(Matter matter) {
        var what = matter.name().toLowerCase(Locale.ROOT);
        return new CannotBeCounted(
                Because.NO_VOTE_POSSIBLE,
                "the charter names no rule for: " + what + "; name one of its rules");
    }
}
