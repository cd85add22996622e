package plenary.contracts.text;

import java.util.List;

/**
 * A passage that somebody pointed at, by its characters: later edits move it, and it is gone when
 * none of its characters stands any more.
 *
 * @param stretches the characters, in reading order
 * @param words as they stood when they were pointed at
 */
public record Marked(List<Stretch> stretches, String words) {
    public Marked {
        stretches = stretches == null ? List.of() : List.copyOf(stretches);
    }
}
