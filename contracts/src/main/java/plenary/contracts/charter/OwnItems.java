package plenary.contracts.charter;

import java.time.Duration;
import java.util.List;

/**
 * Segmental autonomy: an item can be left to one advisory group, and then that group alone decides
 * it. Every other item is joint.
 *
 * @param classifiedBy who says so; whoever has a seat may challenge it
 * @param rule the name of the rule by which the group decides its own items
 * @param vote how long the group's vote on one lasts
 * @param groups the ids of the groups that may have own items; empty for every advisory group
 */
public record OwnItems(ClassifiedBy classifiedBy, String rule, Duration vote, List<String> groups) {

    public OwnItems {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }

    /** Who classifies an item. */
    public enum ClassifiedBy {
        /** The chair of the body the item is with, of one above it, or of the plenary. */
        MODERATOR,
        /** The secretariat. */
        SECRETARIAT
    }

    /** Whether this group may have items of its own. */
    public boolean reaches(String group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
