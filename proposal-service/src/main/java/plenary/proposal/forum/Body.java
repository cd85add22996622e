package plenary.proposal.forum;

import java.util.List;
import java.util.Map;
import plenary.contracts.event.BodyEvent.BodyKind;

/**
 * A node of the hierarchy.
 *
 * @param parent null only for the plenary
 * @param open whether others than its members may read what happens inside
 * @param members seats; empty means every seat of the roster
 */
public record Body(
        String id,
        Map<String, String> names,
        BodyKind kind,
        String parent,
        boolean open,
        String mandate,
        List<String> members) {

    public Body {
        members = List.copyOf(members);
    }

    /** Whether the seat takes part in this body. */
    public boolean seats(String seat) {
        return members.isEmpty() || members.contains(seat);
    }

    /** The audience of what happens inside. */
    public String audience() {
        return open ? "public" : "body:" + id;
    }
}
