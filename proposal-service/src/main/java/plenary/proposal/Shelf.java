package plenary.proposal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Things of one kind by their id, in the order they came; never changed in place. */
public record Shelf<T>(Map<String, T> byId) {

    public Shelf {
        byId = Trail.of(byId);
    }

    public static <T> Shelf<T> empty() {
        return new Shelf<>(Map.of());
    }

    public Optional<T> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** The thing of this id, which the record says exists. */
    public T get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("the record has no " + id));
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    public Collection<T> all() {
        return byId.values();
    }

    public int size() {
        return byId.size();
    }

    /** This shelf with {@code thing} put at {@code id}; an older one there is replaced in place. */
    public Shelf<T> with(String id, T thing) {
        return new Shelf<>(trail().plus(id, thing));
    }

    public Shelf<T> without(String id) {
        return new Shelf<>(trail().minus(id));
    }

    /** The ids that were put or taken away since an earlier shelf of the same things. */
    public Set<String> movedSince(Shelf<T> before) {
        return trail().movedSince(before.trail());
    }

    private Trail<T> trail() {
        return (Trail<T>) byId;
    }
}
