package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.export.format.Format;
import plenary.proposal.export.format.MinutesDocx;
import plenary.proposal.export.format.MinutesPdf;
import plenary.proposal.export.http.Workshop;
import plenary.proposal.meeting.Minutes;
import plenary.proposal.meeting.MinutesPhrases;
import plenary.proposal.meeting.MinutesSheet;
import plenary.proposal.meeting.MinutesText;
import plenary.proposal.meeting.SpeakingTurns;
import plenary.proposal.negotiating.GroupBehind;
import plenary.proposal.negotiating.NegotiatingGroup.Dissociated;

/** The minutes of a meeting as files. */
@Path("/api/forums/{forum}")
@Tag(name = "session")
class MinutesFileResource {
    private static final String MARKDOWN = "text/markdown;charset=UTF-8";

    private final Door door;
    private final Entries entries;
    private final Workshop workshop;
    private final HttpHeaders headers;

    MinutesFileResource(Door door, Entries entries, Workshop workshop, HttpHeaders headers) {
        this.door = door;
        this.entries = entries;
        this.workshop = workshop;
        this.headers = headers; // a proxy: it answers for the request at hand
    }

    private record Written(Seen seen, Minutes minutes) {}

    private Uni<Written> written(String forum, String session, String language) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .chain(
                        seen ->
                                entries.of(seen, forum, session)
                                        .map(e -> Minutes.of(seen.state(), session, e, language))
                                        .map(m -> m.with(seen.state().meetings().minutes(session)))
                                        .map(m -> new Written(seen, m)));
    }

    /** A file in the language asked for, else in the one the caller's browser speaks. */
    private Uni<Response> file(
            String forum,
            String session,
            String asked,
            String ending,
            String type,
            Function<MinutesSheet, ?> format) {
        var language = MinutesLanguage.of(asked, headers);
        return written(forum, session, language)
                .chain(w -> workshop.<Object>make(() -> format.apply(sheet(w, session, language))))
                .map(
                        made ->
                                Response.ok(made)
                                        .type(type)
                                        .header(HttpHeaders.CONTENT_LANGUAGE, language)
                                        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                                        .header(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                "attachment; filename=\"minutes." + ending + '"')
                                        .build());
    }

    private static MinutesSheet sheet(Written w, String session, String language) {
        return MinutesSheet.of(w.seen().state(), session, w.minutes(), MinutesPhrases.in(language));
    }

    @GET
    @Path("sessions/{session}/minutes.md")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "minutes.text",
            summary = "The minutes of a meeting in words, as Markdown",
            description =
                    "In English or French (language, else Accept-Language), marked as draft or"
                            + " approved, with corrigenda; hours are UTC.")
    public Uni<Response> text(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @QueryParam("language") String language) {
        return file(forum, session, language, "md", MARKDOWN, MinutesText::of);
    }

    @GET
    @Path("sessions/{session}/minutes.docx")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "minutes.word-file",
            summary = "The minutes of a meeting for Word and LibreOffice",
            description =
                    "As minutes.text, with their standing on every page. Refused: exports-busy.")
    public Uni<Response> word(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @QueryParam("language") String language) {
        return file(forum, session, language, "docx", Format.DOCX.mediaType(), MinutesDocx::of);
    }

    @GET
    @Path("sessions/{session}/minutes.pdf")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "minutes.print",
            summary = "The minutes of a meeting for print, as PDF",
            description =
                    "As minutes.text, with their standing on every page. Refused: exports-busy.")
    public Uni<Response> print(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @QueryParam("language") String language) {
        return file(forum, session, language, "pdf", Format.PDF.mediaType(), MinutesPdf::of);
    }

    @GET
    @Path("sessions/{session}/minutes.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "minutes.table",
            summary = "The lines of the minutes of a meeting, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return written(forum, session, "en")
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
                                            "added by hand",
                                            "on behalf of",
                                            "not behind it");
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
                                        line.note() != null,
                                        GroupBehind.names(line.onBehalfOf(), "en"),
                                        GroupBehind.dissociated(line.onBehalfOf()).stream()
                                                .map(Dissociated::delegation)
                                                .collect(Collectors.joining(" ")));
                            }
                            return csv.file("minutes");
                        });
    }
}
