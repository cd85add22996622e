package plenary.proposal.margin.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.contracts.text.Marked;
import plenary.proposal.margin.Comment;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Marking;

/**
 * A comment.
 *
 * @param thread the comment that began the thread; its own id where this one did
 * @param words what it is about, as it stood then; absent where it is about all of it
 * @param stands what is left of those words now; absent where the passage is gone
 * @param gone whether the passage it was about is gone
 * @param name of who wrote it
 * @param text absent where its author took it back
 * @param resolved who settled the thread; absent while it is open
 */
public record CommentView(
        @Schema(required = true) String id,
        @Schema(required = true) String thread,
        @Schema(required = true) String provision,
        String bracket,
        String words,
        String stands,
        boolean gone,
        @Schema(required = true) String by,
        @Schema(required = true) String name,
        @Schema(required = true) CommentVisibility visibility,
        String text,
        @Schema(required = true) Instant at,
        String resolved,
        Instant withdrawn) {

    /**
     * What the reader may read, oldest first.
     *
     * @param provision null for all
     * @param bracket null for all
     */
    static List<CommentView> all(Sight sight, String provision, String bracket) {
        return sight.state().margin().comments().all().stream()
                .filter(c -> sight.viewer().mayRead(c.audience()))
                .filter(c -> provision == null || c.provision().equals(provision))
                .filter(c -> bracket == null || bracket.equals(c.bracket()))
                .map(c -> CommentView.of(sight, c))
                .toList();
    }

    static CommentView of(Sight sight, Comment c) {
        var stands = stands(sight, c.provision(), c.passage());
        return new CommentView(
                c.id(),
                c.thread(),
                c.provision(),
                c.bracket(),
                c.passage() == null ? null : c.passage().words(),
                stands,
                c.passage() != null && stands == null,
                c.by(),
                sight.name(c.by()),
                c.visibility(),
                c.withdrawn() == null ? c.text() : null,
                c.at(),
                c.settled(),
                c.withdrawn());
    }

    /** What is left of marked words, for those who may read the provision now; null for nothing. */
    static String stands(Sight sight, String provision, Marked passage) {
        if (passage == null) {
            return null;
        }
        var there = sight.texts().provision(provision).filter(sight::sees).orElse(null);
        if (there == null) {
            return null;
        }
        var words = Marking.words(there.content(), passage);
        if (words.isEmpty()) {
            words = Marking.words(there.title(), passage);
        }
        return words.isEmpty() ? null : words;
    }
}
