package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import plenary.acceptance.Api.Answer;
import plenary.acceptance.Api.Request;

/**
 * One signed-in person acting in one capacity, or a visitor who only reads. Paths are within the
 * scene's forum ({@code /bodies}), or whole ({@code /api/forums}).
 */
public final class Voice {
    private final Scene scene;
    private final String account;
    private final String as;

    Voice(Scene scene, String account, String as) {
        this.scene = scene;
        this.account = account;
        this.as = as;
    }

    String account() {
        return account;
    }

    String as() {
        return as;
    }

    /** Reads. */
    public JsonNode get(String path) {
        return send("GET", path, null).body();
    }

    /** Acts, once: the request bears a key by which a second attempt is recognised. */
    public JsonNode post(String path, Object body) {
        return send("POST", path, body).body();
    }

    /** Acts once under a key that says which act it is, however many came before it. */
    JsonNode post(String path, Object body, String key) {
        return send("POST", path, body, key).body();
    }

    /** Acts without a body. */
    public JsonNode post(String path) {
        return post(path, null);
    }

    /** Hands a file in. */
    public JsonNode handIn(String type, byte[] bytes) {
        return post("/files", new Api.Paper(type, bytes));
    }

    /** Puts something in its place; twice is safe by itself. */
    public JsonNode put(String path, Object body) {
        return send("PUT", path, body).body();
    }

    /** Takes something away. */
    public JsonNode delete(String path) {
        return send("DELETE", path, null).body();
    }

    private Answer send(String method, String path, Object body) {
        return send(
                method,
                path,
                body,
                method.equals("POST") ? scene.key(account, as, whole(path)) : null);
    }

    private String whole(String path) {
        return path.startsWith("/api/") ? path : "/api/forums/" + scene.forum() + path;
    }

    private Answer send(String method, String path, Object body, String key) {
        var whole = whole(path);
        var answer = scene.api().send(new Request(account, as, method, whole, body, key));
        if (!method.equals("GET")) {
            scene.seen(method, path);
        }
        return answer;
    }
}
