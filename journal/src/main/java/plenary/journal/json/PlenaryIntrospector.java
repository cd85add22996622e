package plenary.journal.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.Event;

/**
 * Lets Jackson read what the types of Plenary say by themselves, so that contracts need no
 * annotation: enum names in lower-kebab, and for each sealed interface a {@code kind} that is the
 * lower-kebab simple name of the record. Events carry no kind: their wire name stands beside them,
 * see {@link plenary.contracts.event.EventTypes}.
 */
public final class PlenaryIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final JsonTypeInfo.Value KIND =
            JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME,
                    JsonTypeInfo.As.PROPERTY,
                    "kind",
                    null,
                    false,
                    Boolean.FALSE);

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        if (!Kebab.isOurs(type.getRawType())) {
            return names;
        }
        for (int i = 0; i < values.length; i++) {
            names[i] = Kebab.ofConstant(values[i].name());
        }
        return names;
    }

    @Override
    public TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass type, JavaType base) {
        return sealedRoot(type.getRawType()) == null
                ? null
                : new StdTypeResolverBuilder().init(KIND, null);
    }

    @Override
    public List<NamedType> findSubtypes(Annotated annotated) {
        if (annotated instanceof AnnotatedClass type
                && Kebab.isOurs(type.getRawType())
                && type.getRawType().isSealed()) {
            var found = new ArrayList<NamedType>();
            collect(type.getRawType(), found);
            return found;
        }
        return null;
    }

    @Override
    public String findTypeName(AnnotatedClass type) {
        return sealedRoot(type.getRawType()) != null && !type.getRawType().isInterface()
                ? Kebab.ofType(type.getRawType().getSimpleName())
                : null;
    }

    private static void collect(Class<?> sealed, List<NamedType> found) {
        for (var permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                collect(permitted, found);
            } else {
                found.add(new NamedType(permitted, Kebab.ofType(permitted.getSimpleName())));
            }
        }
    }

    /**
     * The sealed interface this type is, or stands under; null if none. Enums speak for themselves.
     */
    private static Class<?> sealedRoot(Class<?> type) {
        if (!Kebab.isOurs(type) || type.isEnum() || Event.class.isAssignableFrom(type)) {
            return null;
        }
        if (type.isInterface() && type.isSealed()) {
            return type;
        }
        for (var parent : type.getInterfaces()) {
            var root = sealedRoot(parent);
            if (root != null) {
                return root;
            }
        }
        return null;
    }
}
