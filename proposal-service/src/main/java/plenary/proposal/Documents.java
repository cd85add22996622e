package plenary.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a forum's state is kept as: single documents and shelves of them, by kind. */
public final class Documents {
    private static final String ALONE = "";

    private final Map<DocumentKind, Shelf<?>> kept = new EnumMap<>(DocumentKind.class);
    private final List<DocumentKind> order = new ArrayList<>();

    /** A document that differs between two states; null where it is gone. */
    public record Changed(DocumentKey key, Object document) {}

    /** Keeps a whole shelf. */
    public void keep(DocumentKind kind, Shelf<?> shelf) {
        kept.put(kind, shelf);
        order.add(kind);
    }

    /** Keeps a single document, where it is there. */
    public void keep(DocumentKind kind, Object thing) {
        keep(kind, thing == null ? Shelf.empty() : Shelf.empty().with(ALONE, thing));
    }

    /** Every document, kind by kind. */
    public Map<DocumentKey, Object> all() {
        var all = new LinkedHashMap<DocumentKey, Object>();
        order.forEach(
                kind ->
                        kept.get(kind)
                                .byId()
                                .forEach((id, thing) -> all.put(new DocumentKey(kind, id), thing)));
        return all;
    }

    /**
     * What differs from an earlier state of the same forum, in the order it stands here. Costs what
     * has changed, not what there is.
     */
    public List<Changed> since(Documents before) {
        var changed = new ArrayList<Changed>();
        for (var kind : order) {
            compare(
                    before.kept.get(kind),
                    kept.get(kind),
                    (id, thing) -> changed.add(new Changed(new DocumentKey(kind, id), thing)));
        }
        return changed;
    }

    @SuppressWarnings("unchecked") // shelves of one kind hold the same things
    private static <T> void compare(
            Shelf<?> before, Shelf<T> after, BiConsumer<String, Object> differs) {
        var old = before == null ? Shelf.<T>empty() : (Shelf<T>) before;
        if (old == after) {
            return;
        }
        for (var id : after.movedSince(old)) {
            if (old.byId().get(id) != after.byId().get(id)) {
                differs.accept(id, after.byId().get(id));
            }
        }
    }
}
