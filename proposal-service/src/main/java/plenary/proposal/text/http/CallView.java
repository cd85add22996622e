package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.proposal.text.ConsensusCall;
import plenary.proposal.text.ConsensusCall.Stage;

/**
 * A call for consensus in the room.
 *
 * @param provisions each with the version that was put
 * @param voided the act that changed a wording it was about
 */
record CallView(
        @Schema(required = true) String id,
        @Schema(required = true) String body,
        String bodyName,
        @Schema(required = true) Stage stage,
        List<Pinned> provisions,
        Instant at,
        List<ObjectionView> objections,
        List<String> agreed,
        String voided) {

    /**
     * @param reason may be absent: an objection needs none
     */
    record ObjectionView(
            @Schema(required = true) String seat,
            @Schema(required = true) String name,
            @Schema(required = true) String provision,
            @Schema(required = true) String bracket,
            Instant at,
            String reason) {}

    static CallView of(Sight sight, ConsensusCall c) {
        var objections =
                c.objections().stream()
                        .map(
                                o ->
                                        new ObjectionView(
                                                o.seat(),
                                                sight.name(o.seat()),
                                                o.provision(),
                                                o.bracket(),
                                                o.at(),
                                                o.reason()))
                        .toList();
        return new CallView(
                c.id(),
                c.body(),
                sight.bodyName(c.body()),
                c.stage(),
                c.pinned(),
                c.at(),
                objections,
                c.agreed(),
                c.voided());
    }
}
