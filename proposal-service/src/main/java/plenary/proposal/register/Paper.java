package plenary.proposal.register;

import java.time.Instant;
import plenary.contracts.event.RegisterEvent.Series;

/**
 * A paper with a symbol of its own; proposals and programmes are entered from their own acts.
 *
 * @param body the body it is for; null for all
 * @param by as whom the symbol was asked for
 * @param language of the original
 * @param supersededBy the symbol that took its place, or null
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
        String supersededBy) {

    Paper superseded(String symbolNow) {
        return new Paper(id, series, symbol, title, body, by, language, reservedAt, symbolNow);
    }
}
