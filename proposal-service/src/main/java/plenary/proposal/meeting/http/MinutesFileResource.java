package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.meeting.Minutes;
import plenary.proposal.meeting.MinutesText;
import plenary.proposal.meeting.SpeakingTurns;

/** The minutes of a meeting as files. */
@Path("/api/forums/{forum}")
@Tag(name = "session")
class MinutesFileResource {
    private static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private final Door door;
    private final Entries entries;

    MinutesFileResource(Door door, Entries entries) {
        this.door = door;
        this.entries = entries;
    }

    private record Written(Seen seen, Minutes minutes) {}

    private Uni<Written> written(String forum, String session) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .chain(
                        seen ->
                                entries.of(seen, forum, session)
                                        .map(found -> Minutes.of(seen.state(), session, found))
                                        .map(m -> m.with(seen.state().meetings().minutes(session)))
                                        .map(m -> new Written(seen, m)));
    }

    @GET
    @Path("sessions/{session}/minutes.md")
    @Produces(MARKDOWN)
    @Operation(
            operationId = "minutes.text",
            summary = "The minutes of a meeting in words, as Markdown, in English")
    public Uni<RestResponse<String>> text(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return written(forum, session)
                .map(w -> new MinutesText(w.seen().state(), session).of(w.minutes()))
                .map(
                        words ->
                                RestResponse.ResponseBuilder.ok(words)
                                        .header("Content-Type", MARKDOWN)
                                        .header("Cache-Control", "private, no-cache")
                                        .header(
                                                "Content-Disposition",
                                                "attachment; filename=\"minutes.md\"")
                                        .build());
    }

    @GET
    @Path("sessions/{session}/minutes.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "minutes.table",
            summary = "The lines of the minutes of a meeting, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return written(forum, session)
                .map(
                        w -> {
                            var names = new SpeakingTurns(w.seen().state(), session);
                            var csv =
                                    Csv.of(
                                            "record",
                                            "at",
                                            "what",
                                            "by",
                                            "name",
                                            "about",
                                            "words",
                                            "figure",
                                            "result",
                                            "added by hand");
                            for (var line : w.minutes().lines()) {
                                csv.line(
                                        line.seq(),
                                        line.at(),
                                        Words.of(line.what()),
                                        line.by(),
                                        line.by() == null ? null : names.name(line.by()),
                                        line.about(),
                                        line.words(),
                                        line.figure(),
                                        line.result(),
                                        line.note() != null);
                            }
                            return csv.file("minutes");
                        });
    }
}
