package plenary.proposal.forum.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.journal.http.Callers;
import plenary.proposal.desk.Door;

/** Who the caller is in one forum. A class of its own: its path lies within the forums'. */
@Path("/api/forums/{forum}/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class MeInForumResource {
    private final Door door;
    private final Callers callers;

    MeInForumResource(Door door, Callers callers) {
        this.door = door;
        this.callers = callers;
    }

    @GET
    @Operation(operationId = "me.in", summary = "As whom you may act in a forum")
    public Uni<MeView> me(@PathParam("forum") String forum) {
        var person = callers.signedIn().person();
        return door.see(forum).map(seen -> MeView.of(seen.state(), person));
    }
}
