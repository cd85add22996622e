package plenary.proposal.text.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the head of a heading or paragraph, and the words behind it.
 *
 * @param bare the number without brackets and full stop: {@code 3.1}, {@code 5A}, {@code a}, {@code
 *     1.7 bis}
 */
record Token(Style style, String bare, String rest) {

    /** How it is written; a sub-paragraph's style tells how deep it stands. */
    enum Style {
        /** {@code 3.1} */
        DOTTED,
        /** {@code 3}, {@code 5A} */
        PLAIN,
        /** {@code (1)} */
        DIGIT,
        /** {@code (a)} */
        LETTER,
        /** {@code (iv)} */
        ROMAN;

        /** Whether it is written in brackets, and belongs below what stands before it. */
        boolean below() {
            return switch (this) {
                case DOTTED, PLAIN -> false;
                case DIGIT, LETTER, ROMAN -> true;
            };
        }
    }

    private static final String COUNT =
            "\\d{1,4}(?:[A-Z]{1,3}(?!\\p{L}))?(?:" + Numbers.BLANK + "?" + Numbers.ORDINAL + ")?";
    private static final String END = "(?=" + Numbers.BLANK + "|\\s|$)";
    private static final Pattern DOTTED =
            Pattern.compile("(" + COUNT + "(?:\\." + COUNT + ")+)\\.?" + END);
    private static final Pattern PLAIN =
            Pattern.compile("(" + COUNT + ")(?:\\." + END + "|(?=\\t))");
    private static final Pattern ALONE =
            Pattern.compile("((?:PP|OP)?" + COUNT + "|[A-Z])[.:]?" + END);
    private static final Pattern BELOW = Pattern.compile("\\(?(\\d{1,3}|[a-z]{1,5})\\)" + END);
    private static final Pattern ROMAN =
            Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESIGNATION =
            Pattern.compile(
                    "(?iu)(?:§|no\\.?|n[º°]|article|art\\.|art[íi]culo|section|paragraph|paragraphe"
                            + "|recital|rule|principle|clause|provision)\\s*(?=\\d)");

    /** In a paragraph: only what cannot be the first word of a sentence. */
    static Optional<Token> ofParagraph(String words) {
        return of(words, PLAIN);
    }

    /** In a heading, which begins with its number. */
    static Optional<Token> ofHeading(String words) {
        var designation = DESIGNATION.matcher(words);
        return of(designation.lookingAt() ? words.substring(designation.end()) : words, ALONE);
    }

    private static Optional<Token> of(String words, Pattern plain) {
        return find(Style.DOTTED, DOTTED, words)
                .or(() -> find(Style.PLAIN, plain, words))
                .or(() -> find(Style.LETTER, BELOW, words).flatMap(Token::below));
    }

    private static Optional<Token> find(Style style, Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        return found.lookingAt()
                ? Optional.of(
                        new Token(
                                style,
                                Numbers.shown(found.group(1)),
                                words.substring(found.end())
                                        .replaceFirst("^" + Numbers.BLANK + "+", "")
                                        .strip()))
                : Optional.empty();
    }

    private static Optional<Token> below(Token token) {
        if (Character.isDigit(token.bare().charAt(0))) {
            return Optional.of(new Token(Style.DIGIT, token.bare(), token.rest()));
        }
        if (ROMAN.matcher(token.bare()).matches()) {
            return Optional.of(new Token(Style.ROMAN, token.bare(), token.rest()));
        }
        return token.bare().length() <= 2 ? Optional.of(token) : Optional.empty();
    }

    /** Whether it may also be the letter that follows another: {@code i} behind {@code h}. */
    boolean follows(String letter) {
        return style == Style.ROMAN
                && bare.length() == 1
                && letter.length() == 1
                && bare.charAt(0) == letter.charAt(0) + 1;
    }

    Token asLetter() {
        return new Token(Style.LETTER, bare, rest);
    }
}
