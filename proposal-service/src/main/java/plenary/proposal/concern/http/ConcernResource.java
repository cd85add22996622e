package plenary.proposal.concern.http;

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
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.ConcernEvent.ConcernRaised;
import plenary.proposal.ForumState;
import plenary.proposal.concern.ConcernCommand.ConfirmConcern;
import plenary.proposal.concern.ConcernCommand.GiveOpinion;
import plenary.proposal.concern.ConcernCommand.RaiseConcern;
import plenary.proposal.concern.ConcernCommand.SignConcern;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;

/**
 * Petitions of members before a vote: they hold a text up, or change the rule of the vote to come.
 */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
class ConcernResource {
    private final Door door;

    ConcernResource(Door door) {
        this.door = door;
    }

    /**
     * @param name of the petition in the charter: alarm-bell, petition-of-concern
     * @param subject body/…, provision/…, proposal/… or recommendation/…
     * @param reason in your own words
     */
    record NewConcern(
            @Size(max = 60) String name,
            @Size(max = 120) String subject,
            @Size(max = 8000) String reason) {}

    @POST
    @Path("concerns")
    @Operation(
            operationId = "concern.raise",
            summary =
                    "Raise what the charter gives members before a vote: an alarm bell, a concern",
            description =
                    "From a voting seat of the chamber the charter names, before voting begins; it"
                            + " is the first signature. Complete, it holds the text up for its"
                            + " time, or has another rule apply to the vote to come. A second time:"
                            + " petition-open-already. Refused: concern-not-provided, not-entitled,"
                            + " subject-not-found, subject-excluded, voting-begun, concern-used,"
                            + " credentials-insufficient, seat-recused.")
    public Uni<Response> raise(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewConcern request) {
        Checked.body(request)
                .text("name", request.name())
                .text("subject", request.subject())
                .text("reason", request.reason())
                .orRefuse();
        var command = new RaiseConcern(request.name(), request.subject(), request.reason());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = raised(acted);
                            return Response.created(
                                            URI.create("/api/forums/" + forum + "/concerns/" + id))
                                    .entity(view(acted.state(), id))
                                    .build();
                        });
    }

    private static String raised(Acted acted) {
        return acted.events().stream()
                .filter(ConcernRaised.class::isInstance)
                .map(ConcernRaised.class::cast)
                .findFirst()
                .orElseThrow()
                .concern();
    }

    @POST
    @Path("concerns/{concern}/signatures")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "concern.sign",
            summary = "Sign it",
            description =
                    "From a seat that could when it was raised. A second time: signed-already."
                            + " Refused: not-in-electorate, petition-ended, voting-begun.")
    public Uni<ConcernView> sign(
            @PathParam("forum") String forum,
            @PathParam("concern") String concern,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new SignConcern(concern))
                .map(acted -> view(acted.state(), concern));
    }

    @POST
    @Path("concerns/{concern}/confirmations")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "concern.confirm",
            summary = "Confirm it, where the charter asks for that after a time to wait",
            description =
                    "From a seat that could sign it. A second time: signed-already. Refused:"
                            + " confirmation-not-yet, petition-ended, not-in-electorate.")
    public Uni<ConcernView> confirm(
            @PathParam("forum") String forum,
            @PathParam("concern") String concern,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new ConfirmConcern(concern))
                .map(acted -> view(acted.state(), concern));
    }

    /** The opinion of those the charter asks while the text is held up. */
    record NewOpinion(@Size(max = 20000) String opinion) {}

    @POST
    @Path("concerns/{concern}/opinion")
    @Operation(
            operationId = "concern.answer",
            summary = "Enter the opinion that was asked for; the text goes on",
            description =
                    "By the secretariat, for those the charter asks. Not safe twice:"
                            + " petition-ended.")
    public Uni<ConcernView> answer(
            @PathParam("forum") String forum,
            @PathParam("concern") String concern,
            @HeaderParam("Plenary-As") String as,
            NewOpinion request) {
        Checked.body(request).text("opinion", request.opinion()).orRefuse();
        return door.act(forum, as, new GiveOpinion(concern, request.opinion()))
                .map(acted -> view(acted.state(), concern));
    }

    @GET
    @Path("concerns")
    @Operation(
            operationId = "concern.list",
            summary = "The petitions of members before votes, with who signed",
            description = "Oldest first. Members of a chamber act before all.")
    public Uni<List<ConcernView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> views(seen.state()));
    }

    @GET
    @Path("concerns.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "concern.table", summary = "The same, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen -> {
                            var csv =
                                    Csv.of(
                                            "concern",
                                            "name",
                                            "subject",
                                            "class",
                                            "state",
                                            "signatures",
                                            "needs",
                                            "until",
                                            "rule",
                                            "at");
                            for (var one : views(seen.state())) {
                                csv.line(
                                        one.id(),
                                        one.name(),
                                        one.subject(),
                                        one.votingClass(),
                                        one.state()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        one.signatures().size(),
                                        one.needs(),
                                        one.until(),
                                        one.rule(),
                                        one.at());
                            }
                            return csv.file("concerns-" + forum);
                        });
    }

    private static List<ConcernView> views(ForumState state) {
        return state.concerns().all().all().stream()
                .map(one -> ConcernView.of(state, one))
                .toList();
    }

    private static ConcernView view(ForumState state, String id) {
        return ConcernView.of(state, state.concerns().all().get(id));
    }
}
