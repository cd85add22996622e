package plenary.acceptance.wcit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import plenary.acceptance.Data;

/**
 * Who did not agree to what, as the file has it.
 *
 * @param words the passage; null for the whole provision
 * @param by the delegation that opens the bracket, then those that join it
 * @param reason null for none
 * @param goesTo the bodies it is passed up to
 */
record Objection(
        String provision,
        @JsonProperty("in") String body,
        String words,
        List<String> by,
        String reason,
        List<String> goesTo) {

    Objection {
        goesTo = goesTo == null ? List.of() : List.copyOf(goesTo);
    }

    static List<Objection> all() {
        return Data.list("wcit-12/objections.yaml", Objection.class);
    }
}
