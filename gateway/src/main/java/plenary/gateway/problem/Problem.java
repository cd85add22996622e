package plenary.gateway.problem;

import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import plenary.contracts.refusal.Meanings;

/**
 * One answer of RFC 9457.
 *
 * @param refusal why
 * @param detail what happened here, for people
 * @param retryAfter after how many seconds it makes sense to ask again
 * @param extensions further members, each documented with its code
 */
public record Problem(
        GatewayRefusal refusal,
        String detail,
        OptionalLong retryAfter,
        Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(GatewayRefusal refusal, String detail) {
        return new Problem(refusal, detail, OptionalLong.empty(), Map.of());
    }

    public Problem retryAfter(long seconds) {
        return new Problem(refusal, detail, OptionalLong.of(seconds), extensions);
    }

    public Problem with(String member, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(member, value);
        return new Problem(refusal, detail, retryAfter, more);
    }

    /**
     * @param language in which the title is
     */
    JsonObject body(String traceId, String language) {
        var body =
                new JsonObject()
                        .put("type", "urn:plenary:problem:" + refusal.code())
                        .put("title", Meanings.of(refusal.code(), language, refusal.title()))
                        .put("status", refusal.status())
                        .put("detail", detail)
                        .put("code", refusal.code())
                        .put("traceId", traceId);
        extensions.forEach(body::put);
        return body;
    }
}
