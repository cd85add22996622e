package plenary.proposal.decision.http;

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
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;

/** Explanations of vote and corrections, as the record has them. */
@Path("/api/forums/{forum}/vote-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class VoteNoteResource {
    private final Door door;

    VoteNoteResource(Door door) {
        this.door = door;
    }

    @GET
    @Operation(
            operationId = "vote-note.list",
            summary = "Explanations of vote and corrections, in the order of the record",
            description = "With ?poll= those of one vote. Votes you may not see are left out.")
    public Uni<List<VoteNoteView>> list(
            @PathParam("forum") String forum, @QueryParam("poll") String poll) {
        return door.see(forum)
                .map(
                        seen -> {
                            readable(seen, poll);
                            return seen.state().decisions().polls().all().stream()
                                    .filter(one -> poll == null || one.id().equals(poll))
                                    .filter(one -> seen.viewer().mayRead(one.opened().audience()))
                                    .flatMap(one -> VoteNoteView.of(one).stream())
                                    .toList();
                        });
    }

    /** A vote one may not see is one that is not there. */
    private static void readable(Seen seen, String poll) {
        var there =
                poll == null
                        || seen.state()
                                .decisions()
                                .polls()
                                .find(poll)
                                .filter(p -> seen.viewer().mayRead(p.opened().audience()))
                                .isPresent();
        if (!there) {
            throw new Refused(RefusalCode.POLL_NOT_FOUND, "There is no vote " + poll + ".");
        }
    }
}
