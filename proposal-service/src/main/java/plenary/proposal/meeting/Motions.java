package plenary.proposal.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The motions of one meeting, oldest first.
 *
 * @param session the meeting
 */
public record Motions(String session, List<Motion> raised) {

    public Motions {
        raised = raised == null ? List.of() : List.copyOf(raised);
    }

    static Motions of(String session) {
        return new Motions(session, List.of());
    }

    public Optional<Motion> find(int number) {
        return number >= 1 && number <= raised.size()
                ? Optional.of(raised.get(number - 1))
                : Optional.empty();
    }

    /** Those the meeting has to settle, as they were raised. */
    public List<Motion> open() {
        return raised.stream().filter(Motion::open).toList();
    }

    /** The one to be settled first: what came in later goes before what it interrupts. */
    public Optional<Motion> current() {
        return open().isEmpty() ? Optional.empty() : Optional.of(open().getLast());
    }

    Motions with(Motion motion) {
        var next = new ArrayList<>(raised);
        next.add(motion);
        return new Motions(session, next);
    }

    Motions change(int number, UnaryOperator<Motion> how) {
        return new Motions(
                session,
                raised.stream().map(m -> m.number() == number ? how.apply(m) : m).toList());
    }
}
