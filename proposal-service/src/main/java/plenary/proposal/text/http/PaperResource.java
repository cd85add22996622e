package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.ProposalPaperEvent.NonPaperCirculated;
import plenary.contracts.event.ProposalPaperEvent.Stance;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.PaperCommand;
import plenary.proposal.text.PaperCommand.AdmitLate;
import plenary.proposal.text.PaperCommand.CirculateNonPaper;
import plenary.proposal.text.PaperCommand.Corrected;
import plenary.proposal.text.PaperCommand.EnterSponsor;
import plenary.proposal.text.PaperCommand.IssueAddendum;
import plenary.proposal.text.PaperCommand.IssueCorrigendum;
import plenary.proposal.text.PaperCommand.JoinSponsors;
import plenary.proposal.text.PaperCommand.SupportProposal;

/** The papers round a proposal: non-papers, addenda, corrigenda, notices, support, late leave. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposal")
class PaperResource {
    private final Door door;

    PaperResource(Door door) {
        this.door = door;
    }

    /**
     * @param sponsors delegations listed as sponsors; each counts once it has itself confirmed
     */
    record NewNonPaper(
            @Schema(required = true) @Size(max = 300) String title,
            List<String> sponsors,
            @Schema(required = true) List<InstructionRequest> instructions,
            @Size(max = 2000) String source) {}

    @POST
    @Path("non-papers")
    @Operation(
            operationId = "non-paper.circulate",
            summary = "Pass wording round without a number",
            description =
                    "By a seat. It has no standing and cannot be taken up until it is tabled: name"
                            + " it as nonPaper in proposal.table. Not safe twice: each makes a"
                            + " further one; use an Idempotency-Key.")
    public Uni<RestResponse<ProposalView>> circulate(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewNonPaper request) {
        var checked =
                Checked.body(request)
                        .text("title", request.title())
                        .atMost("sponsors", request.sponsors(), 250);
        InstructionRequest.check(checked, request.instructions());
        checked.orRefuse();
        var command =
                new CirculateNonPaper(
                        request.title(),
                        request.sponsors() == null ? List.of() : request.sponsors(),
                        InstructionRequest.instructions(request.instructions()),
                        request.source());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = Places.fact(acted, NonPaperCirculated.class).proposal();
                            var sight = Sight.after(acted);
                            var view = ProposalView.of(sight, Places.proposal(sight, id));
                            return Places.created(forum, "proposals/" + id, view);
                        });
    }

    record NewAddendum(
            @Schema(required = true) List<InstructionRequest> instructions,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("proposals/{proposal}/addenda")
    @Operation(
            operationId = "proposal.add",
            summary = "Issue an addendum: further instructions beside those that stand",
            description =
                    "By a confirmed sponsor. The instructions are numbered on. Not safe twice:"
                            + " malformed-request, since they are there already.")
    public Uni<ProposalView> add(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as,
            NewAddendum request) {
        var checked = Checked.body(request);
        InstructionRequest.check(checked, request.instructions());
        checked.orRefuse();
        var instructions = InstructionRequest.instructions(request.instructions());
        return act(
                forum, as, proposal, new IssueAddendum(proposal, instructions, request.reason()));
    }

    /**
     * @param n the instruction
     * @param text its words as they should have been
     */
    record CorrectionRequest(int n, @Schema(required = true) @Size(max = 60_000) String text) {}

    record NewCorrigendum(
            @Schema(required = true) List<CorrectionRequest> corrections,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("proposals/{proposal}/corrigenda")
    @Operation(
            operationId = "proposal.correct",
            summary = "Issue a corrigendum: correct words without a new revision",
            description =
                    "By a confirmed sponsor, for instructions not taken up yet. Both wordings stay"
                            + " to be seen. Not safe twice: malformed-request, since the words"
                            + " stand so already.")
    public Uni<ProposalView> correct(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as,
            NewCorrigendum request) {
        var checked = Checked.body(request);
        var asked = request.corrections();
        checked.that(asked != null && !asked.isEmpty(), "corrections", "needs at least one")
                .atMost("corrections", asked, 200);
        for (var i = 0; asked != null && i < asked.size(); i++) {
            var one = asked.get(i);
            checked.present("corrections[" + i + "]", one);
            if (one != null) {
                checked.text("corrections[" + i + "].text", one.text());
            }
        }
        checked.orRefuse();
        var corrections = asked.stream().map(c -> new Corrected(c.n(), c.text())).toList();
        return act(
                forum, as, proposal, new IssueCorrigendum(proposal, corrections, request.reason()));
    }

    @POST
    @Path("proposals/{proposal}/sponsors")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "sponsor.join",
            summary = "Become a sponsor by one's own act",
            description = "By a seat, whether or not it was listed. Twice is safe.")
    public Uni<ProposalView> join(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, proposal, new JoinSponsors(proposal));
    }

    /** What a delegation said in writing. */
    record NewNotice(
            @Schema(required = true) @Size(max = 20) String delegation,
            @Schema(required = true) Stance stance,
            @Schema(required = true) NoticeRequest notice) {}

    @POST
    @Path("proposals/{proposal}/notices")
    @Operation(
            operationId = "sponsor.enter",
            summary = "Enter a sponsor on its written notice",
            description =
                    "By the secretariat, with the notice: its reference and its words, or the name"
                            + " and SHA-256 of the file, handed in by file.keep or held on paper."
                            + " All can see it; one that says what the delegation said already is"
                            + " kept as evidence. Twice is safe.")
    public Uni<ProposalView> enter(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as,
            NewNotice request) {
        var checked =
                Checked.body(request)
                        .text("delegation", request.delegation())
                        .present("stance", request.stance())
                        .present("notice", request.notice());
        NoticeRequest.check(checked, request.notice());
        checked.orRefuse();
        return act(
                forum,
                as,
                proposal,
                new EnterSponsor(
                        proposal,
                        request.delegation(),
                        request.stance(),
                        request.notice().notice()));
    }

    @POST
    @Path("proposals/{proposal}/support")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "proposal.support",
            summary = "Support that a proposal be discussed",
            description =
                    "By a seat; it is no sponsor by that. Where the charter asks for supporters, an"
                            + " instruction is taken up only once there are enough, co-sponsors"
                            + " among them (General Rules of ITU conferences). Twice is safe.")
    public Uni<ProposalView> support(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, proposal, new SupportProposal(proposal));
    }

    record NewLeave(
            @Schema(required = true) @Size(max = 20) String delegation,
            @Schema(required = true) @Size(max = 4000) String reason) {}

    @POST
    @Path("late-leaves")
    @Operation(
            operationId = "late-proposal.admit",
            summary = "Let a delegation table one proposal after the deadline",
            description = "By the chair of the plenary, with a reason. Twice is safe until used.")
    public Uni<LeaveView> admit(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewLeave request) {
        Checked.body(request)
                .text("delegation", request.delegation())
                .text("reason", request.reason())
                .orRefuse();
        return door.act(forum, as, new AdmitLate(request.delegation(), request.reason()))
                .map(acted -> acted.state().register().leaveOf(request.delegation()).orElseThrow())
                .map(l -> new LeaveView(l.id(), l.delegation(), l.reason()));
    }

    record LeaveView(String leave, String delegation, String reason) {}

    private Uni<ProposalView> act(String forum, String as, String proposal, PaperCommand command) {
        return door.act(forum, as, command)
                .map(acted -> Sight.after(acted))
                .map(sight -> ProposalView.of(sight, Places.proposal(sight, proposal)));
    }
}
