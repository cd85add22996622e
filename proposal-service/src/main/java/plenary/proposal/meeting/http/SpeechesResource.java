package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.SpeakingTurns;

/** The floor of a meeting as it is read: now, and as a table of all speeches. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class SpeechesResource {
    private final Door door;

    SpeechesResource(Door door) {
        this.door = door;
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
                                        Words.of(r.purpose()),
                                        r.motion(),
                                        r.item(),
                                        r.at(),
                                        Words.of(r.stage()),
                                        r.spoken().isEmpty() ? null : r.spoken().getFirst().from(),
                                        r.seconds(),
                                        r.used(null).toSeconds(),
                                        r.reason());
                            }
                            return csv.file("speeches");
                        });
    }
}
