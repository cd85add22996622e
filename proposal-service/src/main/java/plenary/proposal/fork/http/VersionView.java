package plenary.proposal.fork.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.fork.DraftVersion;

/**
 * A version of the draft that has a name.
 *
 * @param name as a chair gave it, or what the act was about
 * @param seq the record entry just after which it stood
 */
record VersionView(
        @Schema(required = true) String id,
        @Schema(required = true) String name,
        @Schema(required = true) DraftVersion.Origin origin,
        long seq,
        Instant at,
        String note) {

    static VersionView of(DraftVersion v) {
        return new VersionView(v.id(), v.name(), v.origin(), v.seq(), v.at(), v.note());
    }
}
