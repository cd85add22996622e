package plenary.gateway.pages;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import plenary.gateway.encoding.Gzip;

/**
 * The pages' own scripts and styles, compressed once and not for every browser that was never here
 * before. Their names change with what is in them, so nothing that is kept grows old; there are as
 * many as the build left, so nothing that is kept grows.
 */
@ApplicationScoped
class PackedAssets {
    private static final int BEFORE_THE_FILES = 1_400;
    private static final String ROOT = "META-INF/resources";
    private static final Pattern NAME = Pattern.compile("/assets/[\\w.-]+\\.(\\w+)");
    private static final Set<String> WORTH_IT = Set.of("js", "css", "json", "svg");

    private final Map<String, Buffer> packed = new ConcurrentHashMap<>();

    void route(@Observes Router router) {
        router.route("/assets/*").order(BEFORE_THE_FILES).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var file = wanted(context).flatMap(this::packed);
        if (file.isEmpty()) {
            context.next(); // as it is, or not at all
            return;
        }
        var response = context.response();
        response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.putHeader(HttpHeaders.VARY, "Accept-Encoding");
        var type = MimeMapping.getMimeTypeForFilename(context.request().path());
        if (type != null) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, type + "; charset=utf-8");
        }
        response.end(file.get());
    }

    private static Optional<String> wanted(RoutingContext context) {
        var request = context.request();
        var name = NAME.matcher(request.path());
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return request.method().equals(HttpMethod.GET)
                        && Gzip.takenBy(accepted)
                        && !request.headers().contains("Range")
                        && name.matches()
                        && WORTH_IT.contains(name.group(1))
                ? Optional.of(request.path())
                : Optional.empty();
    }

    private Optional<Buffer> packed(String path) {
        var known = packed.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        var loader = Thread.currentThread().getContextClassLoader();
        try (var file = loader.getResourceAsStream(ROOT + path)) {
            if (file == null) {
                return Optional.empty();
            }
            var buffer = Buffer.buffer(Gzip.pack(file));
            packed.put(path, buffer);
            return Optional.of(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
