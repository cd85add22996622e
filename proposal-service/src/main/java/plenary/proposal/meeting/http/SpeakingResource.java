package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.SpeakingEvent.ListOrder;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.SpeakingCommand;
import plenary.proposal.meeting.SpeakingCommand.Arrange;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.CloseList;
import plenary.proposal.meeting.SpeakingCommand.EndFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingCommand.ReopenList;
import plenary.proposal.meeting.SpeakingCommand.WithdrawRequest;
import plenary.proposal.meeting.SpeakingTurns;

/** The floor of a meeting: who asks for it, who has it, and for how long. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class SpeakingResource {
    private static final int LONGEST = 7200;
    private static final int LONGEST_OF_GROUP = 36_000;

    private final Door door;

    SpeakingResource(Door door) {
        this.door = door;
    }

    private Uni<FloorView> act(String forum, String as, SpeakingCommand command) {
        return door.act(forum, as, command)
                .map(acted -> FloorView.of(acted.state(), command.session()));
    }

    @GET
    @Path("sessions/{session}/floor")
    @Operation(
            operationId = "floor.get",
            summary = "Who has the floor of a meeting, who is next, who spoke",
            description = "A closed body's to its members; to others it is session-not-found.")
    public Uni<FloorView> floor(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .map(seen -> FloorView.of(seen.state(), session));
    }

    @GET
    @Path("sessions/{session}/speeches.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "floor.table",
            summary = "All requests for the floor of a meeting and the time each had, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .map(
                        seen -> {
                            var turns = new SpeakingTurns(seen.state(), session);
                            var csv =
                                    Csv.of(
                                            "request",
                                            "by",
                                            "name",
                                            "group",
                                            "purpose",
                                            "motion",
                                            "item",
                                            "asked",
                                            "stage",
                                            "from",
                                            "seconds given",
                                            "seconds used",
                                            "reason");
                            for (var r : seen.state().meetings().list(session).requests()) {
                                csv.line(
                                        r.request(),
                                        r.by(),
                                        turns.name(r.by()),
                                        turns.groupOf(r.by()),
                                        word(r.purpose()),
                                        r.motion(),
                                        r.item(),
                                        r.at(),
                                        word(r.stage()),
                                        r.spoken().isEmpty() ? null : r.spoken().getFirst().from(),
                                        r.seconds(),
                                        r.used(null).toSeconds(),
                                        r.reason());
                            }
                            return csv.file("speeches");
                        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
                        within(request.secondsEach(), LONGEST),
                        "secondsEach",
                        "must lie between 10 and " + LONGEST)
                .that(
                        within(request.secondsPerGroup(), LONGEST_OF_GROUP),
                        "secondsPerGroup",
                        "must lie between 10 and " + LONGEST_OF_GROUP)
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

    private static boolean within(Integer seconds, int most) {
        return seconds == null || seconds >= 10 && seconds <= most;
    }

    /**
     * @param motion for a point of order that raises a motion: its name in the charter
     * @param about what it is about, as an address; or absent
     */
    record NewRequest(@Schema(required = true) Purpose purpose, String motion, String about) {}

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
                .optional("motion", request.motion(), 60)
                .optional("about", request.about(), 120)
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
    record Why(String reason) {}

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
            Checked.body(why).optional("reason", why.reason(), 1000).orRefuse();
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
    record Giving(Integer seconds, String reason) {}

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
                            within(giving.seconds(), LONGEST),
                            "seconds",
                            "must lie between 10 and " + LONGEST)
                    .optional("reason", giving.reason(), 1000)
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
