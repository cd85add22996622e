package plenary.contracts.event;

import java.util.List;

/** A group keeps its own roster. */
public sealed interface GroupRosterEvent extends DeliberationEvent {

    /**
     * The group said by its own act which of its seats take part in what it decides; it replaces
     * what it said before. Windows and votes that are open keep those they were opened with.
     *
     * @param seats of the group; at least one
     */
    record GroupRosterKept(String group, List<String> seats) implements GroupRosterEvent {
        public GroupRosterKept {
            seats = seats == null ? List.of() : List.copyOf(seats);
        }
    }
}
