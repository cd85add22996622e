package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.forum.http.CharterShelf;
import plenary.proposal.whatif.Replay;
import plenary.proposal.whatif.Replay.ReplayedRound;

/** What would have become of a recommendation under other charters, vetoes included. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
class ReplayResource {
    private static final int MOST_CHARTERS = 20;

    private final Door door;
    private final CharterShelf charters;

    ReplayResource(Door door, CharterShelf charters) {
        this.door = door;
        this.charters = charters;
    }

    /**
     * @param notice what is not replayed
     */
    record ReplayView(String recommendation, String notice, List<ReplayedRound> rounds) {}

    @GET
    @Path("recommendations/{recommendation}/what-if")
    @Operation(
            operationId = "what-if.recommendation",
            summary = "A recommendation under other charters, provision by provision and per bloc",
            description =
                    "charter names one, and may stand several times; bloc is the fact of a seat"
                            + " that names its bloc, region unless said otherwise. Each round's vote"
                            + " is counted by the charter's rule for a recommendation; a veto that"
                            + " was cast counts where the charter gives that group one. What a"
                            + " group would have vetoed and did not is not guessed. Refused:"
                            + " charter-unknown, recommendation-not-found, malformed-request.")
    public Uni<ReplayView> replay(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @QueryParam("charter") List<String> asked,
            @QueryParam("bloc") String bloc) {
        var names = asked == null ? List.<String>of() : asked.stream().distinct().toList();
        if (names.isEmpty() || names.size() > MOST_CHARTERS) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "Name one to " + MOST_CHARTERS + " charters: ?charter=NAME&charter=NAME.");
        }
        var known = names.stream().map(charters::named).toList();
        return door.see(forum)
                .map(
                        seen ->
                                new ReplayView(
                                        recommendation,
                                        "These are counts under other rules. What a group would"
                                                + " have vetoed and did not is not guessed.",
                                        Replay.of(
                                                seen.state(),
                                                found(seen, recommendation),
                                                known,
                                                bloc == null || bloc.isBlank() ? "region" : bloc)));
    }

    private static Recommendation found(Seen seen, String id) {
        return seen.state()
                .decisions()
                .recommendations()
                .find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.RECOMMENDATION_NOT_FOUND,
                                        "There is no recommendation " + id + "."));
    }

    @GET
    @Path("recommendations/{recommendation}/what-if.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "what-if.recommendation-table",
            summary = "The same as CSV: every provision of every round under every charter",
            description = "Asked as what-if.recommendation is.")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @QueryParam("charter") List<String> asked) {
        return replay(forum, recommendation, asked, null)
                .map(
                        view -> {
                            var csv =
                                    Csv.of(
                                            "round",
                                            "provision",
                                            "as_it_was",
                                            "stopped_by",
                                            "charter",
                                            "would_be");
                            for (var round : view.rounds()) {
                                for (var p : round.provisions()) {
                                    p.under()
                                            .forEach(
                                                    (charter, fate) ->
                                                            csv.line(
                                                                    round.round(),
                                                                    p.number(),
                                                                    word(p.asItWas()),
                                                                    String.join("|", p.stoppedBy()),
                                                                    charter,
                                                                    word(fate)));
                                }
                            }
                            return csv.file("what-if-" + recommendation);
                        });
    }

    private static String word(Replay.ReplayFate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
