package plenary.proposal;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.pcollections.OrderedPMap;

/**
 * A map that is never changed in place, keeps the order in which keys came, shares with its
 * predecessor all that did not change, and remembers which keys it has moved since. So neither an
 * act nor the question what an act changed costs more the longer a forum has been at work.
 */
final class Trail<T> extends AbstractMap<String, T> {
    // bounds what is remembered; behind it everything counts as moved, which is dear and not wrong
    private static final int LONGEST = 4096;

    private final OrderedPMap<String, T> map;
    private final Mark mark;

    /** A key that was put or taken away, and what went before. */
    private record Mark(String key, Mark before, int length) {
        Mark then(String next) {
            return length >= LONGEST ? new Mark(next, null, 1) : new Mark(next, this, length + 1);
        }
    }

    private Trail(OrderedPMap<String, T> map, Mark mark) {
        this.map = map;
        this.mark = mark;
    }

    /** A trail that begins with these entries. */
    static <T> Trail<T> of(Map<String, T> entries) {
        return entries instanceof Trail<T> trail
                ? trail
                : new Trail<>(OrderedPMap.from(entries), new Mark(null, null, 1));
    }

    Trail<T> plus(String key, T thing) {
        return new Trail<>(map.plus(key, thing), mark.then(key));
    }

    Trail<T> minus(String key) {
        return map.containsKey(key) ? new Trail<>(map.minus(key), mark.then(key)) : this;
    }

    /**
     * The keys put or taken away since {@code before}, as they first were; all of both where the
     * trail does not reach back so far.
     */
    Set<String> movedSince(Trail<T> before) {
        var backwards = new ArrayList<String>();
        for (var at = mark; at != null; at = at.before()) {
            if (at == before.mark) {
                return new LinkedHashSet<>(backwards.reversed());
            }
            backwards.add(at.key());
        }
        var all = new LinkedHashSet<>(map.keySet());
        all.addAll(before.map.keySet());
        return all;
    }

    @Override
    public T get(Object key) {
        return map.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public Set<Entry<String, T>> entrySet() {
        return map.entrySet();
    }
}
