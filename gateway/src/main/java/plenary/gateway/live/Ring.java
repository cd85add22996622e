package plenary.gateway.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last notices of one partition, so that a stream can go on where it was cut. */
final class Ring {

    private final int kept;
    private final Deque<News> news = new ArrayDeque<>();
    private long from;
    private long next;

    /**
     * @param kept how many notices at most
     * @param from the first offset it will hold
     */
    Ring(int kept, long from) {
        this.kept = kept;
        this.from = from;
        this.next = from;
    }

    void add(News item) {
        if (news.size() == kept) {
            from = news.removeFirst().offset() + 1;
        }
        news.addLast(item);
        next = item.offset() + 1;
    }

    /** Notes that everything before this offset has been seen, though it was no notice. */
    void reached(long offset) {
        next = Math.max(next, offset);
    }

    /** The offset that comes next. */
    long next() {
        return next;
    }

    /** Whether everything after this offset is still here. */
    boolean covers(long last) {
        return last + 1 >= from && last < next;
    }

    /** What came after this offset. */
    List<News> after(long last) {
        return news.stream().filter(item -> item.offset() > last).toList();
    }
}
