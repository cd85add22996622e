package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.text.Reopening;

/**
 * The question whether to open agreed text again.
 *
 * @param stage open (put to the room), objected (it stays agreed), reopened
 * @param poll the vote that decided it
 * @param objector the seat that objected before the gavel
 */
public record ReopeningView(
        @Schema(required = true) String id,
        @Schema(required = true) String provision,
        @Schema(required = true) String body,
        @Schema(required = true) String reason,
        Instant at,
        long entry,
        @Schema(required = true, implementation = String.class) Reopening.Stage stage,
        String poll,
        String objector,
        String objectorName,
        String objection) {

    /** What was asked in the bodies the reader sees, oldest first. */
    public static List<ReopeningView> all(Sight sight) {
        return sight.state().agreements().reopenings().all().stream()
                .filter(r -> sight.seesBody(r.body()))
                .map(r -> ReopeningView.of(sight, r))
                .toList();
    }

    static ReopeningView of(Sight sight, Reopening r) {
        return new ReopeningView(
                r.id(),
                r.provision(),
                r.body(),
                r.reason(),
                r.at(),
                r.seq(),
                r.stage(),
                r.poll(),
                r.objector(),
                r.objector() == null ? null : sight.name(r.objector()),
                r.objection());
    }
}
