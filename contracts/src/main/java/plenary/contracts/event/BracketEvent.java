package plenary.contracts.event;

import java.time.Instant;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Marked;

/** Passages without agreement, who holds them, where they are. */
public sealed interface BracketEvent extends DeliberationEvent {

    /** Beside which character an empty bracket stands. */
    enum Side {
        BEFORE,
        AFTER
    }

    /**
     * @param bracket its identity ({@code b7})
     * @param first first character of the passage; absent when the whole provision is bracketed
     * @param last last character, included
     * @param holder a seat ({@code states.MEX}), a group ({@code group:civil-society}) or, for an
     *     empty bracket, the office that set it ({@code chair:wg-5-1})
     * @param body the body it is before
     * @param reason may be absent: an objection needs none
     * @param side of an empty bracket: on which side of {@code first} it stands
     * @param placeholder of an empty bracket: what is missing and must be filled
     * @param language of a linguistic bracket: the language in which the wording is disputed
     * @param heading whether it stands in the provision's heading
     */
    record BracketOpened(
            String bracket,
            String provision,
            Anchor first,
            Anchor last,
            String holder,
            String body,
            String reason,
            Side side,
            String placeholder,
            String language,
            Boolean heading)
            implements BracketEvent {

        /** Round words or a whole provision. */
        public BracketOpened(
                String bracket,
                String provision,
                Anchor first,
                Anchor last,
                String holder,
                String body,
                String reason) {
            this(bracket, provision, first, last, holder, body, reason, null, null, null, null);
        }
    }

    record BracketJoined(String bracket, String holder, String reason) implements BracketEvent {}

    /**
     * A holder let go.
     *
     * @param reason may be absent
     */
    record BracketLetGo(String bracket, String holder, String reason) implements BracketEvent {

        /** Without a reason. */
        public BracketLetGo(String bracket, String holder) {
            this(bracket, holder, null);
        }
    }

    record AlternativeProposed(String bracket, String alternative, String by, String text)
            implements BracketEvent {}

    /**
     * Its author took a wording back.
     *
     * @param by who brought it in
     * @param into the wording in favour of which; absent where there is none
     */
    record AlternativeWithdrawn(String bracket, String alternative, String by, String into)
            implements BracketEvent {}

    /** One wording was chosen; it stands when the last holder lets go. */
    record AlternativeChosen(String bracket, String alternative) implements BracketEvent {}

    /** The last holder let go: the brackets are gone and the chosen alternative stands. */
    record BracketLifted(String bracket, String provision, String alternative)
            implements BracketEvent {}

    /** The bracket left the draft with its provision, or with its proposal. */
    record BracketGone(String bracket, String reason) implements BracketEvent {}

    /**
     * @param until when the higher body is asked to have dealt with it; absent for no deadline
     */
    record BracketEscalated(String bracket, String from, String to, String note, Instant until)
            implements BracketEvent {

        /** Without a deadline. */
        public BracketEscalated(String bracket, String from, String to, String note) {
            this(bracket, from, to, note, null);
        }
    }

    /**
     * @param until when the lower body is to have reported; absent for no deadline
     */
    record BracketReferred(String bracket, String from, String to, String mandate, Instant until)
            implements BracketEvent {

        /** Without a deadline. */
        public BracketReferred(String bracket, String from, String to, String mandate) {
            this(bracket, from, to, mandate, null);
        }
    }

    /**
     * Agreed only together.
     *
     * @param by the seat that linked them; absent in older records
     */
    record BracketsLinked(String bracket, String with, String by) implements BracketEvent {

        /** By nobody named. */
        public BracketsLinked(String bracket, String with) {
            this(bracket, with, null);
        }
    }

    /** Agreed apart again. */
    record BracketsUnlinked(String bracket, String with, String by) implements BracketEvent {}

    /** What kind of scrutiny a reservation stands for; it stops nothing. */
    enum ReservationKind {
        SCRUTINY,
        PARLIAMENTARY,
        LINGUISTIC,
        GENERAL
    }

    /**
     * @param provision absent for the whole text
     * @param passage the words it is about; absent for all of it
     */
    record ReservationEntered(
            String reservation,
            String provision,
            String seat,
            ReservationKind kind,
            String text,
            Marked passage)
            implements BracketEvent {

        /** On a provision or the whole. */
        public ReservationEntered(
                String reservation,
                String provision,
                String seat,
                ReservationKind kind,
                String text) {
            this(reservation, provision, seat, kind, text, null);
        }
    }

    /** Who entered it lifted it; adoption no longer lists it. */
    record ReservationLifted(String reservation, String seat, String reason)
            implements BracketEvent {}
}
