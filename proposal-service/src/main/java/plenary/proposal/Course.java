package plenary.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.DeliberationEvent;

/**
 * Facts that follow from one another within a single decision: each is seen by those after it. Used
 * inside a decider only and never kept.
 */
public final class Course {
    private ForumState state;
    private final List<Timed> facts = new ArrayList<>();

    /** A fact and the forum time it carries. */
    public record Timed(Instant at, DeliberationEvent event) {}

    public Course(ForumState start) {
        this.state = start;
    }

    public ForumState state() {
        return state;
    }

    public void happens(Instant at, DeliberationEvent event) {
        state = state.evolve(at, event);
        facts.add(new Timed(at, event));
    }

    public void happen(Instant at, List<? extends DeliberationEvent> events) {
        events.forEach(event -> happens(at, event));
    }

    public List<Timed> facts() {
        return List.copyOf(facts);
    }

    public List<DeliberationEvent> events() {
        return facts.stream().map(Timed::event).toList();
    }
}
