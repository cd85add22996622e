package plenary.proposal.text.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;

/**
 * A part of the wording.
 *
 * @param kind {@code run} or {@code bracketed}
 * @param act of a run: the act that wrote it
 * @param from of a run: the index of its first character in that act's text, in UTF-16 units
 * @param text of a run: its words
 * @param bracket of a bracketed passage: its bracket
 * @param alternatives of a bracketed passage: the competing wordings
 * @param placeholder of a bracketed passage: what is missing there
 */
public record PieceView(
        @Schema(
                        enumeration = {"run", "bracketed"},
                        required = true)
                String kind,
        String act,
        Integer from,
        String text,
        String bracket,
        List<AlternativeView> alternatives,
        String placeholder) {

    public static List<PieceView> of(Sight sight, Content content) {
        return content.pieces().stream()
                .map(
                        piece ->
                                switch (piece) {
                                    case Run run ->
                                            new PieceView(
                                                    "run",
                                                    run.act(),
                                                    run.from(),
                                                    run.text(),
                                                    null,
                                                    null,
                                                    null);
                                    case Bracketed bracketed ->
                                            new PieceView(
                                                    "bracketed",
                                                    null,
                                                    null,
                                                    null,
                                                    bracketed.id(),
                                                    AlternativeView.of(
                                                            sight, bracketed.alternatives()),
                                                    bracketed.placeholder());
                                })
                .toList();
    }
}
