package plenary.proposal.margin.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.MarginEvent.NoteWritten;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.margin.MarginCommand.RemoveNote;
import plenary.proposal.margin.MarginCommand.WriteNote;
import plenary.proposal.margin.Note;
import plenary.proposal.text.http.Sight;

/** Notes of the chair and of editors on a provision or a bracket. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class NoteResource {
    private final Door door;

    NoteResource(Door door) {
        this.door = door;
    }

    /**
     * A note as it stands beside the text.
     *
     * @param bracket absent where it is about the provision
     * @param name of the office that wrote it
     */
    record NoteView(
            @Schema(required = true) String id,
            @Schema(required = true) String provision,
            String bracket,
            @Schema(required = true) String by,
            @Schema(required = true) String name,
            @Schema(required = true) String text,
            @Schema(required = true) Instant at) {

        /** What stands and the reader may read; on one provision, where it is not null. */
        static List<NoteView> all(Sight sight, String provision) {
            return sight.state().margin().notes().all().stream()
                    .filter(n -> n.removed() == null)
                    .filter(n -> sight.viewer().mayRead(n.audience()))
                    .filter(n -> provision == null || n.provision().equals(provision))
                    .map(n -> NoteView.of(sight, n))
                    .toList();
        }

        static NoteView of(Sight sight, Note n) {
            return new NoteView(
                    n.id(),
                    n.provision(),
                    n.bracket(),
                    n.by(),
                    sight.name(n.by()),
                    n.text(),
                    n.at());
        }
    }

    /**
     * @param bracket instead of a provision
     */
    record NewNote(
            String provision,
            String bracket,
            @Schema(required = true) @Size(max = 4000) String text) {}

    @POST
    @Path("notes")
    @Operation(
            operationId = "note.write",
            summary = "Write a note on a provision or a bracket",
            description =
                    "By the chair of the body or of one above, an editorial or drafting group's"
                            + " chair, or the secretariat. It changes no word. Not safe twice; use"
                            + " an Idempotency-Key.")
    public Uni<RestResponse<NoteView>> write(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewNote request) {
        Checked.body(request)
                .that(
                        (request.provision() == null) != (request.bracket() == null),
                        "provision",
                        "or bracket is named, one of them")
                .text("text", request.text())
                .orRefuse();
        var command = new WriteNote(request.provision(), request.bracket(), request.text());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    acted.events().stream()
                                            .filter(NoteWritten.class::isInstance)
                                            .map(NoteWritten.class::cast)
                                            .findFirst()
                                            .orElseThrow()
                                            .note();
                            var note = acted.state().margin().notes().get(id);
                            var view = NoteView.of(Sight.after(acted), note);
                            return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                                    .location(URI.create("/api/forums/" + forum + "/notes"))
                                    .build();
                        });
    }

    @GET
    @Path("notes")
    @Operation(
            operationId = "note.list",
            summary = "The notes beside the text that you may read",
            description = "On one provision and the brackets in it, where named.")
    public Uni<List<NoteView>> list(
            @PathParam("forum") String forum, @QueryParam("provision") String provision) {
        return door.see(forum).map(Sight::of).map(sight -> NoteView.all(sight, provision));
    }

    @DELETE
    @Path("notes/{note}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "note.remove",
            summary = "Take a note away",
            description = "By the office that wrote it or whoever may write one. Twice is safe.")
    public Uni<RestResponse<Void>> remove(
            @PathParam("forum") String forum,
            @PathParam("note") String note,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new RemoveNote(note)).map(acted -> RestResponse.noContent());
    }
}
