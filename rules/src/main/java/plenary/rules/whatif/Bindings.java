package plenary.rules.whatif;

import java.util.List;
import java.util.Map;
import plenary.contracts.charter.AttributeRead;
import plenary.contracts.charter.Charter;
import plenary.rules.CannotBeCounted;
import plenary.rules.CannotBeCounted.Because;

/**
 * Which fact of the units is which attribute of a charter: {@code population} → {@code pop2012}. A
 * name with a charter before it, {@code eu-council.population}, goes before the bare one. Nothing
 * is bound by likeness of names.
 */
public record Bindings(Map<String, String> sources) {

    public Bindings {
        sources = sources == null ? Map.of() : Map.copyOf(sources);
    }

    /** The fact of the units that is this attribute. */
    String source(Charter charter, String attribute) {
        String source = sources.get(charter.name() + "." + attribute);
        if (source == null) {
            source = sources.get(attribute);
        }
        if (source == null) {
            throw new CannotBeCounted(
                    Because.ATTRIBUTE_UNBOUND,
                    "the rule counts by "
                            + attribute.replace('_', ' ')
                            + ", and nothing here says what that is for each of those who vote",
                    attribute);
        }
        return source;
    }

    /** The unit's value; words of a charter are read in any case. */
    static String value(Unit unit, String source, String attribute, List<String> allowed) {
        String value = unit.attributes().get(source);
        if (value == null || value.isBlank()) {
            throw new CannotBeCounted(
                    Because.ATTRIBUTE_MISSING,
                    "the rule counts by "
                            + attribute.replace('_', ' ')
                            + ", and for "
                            + unit.id()
                            + " there is none ("
                            + source
                            + ")",
                    attribute);
        }
        String stripped = value.strip();
        if (allowed.isEmpty()) {
            return stripped;
        }
        for (String word : allowed) {
            if (word.equalsIgnoreCase(stripped)) {
                return word;
            }
        }
        throw new CannotBeCounted(
                Because.VALUE_UNKNOWN,
                attribute.replace('_', ' ')
                        + " of "
                        + unit.id()
                        + " is "
                        + stripped
                        + ", and the charter knows only "
                        + String.join(", ", allowed),
                attribute);
    }

    /** The values a charter allows for an attribute; empty where it allows any. */
    static List<String> allowed(Charter charter, String attribute) {
        return charter.attributes().stream()
                .filter(read -> read.name().equals(attribute))
                .map(AttributeRead::values)
                .findFirst()
                .orElse(List.of());
    }
}
