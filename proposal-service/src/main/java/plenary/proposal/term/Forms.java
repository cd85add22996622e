package plenary.proposal.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plenary.proposal.text.wording.Words;

/**
 * The words a term is used by in one language. A form is found where it stands as whole words: no
 * letter, digit or mark goes on beside it. An asterisk at its beginning or end stands for any
 * further letters of the same word, so that inflection is what the form says and nothing is
 * guessed. Scripts written without spaces have no borders of words; there the form is found
 * wherever it stands. Of forms that overlap the longest counts.
 *
 * @param pattern null where there are no words
 */
public record Forms(Pattern pattern) {
    private static final String LETTER = "[\\p{L}\\p{N}\\p{M}]";
    private static final String LETTERS = LETTER + "*+";
    private static final String NO_SPACES =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]";
    private static final Pattern STARS = Pattern.compile("^\\*|\\*$");

    /** The longest form, in characters. */
    public static final int LONGEST = 120;

    /** How much of the wording is shown on each side of a use, in characters. */
    private static final int BESIDE = 60;

    private static final String CUT = "…";

    /**
     * One use.
     *
     * @param before what stands before it, with an ellipsis where something is cut off
     * @param after what stands after it, with an ellipsis where something is cut off
     * @param bracketed whether it stands within a bracket
     */
    public record Use(String before, String words, String after, boolean bracketed) {}

    static Forms of(List<String> forms, boolean caseKept) {
        if (forms.isEmpty()) {
            return new Forms(null);
        }
        var any =
                forms.stream()
                        .map(Words::plain)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Forms::expression)
                        .collect(Collectors.joining("|"));
        var flags = caseKept ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Forms(Pattern.compile(any, flags));
    }

    /** Why this cannot be a form; null where it can. */
    static String fault(String form) {
        var words = form == null ? "" : STARS.matcher(Words.plain(form)).replaceAll("").strip();
        if (words.codePoints().filter(Character::isLetterOrDigit).count() < 2
                && !Pattern.matches(NO_SPACES, words)) {
            return "has fewer than two letters";
        }
        if (words.indexOf('*') >= 0) {
            return "has an asterisk inside; it stands at the beginning or the end";
        }
        return Words.fault(words).orElse(null);
    }

    private static String expression(String form) {
        var words = STARS.matcher(form).replaceAll("").strip();
        var parts = new ArrayList<String>();
        for (var word : words.split("\\s+")) {
            parts.add(Pattern.quote(word));
        }
        var first = words.substring(0, words.offsetByCodePoints(0, 1));
        var last = words.substring(words.offsetByCodePoints(words.length(), -1));
        return (form.startsWith("*") ? "" : border(first, "<!"))
                + String.join("\\s+", parts)
                + (form.endsWith("*") ? LETTERS : border(last, "!"));
    }

    private static String border(String beside, String looking) {
        return Pattern.matches(NO_SPACES, beside) ? "" : "(?" + looking + LETTER + ")";
    }

    /** How often a wording uses it. */
    int count(String wording) {
        return pattern == null ? 0 : (int) pattern.matcher(wording).results().count();
    }

    /**
     * Where a wording uses it.
     *
     * @param shown with its brackets, as a delegate reads it
     */
    public List<Use> in(String shown) {
        if (pattern == null) {
            return List.of();
        }
        var uses = new ArrayList<Use>();
        var found = pattern.matcher(shown);
        var depth = 0;
        var seen = 0;
        while (found.find()) {
            for (; seen < found.start(); seen++) { // wording itself has no square brackets
                depth += shown.charAt(seen) == '[' ? 1 : shown.charAt(seen) == ']' ? -1 : 0;
            }
            var start = wordStart(shown, found.start());
            uses.add(
                    new Use(
                            leading(shown.substring(0, start)),
                            shown.substring(start, found.end()),
                            trailing(shown.substring(found.end())),
                            depth > 0));
        }
        return uses;
    }

    // only after a leading asterisk does a word go on before the match
    private static int wordStart(String text, int at) {
        if (Pattern.matches(NO_SPACES, Character.toString(text.codePointAt(at)))) {
            return at;
        }
        var start = at;
        while (start > 0 && Pattern.matches(LETTER, before(text, start))) {
            start -= before(text, start).length();
        }
        return start;
    }

    private static String before(String text, int at) {
        return Character.toString(text.codePointBefore(at));
    }

    /** The words that stand before, from a whole word on where something is cut off. */
    private static String leading(String text) {
        if (text.length() <= BESIDE) {
            return text;
        }
        var from = text.length() - BESIDE;
        var blank = text.indexOf(' ', from);
        var begins = blank < 0 || blank == text.length() - 1 ? from : blank + 1;
        return CUT
                + text.substring(
                        Character.isLowSurrogate(text.charAt(begins)) ? begins + 1 : begins);
    }

    private static String trailing(String text) {
        if (text.length() <= BESIDE) {
            return text;
        }
        var blank = text.lastIndexOf(' ', BESIDE);
        var ends = blank <= 0 ? BESIDE : blank;
        return text.substring(0, Character.isLowSurrogate(text.charAt(ends)) ? ends - 1 : ends)
                + CUT;
    }
}
