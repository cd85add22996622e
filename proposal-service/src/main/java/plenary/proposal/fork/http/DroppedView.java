package plenary.proposal.fork.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.fork.Dropped;
import plenary.proposal.text.http.Sight;

/**
 * A bracket that was dropped or merged over the heads of its holders.
 *
 * @param number of the provision it stood in
 * @param words as they stood in it
 * @param into brackets in which its words stand now
 * @param by the id of the chair's draft or referral; {@code name} its symbol, where it has one
 * @param body whose chair's draft it is, or the group that reported
 * @param at absent where a closed body did it for itself
 * @param seq the record entry
 */
@Schema(name = "DroppedBracketView")
public record DroppedView(
        @Schema(required = true) String bracket,
        @Schema(required = true) String provision,
        @Schema(required = true) String number,
        String words,
        @Schema(required = true) List<HeldBy> holders,
        List<String> into,
        @Schema(required = true) Dropped.Cause cause,
        @Schema(required = true) String by,
        String name,
        @Schema(required = true) String body,
        @Schema(required = true) String bodyName,
        Instant at,
        long seq) {

    /** A seat, group or office that held it. */
    @Schema(name = "DroppedHolder")
    public record HeldBy(
            @Schema(required = true) String holder, @Schema(required = true) String name) {}

    static DroppedView of(Sight sight, Dropped d) {
        return new DroppedView(
                d.bracket(),
                d.provision(),
                sight.texts().provision(d.provision()).map(p -> p.number()).orElse(d.provision()),
                d.words(),
                d.holders().stream().map(h -> new HeldBy(h, sight.name(h))).toList(),
                d.into(),
                d.cause(),
                d.by(),
                d.name(),
                d.body(),
                sight.bodyName(d.body()),
                d.at(),
                d.seq());
    }
}
