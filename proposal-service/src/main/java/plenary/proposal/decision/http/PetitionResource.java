package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
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
        return PetitionView.of(found.recommendation(), found.round(), found.petition());
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
}
