package plenary.contracts.charter;

import java.util.Map;
import plenary.contracts.rule.Choice;

/**
 * An answer in the body's own word, and what it means for the count: {@code discuss} is a no,
 * {@code no-without-reasons} is not taking part.
 *
 * @param word lower case with hyphens
 * @param means what is counted
 * @param title by language code; may be empty
 */
public record ChoiceWord(String word, Choice means, Map<String, String> title) {

    public ChoiceWord {
        title = title == null ? Map.of() : Map.copyOf(title);
    }
}
