package plenary.proposal.fork;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.text.Content;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.text.Fates;
import plenary.proposal.text.Provision;
import plenary.proposal.text.ProvisionState;
import plenary.proposal.text.Snapshot;

/**
 * A provision as it stood after an act: what a version of the draft is made of.
 *
 * @param holders who held each bracket that stood in it
 * @param acts names of the acts that had touched it, oldest first
 * @param events wire names of what the act brought about
 */
public record Stood(
        String number,
        String heading,
        String part,
        boolean binding,
        String body,
        ProvisionState state,
        boolean struck,
        Content content,
        Map<String, List<String>> holders,
        List<String> acts,
        List<String> events) {

    /** The key under which the order of the draft itself is kept. */
    public static final String ORDER = "";

    /** The provisions of the draft, as they followed one another. */
    public record Order(List<String> order) {}

    /**
     * A version as it is kept.
     *
     * @param audience who may read it
     * @param body a {@link Stood}, or the {@link Order}
     */
    public record Row(String provision, String audience, Object body) {}

    public Stood {
        holders = holders == null ? Map.of() : holders;
        acts = acts == null ? List.of() : List.copyOf(acts);
        events = events == null ? List.of() : List.copyOf(events);
    }

    public Fates.Side side() {
        return new Fates.Side(content, holders);
    }

    /** What differs between two states of a forum, as versions to be kept. */
    public static List<Row> between(ForumState before, ForumState after, List<String> events) {
        var was = before.texts();
        var is = after.texts();
        var rows = new ArrayList<Row>();
        if (is.draft() == null) {
            return rows;
        }
        if (was.draft() == null || !was.draft().order().equals(is.draft().order())) {
            rows.add(new Row(ORDER, Audiences.PUBLIC, new Order(is.draft().order())));
        }
        for (var id : touched(before, after)) {
            var old = was.provisions().find(id).orElse(null);
            var now = is.provisions().get(id);
            var stood = of(after, now, events);
            if (old == null || !stood.sameAs(of(before, old, events))) {
                rows.add(new Row(id, audience(after, old, now), stood));
            }
        }
        return rows;
    }

    private static Set<String> touched(ForumState before, ForumState after) {
        var touched = new LinkedHashSet<String>();
        touched.addAll(after.texts().provisions().movedSince(before.texts().provisions()));
        for (var id : after.texts().brackets().movedSince(before.texts().brackets())) {
            after.texts().brackets().find(id).ifPresent(b -> touched.add(b.provision()));
        }
        touched.removeIf(id -> !after.texts().provisions().has(id));
        return touched;
    }

    private static Stood of(ForumState state, Provision p, List<String> events) {
        var side = Snapshot.of(state.texts(), p).whole();
        return new Stood(
                p.number(),
                p.heading(),
                p.part(),
                p.binding(),
                p.body(),
                p.state(),
                p.suppressed(),
                p.content(),
                new LinkedHashMap<>(side.holders()),
                p.acts(),
                events);
    }

    private boolean sameAs(Stood other) {
        return state == other.state
                && struck == other.struck
                && content.equals(other.content)
                && holders.equals(other.holders)
                && java.util.Objects.equals(body, other.body)
                && java.util.Objects.equals(number, other.number)
                && java.util.Objects.equals(heading, other.heading);
    }

    /** What stands in a fork is its group's; that it went there, as it was, is public. */
    private static String audience(ForumState after, Provision old, Provision now) {
        var open = after.assembly().bodies();
        if (now.body() == null || open.get(now.body()).open()) {
            return Audiences.PUBLIC;
        }
        var went =
                old != null
                        && (old.body() == null || open.get(old.body()).open())
                        && old.content().equals(now.content());
        return went ? Audiences.PUBLIC : open.get(now.body()).audience();
    }

    /** Without what brought it about, for those who may not read that. */
    public Stood unsaid() {
        return new Stood(
                number, heading, part, binding, body, state, struck, content, holders, acts,
                List.of());
    }

    /** Names of acts that had not touched it before. */
    public List<String> actsSince(Stood earlier) {
        var known = new HashSet<>(earlier == null ? List.<String>of() : earlier.acts);
        return acts.stream().filter(act -> !known.contains(act)).toList();
    }
}
