package plenary.rules;

/** A fact the rule reads is missing, so there is no verdict. It is never guessed. */
public final class CannotBeCounted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotBeCounted(String why) {
        super(why);
    }
}
