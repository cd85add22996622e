package plenary.proposal.margin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.proposal.Shelf;
import plenary.proposal.margin.BracketDays.Day;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Texts;
import plenary.proposal.text.wording.Marking;

/** The running sums of what stands in brackets, by body and day. */
final class BracketShare {
    private BracketShare() {}

    private record Sum(int open, long inside, long all) {
        private static final Sum NONE = new Sum(0, 0, 0);

        Sum plus(Sum other, int sign) {
            return new Sum(
                    open + sign * other.open, inside + sign * other.inside, all + sign * other.all);
        }
    }

    /** The sums after an act: only provisions that it replaced are measured. */
    static Shelf<BracketDays> after(
            Shelf<BracketDays> days, Texts before, Texts after, Instant at) {
        if (before.provisions() == after.provisions() && before.draft() == after.draft()) {
            return days;
        }
        var changes = new LinkedHashMap<String, Sum>();
        for (var id : touched(before, after)) {
            add(changes, standing(before, id), -1);
            add(changes, standing(after, id), 1);
        }
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
        var next = days;
        for (var change : changes.entrySet()) {
            next = changed(next, after, change.getKey(), change.getValue(), day);
        }
        return next;
    }

    private static Shelf<BracketDays> changed(
            Shelf<BracketDays> days, Texts after, String body, Sum change, String day) {
        var known = days.find(body).orElse(null);
        if (known != null && change.equals(Sum.NONE)) {
            return days;
        }
        // a forum older than this measure has no sum to add to
        var sum = known == null ? whole(after, body) : sum(known).plus(change, 1);
        var series = known == null ? new BracketDays(body, List.of()) : known;
        return days.with(body, series.with(new Day(day, sum.open(), sum.inside(), sum.all())));
    }

    private static Sum sum(BracketDays known) {
        var last = known.days().getLast();
        return new Sum(last.open(), last.inside(), last.all());
    }

    private static Sum whole(Texts texts, String body) {
        var sum = Sum.NONE;
        for (var provision : texts.inOrder()) {
            if (body(provision).equals(body)) {
                sum = sum.plus(measured(provision), 1);
            }
        }
        return sum;
    }

    private static void add(Map<String, Sum> changes, Provision provision, int sign) {
        if (provision != null) {
            changes.merge(
                    body(provision),
                    Sum.NONE.plus(measured(provision), sign),
                    (one, other) -> one.plus(other, 1));
        }
    }

    private static Set<String> touched(Texts before, Texts after) {
        var touched = new LinkedHashSet<>(after.provisions().movedSince(before.provisions()));
        if (before.draft() != after.draft() && !order(before).equals(order(after))) {
            var old = new LinkedHashSet<>(order(before));
            for (var id : order(after)) {
                if (!old.remove(id)) {
                    touched.add(id); // it came
                }
            }
            touched.addAll(old); // these left
        }
        return touched;
    }

    private static List<String> order(Texts texts) {
        return texts.draft() == null ? List.of() : texts.draft().order();
    }

    private static Provision standing(Texts texts, String id) {
        return texts.provision(id).orElse(null);
    }

    private static Sum measured(Provision provision) {
        var share = Marking.share(provision.content());
        return new Sum(provision.brackets().size(), share.inside(), share.all());
    }

    private static String body(Provision provision) {
        return provision.body() == null ? "" : provision.body();
    }
}
