package plenary.voting.poll.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How a vote went on paper.
 *
 * @param reason in the moderator's words
 * @param at when, forum time
 */
public record PaperTrail(String reason, Instant at, List<Scan> scans) {

    public PaperTrail {
        scans = scans == null ? List.of() : List.copyOf(scans);
    }

    /**
     * A picture of the filled-in sheet.
     *
     * @param audience who may read it
     */
    public record Scan(String fileName, String sha256, String audience) {}

    /** With one more picture. */
    public PaperTrail with(Scan scan) {
        var all = new ArrayList<>(scans);
        all.add(scan);
        return new PaperTrail(reason, at, all);
    }
}
