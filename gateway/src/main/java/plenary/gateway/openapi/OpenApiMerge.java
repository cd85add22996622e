package plenary.gateway.openapi;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import plenary.gateway.routing.Backend;
import plenary.gateway.routing.Routes;

/**
 * One OpenAPI document out of the gateway's own and the services'. Of a service only what the
 * gateway routes to it is taken. Components of the same name and different content keep apart; the
 * same path with other parameter names becomes one path.
 */
final class OpenApiMerge {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private final JsonObject merged;
    private final JsonObject paths;
    private final Map<String, String> spelling = new HashMap<>();
    private final Set<String> operationIds = new HashSet<>();

    private OpenApiMerge(JsonObject own) {
        merged = own.copy();
        paths = merged.getJsonObject("paths");
        for (String path : paths.fieldNames()) {
            spelling.put(shape(path), path);
            forEachOperation(
                    paths.getJsonObject(path),
                    (method, operation) -> operationIds.add(operation.getString("operationId")));
        }
    }

    /** The gateway's own document with those of the services in it. */
    static JsonObject merge(JsonObject own, Map<Backend, JsonObject> services) {
        OpenApiMerge merge = new OpenApiMerge(own);
        services.forEach(merge::add);
        return merge.merged;
    }

    private void add(Backend backend, JsonObject original) {
        JsonObject service = addComponents(backend, OwnNames.given(original));
        addTags(service.getJsonArray("tags", new JsonArray()));
        JsonObject theirs = service.getJsonObject("paths", new JsonObject());
        for (String path : theirs.fieldNames()) {
            addPath(backend, path, theirs.getJsonObject(path));
        }
    }

    private void addPath(Backend backend, String path, JsonObject item) {
        String known = spelling.getOrDefault(shape(path), path);
        Map<String, String> renamed = renamed(path, known);
        JsonArray shared = item.getJsonArray("parameters", new JsonArray());
        forEachOperation(
                item,
                (method, operation) -> {
                    boolean routed =
                            Routes.backend(method.toUpperCase(Locale.ROOT), path)
                                    .filter(backend::equals)
                                    .isPresent();
                    if (!routed) {
                        return;
                    }
                    spelling.putIfAbsent(shape(path), path);
                    if (!paths.containsKey(known)) {
                        paths.put(known, new JsonObject());
                    }
                    paths.getJsonObject(known)
                            .put(method, operation(backend, operation, shared, renamed));
                });
    }

    private JsonObject operation(
            Backend backend, JsonObject operation, JsonArray shared, Map<String, String> renamed) {
        JsonObject own = operation.copy();
        own.remove("security"); // one way of signing in for all: the gateway's
        JsonArray parameters = own.getJsonArray("parameters", new JsonArray()).copy();
        shared.forEach(parameters::add);
        for (Object parameter : parameters) {
            if (parameter instanceof JsonObject p && "path".equals(p.getString("in"))) {
                p.put("name", renamed.getOrDefault(p.getString("name"), p.getString("name")));
            }
        }
        if (!parameters.isEmpty()) {
            own.put("parameters", parameters);
        }
        String id = own.getString("operationId");
        if (id != null && !operationIds.add(id)) {
            own.put("operationId", prefix(backend) + "." + id);
        }
        return own;
    }

    private JsonObject addComponents(Backend backend, JsonObject original) {
        JsonObject ours = merged.getJsonObject("components");
        JsonObject theirs = original.getJsonObject("components", new JsonObject());
        Map<String, String> references = new HashMap<>();
        for (String section : theirs.fieldNames()) {
            if (section.equals("securitySchemes")) {
                continue;
            }
            JsonObject known = ours.getJsonObject(section, new JsonObject());
            for (String name : theirs.getJsonObject(section).fieldNames()) {
                Object other = known.getValue(name);
                if (other != null && !other.equals(theirs.getJsonObject(section).getValue(name))) {
                    String apart = capital(prefix(backend)) + name;
                    references.put(
                            "#/components/" + section + "/" + name,
                            "#/components/" + section + "/" + apart);
                }
            }
        }
        JsonObject service = References.renamed(original, references);
        theirs = service.getJsonObject("components", new JsonObject());
        for (String section : theirs.fieldNames()) {
            if (section.equals("securitySchemes")) {
                continue;
            }
            if (!ours.containsKey(section)) {
                ours.put(section, new JsonObject());
            }
            JsonObject into = ours.getJsonObject(section);
            for (String name : theirs.getJsonObject(section).fieldNames()) {
                String reference = "#/components/" + section + "/" + name;
                String renamed = references.getOrDefault(reference, reference);
                into.put(
                        renamed.substring(renamed.lastIndexOf('/') + 1),
                        theirs.getJsonObject(section).getValue(name));
            }
        }
        return service;
    }

    private void addTags(JsonArray tags) {
        JsonArray ours = merged.getJsonArray("tags");
        Set<String> names = new HashSet<>();
        ours.forEach(tag -> names.add(((JsonObject) tag).getString("name")));
        for (Object tag : tags) {
            if (names.add(((JsonObject) tag).getString("name"))) {
                ours.add(tag);
            }
        }
    }

    private static Map<String, String> renamed(String from, String to) {
        List<String> before = parameters(from);
        List<String> after = parameters(to);
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            names.put(before.get(i), after.get(i));
        }
        return names;
    }

    private static List<String> parameters(String path) {
        List<String> names = new ArrayList<>();
        var found = PARAMETER.matcher(path);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    private static String shape(String path) {
        return PARAMETER.matcher(path).replaceAll("{}");
    }

    private static String prefix(Backend backend) {
        return backend.name().toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private interface OperationReader {
        void read(String method, JsonObject operation);
    }

    private static void forEachOperation(JsonObject item, OperationReader reader) {
        for (String method : item.fieldNames()) {
            if (METHODS.contains(method)) {
                reader.read(method, item.getJsonObject(method));
            }
        }
    }
}
