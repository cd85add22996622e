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
 * @param seconders how many delegations besides the mover's support it before it is taken up; null
 *     for none
 */
public record MotionRule(
        String motion,
        Map<String, String> title,
        int speakersFor,
        int speakersAgainst,
        String rule,
        String article,
        Integer seconders) {

    public MotionRule {
        title = title == null ? Map.of() : Map.copyOf(title);
    }

    /** One that needs no seconder. */
    public MotionRule(
            String motion,
            Map<String, String> title,
            int speakersFor,
            int speakersAgainst,
            String rule,
            String article) {
        this(motion, title, speakersFor, speakersAgainst, rule, article, null);
    }

    /** How many second it before the body takes it up. */
    public int needs() {
        return seconders == null ? 0 : seconders;
    }
}
