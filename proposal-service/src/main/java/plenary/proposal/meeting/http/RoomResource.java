package plenary.proposal.meeting.http;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.RoomEvent.GavelOn;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.RoomCommand;
import plenary.proposal.meeting.RoomCommand.GrantLeave;
import plenary.proposal.meeting.RoomCommand.PrepareGavel;
import plenary.proposal.meeting.RoomCommand.RestartClock;
import plenary.proposal.meeting.RoomCommand.StopClock;
import plenary.proposal.meeting.RoomCommand.StrikeGavel;
import plenary.proposal.meeting.RoomCommand.TakeGavelBack;

/** What the chair allows in a meeting, its clock, and what is prepared for the gavel. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class RoomResource {
    private final Door door;

    RoomResource(Door door) {
        this.door = door;
    }

    private Uni<RoomView> act(String forum, String as, RoomCommand command) {
        return door.act(forum, as, command)
                .map(acted -> RoomView.of(acted.state(), command.session()));
    }

    @GET
    @Path("sessions/{session}/room")
    @Operation(
            operationId = "room.get",
            summary = "What the chair allows in a meeting, its clock, what waits for the gavel",
            description = "A closed body's to its members; to others it is session-not-found.")
    public Uni<RoomView> room(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .map(seen -> RoomView.of(seen.state(), session));
    }

    @POST
    @Path("sessions/{session}/observers/{delegation}/leave")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "leave.grant",
            summary = "Give an observer leave to speak in a meeting",
            description =
                    "By the body's chair or secretary, for the whole meeting. Before it, giving the"
                            + " observer the floor is refused leave-needed, and seats go before it."
                            + " Refused subject-not-found. Twice is safe.")
    public Uni<RoomView> leave(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("delegation") String delegation,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new GrantLeave(session, delegation));
    }

    /**
     * @param reason told in the record, at most 1,000 characters
     */
    record NewStoppedClock(@Schema(required = true) @Size(max = 1000) String reason) {}

    @POST
    @Path("sessions/{session}/clock/stop")
    @Operation(
            operationId = "session.stop-clock",
            summary = "Stop the clock of a meeting",
            description =
                    "By the body's chair. Silences of the body do not end and are objected to while"
                            + " it stands; windows of groups and votes go on, for they are not the"
                            + " chair's. Twice is safe; the first stands.")
    public Uni<RoomView> stop(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewStoppedClock request) {
        Checked.body(request).text("reason", request.reason(), 1000).orRefuse();
        return act(forum, as, new StopClock(session, request.reason()));
    }

    @POST
    @Path("sessions/{session}/clock/restart")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "session.restart-clock",
            summary = "Let the clock of a meeting go on",
            description =
                    "By the body's chair; what would have ended meanwhile ends now. The end of the"
                            + " meeting does it too. A second time: clock-not-stopped.")
    public Uni<RoomView> restart(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new RestartClock(session));
    }

    /**
     * @param about a call for consensus, an item of the agenda or a motion's number
     * @param words of the chair at the gavel, at most 4,000 characters; absent for none
     */
    record NewPreparedGavel(
            @Schema(required = true) GavelOn on,
            @Schema(required = true) @Size(max = 120) String about,
            @Size(max = 4000) String words) {}

    @POST
    @Path("sessions/{session}/gavels")
    @Operation(
            operationId = "gavel.prepare",
            summary = "Prepare something for the chair's gavel; it settles nothing",
            description =
                    "By the body's secretary or chair: a consensus call, an item to be concluded, a"
                            + " motion nobody objects to. Refused subject-not-found. What is ready"
                            + " already stays as it is.")
    public Uni<RoomView> prepare(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewPreparedGavel request) {
        Checked.body(request)
                .present("on", request.on())
                .text("about", request.about(), 120)
                .optional("words", request.words(), 4000)
                .orRefuse();
        return act(
                forum,
                as,
                new PrepareGavel(session, request.on(), request.about(), request.words()));
    }

    @POST
    @Path("sessions/{session}/gavels/{gavel}/strike")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "gavel.strike",
            summary = "Let the gavel fall on what was prepared",
            description =
                    "By the chair in person: who keys for the chair is refused gavel-of-the-chair."
                            + " It is refused as the act itself would be. A second time:"
                            + " gavel-over.")
    public Uni<RoomView> strike(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("gavel") int gavel,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new StrikeGavel(session, gavel));
    }

    @POST
    @Path("sessions/{session}/gavels/{gavel}/take-back")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "gavel.take-back",
            summary = "Take back what was prepared for the gavel",
            description = "By the body's chair or secretary. A second time: gavel-over.")
    public Uni<RoomView> takeBack(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("gavel") int gavel,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new TakeGavelBack(session, gavel));
    }
}
