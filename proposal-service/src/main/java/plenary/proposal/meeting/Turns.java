package plenary.proposal.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import plenary.contracts.charter.MotionRule;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.meeting.FloorRequest.Stage;

/**
 * Who is next to speak, and why. Points of order go first, in the charter's precedence of motions;
 * then who speaks on a motion; then the list in its order; replies last.
 *
 * @param motions in order of precedence
 * @param groupOf the group in whose time a capacity speaks; null for none
 */
record Turns(SpeakersList list, List<MotionRule> motions, Function<String, String> groupOf) {

    /** Those who wait, in the order in which the floor is given to them. */
    List<FloorRequest> next() {
        var turns = new ArrayList<FloorRequest>();
        waiting(Purpose.POINT_OF_ORDER).stream()
                .sorted(Comparator.comparingInt(this::rank))
                .forEach(turns::add);
        waiting().stream().filter(FloorRequest::onAMotion).forEach(turns::add);
        turns.addAll(ofList());
        turns.addAll(waiting(Purpose.RIGHT_OF_REPLY));
        return turns;
    }

    private List<FloorRequest> waiting() {
        return list.at(Stage.WAITING);
    }

    private List<FloorRequest> waiting(Purpose purpose) {
        return waiting().stream().filter(r -> r.purpose() == purpose).toList();
    }

    /** A point of order that raises no motion goes before all motions. */
    private int rank(FloorRequest request) {
        if (request.motion() == null) {
            return -1;
        }
        for (var n = 0; n < motions.size(); n++) {
            if (motions.get(n).motion().equals(request.motion())) {
                return n;
            }
        }
        return motions.size();
    }

    private List<FloorRequest> ofList() {
        var waiting = waiting().stream().filter(r -> r.onTheList() && !r.onAMotion()).toList();
        return switch (list.order()) {
            case AS_ASKED -> waiting;
            case ALTERNATING -> alternating(waiting);
            case BALANCED -> balanced(waiting);
        };
    }

    /** For and against in turn, beginning with the side that did not speak last; others after. */
    private List<FloorRequest> alternating(List<FloorRequest> waiting) {
        var sides =
                Map.of(
                        Purpose.FOR, new ArrayList<FloorRequest>(),
                        Purpose.AGAINST, new ArrayList<FloorRequest>());
        var others = new ArrayList<FloorRequest>();
        for (var request : waiting) {
            sides.getOrDefault(request.purpose(), others).add(request);
        }
        var turns = new ArrayList<FloorRequest>();
        var side = lastSide() == Purpose.FOR ? Purpose.AGAINST : Purpose.FOR;
        while (!sides.get(Purpose.FOR).isEmpty() || !sides.get(Purpose.AGAINST).isEmpty()) {
            if (!sides.get(side).isEmpty()) {
                turns.add(sides.get(side).removeFirst());
            }
            side = side == Purpose.FOR ? Purpose.AGAINST : Purpose.FOR;
        }
        turns.addAll(others);
        return turns;
    }

    private Purpose lastSide() {
        return list.requests().stream()
                .filter(r -> r.purpose() == Purpose.FOR || r.purpose() == Purpose.AGAINST)
                .filter(r -> !r.spoken().isEmpty())
                .max(Comparator.comparing(r -> r.spoken().getFirst().from()))
                .map(FloorRequest::purpose)
                .orElse(null);
    }

    /** Each turn to the group that has had the fewest, its time so far breaking a tie. */
    private List<FloorRequest> balanced(List<FloorRequest> waiting) {
        var used = used(null);
        var had = new HashMap<String, Integer>();
        list.requests().stream()
                .filter(r -> !r.spoken().isEmpty() && r.onTheList())
                .forEach(r -> had.merge(group(r), 1, Integer::sum));
        var left = new ArrayList<>(waiting);
        var turns = new ArrayList<FloorRequest>();
        while (!left.isEmpty()) {
            var next =
                    left.stream()
                            .min(
                                    Comparator.comparingInt(
                                                    (FloorRequest r) ->
                                                            had.getOrDefault(group(r), 0))
                                            .thenComparing(
                                                    r ->
                                                            used.getOrDefault(
                                                                    group(r), Duration.ZERO)))
                            .orElseThrow();
            left.remove(next);
            turns.add(next);
            had.merge(group(next), 1, Integer::sum);
        }
        return turns;
    }

    /** The time each group has had the floor in this meeting, by name; points of order are free. */
    Map<String, Duration> used(Instant now) {
        var used = new TreeMap<String, Duration>();
        for (var request : list.requests()) {
            if (!request.spoken().isEmpty() && request.purpose() != Purpose.POINT_OF_ORDER) {
                used.merge(group(request), request.used(now), Duration::plus);
            }
        }
        return used;
    }

    /** What the group of a capacity has left; null where nothing limits it. */
    Duration leftTo(String by, Instant now) {
        if (list.secondsPerGroup() == null || groupOf.apply(by) == null) {
            return null;
        }
        var left =
                Duration.ofSeconds(list.secondsPerGroup())
                        .minus(used(now).getOrDefault(groupOf.apply(by), Duration.ZERO));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private String group(FloorRequest request) {
        var group = groupOf.apply(request.by());
        return group == null ? "" : group;
    }
}
