package plenary.proposal.text;

import java.util.Comparator;

/** Ids that end in a number, in the order of their numbers: {@code b9} before {@code b10}. */
final class Numbered {
    static final Comparator<Bracket> BY_NUMBER =
            Comparator.comparingLong((Bracket b) -> number(b.id())).thenComparing(Bracket::id);

    private Numbered() {}

    /** The number an id ends in, or 0. */
    static long number(String id) {
        var start = id.length();
        while (start > 0 && id.length() - start < 18 && isDigit(id.charAt(start - 1))) {
            start--;
        }
        return start == id.length() ? 0 : Long.parseLong(id.substring(start));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
