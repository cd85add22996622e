package plenary.rules;

import java.util.Locale;

/** A fact the rule reads is missing, so there is no verdict. It is never guessed. */
public final class CannotBeCounted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Because because;
    private final String attribute;

    public CannotBeCounted(Because because, String why) {
        this(because, why, null);
    }

    /**
     * @param attribute the fact of the seats it lacks, as the charter calls it
     */
    public CannotBeCounted(Because because, String why, String attribute) {
        super(why);
        this.because = because;
        this.attribute = attribute;
    }

    /** The kind of reason, for programs. */
    public Because because() {
        return because;
    }

    /** The attribute it was about, as the charter calls it; null where it was about none. */
    public String attribute() {
        return attribute;
    }

    /** Nobody looks where it was thrown: what is missing is in the words. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** Why a vote cannot be counted under a rule. The codes are permanent. */
    public enum Because {
        /** Under this charter nothing is decided by a vote. */
        NO_VOTE_POSSIBLE,
        /** The charter has no rule of that name. */
        RULE_UNKNOWN,
        /** Nobody said which fact of the units is the attribute the rule reads. */
        ATTRIBUTE_UNBOUND,
        /** A unit lacks the attribute. */
        ATTRIBUTE_MISSING,
        /** The attribute has a value the charter does not know. */
        VALUE_UNKNOWN,
        /** A weight that is no whole number of at least 0. */
        NOT_A_NUMBER,
        /** The weights add up to more than fits. */
        TOO_LARGE,
        /** An answer the charter does not offer. */
        CHOICE_NOT_OFFERED,
        /** The rule names a class of which there is no count. */
        CLASS_MISSING,
        /** There is a count of a class the charter does not know. */
        CLASS_UNKNOWN,
        /** The rule looks at single seats, and only totals are known. */
        SEATS_UNKNOWN,
        /** The rule reads who was present or entitled, and the totals do not say. */
        TOTALS_INCOMPLETE,
        /** The rule needs a number announced for the vote. */
        NOT_ANNOUNCED,
        /** Nobody is in the electorate. */
        NOBODY_ENTITLED;

        /** As it is written on the wire: {@code attribute-unbound}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
