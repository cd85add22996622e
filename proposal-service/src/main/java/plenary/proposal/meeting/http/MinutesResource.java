package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.Minutes;
import plenary.proposal.meeting.MinutesCommand;
import plenary.proposal.meeting.MinutesCommand.ApproveMinutes;
import plenary.proposal.meeting.MinutesCommand.CorrectMinutes;
import plenary.proposal.meeting.MinutesCommand.NoteMinutes;
import plenary.proposal.meeting.MinutesCommand.StrikeNote;

/** The minutes of a meeting: they write themselves; people add, approve and correct. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class MinutesResource {
    private final Door door;
    private final Entries entries;
    private final HttpHeaders headers;

    MinutesResource(Door door, Entries entries, HttpHeaders headers) {
        this.door = door;
        this.entries = entries;
        this.headers = headers; // a proxy: it answers for the request at hand
    }

    @GET
    @Path("sessions/{session}/minutes")
    @Operation(
            operationId = "minutes.get",
            summary = "The minutes of a meeting, written by themselves from the record",
            description =
                    "Who was there, what was taken up, who spoke and how long, rulings, motions,"
                            + " votes with results, what was agreed, statements in full; each line"
                            + " says where in the record it stands, and what was added by hand says"
                            + " so. Names, titles and questions in English or French (language,"
                            + " else Accept-Language). A closed body's to its members; to others it is"
                            + " session-not-found.")
    public Uni<MinutesView> minutes(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @QueryParam("language") String language) {
        return view(forum, session, MinutesLanguage.of(language, headers));
    }

    private Uni<MinutesView> view(String forum, String session, String language) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .chain(
                        seen ->
                                entries.of(seen, forum, session)
                                        .map(e -> Minutes.of(seen.state(), session, e, language))
                                        .map(m -> MinutesView.of(seen.state(), m, language)));
    }

    private Uni<MinutesView> act(String forum, String as, MinutesCommand command) {
        return door.act(forum, as, command).chain(acted -> minutes(forum, command.session(), null));
    }

    /**
     * @param after the record entry it stands after; absent for the end
     * @param text at most 20,000 characters
     */
    record NewMinutesNote(Long after, @Schema(required = true) String text) {}

    @POST
    @Path("sessions/{session}/minutes/notes")
    @Operation(
            operationId = "minutes.note",
            summary = "Add a passage to the minutes by hand; it is marked as such",
            description =
                    "By the body's chair or secretary, or the secretariat, until the minutes are"
                            + " approved: minutes-approved. Not safe twice.")
    public Uni<MinutesView> note(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewMinutesNote request) {
        Checked.body(request)
                .text("text", request.text(), 20_000)
                .that(request.after() == null || request.after() > 0, "after", "is no entry")
                .orRefuse();
        return act(forum, as, new NoteMinutes(session, request.after(), request.text()));
    }

    @POST
    @Path("sessions/{session}/minutes/notes/{note}/strike")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "minutes.strike-note",
            summary = "Take a passage added by hand out again",
            description = "As minutes.note. Twice is safe.")
    public Uni<MinutesView> strike(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @PathParam("note") int note,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new StrikeNote(session, note));
    }

    @POST
    @Path("sessions/{session}/minutes/approval")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "minutes.approve",
            summary = "Gavel the body's approval of the minutes of an earlier meeting",
            description =
                    "By the body's chair or secretary, in a later meeting that is open:"
                            + " minutes-not-due. Twice is safe.")
    public Uni<MinutesView> approve(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, new ApproveMinutes(session));
    }

    /**
     * @param text what was wrong and how it reads, at most 20,000 characters
     */
    record NewMinutesCorrigendum(@Schema(required = true) String text) {}

    @POST
    @Path("sessions/{session}/minutes/corrigenda")
    @Operation(
            operationId = "minutes.correct",
            summary = "Correct approved minutes by a corrigendum",
            description =
                    "By the body's chair or secretary, or the secretariat; what they said stands"
                            + " beside it. Before approval: minutes-not-approved. Not safe twice.")
    public Uni<MinutesView> correct(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            NewMinutesCorrigendum request) {
        Checked.body(request).text("text", request.text(), 20_000).orRefuse();
        return act(forum, as, new CorrectMinutes(session, request.text()));
    }
}
