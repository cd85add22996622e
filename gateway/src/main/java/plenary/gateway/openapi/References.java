package plenary.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** What a description's {@code $ref}s point at. */
final class References {
    private References() {}

    /** A copy whose references point where {@code references} says. */
    static JsonObject renamed(JsonObject document, Map<String, String> references) {
        return (JsonObject) refer(document, references);
    }

    private static Object refer(Object value, Map<String, String> references) {
        return switch (value) {
            case JsonObject object -> {
                JsonObject copy = new JsonObject();
                object.forEach(
                        entry -> {
                            boolean reference =
                                    entry.getKey().equals("$ref")
                                            && entry.getValue() instanceof String;
                            copy.put(
                                    entry.getKey(),
                                    reference
                                            ? references.getOrDefault(
                                                    (String) entry.getValue(),
                                                    (String) entry.getValue())
                                            : refer(entry.getValue(), references));
                        });
                yield copy;
            }
            case JsonArray array -> {
                JsonArray copy = new JsonArray();
                array.forEach(element -> copy.add(refer(element, references)));
                yield copy;
            }
            case null, default -> value;
        };
    }
}
