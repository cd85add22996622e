package plenary.proposal;

import java.util.List;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;

/** The answer to a command, before anything is touched. */
public sealed interface Decision {

    /**
     * The act stands and these facts follow from it, in order. No facts: the act was done before
     * and doing it twice is safe.
     */
    record Accepted(List<DeliberationEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The act does not stand; nothing changes. */
    record Refused(Refusal refusal) implements Decision {}

    static Decision accepted(DeliberationEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision accepted(List<? extends DeliberationEvent> events) {
        return new Accepted(List.copyOf(events));
    }

    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }

    static Decision refused(RefusalCode code, String detail) {
        return new Refused(Refusal.of(code, detail));
    }
}
