package plenary.proposal.margin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.AmendmentEvent.AmendmentTabled;
import plenary.contracts.event.AmendmentEvent.NotPut;
import plenary.contracts.text.Marked;

/**
 * Other words for a passage of the draft, put to the room one after the other.
 *
 * @param passage the words it would replace
 * @param whole whether that is the whole provision
 * @param by the seat that tabled it
 * @param text the words it would put there; empty to delete
 * @param audience who may read it, for good
 * @param objections of seats, since it was put
 * @param settledBy the act that settled it without its being put; else null
 * @param why why it was not put, or null
 * @param poll the vote that decided it, or null
 * @param ending the words with which it ended, or null
 * @param supporters other seats that support that it be discussed
 */
public record Amendment(
        String id,
        String provision,
        Marked passage,
        boolean whole,
        String by,
        String text,
        String reason,
        String body,
        String audience,
        Instant at,
        Stage stage,
        List<Objection> objections,
        String settledBy,
        NotPut why,
        String poll,
        String ending,
        List<String> supporters) {

    /** Where it stands. */
    public enum Stage {
        TABLED,
        PUT,
        ADOPTED,
        REJECTED,
        NOT_PUT,
        WITHDRAWN
    }

    /** A seat does not agree to it. */
    public record Objection(String seat, String reason, Instant at) {}

    public Amendment {
        objections = objections == null ? List.of() : List.copyOf(objections);
        supporters = supporters == null ? List.of() : List.copyOf(supporters);
    }

    static Amendment tabled(AmendmentTabled e, Instant at) {
        return new Amendment(
                e.amendment(),
                e.provision(),
                e.passage(),
                e.whole(),
                e.by(),
                e.text(),
                e.reason(),
                e.body(),
                e.audience(),
                at,
                Stage.TABLED,
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }

    /** Whether it is still to be dealt with. */
    public boolean open() {
        return stage == Stage.TABLED || stage == Stage.PUT;
    }

    Amendment objected(Objection objection) {
        var next = new ArrayList<>(objections);
        next.add(objection);
        return copy(stage, next, settledBy, why, poll, ending);
    }

    Amendment supported(String seat) {
        var next = new ArrayList<>(supporters);
        next.add(seat);
        return new Amendment(
                id,
                provision,
                passage,
                whole,
                by,
                text,
                reason,
                body,
                audience,
                at,
                stage,
                objections,
                settledBy,
                why,
                poll,
                ending,
                next);
    }

    Amendment at(Stage next) {
        return copy(next, objections, settledBy, why, poll, ending);
    }

    Amendment decided(Stage next, String by, String words) {
        return copy(next, objections, settledBy, why, by, words);
    }

    Amendment notPut(String by, NotPut because) {
        return copy(Stage.NOT_PUT, objections, by, because, poll, ending);
    }

    private Amendment copy(
            Stage nextStage,
            List<Objection> nextObjections,
            String nextSettledBy,
            NotPut nextWhy,
            String nextPoll,
            String nextEnding) {
        return new Amendment(
                id,
                provision,
                passage,
                whole,
                by,
                text,
                reason,
                body,
                audience,
                at,
                nextStage,
                nextObjections,
                nextSettledBy,
                nextWhy,
                nextPoll,
                nextEnding,
                supporters);
    }
}
