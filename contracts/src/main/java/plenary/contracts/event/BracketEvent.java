package plenary.contracts.event;

import plenary.contracts.text.Anchor;

/** Passages without agreement, who holds them, where they are. */
public sealed interface BracketEvent extends DeliberationEvent {

    /**
     * @param bracket its identity ({@code b7})
     * @param first first character of the passage; absent when the whole provision is bracketed
     * @param last last character, included
     * @param holder a seat ({@code states.MEX}) or a group ({@code group:civil-society})
     * @param body the body it is before
     * @param reason may be absent: an objection needs none
     */
    record BracketOpened(
            String bracket,
            String provision,
            Anchor first,
            Anchor last,
            String holder,
            String body,
            String reason)
            implements BracketEvent {}

    record BracketJoined(String bracket, String holder, String reason) implements BracketEvent {}

    /** A holder let go. */
    record BracketLetGo(String bracket, String holder) implements BracketEvent {}

    record AlternativeProposed(String bracket, String alternative, String by, String text)
            implements BracketEvent {}

    /** One wording was chosen; it stands when the last holder lets go. */
    record AlternativeChosen(String bracket, String alternative) implements BracketEvent {}

    /** The last holder let go: the brackets are gone and the chosen alternative stands. */
    record BracketLifted(String bracket, String provision, String alternative)
            implements BracketEvent {}

    /** The bracket left the draft with its provision, or with its proposal. */
    record BracketGone(String bracket, String reason) implements BracketEvent {}

    record BracketEscalated(String bracket, String from, String to, String note)
            implements BracketEvent {}

    record BracketReferred(String bracket, String from, String to, String mandate)
            implements BracketEvent {}

    /** Agreed only together. */
    record BracketsLinked(String bracket, String with) implements BracketEvent {}

    /** What kind of scrutiny a reservation stands for; it stops nothing. */
    enum ReservationKind {
        SCRUTINY,
        PARLIAMENTARY,
        LINGUISTIC,
        GENERAL
    }

    record ReservationEntered(
            String reservation, String provision, String seat, ReservationKind kind, String text)
            implements BracketEvent {}
}
