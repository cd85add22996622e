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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.proposal.decision.DecisionCommand.CloseCheck;
import plenary.proposal.decision.DecisionCommand.OpenCheck;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;

/** Temperature checks, which are not votes. */
@Path("/api/forums/{forum}/temperature-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class CheckResource {
    private final Door door;

    CheckResource(Door door) {
        this.door = door;
    }

    /**
     * What the moderator wants to feel.
     *
     * @param counted whether answers are counted at all; absent for not
     */
    record NewCheck(
            @Size(max = 60) String body,
            Map<String, @Size(max = 2000) String> question,
            Boolean counted) {}

    /** What the moderator says about it, kept verbatim. */
    record Words(@Size(max = 8000) String words) {}

    @POST
    @Operation(
            operationId = "temperature-check.open",
            summary = "Take the temperature of the room: not a vote",
            description =
                    "By the body's chair, in an open session. It has no threshold, no outcome and"
                            + " no power. Not safe twice without an Idempotency-Key.")
    public Uni<Response> open(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewCheck request) {
        Checked.body(request)
                .text("body", request.body())
                .languages("question", request.question())
                .orRefuse();
        var counted = Boolean.TRUE.equals(request.counted());
        return door.act(forum, as, new OpenCheck(request.body(), request.question(), counted))
                .map(
                        acted -> {
                            var id =
                                    Answers.fact(acted, TemperatureCheckOpened.class)
                                            .orElseThrow()
                                            .check();
                            var check = acted.state().decisions().checks().get(id);
                            return Answers.onItsWay(
                                    forum, "temperature-checks/" + id, CheckView.of(check));
                        });
    }

    @POST
    @Path("{check}/close")
    @Operation(
            operationId = "temperature-check.close",
            summary = "End a temperature check, in the moderator's own words",
            description =
                    "By the body's chair. The same words twice are safe; others: check-closed.")
    public Uni<CheckView> close(
            @PathParam("forum") String forum,
            @PathParam("check") String check,
            @HeaderParam("Plenary-As") String as,
            Words request) {
        Checked.body(request).text("words", request.words()).orRefuse();
        return door.act(forum, as, new CloseCheck(check, request.words()))
                .map(acted -> CheckView.of(acted.state().decisions().checks().get(check)));
    }

    @GET
    @Operation(
            operationId = "temperature-check.list",
            summary = "The temperature checks taken; each says that it is not a vote")
    public Uni<List<CheckView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(CheckResource::readable);
    }

    private static List<CheckView> readable(Seen seen) {
        var bodies = seen.state().assembly().bodies();
        return seen.state().decisions().checks().all().stream()
                .filter(check -> seen.viewer().mayRead(bodies.get(check.body()).audience()))
                .map(CheckView::of)
                .toList();
    }
}
