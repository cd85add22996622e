package plenary.proposal.voice.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.CommentPeriod;
import plenary.proposal.voice.Feedback;
import plenary.proposal.voice.PublicComment;

/**
 * A public comment. A hidden one shows that it was made, who hid it and why, and no words.
 *
 * @param author as they name themselves
 * @param standing answered, unanswered (when the period was closed), awaiting or hidden
 */
@Schema(name = "PublicCommentView")
record CommentView(
        @Schema(required = true) String id,
        @Schema(required = true) String period,
        String provision,
        String number,
        String author,
        String text,
        @Schema(required = true) Instant at,
        @Schema(required = true) String standing,
        Feedback.BodyAnswer answer,
        PublicComment.Hidden hidden) {

    static final List<String> STANDINGS = List.of("answered", "unanswered", "awaiting", "hidden");

    static CommentView of(Sight sight, PublicComment c) {
        var hidden = c.hidden() != null;
        var period = sight.state().voices().periods().get(c.period());
        return new CommentView(
                c.id(),
                c.period(),
                c.provision(),
                sight.texts().provisions().find(c.provision()).map(p -> p.number()).orElse(null),
                hidden ? null : c.author(),
                hidden ? null : c.text(),
                c.at(),
                standing(c, period),
                c.answer(),
                c.hidden());
    }

    private static String standing(PublicComment c, CommentPeriod period) {
        if (c.hidden() != null) {
            return "hidden";
        }
        if (c.answer() != null) {
            return "answered";
        }
        return period.unanswered().contains(c.id()) ? "unanswered" : "awaiting";
    }

    /**
     * A time in which a body takes public comments.
     *
     * @param open whether a comment sent now is taken
     * @param answered how many of those that are shown have an answer
     * @param shown how many are not hidden
     */
    @Schema(name = "CommentPeriodView")
    record PeriodView(
            @Schema(required = true) String id,
            @Schema(required = true) String body,
            String session,
            @Schema(required = true) String title,
            @Schema(required = true) Instant from,
            @Schema(required = true) Instant until,
            Instant closed,
            boolean open,
            int answered,
            int shown) {

        static PeriodView of(Sight sight, CommentPeriod p, Instant now) {
            var shown =
                    sight.state().voices().of(p.id()).stream()
                            .filter(c -> c.hidden() == null)
                            .toList();
            return new PeriodView(
                    p.id(),
                    p.body(),
                    p.session(),
                    p.title(),
                    p.from(),
                    p.until(),
                    p.closed(),
                    p.takes(now),
                    (int) shown.stream().filter(c -> c.answer() != null).count(),
                    shown.size());
        }
    }
}
