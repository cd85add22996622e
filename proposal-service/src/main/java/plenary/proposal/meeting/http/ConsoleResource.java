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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.ForumEvent.Office;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.HandOver;
import plenary.proposal.meeting.http.ClosableView.ClosableHolder;

/** What the moderator's console needs besides the agenda, the floor and the motions. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class ConsoleResource {
    private final Door door;

    ConsoleResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("sessions/{session}/closable")
    @Operation(
            operationId = "closable.list",
            summary = "What a meeting might close in the next twenty minutes",
            description =
                    "Calls for consensus without objection; brackets that at most three hold, all"
                            + " of them in the room, and that hang on none that cannot be closed."
                            + " Fewer holders first, then what moved last; the rest follows, each"
                            + " with the reason. It decides nothing. A closed body's to its"
                            + " members; to others it is session-not-found.")
    public Uni<ClosableView> closable(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .map(seen -> ClosableView.of(seen.state(), session));
    }

    @GET
    @Path("sessions/{session}/closable.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "closable.table",
            summary = "What a meeting might close in the next twenty minutes, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return closable(forum, session)
                .map(
                        view -> {
                            var csv =
                                    Csv.of(
                                            "what",
                                            "provisions",
                                            "holders",
                                            "names",
                                            "away",
                                            "moved",
                                            "now",
                                            "because");
                            for (var line : view.lines()) {
                                csv.line(
                                        line.what(),
                                        String.join(" ", line.provisions()),
                                        line.holders().size(),
                                        line.holders().stream()
                                                .map(ClosableHolder::name)
                                                .collect(Collectors.joining("; ")),
                                        String.join(" ", line.away()),
                                        line.moved(),
                                        line.now(),
                                        Words.of(line.because()));
                            }
                            return csv.file("closable");
                        });
    }

    /**
     * @param to {@code chair} or {@code vice-chair}
     */
    record NewPresiding(@Schema(required = true) Office to) {}

    @POST
    @Path("sessions/{session}/chair")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "chair.hand-over",
            summary = "Hand the chair of a meeting over, or take it back",
            description =
                    "By the chair, or by the vice-chair who presides. From then on acts from the"
                            + " other's chair of this body are refused not-presiding, until it is"
                            + " handed back or the meeting ends. Refused office-vacant. Twice is"
                            + " safe.")
    public Uni<FloorView> handOver(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewPresiding request) {
        Checked.body(request)
                .present("to", request.to())
                .that(
                        request.to() == null
                                || request.to() == Office.CHAIR
                                || request.to() == Office.VICE_CHAIR,
                        "to",
                        "must be chair or vice-chair")
                .orRefuse();
        return door.act(forum, as, new HandOver(session, request.to()))
                .map(acted -> FloorView.of(acted.state(), session));
    }
}
