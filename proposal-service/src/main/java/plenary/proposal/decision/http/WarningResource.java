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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.RecommendationEvent.EarlyWarningGiven;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** Early warnings of advisory groups, which have no effect. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
class WarningResource {
    private final Door door;

    WarningResource(Door door) {
        this.door = door;
    }

    /**
     * @param group absent for the group of the seat that gives notice
     */
    record NewWarning(
            @Size(max = 60) String group, String provision, @Size(max = 8000) String text) {}

    @POST
    @Path("warnings")
    @Operation(
            operationId = "warning.give",
            summary = "Give notice that a provision of the draft risks the group's veto",
            description = "From a seat of the group. It has no effect. Not safe twice.")
    public Uni<Response> warn(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewWarning request) {
        Checked.body(request).form("provision", request.provision(), Checked.NUMBER).orRefuse();
        var command = new GiveWarning(request.group(), request.provision(), request.text());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    Answers.fact(acted, EarlyWarningGiven.class)
                                            .orElseThrow()
                                            .warning();
                            var warning = acted.state().decisions().warnings().get(id);
                            return Answers.created(forum, "warnings", WarningView.of(warning));
                        });
    }

    @POST
    @Path("recommendations/{recommendation}/warnings")
    @Operation(
            operationId = "warning.give-on-recommendation",
            summary = "Give notice on a provision of a recommendation",
            description = "As warning.give. It has no effect. Not safe twice.")
    public Uni<Response> warnOn(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @HeaderParam("Plenary-As") String as,
            NewWarning request) {
        return warn(forum, as, request);
    }

    @GET
    @Path("warnings")
    @Operation(operationId = "warning.list", summary = "Early warnings; they have no effect")
    public Uni<List<WarningView>> warnings(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> WarningView.all(seen.state()));
    }
}
