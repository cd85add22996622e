package plenary.gateway.routing;

import static plenary.gateway.routing.Backend.PROPOSAL;
import static plenary.gateway.routing.Backend.VOTING;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which service answers what. The first line that fits holds. voting-service is a ballot box and a
 * counter, so its lines are few and listed; all other procedure is proposal-service's.
 */
public final class Routes {

    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> PUT = Set.of("PUT");
    private static final Set<String> POST = Set.of("POST");
    private static final Set<String> ALL = Set.of();

    private static final Route WHAT_IF = new Route(POST, "/api/what-if", VOTING);

    private static final Route SEATS = new Route(POST, "/api/what-if/seats", VOTING);

    private static final Route VOTES_AS_TABLE = new Route(POST, "/api/what-if/table", VOTING);

    private static final List<Route> QUESTIONS = List.of(WHAT_IF, VOTES_AS_TABLE, SEATS);

    private static final List<Route> TABLE =
            List.of(
                    new Route(READ, "/api/forums/{forum}/polls", VOTING),
                    new Route(READ, "/api/forums/{forum}/polls/{poll}", VOTING),
                    new Route(READ, "/api/forums/{forum}/polls/{poll}/changes.csv", VOTING),
                    new Route(READ, "/api/forums/{forum}/polls/{poll}/analysis", VOTING),
                    new Route(READ, "/api/forums/{forum}/polls/{poll}/analysis.csv", VOTING),
                    new Route(READ, "/api/forums/{forum}/polls/{poll}/ballots/{seat}", VOTING),
                    new Route(PUT, "/api/forums/{forum}/polls/{poll}/ballots/{seat}", VOTING),
                    new Route(PUT, "/api/forums/{forum}/polls/{poll}/counts/{teller}", VOTING),
                    new Route(READ, "/api/forums/{forum}/polls/{poll}/sheet", VOTING),
                    new Route(READ, "/api/forums/{forum}/polls/{poll}/sheet.csv", VOTING),
                    new Route(PUT, "/api/forums/{forum}/polls/{poll}/sheet/{teller}", VOTING),
                    new Route(READ, "/api/forums/{forum}/temperature-checks/{check}", VOTING),
                    new Route(
                            PUT,
                            "/api/forums/{forum}/temperature-checks/{check}/answers/{seat}",
                            VOTING),
                    new Route(READ, "/api/forums/{forum}/voting-record", VOTING),
                    new Route(READ, "/api/forums/{forum}/voting-record/{seq}", VOTING),
                    WHAT_IF,
                    VOTES_AS_TABLE,
                    new Route(READ, "/api/forums/{forum}/what-if", VOTING),
                    new Route(READ, "/api/forums/{forum}/what-if.csv", VOTING),
                    new Route(READ, "/api/forums/{forum}/what-if-blocs.csv", VOTING),
                    SEATS,
                    new Route(READ, "/api/what-if/charters", VOTING),
                    new Route(ALL, "/api/admin/voting/**", VOTING),
                    new Route(ALL, "/api/**", PROPOSAL));

    private static final Route PREVIEW =
            new Route(POST, "/api/forums/{forum}/draft/provisions/{provision}/preview", PROPOSAL);

    private static final List<Route> TAKING_FILES =
            List.of(
                    new Route(POST, "/api/forums/{forum}/instruments", PROPOSAL),
                    new Route(POST, "/api/forums/{forum}/proposals/recognised", PROPOSAL));

    private Routes() {}

    /** Whether this shows words being typed, which is no change. */
    public static boolean isPreview(HttpServerRequest request) {
        return PREVIEW.takes(request.method().name(), request.path().split("/", -1));
    }

    /** Whether this asks a question in a body, changes nothing, and is open to visitors. */
    public static boolean isQuestion(HttpServerRequest request) {
        String[] segments = request.path().split("/", -1);
        return QUESTIONS.stream().anyMatch(route -> route.takes(request.method().name(), segments));
    }

    /** Whether a Word file may be sent there, which may be larger than any other body. */
    public static boolean takesFiles(String method, String path) {
        String[] segments = path.split("/", -1);
        return TAKING_FILES.stream().anyMatch(route -> route.takes(method, segments));
    }

    /**
     * Who answers.
     *
     * @param method the HTTP method, upper case
     * @param path the path as sent, without query
     * @return nobody when the path is none of the API
     */
    public static Optional<Backend> backend(String method, String path) {
        String[] segments = path.split("/", -1);
        return TABLE.stream()
                .filter(route -> route.takes(method, segments))
                .findFirst()
                .map(Route::backend);
    }
}
