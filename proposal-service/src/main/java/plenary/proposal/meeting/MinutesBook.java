package plenary.proposal.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.contracts.event.MinutesEvent;
import plenary.contracts.event.MinutesEvent.MinutesApproved;
import plenary.contracts.event.MinutesEvent.MinutesCorrected;
import plenary.contracts.event.MinutesEvent.MinutesNoteStruck;
import plenary.contracts.event.MinutesEvent.MinutesNoted;

/**
 * What people did to the minutes of a meeting; all else in them comes from the record.
 *
 * @param approved the body's approval; null before
 */
public record MinutesBook(
        String session, List<Note> notes, Approval approved, List<Corrigendum> corrigenda) {

    /**
     * A passage added by hand.
     *
     * @param after the record entry it stands after; null for the end
     */
    public record Note(int note, String by, Long after, String text, Instant at, boolean struck) {}

    /**
     * @param in the later meeting in which the body approved them
     */
    public record Approval(String in, String by, Instant at, long seq) {}

    /** What was wrong in approved minutes. */
    public record Corrigendum(int corrigendum, String by, String text, Instant at, long seq) {}

    public MinutesBook {
        notes = notes == null ? List.of() : List.copyOf(notes);
        corrigenda = corrigenda == null ? List.of() : List.copyOf(corrigenda);
    }

    static MinutesBook of(String session) {
        return new MinutesBook(session, List.of(), null, List.of());
    }

    /** The passages that stand. */
    public List<Note> standing() {
        return notes.stream().filter(note -> !note.struck()).toList();
    }

    Optional<Note> note(int number) {
        return notes.stream().filter(note -> note.note() == number).findFirst();
    }

    MinutesBook after(MinutesEvent fact, Instant at, long seq) {
        return switch (fact) {
            case MinutesNoted e -> {
                var next = new ArrayList<>(notes);
                next.add(new Note(e.note(), e.by(), e.after(), e.text(), at, false));
                yield new MinutesBook(session, next, approved, corrigenda);
            }
            case MinutesNoteStruck e ->
                    new MinutesBook(
                            session,
                            notes.stream().map(n -> n.note() == e.note() ? struck(n) : n).toList(),
                            approved,
                            corrigenda);
            case MinutesApproved e ->
                    new MinutesBook(
                            session, notes, new Approval(e.in(), e.by(), at, seq), corrigenda);
            case MinutesCorrected e -> {
                var next = new ArrayList<>(corrigenda);
                next.add(new Corrigendum(e.corrigendum(), e.by(), e.text(), at, seq));
                yield new MinutesBook(session, notes, approved, next);
            }
        };
    }

    private static Note struck(Note n) {
        return new Note(n.note(), n.by(), n.after(), n.text(), n.at(), true);
    }
}
