package plenary.contracts.event;

import java.util.List;
import java.util.Map;

/** The hierarchy: plenary › committee › working group › ad hoc group. */
public sealed interface BodyEvent extends DeliberationEvent {

    /** What a body is; the words on screen are the charter's. */
    enum BodyKind {
        PLENARY,
        COMMITTEE,
        WORKING_GROUP,
        AD_HOC_GROUP,
        DRAFTING_GROUP,
        CREDENTIALS_COMMITTEE,
        EDITORIAL_COMMITTEE
    }

    /**
     * @param parent absent only for the plenary
     * @param open whether others than its members may read what happens inside
     * @param members seats; empty means every seat of the roster
     */
    record BodyCreated(
            String body,
            Map<String, String> names,
            BodyKind kind,
            String parent,
            boolean open,
            String mandate,
            List<String> members)
            implements BodyEvent {}
}
