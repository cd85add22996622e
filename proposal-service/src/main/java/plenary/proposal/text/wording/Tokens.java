package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Wordings cut into words, blanks and signs, and these by number: the same sign, the same number.
 */
final class Tokens {

    /** A word, blanks, or one visible character; scripts written without blanks go singly. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]\\p{M}*"
                            + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*"
                            + "|\\s+|\\X");

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of each token; equal tokens have equal numbers, in every list numbered here. */
    int[] numbered(List<String> tokens) {
        var numbered = new int[tokens.size()];
        for (var n = 0; n < numbered.length; n++) {
            numbered[n] = numbers.computeIfAbsent(tokens.get(n), t -> numbers.size());
        }
        return numbered;
    }

    static List<String> of(String text) {
        for (var n = 0; n < text.length(); n++) {
            if (!plain(text.charAt(n))) {
                return TOKEN.matcher(text).results().map(MatchResult::group).toList();
            }
        }
        return plainly(text);
    }

    /** The same for Latin, Greek and Cyrillic without combining marks, many times as fast. */
    private static List<String> plainly(String text) {
        var tokens = new ArrayList<String>(text.length() / 3 + 1);
        for (var from = 0; from < text.length(); ) {
            var to = end(text, from);
            tokens.add(text.substring(from, to));
            from = to;
        }
        return tokens;
    }

    private static int end(String text, int from) {
        var first = text.charAt(from);
        var to = from + 1;
        if (blank(first)) {
            while (to < text.length() && blank(text.charAt(to))) {
                to++;
            }
        } else if (ofWords(first)) {
            while (to < text.length()
                    && (ofWords(text.charAt(to))
                            || joins(text.charAt(to))
                                    && to + 1 < text.length()
                                    && ofWords(text.charAt(to + 1)))) {
                to++;
            }
        }
        return to;
    }

    private static boolean plain(char c) {
        return c < '\u0300'
                || c >= '\u0370' && c < '\u0483'
                || c >= '\u048a' && c < '\u0530'
                || c >= '\u2010' && c <= '\u2027';
    }

    private static boolean blank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean ofWords(char c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER ->
                            true;
                    default -> false;
                };
    }

    private static boolean joins(char c) {
        return c == '\'' || c == '’' || c == '.' || c == '-';
    }
}
