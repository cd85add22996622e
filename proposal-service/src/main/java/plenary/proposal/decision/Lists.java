package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists that are never changed in place. */
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> list, T last) {
        var next = new ArrayList<>(list);
        next.add(last);
        return List.copyOf(next);
    }

    static <T> List<T> each(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(one -> which.test(one) ? change.apply(one) : one).toList();
    }

    static <T> List<T> less(List<T> list, List<T> gone) {
        return list.stream().filter(one -> !gone.contains(one)).toList();
    }
}
