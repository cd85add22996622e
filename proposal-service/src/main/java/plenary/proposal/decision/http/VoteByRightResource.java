package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.VoteByRightEvent.VoteDemanded;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.decision.VoteByRightCommand.DemandVote;
import plenary.proposal.decision.VoteByRightCommand.WithdrawVoteDemand;
import plenary.proposal.decision.VoteDemands;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** Votes demanded by right. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class VoteByRightResource {
    private final Door door;

    VoteByRightResource(Door door) {
        this.door = door;
    }

    /**
     * @param subject {@code provision/ID}, {@code amendment/ID} or, of the text as a whole, {@code
     *     body/ID}
     */
    record NewVoteDemand(@Size(max = 60) String body, @Size(max = 120) String subject) {}

    /**
     * Who asked for a vote on something.
     *
     * @param needed how many delegations the charter wants
     * @param met whether the gavel no longer falls on it
     */
    record VoteDemandView(
            String subject, String body, List<String> seats, int needed, boolean met) {}

    @POST
    @Path("vote-demands")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "vote.demand",
            summary = "Ask by right for a vote, instead of the gavel",
            description =
                    "As a seat that votes in the body, in an open session, where the charter gives"
                            + " the right. Once enough delegations ask, consensus.gavel,"
                            + " amendment.adopt and, for body/ID as the whole text of the plenary,"
                            + " text.adopt are refused with vote-demanded until the vote is"
                            + " opened. Refused with vote-not-on-demand, provision-not-here,"
                            + " provision-agreed, amendment-not-found, amendment-not-open,"
                            + " in-writing while a silence runs, voting-begun. Twice is safe.")
    public Uni<List<VoteDemandView>> demand(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewVoteDemand request) {
        Checked.body(request)
                .text("body", request.body())
                .text("subject", request.subject())
                .orRefuse();
        return door.act(forum, as, new DemandVote(request.body(), request.subject()))
                .map(
                        acted ->
                                views(
                                        acted.state(),
                                        acted.state()
                                                .decisions()
                                                .beforehand()
                                                .votesOn(request.subject())));
    }

    @DELETE
    @Path("vote-demands")
    @Operation(
            operationId = "vote-demand.withdraw",
            summary = "No longer ask for a vote",
            description =
                    "As the seat that asked, in an open session and before voting begins:"
                            + " voting-begun after that. Where too few are left the gavel may fall"
                            + " again. Twice is safe; so is taking back what was never asked for.")
    public Uni<List<VoteDemandView>> withdraw(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @QueryParam("body") String body,
            @QueryParam("subject") String subject) {
        Checked.body(Map.of()).text("body", body, 60).text("subject", subject, 120).orRefuse();
        return door.act(forum, as, new WithdrawVoteDemand(body, subject))
                .map(
                        acted ->
                                views(
                                        acted.state(),
                                        acted.state().decisions().beforehand().votesOn(subject)));
    }

    @GET
    @Path("vote-demands")
    @Operation(
            operationId = "vote-demand.list",
            summary = "Votes asked for by right that have not begun")
    public Uni<List<VoteDemandView>> demands(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen ->
                                views(
                                        seen.state(),
                                        seen.state().decisions().beforehand().votes().all().stream()
                                                .filter(
                                                        v ->
                                                                seen.viewer()
                                                                        .mayRead(
                                                                                Audiences.of(
                                                                                        seen
                                                                                                .state(),
                                                                                        v)))
                                                .toList()));
    }

    private static List<VoteDemandView> views(ForumState state, List<VoteDemanded> asked) {
        return asked.stream()
                .map(VoteDemanded::subject)
                .distinct()
                .map(
                        subject ->
                                new VoteDemandView(
                                        subject,
                                        asked.stream()
                                                .filter(v -> v.subject().equals(subject))
                                                .map(VoteDemanded::body)
                                                .findFirst()
                                                .orElseThrow(),
                                        asked.stream()
                                                .filter(v -> v.subject().equals(subject))
                                                .map(VoteDemanded::seat)
                                                .toList(),
                                        VoteDemands.needed(state, subject),
                                        VoteDemands.met(state, subject)))
                .toList();
    }
}
