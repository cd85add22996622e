package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;

/** The API refused, with a problem document (RFC 9457). Callers branch on {@link #code}. */
public final class Problem extends RuntimeException {
    private final transient JsonNode document;
    private final int status;

    Problem(String request, int status, JsonNode document) {
        super(
                request
                        + ": "
                        + status
                        + " "
                        + document.path("code").asText("?")
                        + ": "
                        + document.path("detail").asText(document.path("title").asText())
                        + " (trace "
                        + document.path("traceId").asText("-")
                        + ")");
        this.status = status;
        this.document = document;
    }

    /** The permanent code, such as {@code seat-recused}; a question mark where there is none. */
    public String code() {
        return document.path("code").asText("?");
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The whole document, with its extensions. */
    public JsonNode document() {
        return document;
    }
}
