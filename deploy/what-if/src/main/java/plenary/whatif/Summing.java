package plenary.whatif;

import java.util.List;

/** Numbers and lists as a sentence says them. */
final class Summing {

    private Summing() {}

    /** How many votes there were, and on how many of them the charters come apart. */
    static String up(long rollCalls, long differing) {
        String votes = rollCalls == 1 ? "1 roll call" : "%,d roll calls".formatted(rollCalls);
        if (differing == 0) {
            return votes + "; the charters that can count come to the same";
        }
        return rollCalls == 1
                ? votes + ", on which the charters differ"
                : "%s, %,d on which the charters differ".formatted(votes, differing);
    }

    /** {@code a and b}, {@code a; b; and c}: a title may have commas of its own. */
    static String list(List<String> names) {
        if (names.size() < 3) {
            return String.join(" and ", names);
        }
        return String.join("; ", names.subList(0, names.size() - 1)) + "; and " + names.getLast();
    }

    static String sentenceCase(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
