package plenary.local;

/** Why the stack cannot do what was asked, in a sentence for the person who asked. */
public final class StackProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StackProblem(String sentence) {
        super(sentence);
    }
}
