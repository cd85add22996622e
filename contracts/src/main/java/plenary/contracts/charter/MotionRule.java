package plenary.contracts.charter;

import java.util.Map;

/**
 * How one kind of motion is taken.
 *
 * @param motion lower case with hyphens, such as {@code close-debate}
 * @param title by language code
 * @param speakersFor how many may speak for it, besides the mover; at least 0
 * @param speakersAgainst how many may speak against it; at least 0
 * @param rule the name of the rule that decides it; null where the moderator rules
 * @param article where the rules of procedure say so, such as {@code rule 75}; null where unwritten
 */
public record MotionRule(
        String motion,
        Map<String, String> title,
        int speakersFor,
        int speakersAgainst,
        String rule,
        String article) {

    public MotionRule {
        title = title == null ? Map.of() : Map.copyOf(title);
    }
}
