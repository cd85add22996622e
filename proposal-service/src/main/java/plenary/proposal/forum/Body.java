package plenary.proposal.forum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.BodyEvent.BodyKind;

/**
 * A node of the hierarchy.
 *
 * @param parent null only for the plenary
 * @param open whether others than its members may read what happens inside
 * @param members seats; empty means every seat of the roster
 * @param membership who was a member from when to when, oldest first; empty where every seat is
 */
public record Body(
        String id,
        Map<String, String> names,
        BodyKind kind,
        String parent,
        boolean open,
        String mandate,
        List<String> members,
        List<Membership> membership) {

    /**
     * A seat's time in a body.
     *
     * @param namedBy who named it, or null
     * @param speakingFor delegations or groups it speaks for beside itself
     * @param until when it left, or null
     */
    public record Membership(
            String seat,
            String namedBy,
            List<String> speakingFor,
            Instant since,
            Instant until,
            String reason) {
        public Membership {
            speakingFor = speakingFor == null ? List.of() : List.copyOf(speakingFor);
        }

        private Membership over(Instant at, String why) {
            return new Membership(seat, namedBy, speakingFor, since, at, why);
        }
    }

    public Body {
        members = List.copyOf(members);
        membership = membership == null ? List.of() : List.copyOf(membership);
    }

    /** With a seat that takes part from now on; where it does already, on other terms. */
    Body joined(String seat, String namedBy, List<String> speakingFor, Instant at) {
        var over = left(seat, at, null);
        var seats = new ArrayList<>(over.members);
        seats.add(seat);
        var times = new ArrayList<>(over.membership);
        times.add(new Membership(seat, namedBy, speakingFor, at, null, null));
        return new Body(id, names, kind, parent, open, mandate, seats, times);
    }

    Body left(String seat, Instant at, String reason) {
        var seats = members.stream().filter(member -> !member.equals(seat)).toList();
        var times =
                membership.stream()
                        .map(
                                m ->
                                        m.seat().equals(seat) && m.until() == null
                                                ? m.over(at, reason)
                                                : m)
                        .toList();
        return new Body(id, names, kind, parent, open, mandate, seats, times);
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
