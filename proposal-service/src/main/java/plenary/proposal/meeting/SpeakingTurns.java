package plenary.proposal.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plenary.proposal.ForumState;

/** The turns of a meeting, with what the forum knows: motions, groups and names. */
public record SpeakingTurns(ForumState state, String session) {

    private Turns turns() {
        return new Turns(
                state.meetings().list(session),
                state.assembly().forum().charter().motions(),
                this::groupOf);
    }

    /**
     * Those who wait, in the order in which the floor is given to them; observers who have no leave
     * of the chair after all others.
     */
    public List<FloorRequest> next() {
        var room = state.meetings().room(session);
        var waiting = turns().next();
        return Stream.concat(
                        waiting.stream().filter(r -> room.hears(r.by())),
                        waiting.stream().filter(r -> !room.hears(r.by())))
                .toList();
    }

    /** The time each group has had, without the speech that goes on. */
    public Map<String, Duration> used() {
        return turns().used(null);
    }

    /** What the group of a capacity has left at this moment; null where nothing limits it. */
    Duration leftTo(String by, Instant now) {
        return turns().leftTo(by, now);
    }

    /**
     * The group in whose time a capacity speaks: its stakeholder group, or where all are of one,
     * its region; null for officers.
     */
    public String groupOf(String by) {
        var roster = state.assembly().roster();
        var seat = after(by, "seat:");
        var delegation =
                (seat == null
                                ? roster.delegations().find(after(by, "observer:"))
                                : roster.ofSeat(seat))
                        .orElse(null);
        if (delegation == null) {
            return null;
        }
        var groups = roster.delegations().all().stream().map(d -> d.group()).distinct().limit(2);
        return groups.count() > 1 || delegation.region() == null
                ? delegation.group()
                : delegation.region();
    }

    /** A capacity by the name of its delegation, in English; offices as they are recorded. */
    public String name(String by) {
        var seat = after(by, "seat:");
        return seat == null ? by : state.assembly().roster().nameOf(seat, "en");
    }

    private static String after(String by, String prefix) {
        return by.startsWith(prefix) ? by.substring(prefix.length()) : null;
    }
}
