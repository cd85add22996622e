package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.SpeakingEvent.ListOrder;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.SpeakingCommand;
import plenary.proposal.meeting.SpeakingCommand.Arrange;
import plenary.proposal.meeting.SpeakingCommand.CloseList;
import plenary.proposal.meeting.SpeakingCommand.ReopenList;

/** The list of speakers as the chair arranges it: its order, its times, open or closed. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class SpeakersListResource {
    private final Door door;

    SpeakersListResource(Door door) {
        this.door = door;
    }

    private Uni<FloorView> act(String forum, String as, SpeakingCommand command) {
        return door.act(forum, as, command)
                .map(acted -> FloorView.of(acted.state(), command.session()));
    }

    /**
     * @param order in which the floor is given to those on the list
     * @param secondsEach for one intervention, 10 to 7,200; absent for no limit
     * @param secondsPerGroup for all of one group, 10 to 36,000; absent for no limit
     */
    record Arrangement(
            @Schema(required = true) ListOrder order,
            Integer secondsEach,
            Integer secondsPerGroup) {}

    @PUT
    @Path("sessions/{session}/floor")
    @Operation(
            operationId = "floor.arrange",
            summary = "Say in which order the floor is given, and for how long",
            description =
                    "By the body's chair or secretary. Holds for who is called from now on. Twice"
                            + " is safe.")
    public Uni<FloorView> arrange(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            Arrangement request) {
        Checked.body(request)
                .present("order", request.order())
                .that(
                        Seconds.within(request.secondsEach(), Seconds.LONGEST),
                        "secondsEach",
                        "must lie between 10 and " + Seconds.LONGEST)
                .that(
                        Seconds.within(request.secondsPerGroup(), Seconds.LONGEST_OF_GROUP),
                        "secondsPerGroup",
                        "must lie between 10 and " + Seconds.LONGEST_OF_GROUP)
                .orRefuse();
        return act(
                forum,
                as,
                new Arrange(
                        session,
                        request.order(),
                        request.secondsEach(),
                        request.secondsPerGroup()));
    }

    @POST
    @Path("sessions/{session}/floor/close-list")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "floor.close-list",
            summary = "Close the list of speakers",
            description =
                    "By the body's chair or secretary. Who asked before is heard; replies and"
                            + " points of order still come. Twice is safe.")
    public Uni<FloorView> closeList(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new CloseList(session));
    }

    @POST
    @Path("sessions/{session}/floor/reopen-list")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "floor.reopen-list",
            summary = "Open the list of speakers again",
            description = "By the body's chair or secretary. Twice is safe.")
    public Uni<FloorView> reopenList(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new ReopenList(session));
    }
}
