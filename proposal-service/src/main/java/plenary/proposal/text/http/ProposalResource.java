package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.ProposalEvent.ProposalAnnounced;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.TextCommand;
import plenary.proposal.text.TextCommand.AnnounceProposal;
import plenary.proposal.text.TextCommand.DisposeProposal;
import plenary.proposal.text.TextCommand.ReintroduceProposal;
import plenary.proposal.text.TextCommand.ReviseProposal;
import plenary.proposal.text.TextCommand.TableProposal;
import plenary.proposal.text.TextCommand.WithdrawProposal;

/** Proposals and their lives. */
@Path("/api/forums/{forum}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposal")
class ProposalResource {
    private final Door door;

    ProposalResource(Door door) {
        this.door = door;
    }

    /**
     * @param proposal its number; the next one where absent
     */
    record NewAnnouncement(
            String proposal,
            @Schema(required = true) @Size(max = 300) String title,
            @Size(max = 4000) String note) {}

    @POST
    @Path("announcements")
    @Operation(
            operationId = "proposal.announce",
            summary = "Announce a proposal that is to come",
            description = "By a seat. Not safe twice: already-exists.")
    public Uni<RestResponse<ProposalView>> announce(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewAnnouncement request) {
        Checked.body(request).text("title", request.title()).orRefuse();
        var command = new AnnounceProposal(request.proposal(), request.title(), request.note());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = Places.fact(acted, ProposalAnnounced.class).proposal();
                            var view = view(Sight.after(acted), id);
                            return Places.created(forum, "proposals/" + id, view);
                        });
    }

    /**
     * A proposal to be tabled.
     *
     * @param proposal its number ({@code 27}); the next one where absent
     * @param symbol one it bears elsewhere already; that of the forum's series where absent
     * @param sponsors delegations listed as sponsors; each counts once it has itself confirmed
     * @param source where the wording is paraphrased from, or {@code illustrative}
     * @param nonPaper the non-paper it was before
     * @param onBehalfOf the negotiating group it is tabled for
     */
    record NewProposal(
            String proposal,
            @Size(max = 60) String symbol,
            @Schema(required = true) @Size(max = 300) String title,
            List<String> sponsors,
            @Schema(required = true) List<InstructionRequest> instructions,
            @Size(max = 2000) String source,
            String nonPaper,
            String onBehalfOf) {}

    @POST
    @Operation(
            operationId = "proposal.table",
            summary = "Table a proposal",
            description =
                    "By a seat, which is its first confirmed sponsor; under an announced number by"
                            + " one that stands behind it. The symbol is computed. After"
                            + " the forum's deadline it is refused proposal-too-late, unless the"
                            + " chair gave leave. Not safe twice with the same number:"
                            + " already-exists; without a number use an Idempotency-Key.")
    public Uni<RestResponse<ProposalView>> table(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewProposal request) {
        var checked =
                Checked.body(request)
                        .text("title", request.title())
                        .atMost("sponsors", request.sponsors(), 250);
        InstructionRequest.check(checked, request.instructions());
        checked.orRefuse();
        var command =
                new TableProposal(
                        request.proposal(),
                        request.symbol(),
                        request.title(),
                        request.sponsors() == null ? List.of() : request.sponsors(),
                        InstructionRequest.instructions(request.instructions()),
                        request.source(),
                        request.nonPaper(),
                        request.onBehalfOf());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = Places.fact(acted, ProposalTabled.class).proposal();
                            var view = view(Sight.after(acted), id);
                            return Places.created(forum, "proposals/" + id, view);
                        });
    }

    @GET
    @Operation(
            operationId = "proposal.list",
            summary = "The proposals",
            description = "Those with an instruction allocated to one body where it is named.")
    public Uni<List<ProposalView>> list(
            @PathParam("forum") String forum, @QueryParam("body") String body) {
        return door.see(forum)
                .map(
                        seen -> {
                            var sight = Sight.of(seen);
                            return sight.texts().proposals().all().stream()
                                    .filter(
                                            p ->
                                                    body == null
                                                            || p.items().stream()
                                                                    .anyMatch(
                                                                            i ->
                                                                                    body.equals(
                                                                                            i.instruction()
                                                                                                    .body())))
                                    .map(p -> ProposalView.of(sight, p))
                                    .sorted(
                                            Comparator.comparingInt(
                                                            (ProposalView p) -> p.id().length())
                                                    .thenComparing(ProposalView::id))
                                    .toList();
                        });
    }

    @GET
    @Path("{proposal}")
    @Operation(operationId = "proposal.get", summary = "A proposal with sponsors and instructions")
    public Uni<ProposalView> get(
            @PathParam("forum") String forum, @PathParam("proposal") String proposal) {
        return door.see(forum).map(seen -> view(Sight.of(seen), proposal));
    }

    record NewRevision(
            @Schema(required = true) List<InstructionRequest> instructions,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("{proposal}/revisions")
    @Operation(
            operationId = "proposal.revise",
            summary = "Replace the instructions by a revision",
            description =
                    "By a confirmed sponsor. What the revision no longer names leaves the draft;"
                            + " delegations that denied or left are not named on it. Not safe"
                            + " twice: each makes a further revision; use an Idempotency-Key.")
    public Uni<ProposalView> revise(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as,
            NewRevision request) {
        var checked = Checked.body(request);
        InstructionRequest.check(checked, request.instructions());
        checked.orRefuse();
        var instructions = InstructionRequest.instructions(request.instructions());
        return act(
                forum, as, proposal, new ReviseProposal(proposal, instructions, request.reason()));
    }

    record NewWithdrawal(@Size(max = 4000) String reason) {}

    @POST
    @Path("{proposal}/withdrawal")
    @Operation(
            operationId = "proposal.withdraw",
            summary = "Withdraw",
            description =
                    "By a confirmed sponsor, for itself. When the last has withdrawn, the proposal"
                            + " is withdrawn and its instructions leave the draft; one that is"
                            + " announced only can be withdrawn too. Not safe twice:"
                            + " sponsor-only or proposal-withdrawn.")
    public Uni<ProposalView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as,
            NewWithdrawal request) {
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return act(forum, as, proposal, new WithdrawProposal(proposal, reason));
    }

    @POST
    @Path("{proposal}/reintroduction")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "proposal.reintroduce",
            summary = "Take up what was withdrawn",
            description =
                    "By a seat, where the charter lets another do so. What was announced and never"
                            + " tabled: proposal-not-tabled. Not safe twice:"
                            + " proposal-not-withdrawn.")
    public Uni<ProposalView> reintroduce(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, proposal, new ReintroduceProposal(proposal));
    }

    /**
     * @param into the proposal it was merged into or superseded by
     */
    record NewDisposition(
            @Schema(required = true) Disposition disposition,
            @Size(max = 4000) String note,
            String into) {}

    @POST
    @Path("{proposal}/disposition")
    @Operation(
            operationId = "proposal.dispose",
            summary = "Say where a proposal ended",
            description =
                    "By a body it was allocated to, the plenary's chair or the secretariat."
                            + " Twice the same is safe.")
    public Uni<ProposalView> dispose(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as,
            NewDisposition request) {
        Checked.body(request).present("disposition", request.disposition()).orRefuse();
        return act(
                forum,
                as,
                proposal,
                new DisposeProposal(
                        proposal, request.disposition(), request.note(), request.into()));
    }

    private Uni<ProposalView> act(String forum, String as, String proposal, TextCommand command) {
        return door.act(forum, as, command).map(acted -> view(Sight.after(acted), proposal));
    }

    private static ProposalView view(Sight sight, String proposal) {
        return ProposalView.of(sight, Places.proposal(sight, proposal));
    }
}
