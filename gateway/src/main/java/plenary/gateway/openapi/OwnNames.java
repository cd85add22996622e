package plenary.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Schemas of types that are called alike come numbered in the order they were found: {@code Stage},
 * {@code Stage1}, … so that one more shifts the others. Here each is named by what it belongs to:
 * the stage of a {@code CallView} becomes {@code CallStage}.
 */
final class OwnNames {
    private static final String AT = "#/components/schemas/";
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d+)");
    private static final Pattern FRAME = Pattern.compile("^New(?=[A-Z])|(View|Request|Summary)$");
    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final JsonObject schemas;

    /** Each of those called alike, by its number's absence: {@code Stage3} is a {@code Stage}. */
    private final SortedMap<String, String> alike = new TreeMap<>();

    private final Map<String, SortedSet<String>> owners = new HashMap<>();

    private OwnNames(JsonObject document) {
        schemas =
                document.getJsonObject("components", new JsonObject())
                        .getJsonObject("schemas", new JsonObject());
        for (var name : schemas.fieldNames()) {
            var numbered = NUMBERED.matcher(name);
            if (numbered.matches() && schemas.containsKey(numbered.group(1))) {
                alike.put(name, numbered.group(1));
                alike.put(numbered.group(1), numbered.group(1));
            }
        }
        for (var name : schemas.fieldNames()) {
            owned(name, schemas.getValue(name));
        }
        forEachOperation(document);
    }

    /** The document with a name of its own for each schema. */
    static JsonObject given(JsonObject document) {
        var names = new OwnNames(document).names();
        if (names.isEmpty()) {
            return document;
        }
        var references =
                names.entrySet().stream()
                        .collect(Collectors.toMap(e -> AT + e.getKey(), e -> AT + e.getValue()));
        var renamed = References.renamed(document, references);
        var schemas = renamed.getJsonObject("components").getJsonObject("schemas");
        var before = schemas.copy();
        names.keySet().forEach(schemas::remove);
        names.forEach((was, is) -> schemas.put(is, before.getValue(was)));
        return renamed;
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        Set<String> taken = new HashSet<>(schemas.fieldNames());
        alike.forEach(
                (schema, name) ->
                        owners.getOrDefault(schema, new TreeSet<>()).stream()
                                .filter(owner -> !alike.containsKey(owner))
                                .map(owner -> name(owner, name))
                                .filter(taken::add)
                                .findFirst()
                                .ifPresent(own -> names.put(schema, own)));
        // what belongs only to one of those called alike goes by its new name
        alike.forEach(
                (schema, name) ->
                        owners.getOrDefault(schema, new TreeSet<>()).stream()
                                .filter(owner -> !names.containsKey(schema))
                                .filter(names::containsKey)
                                .map(owner -> name(names.get(owner), name))
                                .filter(taken::add)
                                .findFirst()
                                .ifPresent(own -> names.put(schema, own)));
        return names;
    }

    private static String name(String owner, String name) {
        var plain = FRAME.matcher(owner).replaceAll("");
        return plain.endsWith(name) ? plain : plain + name;
    }

    private void forEachOperation(JsonObject document) {
        var paths = document.getJsonObject("paths", new JsonObject());
        for (var path : paths.fieldNames()) {
            for (var method : paths.getJsonObject(path)) {
                if (method.getValue() instanceof JsonObject operation) {
                    owned(subject(operation.getString("operationId", "")), operation);
                }
            }
        }
    }

    /** The noun of {@code negotiating-group.leave}, as a type is written. */
    private static String subject(String operationId) {
        return Pattern.compile("-")
                .splitAsStream(operationId.split("\\.")[0])
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private void owned(String owner, Object value) {
        switch (value) {
            case JsonObject object ->
                    object.forEach(
                            entry -> {
                                if (entry.getKey().equals("$ref")
                                        && entry.getValue() instanceof String reference) {
                                    own(owner, reference);
                                } else {
                                    owned(owner, entry.getValue());
                                }
                            });
            case JsonArray array -> array.forEach(element -> owned(owner, element));
            case null, default -> {}
        }
    }

    private void own(String owner, String reference) {
        var schema = reference.substring(reference.lastIndexOf('/') + 1);
        if (reference.startsWith(AT) && alike.containsKey(schema) && !owner.isEmpty()) {
            owners.computeIfAbsent(schema, any -> new TreeSet<>(SHORTEST)).add(owner);
        }
    }
}
