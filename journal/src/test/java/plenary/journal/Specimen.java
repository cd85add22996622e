package plenary.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an event with every field filled, as a first draft of its sample. */
final class Specimen {
    private static final Instant AT = Instant.parse("2012-12-13T20:00:00Z");

    private static final ThreadLocal<Set<Class<?>>> BEING_MADE =
            ThreadLocal.withInitial(HashSet::new);

    private Specimen() {}

    static Object of(Class<?> type) {
        return value(type.getSimpleName(), type);
    }

    private static Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (BEING_MADE.get().contains(arguments[arguments.length - 1])) {
                return List.of(); // a tree ends somewhere
            }
            return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
                case "List" -> List.of(value(name, arguments[0]));
                case "Set" -> Set.of(value(name, arguments[0]));
                case "Optional" -> Optional.of(value(name, arguments[0]));
                case "Map" -> Map.of(key(arguments[0]), value(name, arguments[1]));
                default -> throw new IllegalStateException("no specimen of " + type);
            };
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return name + "-1";
        }
        if (plain == Instant.class) {
            return AT;
        }
        if (plain == Duration.class) {
            return Duration.ofHours(72);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        if (plain == int.class || plain == Integer.class) {
            return (int) number(name);
        }
        if (plain == long.class || plain == Long.class) {
            return number(name);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isSealed()) {
            return of(plain.getPermittedSubclasses()[0]);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalStateException("no specimen of " + type);
    }

    private static Object key(Type type) {
        return type == String.class ? "en" : value("key", type);
    }

    // those present are at least those who voted, and those entitled at least those present
    private static long number(String name) {
        return switch (name) {
            case "present" -> 10;
            case "entitled" -> 12;
            case "denominator" -> 3;
            default -> 2;
        };
    }

    private static Object record(Class<?> type) {
        BEING_MADE.get().add(type);
        try {
            return filled(type);
        } finally {
            BEING_MADE.get().remove(type);
        }
    }

    private static Object filled(Class<?> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values =
                Arrays.stream(components)
                        .map(each -> value(each.getName(), each.getGenericType()))
                        .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no specimen of " + type, e);
        }
    }
}
