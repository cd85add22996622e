package plenary.contracts.table;

import java.util.List;

/**
 * What parts the cells of a table that was handed in: spreadsheets write commas, semicolons where a
 * comma is the decimal mark, and tabs into the clipboard.
 */
public final class Separator {
    private static final List<Character> KNOWN = List.of(',', ';', '\t');

    private Separator() {}

    /**
     * The one that stands most often in the header outside quotation marks; a comma where none
     * does, or as many of two.
     *
     * @param table its text, or the beginning of it with the whole header
     */
    public static char of(CharSequence table) {
        int[] found = new int[KNOWN.size()];
        boolean quoted = false;
        for (int i = 0; i < table.length(); i++) {
            char one = table.charAt(i);
            if (one == '"') {
                quoted = !quoted;
            } else if (!quoted && (one == '\n' || one == '\r') && anything(table, i)) {
                break;
            } else if (!quoted && KNOWN.contains(one)) {
                found[KNOWN.indexOf(one)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < found.length; i++) {
            most = found[i] > found[most] ? i : most;
        }
        return KNOWN.get(most);
    }

    /** Whether the header has begun: empty lines may stand before it. */
    private static boolean anything(CharSequence table, int end) {
        return table.subSequence(0, end).chars().anyMatch(c -> c > ' ' && c != '\uFEFF');
    }
}
