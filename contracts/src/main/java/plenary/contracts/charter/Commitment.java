package plenary.contracts.charter;

import java.util.Map;

/**
 * What the forum promised; held against its practice for as long as it lasts.
 *
 * @param id lower case with hyphens
 * @param kind what it is about
 * @param text by language code
 */
public record Commitment(String id, Kind kind, Map<String, String> text) {

    public Commitment {
        text = text == null ? Map.of() : Map.copyOf(text);
    }

    public enum Kind {
        CONSENSUS,
        IN_SCOPE,
        OUT_OF_SCOPE,
        OPEN_DOORS
    }
}
