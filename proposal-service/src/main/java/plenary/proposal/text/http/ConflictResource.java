package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** What else touches the provisions somebody writes about. */
@Path("/api/forums/{forum}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposal")
class ConflictResource {
    private static final int MOST = 200;

    private final Door door;

    ConflictResource(Door door) {
        this.door = door;
    }

    @GET
    @Operation(
            operationId = "proposal.conflicts",
            summary = "What else touches these provisions",
            description =
                    "Other live proposals, non-papers and open brackets on each provision named, at"
                            + " most 200; without the proposal named in except.")
    public Uni<List<ConflictView>> conflicts(
            @PathParam("forum") String forum,
            @QueryParam("provision") List<String> provisions,
            @QueryParam("except") String except) {
        var checked = new Checked().atMost("provision", provisions, MOST);
        provisions.forEach(id -> checked.form("provision", id, Checked.NUMBER));
        checked.orRefuse();
        return door.see(forum)
                .map(Sight::of)
                .invoke(sight -> known(sight, except))
                .map(
                        sight ->
                                provisions.stream()
                                        .distinct()
                                        .map(id -> ConflictView.of(sight, id, except))
                                        .toList());
    }

    private static void known(Sight sight, String except) {
        if (except != null) {
            Places.proposal(sight, except);
        }
    }
}
