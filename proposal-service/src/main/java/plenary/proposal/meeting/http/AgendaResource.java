package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.AgendaEvent.ItemOutcome;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.AgendaCommand;
import plenary.proposal.meeting.AgendaCommand.Announce;
import plenary.proposal.meeting.AgendaCommand.CloseItem;
import plenary.proposal.meeting.AgendaCommand.HoldItem;
import plenary.proposal.meeting.AgendaCommand.ReleaseHold;
import plenary.proposal.meeting.AgendaCommand.SetAgenda;
import plenary.proposal.meeting.AgendaCommand.TakeItem;

/** What a meeting takes up, in order, and what is asked and announced about it. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class AgendaResource {
    private static final int DAY = 24 * 60;

    private final Door door;

    AgendaResource(Door door) {
        this.door = door;
    }

    private Uni<AgendaView> act(String forum, String as, AgendaCommand command) {
        return door.act(forum, as, command)
                .map(acted -> AgendaView.of(acted.state().meetings().agenda(command.session())));
    }

    @GET
    @Path("sessions/{session}/agenda")
    @Operation(
            operationId = "agenda.get",
            summary = "What a meeting takes up, in order",
            description = "A closed body's to its members; to others it is session-not-found.")
    public Uni<AgendaView> agenda(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .map(seen -> AgendaView.of(seen.state().meetings().agenda(session)));
    }

    /** The whole agenda, in order. */
    record NewAgenda(@Schema(required = true) List<AgendaItem> items) {}

    @PUT
    @Path("sessions/{session}/agenda")
    @Operation(
            operationId = "agenda.set",
            summary = "Set a meeting's agenda, whole and in order",
            description =
                    "By the body's chair or secretary, or the secretariat. Items keep what became"
                            + " of them by their id; one that was taken up cannot be left out:"
                            + " agenda-item-taken. Twice is safe.")
    public Uni<AgendaView> set(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewAgenda request) {
        var check =
                Checked.body(request)
                        .present("items", request.items())
                        .atMost("items", request.items(), 200);
        check.orRefuse();
        var ids = new HashSet<String>();
        for (var item : request.items()) {
            check.present("items", item).orRefuse();
            check.form("items.item", item.item(), Checked.SLUG)
                    .that(ids.add(item.item()), "items.item", "is there twice: " + item.item())
                    .text("items.title", item.title(), 300)
                    .that(
                            item.minutes() == null || item.minutes() > 0 && item.minutes() <= DAY,
                            "items.minutes",
                            "must lie between 1 and " + DAY)
                    .atMost("items.subjects", item.subjects(), 50);
            item.subjects().forEach(s -> check.text("items.subjects", s, 120));
        }
        check.orRefuse();
        return act(forum, as, new SetAgenda(session, request.items()));
    }

    @POST
    @Path("sessions/{session}/agenda/{item}/take")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "item.take",
            summary = "Turn to an item",
            description =
                    "By the body's chair or secretary. Refused agenda-item-open while another is"
                            + " being taken. Twice is safe.")
    public Uni<AgendaView> take(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("item") String item,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new TakeItem(session, item));
    }

    /** How the meeting leaves the item, and the chair's words about it. */
    record Leaving(@Schema(required = true) ItemOutcome outcome, @Size(max = 4000) String words) {}

    @POST
    @Path("sessions/{session}/agenda/{item}/close")
    @Operation(
            operationId = "item.close",
            summary = "Conclude the item that is being taken, or defer it",
            description = "By the body's chair or secretary. A second time: agenda-item-not-taken.")
    public Uni<AgendaView> close(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("item") String item,
            @HeaderParam("Plenary-As") String as,
            Leaving request) {
        Checked.body(request).present("outcome", request.outcome()).orRefuse();
        return act(forum, as, new CloseItem(session, item, request.outcome(), request.words()));
    }

    /** Why an item should wait. */
    record NewHold(@Schema(required = true) @Size(max = 1000) String reason) {}

    @POST
    @Path("sessions/{session}/agenda/{item}/holds")
    @Operation(
            operationId = "item.hold",
            summary = "Ask that an item wait for you; it stops nothing, and the chair sees it",
            description = "From a seat of the body or as its observer. Twice is safe.")
    public Uni<AgendaView> hold(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("item") String item,
            @HeaderParam("Plenary-As") String as,
            NewHold request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return act(forum, as, new HoldItem(session, item, request.reason()));
    }

    @POST
    @Path("sessions/{session}/holds/{hold}/release")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "hold.release",
            summary = "Say that an item need not wait any more",
            description = "By who asked, or by who leads the meeting. Twice is safe.")
    public Uni<AgendaView> release(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("hold") int hold,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new ReleaseHold(session, hold));
    }

    /** Words to all in the meeting. */
    record NewAnnouncement(@Schema(required = true) @Size(max = 2000) String words) {}

    @POST
    @Path("sessions/{session}/announcements")
    @Operation(
            operationId = "announcement.make",
            summary = "Announce something to all in a meeting; it decides nothing",
            description = "By the body's chair or secretary, or the secretariat. Not safe twice.")
    public Uni<AgendaView> announce(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewAnnouncement request) {
        Checked.body(request).text("words", request.words()).orRefuse();
        return act(forum, as, new Announce(session, request.words()));
    }
}
