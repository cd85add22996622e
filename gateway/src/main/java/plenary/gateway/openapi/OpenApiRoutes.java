package plenary.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;
import plenary.gateway.problem.Problems;

/** {@code /openapi}, JSON or YAML as asked for, and {@code /api-docs}, the same to browse. */
@ApplicationScoped
public class OpenApiRoutes {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .build();

    private final ApiDocument document;
    private final Buffer browser = Buffer.buffer(browserPage());
    private final Buffer start = Buffer.buffer(resource("/api-docs/start.js"));

    OpenApiRoutes(ApiDocument document) {
        this.document = document;
    }

    void routes(@Observes Router router) {
        router.get("/openapi").handler(this::openApi);
        router.get("/api-docs")
                .handler(context -> send(context, "text/html;charset=utf-8", browser));
        router.get("/api-docs/start.js")
                .handler(context -> send(context, "text/javascript", start));
    }

    private void openApi(RoutingContext context) {
        document.get()
                .onSuccess(merged -> send(context, merged))
                .onFailure(failure -> refuse(context, failure));
    }

    private static void send(RoutingContext context, JsonObject merged) {
        context.response().putHeader(HttpHeaders.VARY, "Accept");
        if (wantsYaml(context)) {
            try {
                send(
                        context,
                        "application/yaml",
                        Buffer.buffer(YAML.writeValueAsString(merged.getMap())));
            } catch (JsonProcessingException e) {
                context.fail(e);
            }
        } else {
            send(context, "application/json", merged.toBuffer());
        }
    }

    private static boolean wantsYaml(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return "yaml".equals(context.request().getParam("format"))
                || (accept != null && accept.contains("yaml"));
    }

    private static void send(RoutingContext context, String type, Buffer body) {
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(body);
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        if (failure instanceof ApiDocument.NeverSaid never) {
            Problems.answer(
                    context,
                    Problem.of(GatewayRefusal.SERVICE_UNAVAILABLE, never.getMessage())
                            .with("service", never.backend().title())
                            .retryAfter(2));
        } else {
            context.fail(failure);
        }
    }

    private static String browserPage() {
        Properties webjar = new Properties();
        try (InputStream in =
                OpenApiRoutes.class.getResourceAsStream(
                        "/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            webjar.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource("/api-docs/index.html").replace("@version@", webjar.getProperty("version"));
    }

    private static String resource(String name) {
        try (InputStream in = OpenApiRoutes.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
