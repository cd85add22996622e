package plenary.journal.http;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import plenary.journal.PlenaryJson;

/** HTTP speaks the JSON of the record, and is read to the letter. */
@Singleton
public class PlenaryMapper implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        PlenaryJson.configure(mapper);
        StrictJson.configure(mapper);
        // for bodies that come in chunks and do not say their size
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxDocumentLength(Threshold.MAX_BODY)
                                .maxStringLength(Threshold.MAX_BODY)
                                .maxNestingDepth(100)
                                .build());
    }

    /** Last, so that nothing changes it back. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
