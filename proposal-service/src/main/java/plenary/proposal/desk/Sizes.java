package plenary.proposal.desk;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How long the texts of a request may be, said once: a record's {@link Size} is what is checked
 * here and what the description of the API says.
 */
final class Sizes {
    /**
     * Told of each text that has a limit: where it is, its words, and how many characters it may
     * have.
     */
    @FunctionalInterface
    interface Limit {
        void of(String field, String value, int longest);
    }

    private static final ClassValue<List<RecordComponent>> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected List<RecordComponent> computeValue(Class<?> type) {
                    var components = List.of(type.getRecordComponents());
                    components.forEach(c -> c.getAccessor().setAccessible(true));
                    return components;
                }
            };

    private Sizes() {}

    /** Goes through a request and all that is in it; what is no record has no limits. */
    static void within(Object body, Limit limit) {
        if (body instanceof Record request) {
            parts("", request, limit);
        }
    }

    private static void parts(String before, Record request, Limit limit) {
        for (var component : COMPONENTS.get(request.getClass())) {
            value(
                    before + component.getName(),
                    read(component, request),
                    component.getAnnotatedType(),
                    limit);
        }
    }

    private static void value(String field, Object value, AnnotatedType type, Limit limit) {
        switch (value) {
            case String words when type.isAnnotationPresent(Size.class) ->
                    limit.of(field, words, type.getAnnotation(Size.class).max());
            case Record inner -> parts(field + ".", inner, limit);
            case Map<?, ?> texts ->
                    texts.forEach((key, text) -> value(field + "." + key, text, last(type), limit));
            case Collection<?> several -> {
                var i = 0;
                for (var one : several) {
                    value(field + "[" + i++ + "]", one, last(type), limit);
                }
            }
            case null, default -> {}
        }
    }

    /** The type of a list's parts and of a map's values. */
    private static AnnotatedType last(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType of
                ? of.getAnnotatedActualTypeArguments()[
                        of.getAnnotatedActualTypeArguments().length - 1]
                : type;
    }

    private static Object read(RecordComponent component, Record request) {
        try {
            return component.getAccessor().invoke(request);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record that cannot be read: " + component, e);
        }
    }
}
