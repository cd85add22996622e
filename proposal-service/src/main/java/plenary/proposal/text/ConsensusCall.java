package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.DraftEvent.Pinned;

/**
 * Wordings put to a body: in the room ("I see no objection" … the gavel), or in writing, where
 * silence to an exact instant agrees. An edit of any of them voids the call.
 *
 * @param pinned the provisions, each with the version that was put
 * @param objections received in time, oldest first
 * @param agreed what the gavel fell on, or what was not objected to in writing
 * @param voided the act that edited a pinned wording, or null
 * @param until the exact end of a silence procedure; null for a call in the room
 * @param note why in writing, or null
 * @param extensions of the silence, oldest first
 * @param seq the record entry at which it was put; 0 where it was kept before that was noted
 * @param ended when the gavel fell, the silence ended or nothing was left to agree; null before
 * @param endSeq the record entry of that, 0 before
 */
public record ConsensusCall(
        String id,
        String body,
        List<Pinned> pinned,
        Instant at,
        Stage stage,
        List<Objection> objections,
        List<String> agreed,
        String voided,
        Instant until,
        String note,
        List<Extension> extensions,
        long seq,
        Instant ended,
        long endSeq) {

    /** Where in its life a call is. */
    public enum Stage {
        OPEN,
        VOID,
        GAVELLED,
        /** The instant passed in silence on at least something. */
        SILENCE_ENDED,
        /** Nothing is left to agree: every provision was objected to. */
        OBJECTED
    }

    /**
     * @param reason may be null: an objection needs none
     * @param seq its record entry; 0 where it was kept before that was noted
     */
    public record Objection(
            String seat, String provision, String bracket, Instant at, String reason, long seq) {}

    /** A later end. */
    public record Extension(Instant at, Instant until, String reason) {}

    public ConsensusCall {
        pinned = pinned == null ? List.of() : List.copyOf(pinned);
        objections = objections == null ? List.of() : List.copyOf(objections);
        agreed = agreed == null ? List.of() : List.copyOf(agreed);
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
    }

    static ConsensusCall put(
            String id,
            String body,
            List<Pinned> pinned,
            Instant at,
            long seq,
            Instant until,
            String note) {
        return new ConsensusCall(
                id,
                body,
                pinned,
                at,
                Stage.OPEN,
                null,
                null,
                null,
                until,
                note,
                null,
                seq,
                null,
                0);
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    /** Whether it is a silence procedure. */
    public boolean inWriting() {
        return until != null;
    }

    public boolean pins(String provision) {
        return pinned.stream().anyMatch(p -> p.provision().equals(provision));
    }

    /** Whether somebody has objected to the provision in this call. */
    public boolean objectedTo(String provision) {
        return objections.stream().anyMatch(o -> o.provision().equals(provision));
    }

    ConsensusCall objected(Objection objection) {
        var all = new ArrayList<>(objections);
        all.add(objection);
        return copy(stage, all, agreed, voided, until, extensions, ended, endSeq);
    }

    ConsensusCall ended(Stage how, List<String> provisions, Instant when, long entry) {
        return copy(how, objections, provisions, voided, until, extensions, when, entry);
    }

    ConsensusCall voidedBy(String act) {
        return copy(Stage.VOID, objections, agreed, act, until, extensions, ended, endSeq);
    }

    ConsensusCall extended(Extension extension) {
        var all = new ArrayList<>(extensions);
        all.add(extension);
        return copy(stage, objections, agreed, voided, extension.until(), all, ended, endSeq);
    }

    private ConsensusCall copy(
            Stage nextStage,
            List<Objection> nextObjections,
            List<String> nextAgreed,
            String nextVoided,
            Instant nextUntil,
            List<Extension> nextExtensions,
            Instant nextEnded,
            long nextEndSeq) {
        return new ConsensusCall(
                id,
                body,
                pinned,
                at,
                nextStage,
                nextObjections,
                nextAgreed,
                nextVoided,
                nextUntil,
                note,
                nextExtensions,
                seq,
                nextEnded,
                nextEndSeq);
    }
}
