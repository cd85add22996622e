package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.journal.kafka.Live;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.Previewing;
import plenary.proposal.text.wording.Words;

/** What a chair is typing, shown to the room: no act, in no record, gone in seconds. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class PreviewResource {
    private final Door door;
    private final Live live;

    PreviewResource(Door door, Live live) {
        this.door = door;
        this.live = live;
    }

    /**
     * @param within the alternative being written on; absent for the provision's own words
     * @param text the words as they would stand, brackets as they are shown; absent: typing is over
     */
    record NewPreview(@Size(max = 40) String within, @Size(max = Words.LONGEST) String text) {}

    /**
     * As it travels on {@code live}, under the subject {@code preview/PROVISION}.
     *
     * @param version of the provision, on which the words are being written
     */
    record PreviewView(String provision, String within, long version, String by, String text) {}

    @POST
    @Path("draft/provisions/{provision}/preview")
    @Operation(
            operationId = "draft.preview",
            summary = "Show the room what is being typed",
            description =
                    "By the chair, vice-chair or secretary of the body that may touch these words."
                            + " Whoever may read the provision sees it on the live feed, marked as"
                            + " not yet an act. Nothing is kept and nothing recorded; without text,"
                            + " typing is over. At most five a second. Twice is safe.")
    public Uni<Void> show(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            NewPreview request) {
        Checked.body(request).orRefuse();
        return door.prepare(forum, as)
                .invoke(
                        ready -> {
                            var permitted =
                                    Previewing.permit(
                                            ready.state(),
                                            ready.actor(),
                                            provision,
                                            request.within());
                            live.publish(
                                    forum,
                                    "preview/" + provision,
                                    permitted.audience(),
                                    new PreviewView(
                                            provision,
                                            request.within(),
                                            permitted.version(),
                                            permitted.by(),
                                            request.text()));
                        })
                .replaceWithVoid();
    }
}
