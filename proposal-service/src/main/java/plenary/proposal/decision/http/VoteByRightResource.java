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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.VoteByRightEvent.DivisionMoved;
import plenary.contracts.event.VoteByRightEvent.VoteDemanded;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.decision.Division;
import plenary.proposal.decision.VoteByRightCommand.DemandVote;
import plenary.proposal.decision.VoteByRightCommand.GrantDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveDivision;
import plenary.proposal.decision.VoteByRightCommand.OpposeDivision;
import plenary.proposal.decision.VoteByRightCommand.PartAsked;
import plenary.proposal.decision.VoteByRightCommand.WithdrawVoteDemand;
import plenary.proposal.decision.VoteDemands;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** Votes demanded by right, and division into parts. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class VoteByRightResource {
    private final Door door;

    VoteByRightResource(Door door) {
        this.door = door;
    }

    /**
     * @param subject {@code provision/ID} or {@code amendment/ID}
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
                            + " the right. Once enough delegations ask, consensus.gavel and"
                            + " amendment.adopt are refused with vote-demanded until the vote is"
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

    /**
     * @param words as they stand in the provision, once
     * @param operative absent for yes: whether the provision falls where all such parts fall
     */
    record NewPart(String words, Boolean operative) {}

    record NewDivision(
            @Size(max = 60) String body, @Size(max = 60) String provision, List<NewPart> parts) {}

    /**
     * A part of a division.
     *
     * @param subject how a vote on it is named
     * @param adopted absent while it is undecided
     */
    record DividedPartView(
            int number,
            String words,
            boolean operative,
            String subject,
            String poll,
            Boolean adopted) {}

    /** A division, with its parts. */
    record DivisionView(
            String division,
            String body,
            String provision,
            String seat,
            Division.Stage stage,
            List<String> opposed,
            String poll,
            List<DividedPartView> parts) {

        static DivisionView of(Division d) {
            return new DivisionView(
                    d.id(),
                    d.body(),
                    d.provision(),
                    d.seat(),
                    d.stage(),
                    d.opposed(),
                    d.poll(),
                    d.parts().stream()
                            .map(
                                    part ->
                                            new DividedPartView(
                                                    part.put().number(),
                                                    part.put().words().words(),
                                                    part.put().operative(),
                                                    d.subjectOf(part.put().number()),
                                                    part.poll(),
                                                    part.adopted()))
                            .toList());
        }
    }

    @GET
    @Path("divisions")
    @Operation(
            operationId = "division.list",
            summary = "What is voted on in parts, and what came of each part")
    public Uni<List<DivisionView>> divisions(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> divisions(seen.state(), seen.viewer()));
    }

    private static List<DivisionView> divisions(ForumState state, Viewer viewer) {
        return state.decisions().beforehand().divisions().all().stream()
                .filter(d -> viewer.mayRead(state.assembly().bodies().get(d.body()).audience()))
                .map(DivisionView::of)
                .toList();
    }

    @POST
    @Path("divisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "division.move",
            summary = "Move that a provision be voted on in parts",
            description =
                    "As a seat that votes in the body, in an open session and before voting begins."
                            + " At least two parts, each quoted from the provision where it stands"
                            + " once and without brackets. Refused with division-not-provided,"
                            + " already-exists, provision-not-here, passage-ambiguous,"
                            + " passage-changed, brackets-remain, voting-begun. Not safe twice"
                            + " without an Idempotency-Key: already-exists.")
    public Uni<Response> move(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewDivision request) {
        var checked =
                Checked.body(request)
                        .text("body", request.body())
                        .text("provision", request.provision())
                        .present("parts", request.parts());
        checked.orRefuse();
        for (var part : request.parts()) {
            Checked.body(part).text("parts.words", part.words(), 8000).orRefuse();
        }
        var parts =
                request.parts().stream()
                        .map(p -> new PartAsked(p.words(), !Boolean.FALSE.equals(p.operative())))
                        .toList();
        return door.act(forum, as, new MoveDivision(request.body(), request.provision(), parts))
                .map(
                        acted -> {
                            var id =
                                    Answers.fact(acted, DivisionMoved.class)
                                            .orElseThrow()
                                            .division();
                            return Answers.created(
                                    forum, "divisions#" + id, view(acted.state(), id));
                        });
    }

    @POST
    @Path("divisions/{division}/objection")
    @Operation(
            operationId = "division.oppose",
            summary = "Object to a division, so that it is voted on",
            description =
                    "As a seat that votes in the body. The chair then opens a vote on procedure on"
                            + " division/{division}. Refused with division-not-found,"
                            + " division-decided, voting-begun. Twice is safe.")
    public Uni<DivisionView> oppose(
            @PathParam("forum") String forum,
            @PathParam("division") String division,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new OpposeDivision(division))
                .map(acted -> view(acted.state(), division));
    }

    @POST
    @Path("divisions/{division}/grant")
    @Operation(
            operationId = "division.grant",
            summary = "Let a provision be voted on in parts, where nobody objects",
            description =
                    "By the body's chair; votes on division/{division}/1 and so on may then be"
                            + " opened. Refused with division-opposed, division-decided,"
                            + " division-not-found. Twice is safe.")
    public Uni<DivisionView> grant(
            @PathParam("forum") String forum,
            @PathParam("division") String division,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new GrantDivision(division))
                .map(acted -> view(acted.state(), division));
    }

    private static DivisionView view(ForumState state, String id) {
        return DivisionView.of(state.decisions().beforehand().divisions().get(id));
    }
}
