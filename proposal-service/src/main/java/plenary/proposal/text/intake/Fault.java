package plenary.proposal.text.intake;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong in a file.
 *
 * @param place where: {@code line 12}, {@code paragraph 7}, or the name of a part of the file
 * @param words the words that stand there, shortened; null where there are none
 * @param reason why it cannot stand, in English
 * @param code the same as a permanent name, see {@link Why}
 * @param with what its sentence is filled in with
 */
public record Fault(String place, String words, String reason, String code, List<String> with) {
    private static final int SHOWN = 80;

    public Fault {
        words = words == null || words.isBlank() ? null : shortened(words.strip());
        with = with == null ? List.of() : List.copyOf(with);
    }

    public Fault(String place, String words, Why why, Object... with) {
        this(place, words, why, Arrays.stream(with).map(String::valueOf).toList());
    }

    private Fault(String place, String words, Why why, List<String> with) {
        this(place, words, why.say(with), why.code(), with);
    }

    private static String shortened(String words) {
        if (words.length() <= SHOWN) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return words.substring(0, end) + "…";
    }
}
