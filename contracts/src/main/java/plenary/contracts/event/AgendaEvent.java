package plenary.contracts.event;

import java.util.List;

/** What a meeting takes up, in which order, and what is asked and announced about it. */
public sealed interface AgendaEvent extends DeliberationEvent {

    /** The meeting. */
    String session();

    /**
     * One item of an agenda.
     *
     * @param item its id within the meeting, {@code [a-z0-9-]{1,40}}; it stays when the order
     *     changes
     * @param title as read out
     * @param minutes the time it is meant to take, 1 to 1,440; absent for none
     * @param subjects what it is about: {@code proposal/27}, {@code provision/3A}, {@code
     *     carry-over/5}; may be empty
     */
    record AgendaItem(String item, String title, Integer minutes, List<String> subjects) {

        public AgendaItem {
            subjects = subjects == null ? List.of() : List.copyOf(subjects);
        }
    }

    /** The agenda of a meeting, whole and in order; what was taken already stays on it. */
    record AgendaSet(String session, List<AgendaItem> items) implements AgendaEvent {

        public AgendaSet {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** The meeting turns to an item. */
    record ItemTaken(String session, String item) implements AgendaEvent {}

    /** How a meeting leaves an item. */
    enum ItemOutcome {
        /** Its consideration is over. */
        CONCLUDED,
        /** It is taken up again later, here or elsewhere. */
        DEFERRED
    }

    /**
     * The meeting leaves an item.
     *
     * @param words the chair's, of what was concluded or until when it is deferred; may be absent
     */
    record ItemClosed(String session, String item, ItemOutcome outcome, String words)
            implements AgendaEvent {}

    /**
     * A delegation asks that an item wait for it. It stops nothing; the chair sees it.
     *
     * @param hold its number in the meeting, from 1
     * @param by the capacity that asks, {@code seat:states.LCA}
     * @param reason such as that the delegation sits in another body at the time
     */
    record ItemHeld(String session, int hold, String item, String by, String reason)
            implements AgendaEvent {}

    /** The item need not wait any more. */
    record HoldReleased(String session, int hold, String by) implements AgendaEvent {}

    /**
     * Words of the chair or the secretariat to all in the meeting; they decide nothing.
     *
     * @param announcement its number in the meeting, from 1
     */
    record AnnouncementMade(String session, int announcement, String by, String words)
            implements AgendaEvent {}
}
