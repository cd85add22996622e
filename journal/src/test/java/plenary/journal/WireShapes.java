package plenary.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import plenary.journal.json.Kebab;

/** What the records of the contracts consist of, found by looking at them. */
final class WireShapes {
    private static final String OURS = "plenary.contracts.";

    /** The fields of a record, by name. */
    static TreeSet<String> fieldsOf(Class<?> record) {
        var fields = new TreeSet<String>();
        for (var component : record.getRecordComponents()) {
            fields.add(component.getName());
        }
        return fields;
    }

    /** The fields in which this record holds something. */
    static TreeSet<String> filledIn(Record value) {
        var filled = new TreeSet<String>();
        for (var component : value.getClass().getRecordComponents()) {
            if (holdsSomething(of(component, value))) {
                filled.add(component.getName());
            }
        }
        return filled;
    }

    /** The fields, as {@code rule.Rule.quorum}, of all records these can hold. */
    Set<String> fieldsOfAll(Collection<? extends Class<?>> roots) {
        var fields = new TreeSet<String>();
        for (var type : reachable(roots)) {
            if (type.isRecord()) {
                fieldsOf(type).forEach(field -> fields.add(name(type) + "." + field));
            }
        }
        return fields;
    }

    /** Adds the fields of all records inside a value that hold something there. */
    void filledInAnywhere(Object value, Set<String> filled) {
        switch (value) {
            case null -> {}
            case Record record when record.getClass().getName().startsWith(OURS) -> {
                filledIn(record).forEach(f -> filled.add(name(record.getClass()) + "." + f));
                for (var component : record.getClass().getRecordComponents()) {
                    filledInAnywhere(of(component, record), filled);
                }
            }
            case Collection<?> many -> many.forEach(one -> filledInAnywhere(one, filled));
            case Map<?, ?> map -> map.values().forEach(one -> filledInAnywhere(one, filled));
            default -> {}
        }
    }

    /** The words of every enum, and the kinds of every sealed type, that these can hold. */
    Map<String, List<String>> words(Collection<? extends Class<?>> roots) {
        var words = new TreeMap<String, List<String>>();
        for (var type : reachable(roots)) {
            if (type.isEnum()) {
                words.put(
                        name(type),
                        Arrays.stream(type.getEnumConstants())
                                .map(constant -> Kebab.ofConstant(((Enum<?>) constant).name()))
                                .toList());
            } else if (type.isSealed()) {
                words.put(
                        name(type),
                        Arrays.stream(type.getPermittedSubclasses())
                                .map(kind -> Kebab.ofType(kind.getSimpleName()))
                                .toList());
            }
        }
        return words;
    }

    private static Set<Class<?>> reachable(Collection<? extends Class<?>> roots) {
        var found = new LinkedHashSet<Class<?>>();
        roots.forEach(root -> reach(root, found));
        return found;
    }

    private static void reach(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (var argument : generic.getActualTypeArguments()) {
                reach(argument, found);
            }
        } else if (type instanceof Class<?> one
                && one.getName().startsWith(OURS)
                && found.add(one)) {
            if (one.isRecord()) {
                for (var component : one.getRecordComponents()) {
                    reach(component.getGenericType(), found);
                }
            } else if (one.isSealed()) {
                for (var kind : one.getPermittedSubclasses()) {
                    reach(kind, found);
                }
            }
        }
    }

    private static boolean holdsSomething(Object value) {
        return switch (value) {
            case null -> false;
            case Collection<?> many -> !many.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            default -> true;
        };
    }

    private static Object of(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type) {
        return type.getName().substring(OURS.length()).replace('$', '.');
    }
}
