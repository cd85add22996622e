package plenary.proposal.voice;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.VoiceEvent.Evidence;
import plenary.contracts.event.VoiceEvent.How;

/**
 * How a provision would work for those who have to operate it.
 *
 * @param version of the provision it is about
 * @param words the wording it is about, as a delegate read it
 * @param by who speaks, {@code seat:technical.XYZ}
 * @param audience who may read it: what was said inside a closed body stays there
 * @param answer of the body; null while there is none
 */
public record Feedback(
        String id,
        String provision,
        long version,
        String words,
        String by,
        How how,
        String condition,
        String text,
        List<Evidence> evidence,
        Instant at,
        String audience,
        BodyAnswer answer) {

    /** What the body answered. */
    public record BodyAnswer(String by, String text, Instant at) {}

    public Feedback {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    public boolean answered() {
        return answer != null;
    }

    Feedback answered(BodyAnswer with) {
        return new Feedback(
                id, provision, version, words, by, how, condition, text, evidence, at, audience,
                with);
    }
}
