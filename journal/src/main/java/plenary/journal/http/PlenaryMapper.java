package plenary.journal.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import plenary.journal.PlenaryJson;

/** HTTP speaks the JSON of the record. */
@Singleton
public class PlenaryMapper implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        PlenaryJson.configure(mapper);
    }

    /** Last, so that nothing changes it back. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
