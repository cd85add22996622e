package plenary.proposal.floor.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.Procedure;
import plenary.proposal.decision.Quorum;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;

/** Who is in the room, and whether that is enough. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class PresenceResource {
    private final Door door;
    private final Clock clock = Clock.systemUTC();

    PresenceResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("sessions/{session}/presence")
    @Operation(
            operationId = "presence.get",
            summary = "Who is noted as present, and whether that is a quorum",
            description =
                    "To open the meeting, and for each matter it may vote on. Of a closed body's"
                            + " meeting, to those who may read it only; to others there is"
                            + " session-not-found.")
    public Uni<PresenceView> presence(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return door.see(forum).map(seen -> view(seen, session, clock.instant()));
    }

    private static PresenceView view(Seen seen, String id, Instant at) {
        var session = seen.session(id);
        var now = Procedure.forumTime(seen.state(), at);
        return PresenceView.of(session, Quorum.of(seen.state(), session.body(), now));
    }
}
