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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.VoteByRightEvent.DivisionMoved;
import plenary.contracts.event.VoteByRightEvent.SeparateVotesMoved;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.decision.Division;
import plenary.proposal.decision.VoteByRightCommand;
import plenary.proposal.decision.VoteByRightCommand.GrantDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveSeparateVotes;
import plenary.proposal.decision.VoteByRightCommand.OpposeDivision;
import plenary.proposal.decision.VoteByRightCommand.PartAsked;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** What is voted on in parts: words of a provision, or provisions of what is put as a whole. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class DivisionResource {
    private final Door door;

    DivisionResource(Door door) {
        this.door = door;
    }

    /**
     * @param words as they stand in the provision, once; absent where whole provisions are voted on
     *     apart
     * @param operative absent for yes: whether the provision falls where all such parts fall
     * @param provisions that are voted on together, where no provision is named to divide
     */
    record NewPart(String words, Boolean operative, List<String> provisions) {}

    /**
     * @param provision to divide; absent where whole provisions are voted on apart
     */
    record NewDivision(
            @Size(max = 60) String body, @Size(max = 60) String provision, List<NewPart> parts) {}

    /**
     * A part of a division.
     *
     * @param subject how a vote on it is named
     * @param words absent where it is whole provisions
     * @param provisions that are voted on together; empty where it is words of one
     * @param adopted absent while it is undecided
     */
    record DividedPartView(
            int number,
            String words,
            List<String> provisions,
            boolean operative,
            String subject,
            String poll,
            Boolean adopted) {}

    /**
     * A division, with its parts.
     *
     * @param provision that is divided; absent where whole provisions are voted on apart
     * @param matter as what its parts are voted on
     */
    record DivisionView(
            String division,
            String body,
            String provision,
            String seat,
            Division.Stage stage,
            List<String> opposed,
            String poll,
            Matter matter,
            List<DividedPartView> parts) {

        static DivisionView of(ForumState state, Division d) {
            return new DivisionView(
                    d.id(),
                    d.body(),
                    d.provision(),
                    d.seat(),
                    d.stage(),
                    d.opposed(),
                    d.poll(),
                    d.matter(state),
                    d.parts().stream()
                            .map(
                                    part ->
                                            new DividedPartView(
                                                    part.put().number(),
                                                    d.ofProvisions() ? null : part.words(),
                                                    part.provisions(),
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
                .map(d -> DivisionView.of(state, d))
                .toList();
    }

    @POST
    @Path("divisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "division.move",
            summary = "Move that a provision, or what is put as a whole, be voted on in parts",
            description =
                    "As a seat that votes in the body, in an open session and before voting begins."
                            + " With provision: at least two parts, each quoted from it where it"
                            + " stands once and without brackets; rejected words leave it. Without:"
                            + " at least one part, each with the provisions voted on together;"
                            + " rejected provisions are no part of what the body puts then, and are"
                            + " carried over. Where everything operative is rejected, so is the"
                            + " whole: all-parts-rejected. Refused with division-not-provided,"
                            + " already-exists, provision-not-here, passage-ambiguous,"
                            + " passage-changed, brackets-remain, nothing-to-agree for a provision"
                            + " that stands as it did, decided-already for one that was voted on"
                            + " whole or apart, provision-referred for one that a closed body works on,"
                            + " voting-begun, also while the whole is put and its windows run. Not"
                            + " safe twice without an Idempotency-Key:"
                            + " already-exists.")
    public Uni<Response> move(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewDivision request) {
        var checked =
                Checked.body(request)
                        .text("body", request.body())
                        .present("parts", request.parts());
        checked.orRefuse();
        return door.act(forum, as, command(request))
                .map(
                        acted -> {
                            var id = moved(acted);
                            return Answers.created(
                                    forum, "divisions#" + id, view(acted.state(), id));
                        });
    }

    private static String moved(Acted acted) {
        return Answers.fact(acted, DivisionMoved.class)
                .map(DivisionMoved::division)
                .or(
                        () ->
                                Answers.fact(acted, SeparateVotesMoved.class)
                                        .map(SeparateVotesMoved::division))
                .orElseThrow();
    }

    private static void named(NewPart part) {
        Checked.of(part)
                .present("parts.provisions", part.provisions())
                .atMost("parts.provisions", part.provisions(), 1000)
                .orRefuse();
        part.provisions()
                .forEach(id -> Checked.of(part).text("parts.provisions", id, 60).orRefuse());
    }

    private static VoteByRightCommand command(NewDivision request) {
        for (var part : request.parts()) {
            Checked.body(part).orRefuse();
            if (request.provision() == null) {
                named(part);
            } else {
                Checked.of(part).text("parts.words", part.words(), 8000).orRefuse();
            }
        }
        return request.provision() == null
                ? new MoveSeparateVotes(
                        request.body(), request.parts().stream().map(NewPart::provisions).toList())
                : new MoveDivision(
                        request.body(),
                        request.provision(),
                        request.parts().stream()
                                .map(
                                        p ->
                                                new PartAsked(
                                                        p.words(),
                                                        !Boolean.FALSE.equals(p.operative())))
                                .toList());
    }

    @POST
    @Path("divisions/{division}/objection")
    @Operation(
            operationId = "division.oppose",
            summary = "Object to a division, so that it is voted on",
            description =
                    "As a seat that votes in the body. The chair then opens a vote on procedure on"
                            + " division/{division}, once those are heard who asked for the floor"
                            + " for or against division/{division}: as many as the charter hears"
                            + " (debate.list). Refused with division-not-found, division-decided,"
                            + " voting-begun. Twice is safe.")
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
                            + " opened. Refused with voting-begun, division-opposed, also where somebody asked to"
                            + " speak against it, division-decided, division-not-found. Twice is"
                            + " safe.")
    public Uni<DivisionView> grant(
            @PathParam("forum") String forum,
            @PathParam("division") String division,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new GrantDivision(division))
                .map(acted -> view(acted.state(), division));
    }

    private static DivisionView view(ForumState state, String id) {
        return DivisionView.of(state, state.decisions().beforehand().divisions().get(id));
    }
}
