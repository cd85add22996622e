package plenary.journal.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import plenary.contracts.refusal.Meanings;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.journal.PlenaryJson;
import plenary.journal.TraceId;

/**
 * RFC 9457 answers: a permanent code, its meaning in the language asked for (English or French) as
 * the title, one sentence on this occurrence in English as the detail, typed extensions and the
 * trace id.
 */
public final class Problem {
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    /**
     * The answer to a refusal. Statuses 503 and {@code poll-not-here-yet} say when to come again.
     */
    public static Response of(Refusal refusal) {
        return of(refusal, TraceId.current());
    }

    static Response of(Refusal refusal, String traceId) {
        var code = refusal.code();
        var response =
                Response.status(code.status())
                        .type(MediaType.valueOf(MEDIA_TYPE))
                        .header(Threshold.HEADER, traceId)
                        .entity(json(refusal, traceId));
        var again = refusal.extensions().get("retryAfterSeconds");
        if (again != null) {
            response.header("Retry-After", again);
        } else if (code.status() == 503 || code == RefusalCode.POLL_NOT_HERE_YET) {
            response.header("Retry-After", 1);
        }
        if (code.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        return response.build();
    }

    /** The problem as JSON text. */
    public static String json(Refusal refusal, String traceId) {
        var code = refusal.code();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", "urn:plenary:problem:" + code.code());
        fields.put("title", Meanings.of(code, Tongue.current()));
        fields.put("status", code.status());
        fields.put("detail", refusal.detail());
        fields.put("code", code.code());
        fields.put("traceId", traceId);
        refusal.extensions().forEach(fields::putIfAbsent);
        return PlenaryJson.write(fields);
    }
}
