package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.RecommendationEvent.RecommendationPut;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Viewer;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;

/** Clean drafts put forward, and what chambers and groups make of them. */
@Path("/api/forums/{forum}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
class RecommendationResource {
    private final Door door;

    RecommendationResource(Door door) {
        this.door = door;
    }

    /**
     * A body's clean draft put forward.
     *
     * @param recommendation one that returned, to be put again; absent for a new one
     * @param title needed for a new one
     * @param method {@code roll-call} or {@code recorded}; absent for the charter's usual one
     * @param question by language; absent for the plain one
     * @param basis what it is said to rest on; a temperature check is refused
     * @param quorum the number announced for this vote, where its rule asks for one
     * @param closesAt exact closing time, not sooner than the charter's; absent for the charter's,
     *     or the gavel's where it has none
     */
    record NewRecommendation(
            @Size(max = 60) String recommendation,
            @Size(max = 60) String body,
            @Size(max = 300) String title,
            Method method,
            Map<String, @Size(max = 2000) String> question,
            @Size(max = 120) String basis,
            Long quorum,
            Instant closesAt) {}

    @POST
    @Operation(
            operationId = "recommendation.put",
            summary = "Put a body's clean draft forward",
            description =
                    "By the body's chair, in an open session. Opens the chambers' vote; answers 202."
                            + " A recommendation that returned is put again as its next round, on"
                            + " a count of its own; text that came back in one is not put as new"
                            + " (put-as-again), what is being decided not beside it"
                            + " (text-being-decided), and what the chambers rejected only once"
                            + " they reconsider it (decided-already). Not safe twice without an"
                            + " Idempotency-Key: voting-begun.")
    public Uni<Response> put(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewRecommendation request) {
        var checked =
                Checked.body(request)
                        .text("body", request.body())
                        .that(
                                request.recommendation() != null
                                        || request.title() != null && !request.title().isBlank(),
                                "title",
                                "is missing")
                        .that(
                                request.quorum() == null || request.quorum() >= 0,
                                "quorum",
                                "is at least 0");
        if (request.question() != null && !request.question().isEmpty()) {
            checked.languages("question", request.question());
        }
        checked.orRefuse();
        var command =
                new PutRecommendation(
                        request.recommendation(),
                        request.body(),
                        request.title(),
                        request.method(),
                        request.question(),
                        request.basis(),
                        request.quorum(),
                        request.closesAt());
        return door.act(forum, as, command).map(acted -> put(forum, acted));
    }

    private static Response put(String forum, Acted acted) {
        var id = Answers.fact(acted, RecommendationPut.class).orElseThrow().recommendation();
        return Answers.onItsWay(
                forum, "recommendations/" + id, view(new Seen(acted.state(), Viewer.PUBLIC), id));
    }

    @GET
    @Operation(
            operationId = "recommendation.list",
            summary = "The recommendations put forward, with their rounds")
    public Uni<List<RecommendationView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state().decisions().recommendations().all().stream()
                                        .map(one -> view(seen, one.id()))
                                        .toList());
    }

    @GET
    @Path("{recommendation}")
    @Operation(
            operationId = "recommendation.get",
            summary = "A recommendation: rounds side by side, windows, vetoes",
            description = "Petitions are shown to members of their group only; names never.")
    public Uni<RecommendationView> get(
            @PathParam("forum") String forum, @PathParam("recommendation") String recommendation) {
        return door.see(forum).map(seen -> view(seen, recommendation));
    }

    static RecommendationView view(Seen seen, String id) {
        var state = seen.state();
        var recommendation =
                state.decisions()
                        .recommendations()
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                RefusalCode.RECOMMENDATION_NOT_FOUND,
                                                "There is no recommendation " + id + "."));
        return RecommendationView.of(state, recommendation, seen.viewer(), Answers.now(state));
    }
}
