package plenary.proposal.text.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers of provisions as people and word processors write them: {@code 1.7 bis}, {@code 1.7bis}.
 */
final class Numbers {
    /** A blank of any kind that stays on its line. */
    static final String BLANK = "[ \\t\\u00a0\\u2007\\u2009\\u202f]";

    /** What stands behind a number that was put between two others. */
    static final String ORDINAL =
            "(?i:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(?![\\p{L}\\p{N}])";

    private static final Pattern BEHIND = Pattern.compile(BLANK + "*(" + ORDINAL + ")");
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");

    private Numbers() {}

    /** As it is shown: with one plain space where there is any. */
    static String shown(String number) {
        return BLANKS.matcher(number).replaceAll(" ").strip();
    }

    /** What two ways of writing one number have in common. */
    static String key(String number) {
        var bare = shown(number).replaceAll("[\\s.:]+$", "").replaceAll("^\\(|\\)$", "").strip();
        return BEHIND.matcher(bare).replaceAll(m -> m.group(1).toLowerCase(Locale.ROOT));
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }
}
