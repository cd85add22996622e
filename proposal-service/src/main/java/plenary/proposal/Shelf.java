package plenary.proposal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Things of one kind by their id, in the order they came; never changed in place. */
public record Shelf<T>(Map<String, T> byId) {

    public Shelf {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
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
        var next = new LinkedHashMap<>(byId);
        next.put(id, thing);
        return new Shelf<>(next);
    }

    public Shelf<T> without(String id) {
        var next = new LinkedHashMap<>(byId);
        next.remove(id);
        return new Shelf<>(next);
    }
}
