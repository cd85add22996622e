package plenary.proposal.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.contracts.event.RegisterEvent.SeriesMark;

/**
 * How a forum numbers its documents, where it has said so.
 *
 * @param proposalDeadline from when on a proposal needs leave; null where there is no deadline
 */
public record Settings(
        String prefix, List<SeriesMark> marks, List<String> languages, Instant proposalDeadline) {

    public Settings {
        marks = marks == null ? List.of() : List.copyOf(marks);
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    /** What the forum itself puts before the numbers of a series. */
    public Optional<String> mark(Series series) {
        return marks.stream().filter(m -> m.series() == series).map(SeriesMark::mark).findFirst();
    }
}
