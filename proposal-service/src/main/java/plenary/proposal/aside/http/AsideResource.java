package plenary.proposal.aside.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import plenary.journal.http.Callers;
import plenary.proposal.aside.About;
import plenary.proposal.aside.PrivateNote;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.store.PostgresAsides;

/** A person's private notes. A class path as that of who one is. */
@Path("/api/forums/{forum}/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class AsideResource {
    private final Door door;
    private final Callers callers;
    private final PostgresAsides asides;
    private final Clock clock = Clock.systemUTC();

    AsideResource(Door door, Callers callers, PostgresAsides asides) {
        this.door = door;
        this.callers = callers;
        this.asides = asides;
    }

    /**
     * A note of yours.
     *
     * @param subject {@code provision/3A}, {@code bracket/b4} or {@code session/SESSION/ITEM}
     * @param at the world's time at which it was written
     */
    @Schema(name = "PrivateNote")
    record NoteView(
            @Schema(required = true) String subject,
            @Schema(required = true) String words,
            @Schema(required = true) Instant at) {}

    /** What is to be noted, on what. */
    @Schema(name = "NewPrivateNote")
    record NoteRequest(@Size(max = 100) String subject, @Size(max = 10_000) String words) {}

    @GET
    @Path("notes")
    @Cache(noStore = true)
    @Operation(
            operationId = "private-note.list",
            summary = "Your private notes, those changed last first",
            description =
                    "By a signed-in person. Nobody else ever reads them: they are in no record, no"
                            + " export and no list.")
    public Uni<List<NoteView>> notes(@PathParam("forum") String forum) {
        var person = callers.signedIn().person();
        return door.see(forum).chain(seen -> mine(forum, person));
    }

    @PUT
    @Path("notes")
    @Cache(noStore = true)
    @Operation(
            operationId = "private-note.keep",
            summary = "Note something for yourself, in place of your note on it before",
            description =
                    "By a signed-in person, on a provision, a bracket or an item of an agenda that"
                            + " they may see. Twice is safe.")
    public Uni<List<NoteView>> keep(@PathParam("forum") String forum, NoteRequest request) {
        var person = callers.signedIn().person();
        Checked.body(request)
                .text("subject", request.subject())
                .text("words", request.words())
                .orRefuse();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return door.see(forum)
                .map(seen -> About.in(seen.state(), seen.viewer(), request.subject()))
                .chain(
                        about ->
                                asides.keep(
                                        forum,
                                        person,
                                        new PrivateNote(about, request.words(), now)))
                .chain(() -> mine(forum, person));
    }

    @DELETE
    @Path("notes")
    @Consumes(MediaType.WILDCARD)
    @Cache(noStore = true)
    @Operation(
            operationId = "private-note.drop",
            summary = "Delete your private note on something",
            description = "By a signed-in person. Nothing of it stays. Twice is safe.")
    public Uni<List<NoteView>> drop(
            @PathParam("forum") String forum, @QueryParam("subject") String subject) {
        var person = callers.signedIn().person();
        new Checked().text("subject", subject, 100).orRefuse();
        return door.see(forum)
                .chain(() -> asides.drop(forum, person, subject))
                .chain(() -> mine(forum, person));
    }

    private Uni<List<NoteView>> mine(String forum, String person) {
        return asides.notes(forum, person)
                .map(
                        all ->
                                all.stream()
                                        .map(n -> new NoteView(n.subject(), n.words(), n.at()))
                                        .toList());
    }
}
