package plenary.proposal.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.RegisterEvent.Series;

/**
 * A paper with a symbol of its own; proposals and programmes are entered from their own acts.
 *
 * @param body the body it is for; null for all
 * @param by as whom the symbol was asked for
 * @param language of the original
 * @param supersededBy the symbol that took its place, or null
 * @param files that go with it, oldest first
 */
public record Paper(
        String id,
        Series series,
        String symbol,
        String title,
        String body,
        String by,
        String language,
        Instant reservedAt,
        String supersededBy,
        List<AttachedFile> files) {

    public Paper {
        files = files == null ? List.of() : List.copyOf(files); // absent in older documents
    }

    Paper superseded(String symbolNow) {
        return new Paper(
                id, series, symbol, title, body, by, language, reservedAt, symbolNow, files);
    }

    Paper with(AttachedFile file) {
        var all = new ArrayList<>(files);
        all.add(file);
        return new Paper(
                id, series, symbol, title, body, by, language, reservedAt, supersededBy, all);
    }
}
