package plenary.proposal.export.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import plenary.journal.PlenaryJson;
import plenary.proposal.export.Paper;

/**
 * The paper as JSON, as {@code paper-1.schema.json} describes it. Within version 1 fields are only
 * added.
 */
final class JsonRenderer implements Renderer {

    /** The form's name and version. */
    static final String SCHEMA = "urn:plenary:paper:1";

    private record Envelope(String schema, Paper paper) {}

    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        try {
            return PlenaryJson.mapper().writeValueAsBytes(new Envelope(SCHEMA, paper));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
