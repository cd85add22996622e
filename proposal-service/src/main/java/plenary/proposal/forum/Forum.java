package plenary.proposal.forum;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.ForumEvent.Mode;

/**
 * One conference, committee or process.
 *
 * @param id its name in every address
 * @param title by language
 * @param charter as in force
 * @param secretariat persons who set it up
 * @param clock a rehearsal's present instant; null for a live forum
 */
public record Forum(
        String id,
        Map<String, String> title,
        Mode mode,
        Charter charter,
        List<String> secretariat,
        Instant clock) {

    public boolean rehearsal() {
        return mode == Mode.REHEARSAL;
    }

    Forum at(Instant instant) {
        return new Forum(id, title, mode, charter, secretariat, instant);
    }
}
