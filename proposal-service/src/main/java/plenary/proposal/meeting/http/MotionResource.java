package plenary.proposal.meeting.http;

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
import java.net.URI;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.PollEvent.Method;
import plenary.proposal.Command;
import plenary.proposal.decision.PutMotion;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.MotionCommand.AgreeToMotion;
import plenary.proposal.meeting.MotionCommand.AppealRulingOnMotion;
import plenary.proposal.meeting.MotionCommand.MoveMotion;
import plenary.proposal.meeting.MotionCommand.RuleOnMotion;
import plenary.proposal.meeting.MotionCommand.SecondMotion;
import plenary.proposal.meeting.MotionCommand.WithdrawMotion;

/** Motions of procedure: raised, ruled on, put to the vote. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class MotionResource {
    private final Door door;
    private final SecureRandom chance = new SecureRandom();

    MotionResource(Door door) {
        this.door = door;
    }

    private Uni<MotionsView> act(String forum, String as, String session, Command command) {
        return door.act(forum, as, command).map(acted -> MotionsView.of(acted.state(), session));
    }

    @GET
    @Path("sessions/{session}/motions")
    @Operation(
            operationId = "motion.list",
            summary = "The motions of a meeting, and which can be raised now",
            description =
                    "In the charter's precedence, with the reason where one is out of order. A"
                            + " closed body's to its members; to others it is session-not-found.")
    public Uni<MotionsView> motions(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .map(seen -> MotionsView.of(seen.state(), session));
    }

    /**
     * @param motion its name in the charter: {@code close-debate}, {@code point-of-order}
     * @param about what it is about, as an address; absent for the matter at hand
     * @param words the mover's, at most 4,000 characters; absent for none
     */
    record NewMotion(@Schema(required = true) String motion, String about, String words) {}

    @POST
    @Path("sessions/{session}/motions")
    @Operation(
            operationId = "motion.raise",
            summary = "Raise a motion of procedure, or a point of order",
            description =
                    "From a seat of the body, in an open meeting. Refused motion-out-of-order while"
                            + " one that the charter puts before it is not settled,"
                            + " motion-not-provided, motion-raised-elsewhere, and voting-begun but"
                            + " for a point of order. Not safe twice.")
    public Uni<Response> raise(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewMotion request) {
        Checked.body(request)
                .form("motion", request.motion(), Checked.SLUG)
                .optional("about", request.about(), 120)
                .optional("words", request.words(), 4000)
                .orRefuse();
        var command = new MoveMotion(session, request.motion(), request.about(), request.words());
        return act(forum, as, session, command)
                .map(
                        view ->
                                Response.created(
                                                URI.create(
                                                        "/api/forums/"
                                                                + forum
                                                                + "/sessions/"
                                                                + session
                                                                + "/motions"))
                                        .entity(view)
                                        .build());
    }

    @POST
    @Path("sessions/{session}/motions/{number}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "motion.withdraw",
            summary = "Withdraw a motion before it is put",
            description =
                    "By who raised it; another may raise it again. A second time: motion-over.")
    public Uni<MotionsView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("number") int number,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, session, new WithdrawMotion(session, number));
    }

    @POST
    @Path("sessions/{session}/motions/{number}/second")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "motion.second",
            summary = "Support that a motion is taken up, where the charter asks for seconders",
            description =
                    "From a seat of the body, of another delegation than the mover's. Until as many"
                            + " as the charter asks for have done so, putting the motion is refused"
                            + " motion-not-seconded. Twice is safe.")
    public Uni<MotionsView> second(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("number") int number,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, session, new SecondMotion(session, number));
    }

    /**
     * @param upheld whether a point of order is well taken, or any other motion in order
     * @param words the chair's own
     */
    record NewMotionRuling(
            @Schema(required = true) Boolean upheld, @Schema(required = true) String words) {}

    @POST
    @Path("sessions/{session}/motions/{number}/ruling")
    @Operation(
            operationId = "motion.rule",
            summary = "Rule on a point of order, or whether a motion is in order",
            description =
                    "By the body's chair. It stands unless an appeal overrules it. A second time:"
                            + " motion-ruled-already.")
    public Uni<MotionsView> rule(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("number") int number,
            @HeaderParam("Plenary-As") String as,
            NewMotionRuling request) {
        Checked.body(request)
                .present("upheld", request.upheld())
                .text("words", request.words(), 4000)
                .orRefuse();
        var command = new RuleOnMotion(session, number, request.upheld(), request.words());
        return act(forum, as, session, command);
    }

    @POST
    @Path("sessions/{session}/motions/{number}/appeal")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "motion.appeal",
            summary = "Appeal against the ruling on a motion; the body votes on it at once",
            description =
                    "From a seat of the body that votes. Refused not-ruled-yet, appealed-already,"
                            + " appeal-not-provided. Twice is safe.")
    public Uni<MotionsView> appeal(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("number") int number,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, session, new AppealRulingOnMotion(session, number));
    }

    @POST
    @Path("sessions/{session}/motions/{number}/agree")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "motion.agree",
            summary = "Find that nobody objects to a motion: it is carried without a vote",
            description =
                    "By the body's chair. Refused motion-opposed where somebody asked to speak"
                            + " against it. A second time: motion-over.")
    public Uni<MotionsView> agree(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("number") int number,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, session, new AgreeToMotion(session, number));
    }

    /**
     * @param method absent for the charter's usual one
     */
    record Putting(Method method) {}

    @POST
    @Path("sessions/{session}/motions/{number}/put")
    @Operation(
            operationId = "motion.put",
            summary = "Put a motion to the vote, or the appeal against the ruling on it",
            description =
                    "By the body's chair, by the rule the charter names for it, once who asked to"
                            + " speak on it was heard: motion-speakers-wait. Opens a vote, whose id"
                            + " is in the motion's poll. A second time: voting-begun.")
    public Uni<Response> put(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("number") int number,
            @HeaderParam("Plenary-As") String as,
            Putting request) {
        var seed = new byte[32];
        chance.nextBytes(seed);
        var method = request == null ? null : request.method();
        var said = new PutMotion(session, number, method, null);
        var command = new PutMotion(session, number, method, HexFormat.of().formatHex(seed));
        return door.act(forum, as, command, said)
                .map(acted -> Response.accepted(MotionsView.of(acted.state(), session)).build());
    }
}
