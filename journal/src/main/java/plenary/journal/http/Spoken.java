package plenary.journal.http;

/** What people may send as words, wherever they send them: in a body, a query, a table. */
public final class Spoken {
    /**
     * Marks that make what is read differ from what is written: embeddings, overrides and isolates
     * of direction, and widths of nothing. Joiners and simple marks of direction are wording in
     * several scripts and stay.
     */
    private static final String HIDING =
            "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u2060\uFEFF";

    private Spoken() {}

    /** What is wrong with these words as such; null where nothing is. */
    public static String fault(String words) {
        for (int i = 0; i < words.length(); ) {
            var point = words.codePointAt(i);
            if (point < 0x20 && point != '\t' && point != '\n' && point != '\r' || point == 0x7f) {
                return "the control character U+%04X stands in it".formatted(point);
            }
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return "half a character stands in it";
            }
            if (HIDING.indexOf(point) >= 0) {
                return "U+%04X stands in it, which is not seen or turns others round"
                        .formatted(point);
            }
            i += Character.charCount(point);
        }
        return null;
    }
}
