package plenary.proposal;

import java.util.Map;

/** Where one part of a forum's state is kept. */
public record DocumentKey(DocumentKind kind, String id) {

    /** Takes a whole shelf from the documents. */
    public static <T> Shelf<T> shelf(
            Map<DocumentKey, Object> documents, DocumentKind kind, Class<T> type) {
        var things = new java.util.LinkedHashMap<String, T>();
        documents.forEach(
                (key, thing) -> {
                    if (key.kind() == kind) {
                        things.put(key.id(), type.cast(thing));
                    }
                });
        return new Shelf<>(things);
    }

    /** Takes a single document, or {@code absent}. */
    public static <T> T single(
            Map<DocumentKey, Object> documents, DocumentKind kind, Class<T> type, T absent) {
        var thing = documents.get(new DocumentKey(kind, ""));
        return thing == null ? absent : type.cast(thing);
    }
}
