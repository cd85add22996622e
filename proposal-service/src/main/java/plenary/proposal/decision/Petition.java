package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.GroupDecisionEvent.PetitionDeclared;

/**
 * A group's request, signed by some of its seats, to vote on a veto. A list of signatures, not a
 * vote; read only by the group.
 *
 * @param by the seat that opened it, and its first signature
 * @param cure by provision: wording, or what would make the group let go; {@code *} for all others
 * @param poll the group's vote on it; null before it is complete, or where it decides otherwise
 * @param until where the group decides without a vote: the exact end of its time; else null
 * @param declared what its chair declared; null before, and where it decides otherwise
 */
public record Petition(
        String id,
        String group,
        String by,
        List<String> provisions,
        String reason,
        Map<String, String> cure,
        List<String> signatures,
        Instant openedAt,
        Stage stage,
        String poll,
        Instant until,
        PetitionDeclared declared) {

    /** Where a petition stands. */
    public enum Stage {
        OPEN,
        /** Enough have signed; the group decides. */
        COMPLETE,
        /** The window ended before enough had signed. */
        LAPSED,
        /** The group's vote carried it. */
        CARRIED,
        /** The group's vote did not carry it. */
        NOT_CARRIED
    }

    public Petition {
        provisions = List.copyOf(provisions);
        cure = Map.copyOf(cure);
        signatures = List.copyOf(signatures);
    }

    Petition at(Stage next) {
        return copy(signatures, next, poll, until, declared);
    }

    Petition signedBy(String seat) {
        return copy(Lists.with(signatures, seat), stage, poll, until, declared);
    }

    /** The group decides without a vote, until then. */
    Petition asked(Instant end) {
        return copy(signatures, stage, poll, end, declared);
    }

    Petition declared(PetitionDeclared said) {
        return copy(signatures, stage, poll, until, said);
    }

    Petition complete(String pollId) {
        return copy(signatures, Stage.COMPLETE, pollId, null, null);
    }

    private Petition copy(
            List<String> signed, Stage next, String pollId, Instant end, PetitionDeclared said) {
        return new Petition(
                id, group, by, provisions, reason, cure, signed, openedAt, next, pollId, end, said);
    }

    /** Whether the group has not decided on it yet. */
    public boolean pending() {
        return stage == Stage.OPEN || stage == Stage.COMPLETE;
    }
}
