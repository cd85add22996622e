package plenary.contracts.charter;

import java.util.Map;

/**
 * What a body calls itself and its officers, each by language code.
 *
 * @param forum conference, committee
 * @param plenary plenary meeting, general assembly
 * @param moderator chair, presidency, facilitator
 * @param recommendation recommendation, resolution, treaty text
 */
public record Words(
        Map<String, String> forum,
        Map<String, String> plenary,
        Map<String, String> moderator,
        Map<String, String> recommendation) {

    public Words {
        forum = forum == null ? Map.of() : Map.copyOf(forum);
        plenary = plenary == null ? Map.of() : Map.copyOf(plenary);
        moderator = moderator == null ? Map.of() : Map.copyOf(moderator);
        recommendation = recommendation == null ? Map.of() : Map.copyOf(recommendation);
    }
}
