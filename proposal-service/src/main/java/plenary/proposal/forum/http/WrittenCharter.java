package plenary.proposal.forum.http;

import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.rules.charter.CharterFile;
import plenary.rules.charter.CharterReading.Faulty;
import plenary.rules.charter.CharterReading.Readable;

/** A charter somebody wrote, in YAML, as it came in a request. */
final class WrittenCharter {
    private WrittenCharter() {}

    /** Refuses {@code charter-faulty}, with the place, the line and the reason of each fault. */
    static Charter read(String yaml) {
        return switch (CharterFile.read(yaml)) {
            case Readable readable -> readable.charter();
            case Faulty faulty ->
                    throw new Refused(
                            Refusal.of(
                                    RefusalCode.CHARTER_FAULTY,
                                    "The charter has "
                                            + faulty.faults().size()
                                            + (faulty.faults().size() == 1
                                                    ? " fault: "
                                                    : " faults; the first: ")
                                            + faulty.faults().getFirst()
                                            + ".",
                                    Map.of("faults", FaultView.of(faulty.faults()))));
        };
    }
}
