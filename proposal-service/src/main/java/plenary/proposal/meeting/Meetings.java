package plenary.proposal.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.AgendaEvent;
import plenary.contracts.event.AgendaEvent.AgendaSet;
import plenary.contracts.event.AgendaEvent.AnnouncementMade;
import plenary.contracts.event.AgendaEvent.HoldReleased;
import plenary.contracts.event.AgendaEvent.ItemClosed;
import plenary.contracts.event.AgendaEvent.ItemHeld;
import plenary.contracts.event.AgendaEvent.ItemTaken;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.MinutesEvent;
import plenary.contracts.event.MotionEvent;
import plenary.contracts.event.MotionEvent.MotionAppealDecided;
import plenary.contracts.event.MotionEvent.MotionDecided;
import plenary.contracts.event.MotionEvent.MotionMoved;
import plenary.contracts.event.MotionEvent.MotionRuled;
import plenary.contracts.event.MotionEvent.MotionRulingAppealed;
import plenary.contracts.event.MotionEvent.MotionSeconded;
import plenary.contracts.event.MotionEvent.MotionWithdrawn;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PresidingEvent.ChairHandedOver;
import plenary.contracts.event.RoomEvent;
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

/**
 * The agendas, lists of speakers and motions of all meetings, by the meeting's id.
 *
 * @param presiding who presides, of meetings whose chair was handed over
 * @param minuted what was done to their minutes
 * @param rooms what their chairs allow, and what is prepared for the gavel
 */
public record Meetings(
        Shelf<Agenda> agendas,
        Shelf<SpeakersList> lists,
        Shelf<Motions> motions,
        Shelf<Presiding> presiding,
        Shelf<MinutesBook> minuted,
        Shelf<MeetingRoom> rooms) {

    public static final Meetings NOTHING =
            new Meetings(
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty());

    /** The agenda of a meeting; an empty one where none is set. */
    public Agenda agenda(String session) {
        return agendas.find(session).orElseGet(() -> Agenda.of(session));
    }

    /** The list of speakers of a meeting; an empty one before anybody asked. */
    public SpeakersList list(String session) {
        return lists.find(session).orElseGet(() -> SpeakersList.of(session));
    }

    /** The motions of a meeting; none before the first is raised. */
    public Motions motions(String session) {
        return motions.find(session).orElseGet(() -> Motions.of(session));
    }

    /** The motion whose vote, or whose appeal's vote, has this subject. */
    public Optional<Motion> motionOf(String subject) {
        return motions.all().stream()
                .flatMap(m -> m.open().stream())
                .filter(m -> m.subject().equals(subject))
                .findFirst();
    }

    /**
     * @param charter in force, which says who settles a motion; not asked before there is a forum
     */
    public Meetings evolve(Recorded entry, Supplier<Charter> charter) {
        return switch (entry.event()) {
            case AgendaEvent fact -> after(entry.at(), fact);
            case SpeakingEvent fact -> after(entry, fact);
            case MotionEvent fact -> after(entry, fact, charter);
            case PollOpened fact -> put(fact);
            case ChairHandedOver fact -> handedOver(fact, entry.at());
            case MinutesEvent fact -> minuted(fact, entry);
            case SessionSuspended fact -> stopped(fact.session(), entry.at());
            case SessionClosed fact -> stopped(fact.session(), entry.at()).over(fact.session());
            case RoomEvent fact -> room(room(fact.session()).after(fact, entry.at()));
            default -> this; // facts of the other parts
        };
    }

    /** What was done to the minutes of a meeting; nothing before. */
    public MinutesBook minutes(String session) {
        return minuted.find(session).orElseGet(() -> MinutesBook.of(session));
    }

    /** What is allowed in a meeting; nothing before. */
    public MeetingRoom room(String session) {
        return rooms.find(session).orElseGet(() -> MeetingRoom.of(session));
    }

    private Meetings room(MeetingRoom now) {
        return new Meetings(
                agendas, lists, motions, presiding, minuted, rooms.with(now.session(), now));
    }

    private Meetings over(String session) {
        return rooms.has(session) ? room(room(session).over()) : this;
    }

    private Meetings minuted(MinutesEvent fact, Recorded entry) {
        var book = minutes(fact.session()).after(fact, entry.at(), entry.seq());
        return new Meetings(
                agendas, lists, motions, presiding, minuted.with(fact.session(), book), rooms);
    }

    private Meetings handedOver(ChairHandedOver fact, Instant at) {
        var office = fact.to().startsWith("vice-chair:") ? Office.VICE_CHAIR : Office.CHAIR;
        var now = new Presiding(fact.session(), office, at);
        return new Meetings(
                agendas, lists, motions, presiding.with(fact.session(), now), minuted, rooms);
    }

    private Meetings put(PollOpened fact) {
        return motionOf(fact.subject())
                .map(m -> motion(m.session(), m.number(), one -> one.put(fact.poll())))
                .orElse(this);
    }

    private Meetings after(Recorded entry, MotionEvent fact, Supplier<Charter> charter) {
        var at = entry.at();
        var next =
                switch (fact) {
                    case MotionMoved e -> motions(e.session(), m -> m.with(moved(entry, e)));
                    case MotionSeconded e ->
                            motion(e.session(), e.number(), m -> m.seconded(e.by()));
                    case MotionWithdrawn e ->
                            motion(
                                    e.session(),
                                    e.number(),
                                    m -> m.ended(Motion.Stage.WITHDRAWN, at));
                    case MotionRuled e ->
                            motion(
                                    e.session(),
                                    e.number(),
                                    m -> m.ruled(ruling(e, at), forTheChair(m, charter)));
                    case MotionRulingAppealed e ->
                            motion(e.session(), e.number(), m -> m.appealed(e.by()));
                    case MotionAppealDecided e ->
                            motion(
                                    e.session(),
                                    e.number(),
                                    m ->
                                            m.appealDecided(
                                                    e.poll(),
                                                    e.overruled(),
                                                    forTheChair(m, charter),
                                                    at));
                    case MotionDecided e ->
                            motion(
                                    e.session(),
                                    e.number(),
                                    m ->
                                            m.ended(
                                                    e.carried()
                                                            ? Motion.Stage.CARRIED
                                                            : Motion.Stage.REJECTED,
                                                    at));
                };
        var now = next.motions(fact.session()).find(fact.number()).orElseThrow();
        return now.stage() == Motion.Stage.PENDING
                ? next
                : next.speaking(fact.session(), list -> list.without(now));
    }

    private static Motion.Ruling ruling(MotionRuled e, Instant at) {
        return new Motion.Ruling(e.by(), e.upheld(), e.words(), at, null, null, null);
    }

    private static boolean forTheChair(Motion motion, Supplier<Charter> charter) {
        return charter.get().motions().stream()
                .noneMatch(r -> r.motion().equals(motion.motion()) && r.rule() != null);
    }

    private Motion moved(Recorded entry, MotionMoved e) {
        return new Motion(
                e.session(),
                e.number(),
                e.motion(),
                e.by(),
                e.about(),
                e.words(),
                agenda(e.session()).current().map(Agenda.Item::item).orElse(null),
                entry.at(),
                entry.seq(),
                Motion.Stage.PENDING,
                null,
                null,
                null,
                null);
    }

    private Meetings motion(String session, int number, UnaryOperator<Motion> how) {
        return motions(session, all -> all.change(number, how));
    }

    private Meetings motions(String session, UnaryOperator<Motions> how) {
        return new Meetings(
                agendas,
                lists,
                motions.with(session, how.apply(motions(session))),
                presiding,
                minuted,
                rooms);
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
        return new Meetings(
                agendas.with(session, how.apply(agenda(session))),
                lists,
                motions,
                presiding,
                minuted,
                rooms);
    }

    private Meetings speaking(String session, UnaryOperator<SpeakersList> how) {
        return new Meetings(
                agendas,
                lists.with(session, how.apply(list(session))),
                motions,
                presiding,
                minuted,
                rooms);
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.AGENDA, agendas);
        documents.keep(DocumentKind.SPEAKERS, lists);
        documents.keep(DocumentKind.MOTIONS, motions);
        documents.keep(DocumentKind.PRESIDING, presiding);
        documents.keep(DocumentKind.MINUTES, minuted);
        documents.keep(DocumentKind.ROOM, rooms);
    }

    public static Meetings from(Map<DocumentKey, Object> documents) {
        return new Meetings(
                DocumentKey.shelf(documents, DocumentKind.AGENDA, Agenda.class),
                DocumentKey.shelf(documents, DocumentKind.SPEAKERS, SpeakersList.class),
                DocumentKey.shelf(documents, DocumentKind.MOTIONS, Motions.class),
                DocumentKey.shelf(documents, DocumentKind.PRESIDING, Presiding.class),
                DocumentKey.shelf(documents, DocumentKind.MINUTES, MinutesBook.class),
                DocumentKey.shelf(documents, DocumentKind.ROOM, MeetingRoom.class));
    }
}
