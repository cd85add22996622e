package plenary.proposal;

import java.util.Map;

/** Where one part of a forum's state is kept. */
public record DocumentKey(DocumentKind kind, String id) {

    /** Puts a whole shelf among the documents. */
    public static <T> void keep(
            Map<DocumentKey, Object> documents, DocumentKind kind, Shelf<T> shelf) {
        shelf.byId().forEach((id, thing) -> documents.put(new DocumentKey(kind, id), thing));
    }

    /** Puts a single document, where it is there. */
    public static void keep(Map<DocumentKey, Object> documents, DocumentKind kind, Object thing) {
        if (thing != null) {
            documents.put(new DocumentKey(kind, ""), thing);
        }
    }

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
