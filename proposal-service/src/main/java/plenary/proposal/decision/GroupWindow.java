package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.RecommendationEvent.Window;
import plenary.contracts.event.RecommendationEvent.WindowEnd;

/**
 * One group's window on one round of a recommendation. It bounds the petition; a group vote asked
 * for in time may end after it.
 *
 * @param frozen what was fixed at the opening, for all groups together
 * @param waivers seats that have declared no objection; read only by the group
 * @param ended how it came to its end; null while it is open
 */
public record GroupWindow(Window frozen, List<String> waivers, WindowEnd ended, Instant endedAt) {

    public GroupWindow {
        waivers = List.copyOf(waivers);
    }

    static GroupWindow opened(Window window) {
        return new GroupWindow(window, List.of(), null, null);
    }

    GroupWindow ended(WindowEnd how, Instant at) {
        return new GroupWindow(frozen, waivers, how, at);
    }

    GroupWindow until(Instant closes) {
        var longer =
                new Window(
                        frozen.group(),
                        frozen.opens(),
                        closes,
                        frozen.electorate(),
                        frozen.recused(),
                        frozen.petitionNeeds(),
                        frozen.vetoNeeds(),
                        frozen.standing());
        return new GroupWindow(longer, waivers, ended, endedAt);
    }

    GroupWindow waivedBy(String seat) {
        return new GroupWindow(frozen, Lists.with(waivers, seat), ended, endedAt);
    }

    public String group() {
        return frozen.group();
    }

    public boolean over() {
        return ended != null;
    }

    /** Whether an act received at {@code now} still counts; at the exact end it does not. */
    public boolean takes(Instant now) {
        return !over() && now.isBefore(frozen.closes());
    }
}
