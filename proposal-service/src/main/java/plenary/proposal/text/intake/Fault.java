package plenary.proposal.text.intake;

/**
 * What is wrong in a file.
 *
 * @param place where: {@code line 12}, {@code paragraph 7}, or the name of a part of the file
 * @param words the words that stand there, shortened; null where there are none
 * @param reason why it cannot stand
 */
public record Fault(String place, String words, String reason) {
    private static final int SHOWN = 80;

    public Fault {
        words = words == null || words.isBlank() ? null : shortened(words.strip());
    }

    private static String shortened(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return words.substring(0, end) + "…";
    }
}
