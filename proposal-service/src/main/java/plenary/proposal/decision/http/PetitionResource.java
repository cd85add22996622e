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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.RecommendationEvent.PetitionOpened;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.decision.DecisionCommand.OpenPetition;
import plenary.proposal.decision.DecisionCommand.SignPetition;
import plenary.proposal.decision.GroupDecisionCommand.DeclarePetition;
import plenary.proposal.decision.GroupDecisionCommand.ObjectToPetition;
import plenary.proposal.decision.Hearing;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** Petitions within an advisory group, for its own vote on a veto. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
class PetitionResource {
    private final Door door;

    PetitionResource(Door door) {
        this.door = door;
    }

    @POST
    @Path("recommendations/{recommendation}/petitions")
    @Operation(
            operationId = "petition.open",
            summary = "Ask the group to vote on a veto",
            description =
                    "From a seat of the group, before the exact end of its window; it is the first"
                            + " signature. With enough signatures the group's own vote opens. A"
                            + " second time: petition-open-already.")
    public Uni<Response> petition(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @HeaderParam("Plenary-As") String as,
            NewVeto request) {
        Checked.body(request);
        request.check();
        var command =
                new OpenPetition(
                        recommendation,
                        request.group(),
                        request.provisions(),
                        request.reason(),
                        request.cure());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    Answers.fact(acted, PetitionOpened.class)
                                            .orElseThrow()
                                            .petition();
                            return Answers.created(forum, "petitions/" + id, petition(acted, id));
                        });
    }

    private static PetitionView petition(Acted acted, String id) {
        var found = acted.state().decisions().petition(id).orElseThrow();
        return PetitionView.of(
                acted.state(), found.recommendation(), found.round(), found.petition());
    }

    @GET
    @Path("petitions/{petition}")
    @Operation(
            operationId = "petition.get",
            summary = "A petition",
            description = "For members of its group; to anybody else there is none.")
    public Uni<PetitionView> petition(
            @PathParam("forum") String forum, @PathParam("petition") String petition) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state()
                                        .decisions()
                                        .petition(petition)
                                        .filter(
                                                found ->
                                                        seen.viewer()
                                                                .mayRead(
                                                                        Hearing.group(
                                                                                found.petition()
                                                                                        .group())))
                                        .map(
                                                found ->
                                                        PetitionView.of(
                                                                seen.state(),
                                                                found.recommendation(),
                                                                found.round(),
                                                                found.petition()))
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                RefusalCode.PETITION_NOT_FOUND,
                                                                "There is no petition "
                                                                        + petition
                                                                        + ".")));
    }

    @POST
    @Path("petitions/{petition}/signatures")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "petition.sign",
            summary = "Sign a petition of the group",
            description =
                    "From a seat of the group's frozen electorate, before the exact end of the"
                            + " window. A second time: signed-already.")
    public Uni<PetitionView> sign(
            @PathParam("forum") String forum,
            @PathParam("petition") String petition,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new SignPetition(petition))
                .map(acted -> petition(acted, petition));
    }

    @POST
    @Path("petitions/{petition}/objections")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "petition.object",
            summary = "Object, where the group vetoes by consensus",
            description =
                    "From a seat of the group's frozen electorate, while the group decides. One"
                            + " objection ends it: the group does not veto. Refused:"
                            + " petition-ended, method-not-allowed-here, not-in-group.")
    public Uni<PetitionView> object(
            @PathParam("forum") String forum,
            @PathParam("petition") String petition,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new ObjectToPetition(petition))
                .map(acted -> petition(acted, petition));
    }

    /**
     * @param carried whether the group vetoes
     * @param statement in the chair's own words
     * @param minutes the name of the file
     * @param sha256 its digest, hex, as file.keep answered it
     */
    record NewDeclaration(
            Boolean carried,
            @Size(max = 8000) String statement,
            @Size(max = 200) String minutes,
            String sha256) {}

    @POST
    @Path("petitions/{petition}/declaration")
    @Operation(
            operationId = "petition.declare",
            summary = "Declare what the group decided, with its minutes",
            description =
                    "By the group's chair (the office in the body called as the group is), where"
                            + " the charter lets the chair declare, before the exact end of the"
                            + " group's time. Not safe twice: petition-ended. Refused:"
                            + " minutes-missing, not-entitled, method-not-allowed-here.")
    public Uni<PetitionView> declare(
            @PathParam("forum") String forum,
            @PathParam("petition") String petition,
            @HeaderParam("Plenary-As") String as,
            NewDeclaration request) {
        Checked.body(request)
                .present("carried", request.carried())
                .text("statement", request.statement())
                .that(
                        request.sha256() == null || request.sha256().matches("[0-9a-f]{64}"),
                        "sha256",
                        "is no SHA-256 in hex")
                .orRefuse();
        var command =
                new DeclarePetition(
                        petition,
                        request.carried(),
                        request.statement(),
                        request.minutes(),
                        request.sha256());
        return door.act(forum, as, command).map(acted -> petition(acted, petition));
    }
}
