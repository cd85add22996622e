package plenary.proposal.text.intake.file;

import java.util.List;
import plenary.proposal.text.intake.Fault;

/** A file that cannot be read as what it was sent as. */
final class FaultyFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyFile(String place, String reason) {
        super(place + ": " + reason, null, false, false);
        this.faults = List.of(new Fault(place, null, reason));
    }

    List<Fault> faults() {
        return faults;
    }
}
