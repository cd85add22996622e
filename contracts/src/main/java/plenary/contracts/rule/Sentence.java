package plenary.contracts.rule;

import java.util.Map;

/**
 * One sentence of an explanation: a key a page translates, the values that go into it, and the
 * English.
 *
 * @param key permanent, such as {@code verdict.adopted}
 * @param numbers whole numbers by name
 * @param words names and shares by name: a class, a fraction, a list of seats
 * @param english the sentence itself
 */
public record Sentence(
        String key, Map<String, Long> numbers, Map<String, String> words, String english) {

    public Sentence {
        numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
        words = words == null ? Map.of() : Map.copyOf(words);
    }
}
