package plenary.proposal.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.DeliberationEvent;
import plenary.proposal.ForumState;
import plenary.proposal.negotiating.GroupBehind;

/**
 * The minutes of a meeting, written by themselves from its entries in the record: who was there,
 * what was taken up, who spoke and how long, rulings, motions, votes with their results, what was
 * agreed, statements in full.
 *
 * @param lines in the order of the record
 */
public record Minutes(String session, List<Line> lines) {

    /**
     * One entry of the record during the meeting.
     *
     * @param by the capacity it was done in, as recorded
     */
    public record Entry(long seq, Instant at, String by, DeliberationEvent event) {}

    /** What a line tells. */
    public enum What {
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
        /** Added by hand. */
        ADDED
    }

    /**
     * A line of the minutes.
     *
     * @param by who acted, as it is recorded; null where nobody is named
     * @param about what it is about: an address, or the title of an item
     * @param words as they were said
     * @param figure seconds of a speech, seats present; null for none
     * @param result how something ended, in lower kebab; null for nothing
     * @param note the number of a passage that was added by hand; null for what is of the record
     * @param onBehalfOf the groups words were said for; what is declared after the body has
     *     approved the minutes is not in them
     */
    public record Line(
            long seq,
            Instant at,
            What what,
            String by,
            String about,
            String words,
            Long figure,
            String result,
            Integer note,
            List<GroupBehind> onBehalfOf) {

        private static Line added(MinutesBook.Note n, Line before) {
            var seq = before == null ? 0 : before.seq();
            return new Line(
                    seq,
                    n.at(),
                    What.ADDED,
                    n.by(),
                    null,
                    n.text(),
                    null,
                    null,
                    n.note(),
                    List.of());
        }
    }

    /** The same with what was added by hand, each passage in its place. */
    public Minutes with(MinutesBook book) {
        var all = new ArrayList<Line>();
        var left = new ArrayList<>(book.standing());
        Line before = null;
        for (var line : lines) {
            place(all, left, before, line.seq());
            all.add(line);
            before = line;
        }
        place(all, left, before, Long.MAX_VALUE);
        var last = before;
        left.forEach(note -> all.add(Line.added(note, last)));
        return new Minutes(session, List.copyOf(all));
    }

    /** Passages that stand after an entry before the next line. */
    private static void place(List<Line> all, List<MinutesBook.Note> left, Line before, long next) {
        left.stream()
                .filter(note -> note.after() != null && note.after() < next)
                .forEach(note -> all.add(Line.added(note, before)));
        left.removeIf(note -> note.after() != null && note.after() < next);
    }

    /**
     * @param language of titles and questions, where they are there in it; else English
     */
    public static Minutes of(
            ForumState state, String session, List<Entry> entries, String language) {
        var writing = new MinutesWriting(state, session, language);
        entries.forEach(writing::take);
        return new Minutes(session, List.copyOf(writing.lines));
    }
}
