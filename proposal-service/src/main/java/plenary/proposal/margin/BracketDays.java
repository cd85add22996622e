package plenary.proposal.margin;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of the text with one body stood in brackets at the end of each day on which that
 * changed; the last day is how it stands now. Kept as a running sum: an act adds the difference it
 * makes, so that no act costs more the longer the record is.
 *
 * @param body the body; empty for what no body has taken up
 * @param days oldest first, in forum time, UTC
 */
public record BracketDays(String body, List<Day> days) {

    /**
     * @param day {@code 2012-12-05}
     * @param open brackets open at its end
     * @param inside characters inside brackets, in UTF-16 units
     * @param all characters of the text
     */
    public record Day(String day, int open, long inside, long all) {}

    public BracketDays {
        days = List.copyOf(days);
    }

    /** With how it stands on a day. */
    BracketDays with(Day day) {
        var next = new ArrayList<>(days);
        if (!next.isEmpty() && next.getLast().day().equals(day.day())) {
            next.removeLast();
        }
        next.add(day);
        return new BracketDays(body, next);
    }

    /** How it stood at the end of a day; null before the first. */
    public Day on(String day) {
        Day last = null;
        for (var one : days) {
            if (one.day().compareTo(day) <= 0) {
                last = one;
            }
        }
        return last;
    }
}
