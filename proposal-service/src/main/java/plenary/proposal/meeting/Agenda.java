package plenary.proposal.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.AgendaEvent.ItemOutcome;

/**
 * What a meeting takes up, in order.
 *
 * @param session the meeting
 * @param holds requests that an item wait, oldest first
 */
public record Agenda(
        String session, List<Item> items, List<Hold> holds, List<Announcement> announcements) {

    /** Where an item stands. */
    public enum Stage {
        WAITING,
        BEING_TAKEN,
        DEFERRED,
        CONCLUDED
    }

    /**
     * An item with what became of it.
     *
     * @param taken when the meeting turned to it last; null before
     * @param left when the meeting left it last; null before
     * @param words the chair's at that moment; may be null
     */
    public record Item(
            String item,
            String title,
            Integer minutes,
            List<String> subjects,
            Stage stage,
            Instant taken,
            Instant left,
            String words) {

        public Item {
            subjects = subjects == null ? List.of() : List.copyOf(subjects);
        }

        static Item of(AgendaItem said) {
            return new Item(
                    said.item(),
                    said.title(),
                    said.minutes(),
                    said.subjects(),
                    Stage.WAITING,
                    null,
                    null,
                    null);
        }

        private Item said(AgendaItem said) {
            return new Item(
                    item, said.title(), said.minutes(), said.subjects(), stage, taken, left, words);
        }

        private Item taken(Instant at) {
            return new Item(item, title, minutes, subjects, Stage.BEING_TAKEN, at, null, null);
        }

        private Item left(Instant at, ItemOutcome outcome, String why) {
            var next = outcome == ItemOutcome.CONCLUDED ? Stage.CONCLUDED : Stage.DEFERRED;
            return new Item(item, title, minutes, subjects, next, taken, at, why);
        }
    }

    /**
     * A delegation's request that an item wait for it; it stops nothing.
     *
     * @param hold its number in the meeting, from 1
     * @param released when it ended; null while it stands
     */
    public record Hold(
            int hold, String item, String by, String reason, Instant at, Instant released) {}

    /** Words to all in the meeting. */
    public record Announcement(int announcement, String by, String words, Instant at) {}

    public Agenda {
        items = items == null ? List.of() : List.copyOf(items);
        holds = holds == null ? List.of() : List.copyOf(holds);
        announcements = announcements == null ? List.of() : List.copyOf(announcements);
    }

    static Agenda of(String session) {
        return new Agenda(session, List.of(), List.of(), List.of());
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(one -> one.item().equals(id)).findFirst();
    }

    /** The item the meeting is at. */
    public Optional<Item> current() {
        return items.stream().filter(one -> one.stage() == Stage.BEING_TAKEN).findFirst();
    }

    /** The requests that an item wait which still stand. */
    public List<Hold> holdsOn(String item) {
        return holds.stream()
                .filter(hold -> hold.item().equals(item) && hold.released() == null)
                .toList();
    }

    Agenda set(List<AgendaItem> said) {
        return with(
                said.stream()
                        .map(one -> item(one.item()).map(i -> i.said(one)).orElse(Item.of(one)))
                        .toList());
    }

    Agenda taken(String item, Instant at) {
        return change(item, one -> one.taken(at));
    }

    Agenda left(String item, Instant at, ItemOutcome outcome, String words) {
        return change(item, one -> one.left(at, outcome, words));
    }

    private Agenda change(String item, UnaryOperator<Item> how) {
        return with(items.stream().map(i -> i.item().equals(item) ? how.apply(i) : i).toList());
    }

    private Agenda with(List<Item> next) {
        return new Agenda(session, next, holds, announcements);
    }

    Agenda held(Hold hold) {
        var next = new ArrayList<>(holds);
        next.add(hold);
        return new Agenda(session, items, next, announcements);
    }

    Agenda released(int number, Instant at) {
        return new Agenda(
                session,
                items,
                holds.stream()
                        .map(
                                h ->
                                        h.hold() == number
                                                ? new Hold(
                                                        h.hold(),
                                                        h.item(),
                                                        h.by(),
                                                        h.reason(),
                                                        h.at(),
                                                        at)
                                                : h)
                        .toList(),
                announcements);
    }

    Agenda announced(Announcement announcement) {
        var next = new ArrayList<>(announcements);
        next.add(announcement);
        return new Agenda(session, items, holds, next);
    }
}
