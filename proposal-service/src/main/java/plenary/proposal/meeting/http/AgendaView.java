package plenary.proposal.meeting.http;

import java.time.Instant;
import java.util.List;
import plenary.proposal.meeting.Agenda;
import plenary.proposal.meeting.Agenda.Announcement;
import plenary.proposal.meeting.Agenda.Hold;
import plenary.proposal.meeting.Agenda.Stage;

/**
 * A meeting's agenda, in order.
 *
 * @param current the item the meeting is at; null for none
 */
record AgendaView(
        String session,
        String current,
        List<AgendaItemView> items,
        List<Announcement> announcements) {

    /**
     * @param minutes the time it is meant to take; null for none
     * @param holds delegations that ask the item to wait for them
     */
    record AgendaItemView(
            String id,
            String title,
            Integer minutes,
            List<String> subjects,
            Stage stage,
            Instant taken,
            Instant left,
            String words,
            List<Hold> holds) {}

    static AgendaView of(Agenda agenda) {
        return new AgendaView(
                agenda.session(),
                agenda.current().map(Agenda.Item::item).orElse(null),
                agenda.items().stream()
                        .map(
                                i ->
                                        new AgendaItemView(
                                                i.item(),
                                                i.title(),
                                                i.minutes(),
                                                i.subjects(),
                                                i.stage(),
                                                i.taken(),
                                                i.left(),
                                                i.words(),
                                                agenda.holdsOn(i.item())))
                        .toList(),
                agenda.announcements());
    }
}
