package plenary.proposal.forum.http;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.journal.http.Callers;
import plenary.proposal.Viewer;
import plenary.proposal.desk.Door;
import plenary.proposal.store.PostgresForums;

/** Who the caller is, and as whom they may act and read. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class MeResource {
    private final Door door;
    private final Callers callers;
    private final PostgresForums forums;

    MeResource(Door door, Callers callers, PostgresForums forums) {
        this.door = door;
        this.callers = callers;
        this.forums = forums;
    }

    /** A signed-in person. */
    record PersonView(String person, String name, boolean admin) {}

    @GET
    @Path("me")
    @Operation(operationId = "me.get", summary = "Who you are")
    public PersonView me() {
        var caller = callers.signedIn();
        return new PersonView(caller.person(), caller.name(), caller.admin());
    }

    /** The audiences a person belongs to, by forum; forums read as the public are left out. */
    record AudiencesView(Map<String, Set<String>> forums) {}

    @GET
    @Path("me/audiences")
    @Operation(operationId = "me.audiences", summary = "What you may read, by forum")
    public Uni<AudiencesView> audiences() {
        return forums.names()
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(door::see)
                .filter(seen -> !seen.viewer().equals(Viewer.PUBLIC))
                .collect()
                .in(
                        TreeMap<String, Set<String>>::new,
                        (all, seen) ->
                                all.put(
                                        seen.state().assembly().forum().id(),
                                        seen.viewer().audiences()))
                .map(AudiencesView::new);
    }
}
