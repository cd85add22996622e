package plenary.proposal.margin.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.decision.http.WarningView;
import plenary.proposal.desk.Door;
import plenary.proposal.margin.http.AmendmentResource.AmendmentsView;
import plenary.proposal.margin.http.NoteResource.NoteView;
import plenary.proposal.text.http.ReopeningView;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.http.FeedbackView;

/** All that stands beside a draft, in one answer: for whoever opens it from far away. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class MarginResource {
    private final Door door;

    MarginResource(Door door) {
        this.door = door;
    }

    /** Each as its own list gives it, from one moment. */
    record MarginView(
            @Schema(required = true) List<CommentView> comments,
            @Schema(required = true) List<NoteView> notes,
            @Schema(required = true) List<AmendmentsView> amendments,
            @Schema(required = true) List<WarningView> warnings,
            @Schema(required = true) List<FeedbackView> feedback,
            @Schema(required = true) List<ReopeningView> reopenings) {

        static MarginView of(Sight sight) {
            return new MarginView(
                    CommentView.all(sight, null, null),
                    NoteView.all(sight, null),
                    AmendmentResource.everywhere(sight),
                    WarningView.all(sight.state()),
                    FeedbackView.all(sight, null, false),
                    ReopeningView.all(sight));
        }
    }

    @GET
    @Path("draft/margin")
    @Operation(
            operationId = "draft.margin",
            summary = "All that stands beside the draft",
            description =
                    "Comments, notes, amendments, early warnings, feedback and reopenings that"
                            + " you may read, each as its own list gives it, from one moment.")
    public Uni<MarginView> margin(@PathParam("forum") String forum) {
        return door.see(forum).map(Sight::of).map(MarginView::of);
    }
}
