package plenary.proposal.text.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.text.AdReferendum;

/**
 * A delegation's agreement subject to its capital's confirmation.
 *
 * @param until the exact end of the time to withdraw
 * @param ended when it was confirmed, withdrawn, lapsed or overtaken
 * @param why it was withdrawn
 */
record AdReferendumView(
        @Schema(required = true) String id,
        @Schema(required = true) String call,
        @Schema(required = true) String provision,
        @Schema(required = true) String seat,
        @Schema(required = true) String name,
        Instant at,
        @Schema(required = true) Instant until,
        String note,
        @Schema(required = true, implementation = String.class) AdReferendum.Stage stage,
        Instant ended,
        String why) {

    static AdReferendumView of(Sight sight, AdReferendum one) {
        return new AdReferendumView(
                one.id(),
                one.call(),
                one.provision(),
                one.seat(),
                sight.name(one.seat()),
                one.at(),
                one.until(),
                one.note(),
                one.stage(),
                one.ended(),
                one.why());
    }
}
