package plenary.rules.charter;

import java.util.List;
import plenary.contracts.charter.Charter;

/** What came of reading a charter. */
public sealed interface CharterReading {

    /** Without fault. */
    record Readable(Charter charter) implements CharterReading {}

    /**
     * Refused whole.
     *
     * @param faults at least one, in the order of the file as far as known
     */
    record Faulty(List<Fault> faults) implements CharterReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
