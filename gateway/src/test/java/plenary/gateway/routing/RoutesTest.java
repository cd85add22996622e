package plenary.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    void the_ballot_box_answers_for_polls_ballots_and_counts() {
        voting("GET", "/api/forums/wcit-12/polls");
        voting("GET", "/api/forums/wcit-12/polls/poll-3");
        voting("HEAD", "/api/forums/wcit-12/polls/poll-3");
        voting("PUT", "/api/forums/wcit-12/polls/poll-3/ballots/states.FRA");
        voting("GET", "/api/forums/wcit-12/polls/poll-3/ballots/states.FRA");
        voting("PUT", "/api/forums/wcit-12/polls/poll-3/counts/teller-1");
        voting("GET", "/api/forums/wcit-12/temperature-checks/check-1");
        voting("PUT", "/api/forums/wcit-12/temperature-checks/check-1/answers/states.FRA");
        voting("GET", "/api/forums/wcit-12/voting-record");
        voting("GET", "/api/forums/wcit-12/voting-record/7");
        voting("POST", "/api/what-if");
        voting("GET", "/api/what-if/charters");
        voting("POST", "/api/what-if/seats");
        voting("GET", "/api/forums/wcit-12/what-if");
        voting("GET", "/api/forums/wcit-12/polls/poll-3/changes.csv");
        voting("GET", "/api/forums/wcit-12/polls/poll-3/analysis");
        voting("GET", "/api/forums/wcit-12/polls/poll-3/analysis.csv");
        voting("GET", "/api/forums/wcit-12/polls/poll-3/sheet.csv");
        voting("GET", "/api/forums/wcit-12/what-if.csv");
        voting("GET", "/api/forums/wcit-12/what-if-blocs.csv");
        voting("GET", "/api/admin/voting/stalled");
    }

    /** What it describes of itself was written by its own tests, which run before these. */
    @Test
    void the_ballot_box_is_reached_for_all_it_can_do() throws IOException {
        var described = Path.of("../voting-service/target/openapi/openapi.json").toFile();
        new ObjectMapper()
                .readTree(described)
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                method ->
                                                        voting(
                                                                method.toUpperCase(Locale.ROOT),
                                                                path.getKey()
                                                                        .replace(
                                                                                "{service}",
                                                                                "voting"))));
    }

    @Test
    void procedure_is_opened_and_closed_at_proposal_service() {
        proposal("POST", "/api/forums/wcit-12/polls");
        proposal("POST", "/api/forums/wcit-12/polls/poll-3/close");
        proposal("POST", "/api/forums/wcit-12/temperature-checks");
        proposal("POST", "/api/forums/wcit-12/temperature-checks/check-1/close");
        proposal("GET", "/api/forums");
        proposal("GET", "/api/me/audiences");
        proposal("GET", "/api/forums/wcit-12/record/7");
        proposal("DELETE", "/api/forums/wcit-12/brackets/b7/holders/states.FRA");
    }

    @Test
    void an_empty_name_is_no_name() {
        proposal("GET", "/api/forums/wcit-12/polls/");
    }

    @Test
    void a_longer_path_is_another_path() {
        proposal("GET", "/api/forums/wcit-12/voting-record/7/more");
    }

    @Test
    void nobody_answers_outside_the_api() {
        assertThat(Routes.backend("GET", "/q/openapi")).isEmpty();
        assertThat(Routes.backend("GET", "/apis")).isEmpty();
    }

    private static void voting(String method, String path) {
        assertThat(Routes.backend(method, path)).as(method + path).contains(Backend.VOTING);
    }

    private static void proposal(String method, String path) {
        assertThat(Routes.backend(method, path)).as(method + path).contains(Backend.PROPOSAL);
    }
}
