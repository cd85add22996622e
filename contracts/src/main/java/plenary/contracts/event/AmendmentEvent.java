package plenary.contracts.event;

import java.util.List;
import plenary.contracts.text.Marked;

/** Amendments to the draft: other words for a passage, put one after the other. */
public sealed interface AmendmentEvent extends DeliberationEvent {

    /** Why an amendment is not put. */
    enum NotPut {
        /** Words it would replace no longer stand. */
        PASSAGE_GONE,
        /** What it asks for stands already. */
        WORDING_THERE
    }

    /**
     * @param amendment its identity ({@code am-3})
     * @param passage the words it would replace
     * @param whole whether that is the whole provision
     * @param by the seat that tabled it
     * @param text the words it would put there; empty to delete
     * @param body the body that deals with it
     * @param audience who may read it
     */
    record AmendmentTabled(
            String amendment,
            String provision,
            Marked passage,
            boolean whole,
            String by,
            String text,
            String reason,
            String body,
            String audience)
            implements AmendmentEvent {}

    /** The moderator departs from "furthest removed first", and says why. */
    record AmendmentsOrdered(String provision, List<String> order, String reason)
            implements AmendmentEvent {}

    /** Another seat supports that it be discussed. */
    record AmendmentSupported(String amendment, String seat) implements AmendmentEvent {}

    /** It is before the room. */
    record AmendmentPut(String amendment) implements AmendmentEvent {}

    /** A seat objects to it before the gavel; it is not agreed. */
    record AmendmentObjected(String amendment, String seat, String reason)
            implements AmendmentEvent {}

    /**
     * It is agreed; the words change with the edit recorded next.
     *
     * @param poll the vote that carried it; absent where the gavel fell without objection
     */
    record AmendmentAdopted(String amendment, String edit, String poll) implements AmendmentEvent {}

    /**
     * @param poll the vote that did not carry it; absent where it was not agreed in the room
     */
    record AmendmentRejected(String amendment, String poll, String reason)
            implements AmendmentEvent {}

    /**
     * It falls without being put.
     *
     * @param settledBy the amendment or other act that settled it
     */
    record AmendmentNotPut(String amendment, String settledBy, NotPut why)
            implements AmendmentEvent {}

    record AmendmentWithdrawn(String amendment, String by) implements AmendmentEvent {}
}
