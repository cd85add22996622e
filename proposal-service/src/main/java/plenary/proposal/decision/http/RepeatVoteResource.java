package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.rule.Choice;
import plenary.proposal.decision.DecisionCommand.GiveCastingVote;
import plenary.proposal.decision.DecisionCommand.MoveReconsideration;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** What follows a count: the casting vote, and taking a decided matter again. */
@Path("/api/forums/{forum}/polls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class RepeatVoteResource {
    private final Door door;

    RepeatVoteResource(Door door) {
        this.door = door;
    }

    @POST
    @Path("{poll}/reconsideration")
    @Operation(
            operationId = "reconsideration.move",
            summary = "Move that what a vote decided be taken again",
            description =
                    "As a seat that votes in the body, in an open session, where the charter has"
                            + " it and once on a matter; the chair then opens a vote of the matter"
                            + " reconsideration on poll/{poll}, once those are heard who asked for"
                            + " the floor for or against reconsideration/{poll}: as many as the"
                            + " charter hears (debate.list). Refused with"
                            + " reconsideration-not-provided, reconsideration-too-early,"
                            + " not-with-the-winners, reconsidered-already, not-open-yet,"
                            + " voting-begun. Twice by the same seat is safe.")
    public Uni<PollView> move(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new MoveReconsideration(poll)).map(acted -> view(acted, poll));
    }

    /**
     * @param choice yes or no
     */
    record NewCastingVote(Choice choice) {}

    @POST
    @Path("{poll}/casting-vote")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "casting-vote.give",
            summary = "Decide a tie, where the rule gives the chair the casting vote",
            description =
                    "By the chair of the body the vote was taken in. Refused with"
                            + " no-tie-to-decide, choice-not-offered, already-voted. The same"
                            + " choice twice is safe.")
    public Uni<PollView> cast(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("Plenary-As") String as,
            NewCastingVote request) {
        Checked.body(request).present("choice", request.choice()).orRefuse();
        return door.act(forum, as, new GiveCastingVote(poll, request.choice()))
                .map(acted -> view(acted, poll));
    }

    private static PollView view(Acted acted, String id) {
        var state = acted.state();
        return PollView.of(state.decisions().polls().get(id), Answers.now(state));
    }
}
