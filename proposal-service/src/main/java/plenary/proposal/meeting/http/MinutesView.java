package plenary.proposal.meeting.http;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Session.Hours;
import plenary.proposal.floor.Session.Stage;
import plenary.proposal.meeting.Minutes;
import plenary.proposal.meeting.Minutes.Line;
import plenary.proposal.meeting.MinutesBook;
import plenary.proposal.negotiating.GroupBehind;

/**
 * The minutes of a meeting.
 *
 * @param over whether the meeting has ended; before that they go on
 * @param hours when it met
 * @param present who was there last, by name
 * @param commitments what was promised at its opening
 * @param approved by the body in a later meeting; null before
 * @param lines in the order of the record; what was added by hand names its note
 */
record MinutesView(
        String session,
        String body,
        String title,
        boolean over,
        List<Hours> hours,
        List<String> present,
        List<String> commitments,
        MinutesApproval approved,
        List<MinutesCorrigendum> corrigenda,
        List<MinutesLine> lines) {

    /**
     * The body's approval.
     *
     * @param in the later meeting in which it was given
     * @param seq the record entry
     */
    record MinutesApproval(String in, String by, Instant at, long seq) {}

    /** What was wrong in approved minutes. */
    record MinutesCorrigendum(int corrigendum, String by, String text, Instant at, long seq) {}

    /** What a line tells. */
    enum MinutesTopic {
        OPENED,
        SUSPENDED,
        RESUMED,
        CLOSED,
        PRESENT,
        ITEM,
        ITEM_LEFT,
        ANNOUNCED,
        SPOKE,
        HANDED_OVER,
        LEAVE,
        CLOCK_STOPPED,
        CLOCK_RESTARTED,
        MOTION,
        SECONDED,
        MOTION_WITHDRAWN,
        RULING,
        APPEALED,
        APPEAL_DECIDED,
        MOTION_DECIDED,
        STATEMENT,
        CHECK_OPENED,
        CHECK_CLOSED,
        VOTE,
        VOTE_CANCELLED,
        RESULT,
        VOTE_EXPLAINED,
        OBJECTED,
        AGREED,
        ADDED
    }

    /**
     * @param by who acted, as it is recorded; null where nobody is named
     * @param about an address, or the title of an item
     * @param words as they were said
     * @param figure seconds of a speech, seats present; null for none
     * @param result how something ended
     * @param note of a passage added by hand: its number; null for what is of the record
     * @param onBehalfOf the groups a statement was made for, with who does not stand behind it; as
     *     declared by the time the body approved the minutes
     */
    record MinutesLine(
            long seq,
            Instant at,
            MinutesTopic what,
            String by,
            String about,
            String words,
            Long figure,
            String result,
            Integer note,
            List<GroupBehind> onBehalfOf) {

        private static MinutesLine of(Line l) {
            return new MinutesLine(
                    l.seq(),
                    l.at(),
                    MinutesTopic.valueOf(l.what().name()),
                    l.by(),
                    l.about(),
                    l.words(),
                    l.figure(),
                    l.result(),
                    l.note(),
                    l.onBehalfOf());
        }
    }

    static MinutesView of(ForumState state, Minutes minutes, String language) {
        var session = minutes.session();
        var meeting = state.floor().sessions().get(session);
        var book = state.meetings().minutes(session);
        var roster = state.assembly().roster();
        return new MinutesView(
                session,
                meeting.body(),
                meeting.title(),
                meeting.stage() == Stage.CLOSED,
                meeting.hours(),
                meeting.present().stream().map(seat -> roster.nameOf(seat, language)).toList(),
                meeting.commitments().stream().map(Commitment::text).toList(),
                approved(book.approved()),
                book.corrigenda().stream()
                        .map(
                                c ->
                                        new MinutesCorrigendum(
                                                c.corrigendum(), c.by(), c.text(), c.at(), c.seq()))
                        .toList(),
                minutes.with(book).lines().stream().map(MinutesLine::of).toList());
    }

    private static MinutesApproval approved(MinutesBook.Approval a) {
        return a == null ? null : new MinutesApproval(a.in(), a.by(), a.at(), a.seq());
    }
}
