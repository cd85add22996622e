package plenary.gateway.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;

/**
 * The language of an answer, for plain links: a browser that follows one says its own language, and
 * the page may be read in another. {@code ?lang=fr} goes before {@code Accept-Language}.
 */
final class AskedLanguage {
    private static final String PARAMETER = "lang";
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private AskedLanguage() {}

    /** What is no language tag is left alone: the services judge their own parameters. */
    static void heard(HttpServerRequest request) {
        var asked = request.getParam(PARAMETER);
        if (asked != null && TAG.matcher(asked).matches()) {
            request.headers().set(HttpHeaders.ACCEPT_LANGUAGE, asked);
        }
    }
}
