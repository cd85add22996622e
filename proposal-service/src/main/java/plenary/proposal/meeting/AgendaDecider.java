package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_CONCLUDED;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_NOT_TAKEN;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_OPEN;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_TAKEN;
import static plenary.contracts.refusal.RefusalCode.HOLD_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.AgendaEvent.AgendaSet;
import plenary.contracts.event.AgendaEvent.AnnouncementMade;
import plenary.contracts.event.AgendaEvent.HoldReleased;
import plenary.contracts.event.AgendaEvent.ItemClosed;
import plenary.contracts.event.AgendaEvent.ItemHeld;
import plenary.contracts.event.AgendaEvent.ItemTaken;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.Agenda.Item;
import plenary.proposal.meeting.Agenda.Stage;
import plenary.proposal.meeting.AgendaCommand.Announce;
import plenary.proposal.meeting.AgendaCommand.CloseItem;
import plenary.proposal.meeting.AgendaCommand.HoldItem;
import plenary.proposal.meeting.AgendaCommand.ReleaseHold;
import plenary.proposal.meeting.AgendaCommand.SetAgenda;
import plenary.proposal.meeting.AgendaCommand.TakeItem;

/** Decides what is done with a meeting's agenda: one item at a time, and none forgotten. */
final class AgendaDecider {
    private AgendaDecider() {}

    static Decision decide(ForumState state, Actor actor, AgendaCommand command) {
        try {
            var here = InMeeting.of(state, actor, command.session());
            var agenda = state.meetings().agenda(command.session());
            return switch (command) {
                case SetAgenda c -> set(here.led("sets its agenda"), agenda, c);
                case TakeItem c -> take(here.open().led("takes its items"), agenda, c);
                case CloseItem c -> close(here.open().led("closes its items"), agenda, c);
                case HoldItem c -> hold(here.takingPart(), agenda, c);
                case ReleaseHold c -> release(here, agenda, c);
                case Announce c ->
                        Decision.accepted(
                                new AnnouncementMade(
                                        c.session(),
                                        agenda.announcements().size() + 1,
                                        here.led("makes its announcements").by(),
                                        c.words()));
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private static Decision set(InMeeting here, Agenda agenda, SetAgenda c) {
        for (var item : agenda.items()) {
            var stays = c.items().stream().anyMatch(said -> said.item().equals(item.item()));
            if (!stays && item.stage() != Stage.WAITING) {
                return Decision.refused(
                        AGENDA_ITEM_TAKEN,
                        "The item " + item.title() + " was taken up and stays on the agenda.");
            }
        }
        var before =
                agenda.items().stream()
                        .map(i -> new AgendaItem(i.item(), i.title(), i.minutes(), i.subjects()))
                        .toList();
        return before.equals(c.items())
                ? Decision.accepted()
                : Decision.accepted(new AgendaSet(c.session(), c.items()));
    }

    private static Decision take(InMeeting here, Agenda agenda, TakeItem c) {
        var item = item(agenda, c.item());
        return switch (item.stage()) {
            case BEING_TAKEN -> Decision.accepted();
            case CONCLUDED ->
                    Decision.refused(
                            AGENDA_ITEM_CONCLUDED,
                            "The consideration of " + item.title() + " is over.");
            case WAITING, DEFERRED ->
                    agenda.current()
                            .map(
                                    open ->
                                            Decision.refused(
                                                    AGENDA_ITEM_OPEN,
                                                    "The meeting is at "
                                                            + open.title()
                                                            + "; conclude or defer it first."))
                            .orElseGet(
                                    () -> Decision.accepted(new ItemTaken(c.session(), c.item())));
        };
    }

    private static Decision close(InMeeting here, Agenda agenda, CloseItem c) {
        var item = item(agenda, c.item());
        return item.stage() == Stage.BEING_TAKEN
                ? Decision.accepted(new ItemClosed(c.session(), c.item(), c.outcome(), c.words()))
                : Decision.refused(
                        AGENDA_ITEM_NOT_TAKEN, "The meeting is not at " + item.title() + ".");
    }

    private static Decision hold(InMeeting here, Agenda agenda, HoldItem c) {
        var item = item(agenda, c.item());
        if (item.stage() == Stage.CONCLUDED) {
            return Decision.refused(
                    AGENDA_ITEM_CONCLUDED, "The consideration of " + item.title() + " is over.");
        }
        var asked = agenda.holdsOn(c.item()).stream().anyMatch(h -> h.by().equals(here.by()));
        return asked
                ? Decision.accepted()
                : Decision.accepted(
                        new ItemHeld(
                                c.session(),
                                agenda.holds().size() + 1,
                                c.item(),
                                here.by(),
                                c.reason()));
    }

    private static Decision release(InMeeting here, Agenda agenda, ReleaseHold c) {
        var hold =
                agenda.holds().stream()
                        .filter(h -> h.hold() == c.hold())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                HOLD_NOT_FOUND,
                                                "There is no hold " + c.hold() + "."));
        if (!hold.by().equals(here.by()) && !here.leads()) {
            return Decision.refused(NOT_ENTITLED, "Who asked for it, or the chair, releases it.");
        }
        return hold.released() != null
                ? Decision.accepted()
                : Decision.accepted(new HoldReleased(c.session(), c.hold(), here.by()));
    }

    private static Item item(Agenda agenda, String id) {
        return agenda.item(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        AGENDA_ITEM_NOT_FOUND,
                                        "The agenda has no item " + id + "."));
    }
}
