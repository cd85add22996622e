package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.HandingCommand.SendProvisionDown;
import plenary.proposal.text.HandingCommand.TakeOverProvision;

/** Which body a provision as a whole is with: taken over from below, sent down. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class HandingResource {
    private final Door door;

    HandingResource(Door door) {
        this.door = door;
    }

    /** Why the higher body takes it. */
    record NewTakeOver(@Schema(required = true) @Size(max = 4000) String reason) {}

    @POST
    @Path("draft/provisions/{provision}/taking-over")
    @Operation(
            operationId = "provision.take-over",
            summary = "Take over a provision of which something is before your body",
            description =
                    "By the chair of a higher body, with a reason. A body decides the brackets"
                            + " passed up to it; the provision itself stays with the body below,"
                            + " until this act brings the whole before the higher body: with the"
                            + " brackets the lower body still had, to be worded, put to consensus"
                            + " or referred there. Refused: provision-not-here where no bracket of"
                            + " it is before that body or was settled there (one that went on to"
                            + " a body above is not), provision-agreed, already-exists while"
                            + " a call on it is open, voting-begun. Twice is safe.")
    public Uni<ProvisionView> takeOver(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            NewTakeOver request) {
        Checked.body(request).text("reason", request.reason(), 4000).orRefuse();
        return door.act(forum, as, new TakeOverProvision(provision, request.reason()))
                .map(acted -> view(acted, provision));
    }

    /**
     * Where it goes.
     *
     * @param to a body below the one it is with
     * @param mandate what is asked of it
     */
    record NewSendDown(
            @Schema(required = true) @Size(max = 60) String to,
            @Schema(required = true) @Size(max = 4000) String mandate) {}

    @POST
    @Path("draft/provisions/{provision}/sending-down")
    @Operation(
            operationId = "provision.send-down",
            summary = "Send a provision down to a body below, with a mandate",
            description =
                    "By the chair of the body it is with, to an open body below (a closed group"
                            + " works on what is referred to it). Brackets before the body go"
                            + " along; what waits higher stays there. Refused: body-not-found,"
                            + " provision-not-here, provision-agreed, already-exists while a call"
                            + " on it is open, voting-begun. Twice is safe.")
    public Uni<ProvisionView> sendDown(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            NewSendDown request) {
        Checked.body(request)
                .text("to", request.to(), 60)
                .text("mandate", request.mandate(), 4000)
                .orRefuse();
        return door.act(
                        forum,
                        as,
                        new SendProvisionDown(provision, request.to(), request.mandate()))
                .map(acted -> view(acted, provision));
    }

    private static ProvisionView view(Acted acted, String provision) {
        var sight = Sight.after(acted);
        return ProvisionView.of(sight, sight.texts().provisions().get(provision));
    }
}
