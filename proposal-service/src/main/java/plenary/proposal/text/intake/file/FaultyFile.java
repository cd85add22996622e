package plenary.proposal.text.intake.file;

import java.util.List;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Why;

/** A file that cannot be read as what it was sent as. */
final class FaultyFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyFile(String place, Why why, Object... with) {
        this(new Fault(place, null, why, with));
    }

    private FaultyFile(Fault fault) {
        super(fault.place() + ": " + fault.reason(), null, false, false);
        this.faults = List.of(fault);
    }

    List<Fault> faults() {
        return faults;
    }
}
