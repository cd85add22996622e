package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.DraftEvent.Pinned;

/**
 * "I see no objection": wordings put to the room. An edit of any of them voids the call.
 *
 * @param pinned the provisions, each with the version that was put
 * @param objections received before the gavel, oldest first
 * @param agreed what the gavel fell on
 * @param voided the act that edited a pinned wording, or null
 */
public record ConsensusCall(
        String id,
        String body,
        List<Pinned> pinned,
        Instant at,
        Stage stage,
        List<Objection> objections,
        List<String> agreed,
        String voided) {

    /** Where in its life a call is. */
    public enum Stage {
        OPEN,
        VOID,
        GAVELLED
    }

    /**
     * @param reason may be null: an objection needs none
     */
    public record Objection(
            String seat, String provision, String bracket, Instant at, String reason) {}

    public ConsensusCall {
        pinned = pinned == null ? List.of() : List.copyOf(pinned);
        objections = objections == null ? List.of() : List.copyOf(objections);
        agreed = agreed == null ? List.of() : List.copyOf(agreed);
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    public boolean pins(String provision) {
        return pinned.stream().anyMatch(p -> p.provision().equals(provision));
    }

    ConsensusCall objected(Objection objection) {
        var all = new ArrayList<>(objections);
        all.add(objection);
        return new ConsensusCall(id, body, pinned, at, stage, all, agreed, voided);
    }

    ConsensusCall gavelled(List<String> provisions) {
        return new ConsensusCall(
                id, body, pinned, at, Stage.GAVELLED, objections, provisions, voided);
    }

    ConsensusCall voidedBy(String act) {
        return new ConsensusCall(id, body, pinned, at, Stage.VOID, objections, agreed, act);
    }
}
