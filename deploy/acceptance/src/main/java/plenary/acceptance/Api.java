package plenary.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/**
 * The gateway's public API, asked politely: what is on its way or away for a while is asked again
 * with growing pauses, every POST under an Idempotency-Key so that asking again cannot act twice.
 */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    private static final Set<String> ON_ITS_WAY = Set.of("poll-not-here-yet");

    private final Place place;
    private final People people;
    private final Patience patience;
    private final HttpClient http;

    Api(Place place, Patience patience) {
        this.place = place;
        this.patience = patience;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
        this.people = new People(place, patience, http);
    }

    Place place() {
        return place;
    }

    People people() {
        return people;
    }

    Patience patience() {
        return patience;
    }

    /**
     * What is asked.
     *
     * @param account who asks; null for a visitor
     * @param as header Plenary-As; null for none
     * @param body JSON, or a String that is a CSV table, or a {@link Paper}; null for none
     * @param key header Idempotency-Key; null for none
     */
    record Request(String account, String as, String method, String path, Object body, String key) {
        String shown() {
            return method
                    + " "
                    + path
                    + " by "
                    + (account == null ? "a visitor" : account)
                    + (as == null ? "" : " as " + as);
        }
    }

    /** A file that is handed in. */
    record Paper(String type, byte[] bytes) {}

    /** An answer of 2xx; the body is a missing node where there is none. */
    record Answer(int status, JsonNode body, String location, String etag) {}

    /**
     * Asks until there is an answer.
     *
     * @throws Problem where the answer is a refusal
     * @throws StoryFailed where there is none in time
     */
    Answer send(Request request) {
        var waiting = patience.waiting();
        var signedInAgain = false;
        while (true) {
            HttpResponse<String> response;
            try {
                response = http.send(build(request), BodyHandlers.ofString());
            } catch (IOException away) {
                if (!waiting.again()) {
                    throw new StoryFailed(request.shown() + " finds nobody there: " + away);
                }
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoryFailed("interrupted");
            }
            var body = tree(response.body());
            if (response.statusCode() < 300) {
                return new Answer(
                        response.statusCode(),
                        body,
                        response.headers().firstValue("Location").orElse(null),
                        response.headers().firstValue("ETag").orElse(null));
            }
            var problem = new Problem(request.shown(), response.statusCode(), body);
            if (response.statusCode() == 401 && request.account() != null && !signedInAgain) {
                people.forget(request.account());
                signedInAgain = true;
            } else if (!later(problem) || !waiting.again(retryAfter(response))) {
                throw problem;
            }
        }
    }

    private static boolean later(Problem problem) {
        return LATER.contains(problem.status()) || ON_ITS_WAY.contains(problem.code());
    }

    // what is on its way is there in a fraction of the second that the header counts in
    private static long retryAfter(HttpResponse<String> response) {
        return response.statusCode() == 429
                ? response.headers().firstValueAsLong("Retry-After").orElse(1) * 1000
                : 0;
    }

    private HttpRequest build(Request request) {
        var builder =
                HttpRequest.newBuilder(URI.create(place.gateway() + request.path()))
                        .timeout(Duration.ofSeconds(60))
                        .header("Accept", "application/json, application/problem+json");
        if (request.account() != null) {
            builder.header("Authorization", "Bearer " + people.token(request.account()));
        }
        if (request.as() != null) {
            builder.header("Plenary-As", request.as());
        }
        if (request.key() != null) {
            builder.header("Idempotency-Key", request.key());
        }
        if (request.body() == null) {
            return builder.method(request.method(), BodyPublishers.noBody()).build();
        }
        if (request.body() instanceof Paper paper) {
            builder.header("Content-Type", paper.type());
            return builder.method(request.method(), BodyPublishers.ofByteArray(paper.bytes()))
                    .build();
        }
        var table = request.body() instanceof String;
        builder.header("Content-Type", table ? "text/csv; charset=utf-8" : "application/json");
        var text = table ? (String) request.body() : json(request.body());
        return builder.method(request.method(), BodyPublishers.ofString(text)).build();
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new StoryFailed("not writable as JSON: " + e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return text == null || text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
