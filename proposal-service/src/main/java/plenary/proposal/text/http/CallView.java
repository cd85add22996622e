package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.proposal.floor.Statement;
import plenary.proposal.text.ConsensusCall;
import plenary.proposal.text.ConsensusCall.Extension;
import plenary.proposal.text.ConsensusCall.Stage;

/**
 * A call for consensus, in the room or in writing.
 *
 * @param provisions each with the version that was put
 * @param voided the act that changed a wording it was about
 * @param until the exact end of a silence procedure; absent for a call in the room
 * @param ended when the gavel fell, the silence ended or nothing was left to agree
 * @param entry the record entry at which it was put
 * @param endEntry that of its end
 * @param statements words for the record about it
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
        String voided,
        Instant until,
        String note,
        List<Extension> extensions,
        Instant ended,
        long entry,
        long endEntry,
        List<Said> statements) {

    /**
     * Words for the record.
     *
     * @param statement its name, by which it may be said on whose behalf it was made
     */
    @Schema(name = "CallStatement")
    record Said(
            @Schema(required = true) String statement,
            @Schema(required = true) String by,
            Instant at,
            long entry,
            String text) {}

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
                c.voided(),
                c.until(),
                c.note(),
                c.extensions(),
                c.ended(),
                c.seq(),
                c.endSeq(),
                said(sight, c));
    }

    private static List<Said> said(Sight sight, ConsensusCall c) {
        return sight.state().floor().statements().all().stream()
                .filter(s -> c.id().equals(Statement.call(s.about())))
                .map(s -> new Said(s.id(), s.by(), s.at(), s.seq(), s.text()))
                .toList();
    }
}
