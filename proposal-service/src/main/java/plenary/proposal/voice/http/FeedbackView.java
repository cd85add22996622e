package plenary.proposal.voice.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.VoiceEvent.Evidence;
import plenary.contracts.event.VoiceEvent.How;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.Feedback;

/**
 * Operational feedback on a provision.
 *
 * @param words the wording it is about
 * @param moved whether the wording has moved on since
 * @param answer of the body; absent while it is awaited
 */
public record FeedbackView(
        @Schema(required = true) String id,
        @Schema(required = true) String provision,
        @Schema(required = true) String number,
        String body,
        long version,
        String words,
        boolean moved,
        @Schema(required = true) String by,
        @Schema(required = true) How how,
        String condition,
        @Schema(required = true) String text,
        List<Evidence> evidence,
        @Schema(required = true) Instant at,
        Feedback.BodyAnswer answer) {

    /**
     * What the reader may read of it, oldest first.
     *
     * @param provision null for all
     * @param unanswered whether what was answered is left out
     */
    public static List<FeedbackView> all(Sight sight, String provision, boolean unanswered) {
        return sight.state().voices().feedback().all().stream()
                .filter(f -> provision == null || f.provision().equals(provision))
                .filter(f -> !unanswered || !f.answered())
                .filter(f -> sight.mayRead(f.audience()))
                .map(f -> FeedbackView.of(sight, f))
                .toList();
    }

    static FeedbackView of(Sight sight, Feedback f) {
        var p = sight.texts().provisions().get(f.provision());
        return new FeedbackView(
                f.id(),
                f.provision(),
                p.number(),
                p.body(),
                f.version(),
                f.words(),
                !f.words().equals(p.suppressed() ? "" : p.content().shown()),
                f.by(),
                f.how(),
                f.condition(),
                f.text(),
                f.evidence(),
                f.at(),
                f.answer());
    }
}
