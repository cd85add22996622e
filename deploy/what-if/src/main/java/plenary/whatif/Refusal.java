package plenary.whatif;

/**
 * What was asked cannot be done: a permanent code, the line of the file where there is one, words.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;

    Refusal(String code, String words) {
        this(code, 0, words);
    }

    Refusal(String code, int line, String words) {
        super(words);
        this.code = code;
        this.line = line;
    }

    String code() {
        return code;
    }

    int line() {
        return line;
    }

    @Override
    public String toString() {
        return code + (line > 0 ? ", line " + line : "") + ": " + getMessage();
    }
}
