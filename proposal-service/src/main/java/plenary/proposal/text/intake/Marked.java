package plenary.proposal.text.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A paragraph of a file, with its tracked changes.
 *
 * @param place {@code paragraph 7}
 * @param heading its level from 1; 0 for a paragraph, below 0 for a title or a line of contents
 * @param number what the file numbers it by itself, before the changes; null for none
 * @param begun whether the end of this paragraph was put in: before, it ran on into the next
 * @param joined whether the end of this paragraph was taken out: now it runs on into the next
 * @param odd what stands in it that no wording can hold, such as a picture; null for nothing
 */
public record Marked(
        String place,
        int heading,
        String number,
        List<Stretch> stretches,
        boolean begun,
        boolean joined,
        List<Note> notes,
        Why odd) {

    public Marked {
        stretches = List.copyOf(stretches);
        notes = List.copyOf(notes);
    }

    /** The words before the changes. */
    public String before() {
        return words(Stretch::stood);
    }

    /** The words after them. */
    public String after() {
        return words(Stretch::stands);
    }

    private String words(Predicate<Stretch> which) {
        return stretches.stream().filter(which).map(Stretch::words).collect(Collectors.joining());
    }

    /** Whether anything in it is tracked as changed. */
    public boolean changed() {
        return begun || joined || stretches.stream().anyMatch(s -> s.kind() != Stretch.Kind.KEPT);
    }

    /** As a block of a base text, which has no changes. */
    public Block block() {
        return new Block(place, Math.max(0, heading), number, after());
    }
}
