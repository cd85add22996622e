package plenary.proposal.fork;

import java.time.Instant;
import plenary.proposal.text.Snapshot;

/**
 * A provision as it stood when it was carried over: both senses, and who held what.
 *
 * @param after the provision it followed; null at the beginning
 * @param text the adopted text it did not go into; null in the instant before
 * @param seq the record entry of that adoption
 * @param takenIn the record entry with which it came back here; null while it has not
 */
public record CarriedProvision(
        String provision,
        Snapshot stood,
        String after,
        String text,
        long seq,
        Instant at,
        Long takenIn) {

    CarriedProvision from(String adopted, long entry, Instant when) {
        return new CarriedProvision(provision, stood, after, adopted, entry, when, takenIn);
    }

    CarriedProvision back(long entry) {
        return new CarriedProvision(provision, stood, after, text, seq, at, entry);
    }
}
