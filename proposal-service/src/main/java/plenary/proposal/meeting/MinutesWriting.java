package plenary.proposal.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plenary.contracts.charter.MotionRule;
import plenary.contracts.event.AgendaEvent.AnnouncementMade;
import plenary.contracts.event.AgendaEvent.ItemClosed;
import plenary.contracts.event.AgendaEvent.ItemTaken;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.DraftEvent.ConsensusObjected;
import plenary.contracts.event.MotionEvent.MotionAppealDecided;
import plenary.contracts.event.MotionEvent.MotionDecided;
import plenary.contracts.event.MotionEvent.MotionMoved;
import plenary.contracts.event.MotionEvent.MotionRuled;
import plenary.contracts.event.MotionEvent.MotionRulingAppealed;
import plenary.contracts.event.MotionEvent.MotionSeconded;
import plenary.contracts.event.MotionEvent.MotionWithdrawn;
import plenary.contracts.event.PollEvent.PollCancelled;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.contracts.event.PresidingEvent.ChairHandedOver;
import plenary.contracts.event.RoomEvent.LeaveGranted;
import plenary.contracts.event.RoomEvent.SessionClockRestarted;
import plenary.contracts.event.RoomEvent.SessionClockStopped;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.SessionEvent.RulingAppealed;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SessionEvent.SessionResumed;
import plenary.contracts.event.SessionEvent.SessionSuspended;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.contracts.event.SpeakingEvent.FloorGiven;
import plenary.contracts.event.VoteEvent.VoteNoted;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.Minutes.Entry;
import plenary.proposal.meeting.Minutes.Line;
import plenary.proposal.meeting.Minutes.What;
import plenary.proposal.negotiating.GroupBehind;

/** Writes the minutes of a meeting from its entries in the record, line by line. */
final class MinutesWriting {
    private final ForumState state;
    private final String session;
    private final String body;
    private final String language;
    private final Set<String> ruledHere = new HashSet<>();
    final List<Line> lines = new ArrayList<>();
    private Entry now;

    MinutesWriting(ForumState state, String session, String language) {
        this.state = state;
        this.session = session;
        this.body = state.floor().sessions().get(session).body();
        this.language = language;
    }

    void take(Entry entry) {
        now = entry;
        switch (entry.event()) {
            case SessionOpened e when here(e.session()) -> line(What.OPENED, null, e.title());
            case SessionSuspended e when here(e.session()) ->
                    words(What.SUSPENDED, null, null, e.reason());
            case SessionResumed e when here(e.session()) -> line(What.RESUMED, null, null);
            case SessionClosed e when here(e.session()) ->
                    words(What.CLOSED, null, null, e.reason());
            case PresenceSet e when here(e.session()) ->
                    full(What.PRESENT, null, null, null, (long) e.present().size(), null);
            case StatementRecorded e when here(e.session()) -> stated(e);
            case RulingGiven e when led(entry.by()) -> {
                ruledHere.add(e.challenge());
                full(
                        What.RULING,
                        null,
                        challenged(e.challenge()),
                        e.words(),
                        null,
                        e.inScope() ? "in-scope" : "out-of-scope");
            }
            case RulingAppealed e when ruledHere.contains(e.challenge()) ->
                    line(What.APPEALED, e.by(), challenged(e.challenge()));
            case AppealDecided e when ruledHere.contains(e.challenge()) ->
                    full(
                            What.APPEAL_DECIDED,
                            null,
                            challenged(e.challenge()),
                            null,
                            null,
                            e.overruled() ? "overruled" : "stands");
            default -> further(entry.event());
        }
    }

    private void further(DeliberationEvent event) {
        switch (event) {
            case ItemTaken e when here(e.session()) -> line(What.ITEM, null, item(e.item()));
            case ItemClosed e when here(e.session()) ->
                    full(What.ITEM_LEFT, null, item(e.item()), e.words(), null, kebab(e.outcome()));
            case AnnouncementMade e when here(e.session()) ->
                    words(What.ANNOUNCED, e.by(), null, e.words());
            case FloorGiven e when here(e.session()) -> spoke(e);
            case LeaveGranted e when here(e.session()) -> line(What.LEAVE, e.by(), e.observer());
            case SessionClockStopped e when here(e.session()) ->
                    words(What.CLOCK_STOPPED, e.by(), null, e.reason());
            case SessionClockRestarted e when here(e.session()) ->
                    line(What.CLOCK_RESTARTED, e.by(), null);
            case MotionSeconded e when here(e.session()) ->
                    line(What.SECONDED, e.by(), motion(e.number()));
            case ChairHandedOver e when here(e.session()) -> line(What.HANDED_OVER, e.by(), e.to());
            case MotionMoved e when here(e.session()) ->
                    words(What.MOTION, e.by(), motion(e.number()), e.words());
            case MotionWithdrawn e when here(e.session()) ->
                    line(What.MOTION_WITHDRAWN, e.by(), motion(e.number()));
            case MotionRuled e when here(e.session()) ->
                    full(
                            What.RULING,
                            e.by(),
                            motion(e.number()),
                            e.words(),
                            null,
                            e.upheld() ? "upheld" : "not-upheld");
            case MotionRulingAppealed e when here(e.session()) ->
                    line(What.APPEALED, e.by(), motion(e.number()));
            case MotionAppealDecided e when here(e.session()) ->
                    full(
                            What.APPEAL_DECIDED,
                            null,
                            motion(e.number()),
                            null,
                            null,
                            e.overruled() ? "overruled" : "stands");
            case MotionDecided e when here(e.session()) ->
                    full(
                            What.MOTION_DECIDED,
                            null,
                            motion(e.number()),
                            null,
                            null,
                            e.carried() ? "carried" : "rejected");
            default -> decided(event);
        }
    }

    private void decided(DeliberationEvent event) {
        switch (event) {
            case TemperatureCheckOpened e when body.equals(e.body()) ->
                    words(
                            What.CHECK_OPENED,
                            null,
                            "temperature-check/" + e.check(),
                            said(e.question()));
            case TemperatureCheckClosed e
                    when body.equals(state.decisions().checks().get(e.check()).body()) ->
                    words(What.CHECK_CLOSED, null, "temperature-check/" + e.check(), e.words());
            case PollOpened e when body.equals(e.body()) ->
                    words(What.VOTE, null, "poll/" + e.poll(), said(e.question()));
            case PollCancelled e when ours(e.poll()) ->
                    words(What.VOTE_CANCELLED, null, "poll/" + e.poll(), e.reason());
            case ResultReceived e when ours(e.poll()) -> result(e);
            case VoteNoted e when ours(e.poll()) ->
                    words(What.VOTE_EXPLAINED, "seat:" + e.seat(), "poll/" + e.poll(), e.text());
            case ConsensusObjected e when called(e.call()) ->
                    words(
                            What.OBJECTED,
                            "seat:" + e.seat(),
                            "provision/" + e.provision(),
                            e.reason());
            case ConsensusGavelled e when body.equals(e.body()) ->
                    e.agreed().forEach(p -> line(What.AGREED, null, "provision/" + p));
            default -> {} // of another body, or not a matter for minutes
        }
    }

    /** With the groups it was said for, which an act of its own after it declares. */
    private void stated(StatementRecorded e) {
        var approved = state.meetings().minutes(session).approved();
        add(
                What.STATEMENT,
                e.by(),
                e.about(),
                e.text(),
                null,
                null,
                GroupBehind.of(
                        state,
                        "statement/" + e.statement(),
                        approved == null ? null : approved.at().plusNanos(1)));
    }

    private void spoke(FloorGiven e) {
        state.meetings()
                .list(session)
                .request(e.request())
                .ifPresent(
                        r ->
                                full(
                                        What.SPOKE,
                                        r.by(),
                                        r.about(),
                                        e.reason(),
                                        r.used(null).toSeconds(),
                                        kebab(r.purpose())));
    }

    private void result(ResultReceived e) {
        var counts =
                e.tally().classes().stream()
                        .map(c -> c.yes() + " – " + c.no() + " – " + c.abstain())
                        .toList();
        full(
                What.RESULT,
                null,
                "poll/" + e.poll(),
                String.join("; ", counts),
                null,
                kebab(e.verdict().outcome()));
    }

    private boolean here(String of) {
        return session.equals(of);
    }

    private boolean ours(String poll) {
        return state.decisions()
                .polls()
                .find(poll)
                .map(p -> body.equals(p.opened().body()))
                .orElse(false);
    }

    private boolean called(String call) {
        return state.texts().calls().find(call).map(c -> body.equals(c.body())).orElse(false);
    }

    /** Whether an officer of this body did it; what is shared with others is ruled on by one. */
    private boolean led(String by) {
        return by != null && by.split(" ", 2)[0].endsWith(":" + body);
    }

    private static String challenged(String challenge) {
        return "challenge/" + challenge;
    }

    private String said(Map<String, String> inLanguages) {
        return inLanguages.getOrDefault(language, inLanguages.get("en"));
    }

    private String item(String id) {
        return state.meetings().agenda(session).item(id).map(Agenda.Item::title).orElse(id);
    }

    private String motion(int number) {
        var rules = new MotionRules(state, session);
        return number + ". " + said(rules.of(rules.find(number).motion()));
    }

    private String said(MotionRule rule) {
        return rule.title().getOrDefault(language, MotionRules.title(rule));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void line(What what, String by, String about) {
        full(what, by, about, null, null, null);
    }

    private void words(What what, String by, String about, String said) {
        full(what, by, about, said, null, null);
    }

    private void full(What what, String by, String about, String said, Long figure, String result) {
        add(what, by, about, said, figure, result, List.of());
    }

    private void add(
            What what,
            String by,
            String about,
            String said,
            Long figure,
            String result,
            List<GroupBehind> groups) {
        lines.add(
                new Line(now.seq(), now.at(), what, by, about, said, figure, result, null, groups));
    }
}
