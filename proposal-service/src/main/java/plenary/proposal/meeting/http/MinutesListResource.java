package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.floor.Session;

/** Which meetings have minutes, and which of them their body has not approved yet. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class MinutesListResource {
    private final Door door;

    MinutesListResource(Door door) {
        this.door = door;
    }

    /**
     * The minutes of a meeting that is over.
     *
     * @param ended when it was closed; absent where that was not noted
     * @param approvedAt when its body approved them; absent while it has not
     * @param corrigenda how often they were corrected afterwards
     */
    @Schema(name = "MinutesOfMeeting")
    record LineView(
            @Schema(required = true) String session,
            @Schema(required = true) String body,
            @Schema(required = true) String title,
            Instant ended,
            Instant approvedAt,
            @Schema(required = true) int corrigenda) {}

    @GET
    @Path("minutes")
    @Operation(
            operationId = "minutes.list",
            summary = "The minutes of all meetings that are over, oldest first",
            description =
                    "What waits for its body's approval has no approvedAt. Meetings of closed"
                            + " bodies are listed to their members.")
    public Uni<List<LineView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(MinutesListResource::lines);
    }

    @GET
    @Path("minutes.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "minutes.list-table", summary = "The same as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen -> {
                            var csv =
                                    Csv.of(
                                            "session",
                                            "body",
                                            "title",
                                            "ended",
                                            "approved_at",
                                            "corrigenda");
                            lines(seen)
                                    .forEach(
                                            line ->
                                                    csv.line(
                                                            line.session(),
                                                            line.body(),
                                                            line.title(),
                                                            line.ended(),
                                                            line.approvedAt(),
                                                            line.corrigenda()));
                            return csv.file("minutes");
                        });
    }

    private static List<LineView> lines(Seen seen) {
        return seen.state().floor().sessions().all().stream()
                .filter(session -> session.stage() == Session.Stage.CLOSED)
                .filter(session -> seen.viewer().sees(seen.state(), session))
                .map(session -> line(seen, session))
                .toList();
    }

    private static LineView line(Seen seen, Session session) {
        var book = seen.state().meetings().minutes(session.id());
        return new LineView(
                session.id(),
                session.body(),
                session.title(),
                session.hours().isEmpty() ? null : session.hours().getLast().to(),
                book.approved() == null ? null : book.approved().at(),
                book.corrigenda().size());
    }
}
