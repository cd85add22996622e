package plenary.rules.whatif;

import java.util.Map;

/**
 * One that votes: a state, a member, a company.
 *
 * @param id as it is named in the roll calls
 * @param attributes what is known of it, by whatever names the source has
 */
public record Unit(String id, Map<String, String> attributes) {

    public Unit {
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
    }

    /** A unit of which nothing is known but its name. */
    public static Unit named(String id) {
        return new Unit(id, Map.of());
    }
}
