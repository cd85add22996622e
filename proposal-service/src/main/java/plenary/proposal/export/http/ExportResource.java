package plenary.proposal.export.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.export.compose.AdoptedPaper;
import plenary.proposal.export.compose.DraftPaper;
import plenary.proposal.export.compose.DraftPaper.Extent;
import plenary.proposal.export.compose.ProposalPaper;
import plenary.proposal.text.http.Places;

/** Texts as files: for Word, for the table, for other programs, for a bad connection. */
@Path("/api/forums/{forum}/exports")
@Produces(MediaType.WILDCARD)
@Tag(name = "export")
class ExportResource {
    private static final String LAST = "last";

    private final Exporting exporting;

    ExportResource(Exporting exporting) {
        this.exporting = exporting;
    }

    @GET
    @Path("draft")
    @Operation(
            operationId = "draft.export",
            summary = "The draft as a file",
            description =
                    "By anybody, as far as they may read: what a closed body works on stands as"
                            + " referred, without words. Of the whole, of what is with one body"
                            + " (body), or of a stretch (from, to). The format (html, text,"
                            + " markdown, json, docx, pdf, akn) by the query or by Accept. Every"
                            + " file says its record entry, forum time, rehearsal, and that it is"
                            + " not agreed. lines=true numbers the lines of a PDF, page by page. If-None-Match"
                            + " answers 304. Refused: exports-busy (503,"
                            + " Retry-After), instrument-not-found, body-not-found,"
                            + " provision-not-found, malformed-request, not-acceptable.")
    public Uni<Response> draft(
            @PathParam("forum") String forum,
            @QueryParam("format") String format,
            @QueryParam("language") String language,
            @QueryParam("lines") @DefaultValue("false") boolean lines,
            @QueryParam("body") String body,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        var extent = new Extent(body, from, to, null, false);
        return exporting.file(
                forum, format, language, lines, extent, sight -> DraftPaper.of(sight, extent));
    }

    @GET
    @Path("brackets")
    @Operation(
            operationId = "bracket.export",
            summary = "The provisions with brackets as a file",
            description =
                    "As draft.export, of the provisions with an open bracket alone: all of them,"
                            + " those with one body, or those one holder holds.")
    public Uni<Response> brackets(
            @PathParam("forum") String forum,
            @QueryParam("format") String format,
            @QueryParam("language") String language,
            @QueryParam("lines") @DefaultValue("false") boolean lines,
            @QueryParam("body") String body,
            @QueryParam("holder") String holder) {
        var extent = new Extent(body, null, null, holder, true);
        return exporting.file(
                forum, format, language, lines, extent, sight -> DraftPaper.of(sight, extent));
    }

    @GET
    @Path("proposals/{proposal}")
    @Operation(
            operationId = "proposal.export",
            summary = "A proposal as a file",
            description =
                    "As draft.export. In Word its instructions are tracked changes to the"
                            + " instrument: rejected, the instrument's wording stands. Refused"
                            + " besides: proposal-not-found.")
    public Uni<Response> proposal(
            @PathParam("forum") String forum,
            @PathParam("proposal") String proposal,
            @QueryParam("format") String format,
            @QueryParam("language") String language,
            @QueryParam("lines") @DefaultValue("false") boolean lines) {
        return exporting.file(
                forum,
                format,
                language,
                lines,
                "proposal/" + proposal,
                sight -> ProposalPaper.of(sight, Places.proposal(sight, proposal)));
    }

    @GET
    @Path("adopted/{text}")
    @Operation(
            operationId = "text.export",
            summary = "An adopted text as a file",
            description =
                    "The text of this id, or the last. It has no brackets, for none are kept of"
                            + " it, and names the SHA-256 that signatures sign; the JSON has the"
                            + " very characters it is the digest of. Otherwise as draft.export.")
    public Uni<Response> adopted(
            @PathParam("forum") String forum,
            @PathParam("text") String text,
            @QueryParam("format") String format,
            @QueryParam("language") String language,
            @QueryParam("lines") @DefaultValue("false") boolean lines) {
        var id = LAST.equals(text) ? null : text;
        return exporting.file(
                forum,
                format,
                language,
                lines,
                "adopted/" + text,
                sight -> AdoptedPaper.of(sight, Places.adopted(sight, id)));
    }
}
