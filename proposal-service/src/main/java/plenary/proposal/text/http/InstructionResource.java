package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.TextCommand;
import plenary.proposal.text.TextCommand.AllocateInstruction;
import plenary.proposal.text.TextCommand.ConfirmSponsor;
import plenary.proposal.text.TextCommand.DenySponsor;
import plenary.proposal.text.TextCommand.LeaveSponsors;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

/** What becomes of a proposal's parts: its sponsors' own word, and its instructions. */
@Path("/api/forums/{forum}/proposals/{proposal}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposal")
class InstructionResource {
    private final Door door;

    InstructionResource(Door door) {
        this.door = door;
    }

    /** What a delegation says about its own sponsorship. */
    enum Stance {
        CONFIRMED,
        DENIED,
        LEFT
    }

    record Sponsorship(@Schema(required = true) Stance stance, @Size(max = 4000) String reason) {}

    @PUT
    @Path("sponsors/{delegation}")
    @Operation(
            operationId = "sponsor.declare",
            summary = "Confirm, deny or leave one's own sponsorship",
            description =
                    "By the delegation itself, from its own seat: sponsor.confirm, sponsor.deny,"
                            + " sponsor.leave. A listed delegation counts only once it has"
                            + " confirmed. When the last confirmed sponsor leaves, the proposal is"
                            + " withdrawn. Twice the same is safe.")
    public Uni<ProposalView> declare(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @PathParam("delegation") String delegation,
            @HeaderParam("Plenary-As") String as,
            Sponsorship request) {
        Checked.body(request).present("stance", request.stance()).orRefuse();
        TextCommand command =
                switch (request.stance()) {
                    case CONFIRMED -> new ConfirmSponsor(proposal, delegation);
                    case DENIED -> new DenySponsor(proposal, delegation, request.reason());
                    case LEFT -> new LeaveSponsors(proposal, delegation, request.reason());
                };
        return act(forum, as, proposal, command);
    }

    record Allocation(@Schema(required = true) @Size(max = 60) String body) {}

    @PUT
    @Path("instructions/{n}/allocation")
    @Operation(
            operationId = "instruction.allocate",
            summary = "Allocate an instruction to a body",
            description =
                    "By the secretariat, the plenary's chair or the body it is before, while it is"
                            + " not taken up. Twice the same is safe.")
    public Uni<ProposalView> allocate(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @PathParam("n") int n,
            @HeaderParam("Plenary-As") String as,
            Allocation request) {
        Checked.body(request).text("body", request.body()).orRefuse();
        return act(forum, as, proposal, new AllocateInstruction(proposal, n, request.body()));
    }

    @POST
    @Path("instructions/{n}/take-up")
    @Operation(
            operationId = "instruction.take-up",
            summary = "Take an instruction into the draft",
            description =
                    "By the chair or secretary of the body it is allocated to. ADD adds a"
                            + " provision, MOD writes the wording over and keeps unchanged words,"
                            + " SUP strikes out, NOC notes. What stands agreed is opened with it"
                            + " where the charter has that done freely, and the reason says why"
                            + " (reason-missing); else it is opened first (provision-agreed)."
                            + " If-Match may name the provision's version. Not safe twice: instruction-taken-up.")
    public Uni<RestResponse<ProvisionView>> takeUp(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @PathParam("n") int n,
            @HeaderParam("Plenary-As") String as,
            @HeaderParam("If-Match") String ifMatch,
            TakingUp request) {
        var expected = Versions.expected(ifMatch);
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return door.act(forum, as, new TakeUpInstruction(proposal, n, expected, reason))
                .map(
                        acted -> {
                            var sight = Sight.after(acted);
                            var id =
                                    Places.proposal(sight, proposal)
                                            .item(n)
                                            .orElseThrow()
                                            .instruction()
                                            .provision();
                            return Places.versioned(DraftResource.view(sight, id));
                        });
    }

    /**
     * @param reason why it opens words that stand agreed
     */
    @Schema(name = "TakingUp")
    record TakingUp(@Size(max = 4000) String reason) {}

    private Uni<ProposalView> act(String forum, String as, String proposal, TextCommand command) {
        return door.act(forum, as, command)
                .map(acted -> Sight.after(acted))
                .map(sight -> ProposalView.of(sight, Places.proposal(sight, proposal)));
    }
}
