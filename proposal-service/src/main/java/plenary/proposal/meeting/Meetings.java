package plenary.proposal.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import plenary.contracts.event.AgendaEvent;
import plenary.contracts.event.AgendaEvent.AgendaSet;
import plenary.contracts.event.AgendaEvent.AnnouncementMade;
import plenary.contracts.event.AgendaEvent.HoldReleased;
import plenary.contracts.event.AgendaEvent.ItemClosed;
import plenary.contracts.event.AgendaEvent.ItemHeld;
import plenary.contracts.event.AgendaEvent.ItemTaken;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionSuspended;
import plenary.contracts.event.SpeakingEvent;
import plenary.contracts.event.SpeakingEvent.FloorEnded;
import plenary.contracts.event.SpeakingEvent.FloorGiven;
import plenary.contracts.event.SpeakingEvent.FloorRequested;
import plenary.contracts.event.SpeakingEvent.RequestWithdrawn;
import plenary.contracts.event.SpeakingEvent.SpeakersListClosed;
import plenary.contracts.event.SpeakingEvent.SpeakersListReopened;
import plenary.contracts.event.SpeakingEvent.SpeakingArranged;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.meeting.Agenda.Announcement;
import plenary.proposal.meeting.Agenda.Hold;

/** The agendas and lists of speakers of all meetings, by the meeting's id. */
public record Meetings(Shelf<Agenda> agendas, Shelf<SpeakersList> lists) {

    public static final Meetings NOTHING = new Meetings(Shelf.empty(), Shelf.empty());

    /** The agenda of a meeting; an empty one where none is set. */
    public Agenda agenda(String session) {
        return agendas.find(session).orElseGet(() -> Agenda.of(session));
    }

    /** The list of speakers of a meeting; an empty one before anybody asked. */
    public SpeakersList list(String session) {
        return lists.find(session).orElseGet(() -> SpeakersList.of(session));
    }

    public Meetings evolve(Recorded entry) {
        return switch (entry.event()) {
            case AgendaEvent fact -> after(entry.at(), fact);
            case SpeakingEvent fact -> after(entry, fact);
            case SessionSuspended fact -> stopped(fact.session(), entry.at());
            case SessionClosed fact -> stopped(fact.session(), entry.at());
            default -> this; // facts of the other parts
        };
    }

    private Meetings stopped(String session, Instant at) {
        return lists.has(session) ? speaking(session, list -> list.stopped(at)) : this;
    }

    private Meetings after(Instant at, AgendaEvent fact) {
        return switch (fact) {
            case AgendaSet e -> agenda(e.session(), a -> a.set(e.items()));
            case ItemTaken e -> agenda(e.session(), a -> a.taken(e.item(), at));
            case ItemClosed e ->
                    agenda(e.session(), a -> a.left(e.item(), at, e.outcome(), e.words()));
            case ItemHeld e ->
                    agenda(
                            e.session(),
                            a ->
                                    a.held(
                                            new Hold(
                                                    e.hold(),
                                                    e.item(),
                                                    e.by(),
                                                    e.reason(),
                                                    at,
                                                    null)));
            case HoldReleased e -> agenda(e.session(), a -> a.released(e.hold(), at));
            case AnnouncementMade e ->
                    agenda(
                            e.session(),
                            a ->
                                    a.announced(
                                            new Announcement(
                                                    e.announcement(), e.by(), e.words(), at)));
        };
    }

    private Meetings after(Recorded entry, SpeakingEvent fact) {
        var at = entry.at();
        return switch (fact) {
            case SpeakingArranged e ->
                    speaking(
                            e.session(),
                            l -> l.arranged(e.order(), e.secondsEach(), e.secondsPerGroup()));
            case FloorRequested e -> speaking(e.session(), l -> l.asked(request(entry, e)));
            case RequestWithdrawn e ->
                    speaking(e.session(), l -> l.withdrawn(e.request(), e.reason()));
            case FloorGiven e ->
                    speaking(e.session(), l -> l.given(e.request(), at, e.seconds(), e.reason()));
            case FloorEnded e -> speaking(e.session(), l -> l.ended(e.request(), at));
            case SpeakersListClosed e -> speaking(e.session(), l -> l.open(false));
            case SpeakersListReopened e -> speaking(e.session(), l -> l.open(true));
        };
    }

    private FloorRequest request(Recorded entry, FloorRequested e) {
        return new FloorRequest(
                e.request(),
                e.by(),
                e.purpose(),
                e.motion(),
                e.about(),
                agenda(e.session()).current().map(Agenda.Item::item).orElse(null),
                entry.at(),
                entry.seq(),
                FloorRequest.Stage.WAITING,
                null,
                null,
                null);
    }

    private Meetings agenda(String session, UnaryOperator<Agenda> how) {
        return new Meetings(agendas.with(session, how.apply(agenda(session))), lists);
    }

    private Meetings speaking(String session, UnaryOperator<SpeakersList> how) {
        return new Meetings(agendas, lists.with(session, how.apply(list(session))));
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.AGENDA, agendas);
        documents.keep(DocumentKind.SPEAKERS, lists);
    }

    public static Meetings from(Map<DocumentKey, Object> documents) {
        return new Meetings(
                DocumentKey.shelf(documents, DocumentKind.AGENDA, Agenda.class),
                DocumentKey.shelf(documents, DocumentKind.SPEAKERS, SpeakersList.class));
    }
}
