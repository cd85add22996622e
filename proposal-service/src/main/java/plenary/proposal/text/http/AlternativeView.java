package plenary.proposal.text.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.text.Alternative;
import plenary.proposal.text.wording.Bracketing;

/**
 * One competing wording.
 *
 * @param by a seat, a group, an office, or {@code text} for the wording that stood
 * @param shown its words with inner brackets
 */
public record AlternativeView(
        @Schema(required = true) String id,
        @Schema(required = true) String by,
        @Schema(required = true) String name,
        @Schema(required = true) String shown,
        List<PieceView> pieces) {

    static List<AlternativeView> of(Sight sight, List<Alternative> alternatives) {
        return alternatives.stream().map(a -> of(sight, a)).toList();
    }

    private static AlternativeView of(Sight sight, Alternative a) {
        var name = a.by().equals(Bracketing.THE_TEXT) ? "the text" : sight.name(a.by());
        return new AlternativeView(
                a.id(), a.by(), name, a.content().shown(), PieceView.of(sight, a.content()));
    }
}
