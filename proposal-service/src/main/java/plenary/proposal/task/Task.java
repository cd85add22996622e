package plenary.proposal.task;

import java.time.Instant;
import java.util.Comparator;

/**
 * One thing somebody is waited for.
 *
 * @param as the capacity in which it is done, as in the header Plenary-As
 * @param subject what it is about, as in the record: {@code poll/poll-3}, {@code bracket/b4}
 * @param about in words, in the reader's language; null where the subject says all
 * @param body before which; null for none
 * @param count of how many things, where one task stands for several; else 1
 * @param since from when on; null where that is not noted
 * @param until the exact end, at which it is too late; null for none
 */
public record Task(
        TaskSort sort,
        String as,
        String subject,
        String about,
        String body,
        int count,
        Instant since,
        Instant until) {

    /** What ends first comes first; then what has waited longest. */
    public static final Comparator<Task> BY_URGENCY =
            Comparator.comparing(Task::until, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Task::sort)
                    .thenComparing(Task::since, Comparator.nullsLast(Comparator.naturalOrder()));

    /** The same as long as it is the same thing: what is told once is told under this name. */
    public String id() {
        return sort + " " + as + " " + subject;
    }
}
