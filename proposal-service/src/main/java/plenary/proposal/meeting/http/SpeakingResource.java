package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.SpeakingCommand;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.EndFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingCommand.WithdrawRequest;

/** Asking for the floor of a meeting, giving it and taking it back. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class SpeakingResource {
    private final Door door;

    SpeakingResource(Door door) {
        this.door = door;
    }

    private Uni<FloorView> act(String forum, String as, SpeakingCommand command) {
        return door.act(forum, as, command)
                .map(acted -> FloorView.of(acted.state(), command.session()));
    }

    /**
     * @param motion for a point of order that raises a motion: its name in the charter
     * @param about what it is about, as an address; or absent
     */
    record NewRequest(
            @Schema(required = true) Purpose purpose,
            @Size(max = 60) String motion,
            @Size(max = 120) String about) {}

    @POST
    @Path("sessions/{session}/floor/requests")
    @Operation(
            operationId = "floor.request",
            summary = "Ask for the floor",
            description =
                    "From a seat of the body, an office in it, or as an observer of an open one."
                            + " A point of order goes before all others and names the motion it"
                            + " raises, if any. Refused speakers-list-closed, voting-begun,"
                            + " floor-asked-already. Not safe twice.")
    public Uni<Response> ask(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewRequest request) {
        Checked.body(request)
                .present("purpose", request.purpose())
                .that(
                        request.motion() == null || request.purpose() == Purpose.POINT_OF_ORDER,
                        "motion",
                        "is raised on a point of order")
                .orRefuse();
        var command =
                new AskForFloor(session, request.purpose(), request.motion(), request.about());
        return act(forum, as, command)
                .map(
                        view ->
                                Response.created(
                                                URI.create(
                                                        "/api/forums/"
                                                                + forum
                                                                + "/sessions/"
                                                                + session
                                                                + "/floor"))
                                        .entity(view)
                                        .build());
    }

    /** Why, where the chair takes a request off the list. */
    record Why(@Size(max = 1000) String reason) {}

    @POST
    @Path("sessions/{session}/floor/requests/{request}/withdraw")
    @Operation(
            operationId = "floor.withdraw",
            summary = "Take a request off the list",
            description =
                    "By who asked, or by who leads the meeting. A second time:"
                            + " floor-request-over.")
    public Uni<FloorView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("request") int request,
            @HeaderParam("Plenary-As") String as,
            Why why) {
        if (why != null) {
            Checked.body(why).orRefuse();
        }
        return act(
                forum,
                as,
                new WithdrawRequest(session, request, why == null ? null : why.reason()));
    }

    /**
     * @param seconds for how long; absent for what the arrangement says
     * @param reason why out of turn, or beyond the group's time
     */
    record Giving(Integer seconds, @Size(max = 1000) String reason) {}

    @POST
    @Path("sessions/{session}/floor/requests/{request}/give")
    @Operation(
            operationId = "floor.give",
            summary = "Give the floor",
            description =
                    "By the body's chair or secretary. Who had it has finished; a point of order"
                            + " only interrupts. Out of turn (not-next-to-speak) or beyond the"
                            + " group's time (group-time-spent) with a reason. A second time:"
                            + " floor-request-over.")
    public Uni<FloorView> give(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("request") int request,
            @HeaderParam("Plenary-As") String as,
            Giving giving) {
        if (giving != null) {
            Checked.body(giving)
                    .that(
                            Seconds.within(giving.seconds(), Seconds.LONGEST),
                            "seconds",
                            "must lie between 10 and " + Seconds.LONGEST)
                    .that(
                            giving.reason() == null || !giving.reason().isBlank(),
                            "reason",
                            "is missing")
                    .orRefuse();
        }
        return act(
                forum,
                as,
                new GiveFloor(
                        session,
                        request,
                        giving == null ? null : giving.seconds(),
                        giving == null ? null : giving.reason()));
    }

    @POST
    @Path("sessions/{session}/floor/requests/{request}/end")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "floor.end",
            summary = "Finish a speech",
            description =
                    "By who has the floor, or by who leads the meeting. A second time:"
                            + " floor-not-held.")
    public Uni<FloorView> end(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("request") int request,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new EndFloor(session, request));
    }
}
