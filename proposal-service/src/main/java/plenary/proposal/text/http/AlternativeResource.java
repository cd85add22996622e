package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.TextCommand;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.FillBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.WithdrawAlternative;
import plenary.proposal.text.wording.Words;

/** Competing wordings inside a bracket. */
@Path("/api/forums/{forum}/brackets/{bracket}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bracket")
class AlternativeResource {
    private final Door door;

    AlternativeResource(Door door) {
        this.door = door;
    }

    /**
     * @param text empty for "no words here"
     */
    record NewAlternative(@Schema(required = true) @Size(max = Words.LONGEST) String text) {}

    @POST
    @Path("alternatives")
    @Operation(
            operationId = "alternative.propose",
            summary = "Propose another wording in a bracket",
            description =
                    "By a seat of the body it is before, or its chair. Not safe twice: each is a"
                            + " further alternative; use an Idempotency-Key.")
    public Uni<RestResponse<BracketView>> propose(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @HeaderParam("Plenary-As") String as,
            NewAlternative request) {
        Checked.body(request).present("text", request.text()).orRefuse();
        return door.act(forum, as, new ProposeAlternative(bracket, request.text()))
                .map(acted -> Sight.after(acted))
                .map(sight -> BracketView.of(sight, Places.bracket(sight, bracket)))
                .map(view -> Places.created(forum, "brackets/" + bracket, view));
    }

    record NewWords(@Schema(required = true) @Size(max = Words.LONGEST) String text) {}

    @POST
    @Path("filling")
    @Operation(
            operationId = "bracket.fill",
            summary = "Write what a placeholder says is missing",
            description =
                    "By the chair of the body it is before. The words stand at once where no seat"
                            + " holds the bracket, else when the last lets go. Not safe twice.")
    public Uni<BracketView> fill(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @HeaderParam("Plenary-As") String as,
            NewWords request) {
        Checked.body(request).present("text", request.text()).orRefuse();
        return act(forum, as, bracket, new FillBracket(bracket, request.text()));
    }

    @DELETE
    @Path("alternatives/{alternative}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "alternative.withdraw",
            summary = "Take back one's own wording, perhaps in favour of another",
            description =
                    "By its author, while no bracket inside it is open; into names the wording it"
                            + " is merged into. Not safe twice: alternative-not-found.")
    public Uni<BracketView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @PathParam("alternative") String alternative,
            @QueryParam("into") String into,
            @HeaderParam("Plenary-As") String as) {
        new Checked().optional("into", into, 40).orRefuse();
        return act(forum, as, bracket, new WithdrawAlternative(bracket, alternative, into));
    }

    private Uni<BracketView> act(String forum, String as, String bracket, TextCommand command) {
        return door.act(forum, as, command)
                .map(acted -> Sight.after(acted))
                .map(sight -> BracketView.of(sight, Places.bracket(sight, bracket)));
    }

    record NewChoice(@Schema(required = true) @Size(max = 40) String alternative) {}

    @POST
    @Path("choice")
    @Operation(
            operationId = "alternative.choose",
            summary = "Choose the wording that stands when the last holder lets go",
            description = "By the chair of the body it is before. Twice the same is safe.")
    public Uni<BracketView> choose(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @HeaderParam("Plenary-As") String as,
            NewChoice request) {
        Checked.body(request).text("alternative", request.alternative()).orRefuse();
        return door.act(forum, as, new ChooseAlternative(bracket, request.alternative()))
                .map(acted -> Sight.after(acted))
                .map(sight -> BracketView.of(sight, Places.bracket(sight, bracket)));
    }
}
