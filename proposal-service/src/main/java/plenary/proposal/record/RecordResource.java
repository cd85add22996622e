package plenary.proposal.record;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.Entry;
import plenary.journal.Journal;
import plenary.journal.http.EntryView;
import plenary.proposal.desk.Door;
import plenary.proposal.store.PostgresForums;

/** The record of a forum: every act in order; who may not read one still sees that it is there. */
@Path("/api/forums/{forum}/record")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "record")
class RecordResource {
    private final Door door;
    private final Journal journal;
    private final PostgresForums forums;

    RecordResource(Door door, Journal journal, PostgresForums forums) {
        this.door = door;
        this.journal = journal;
        this.forums = forums;
    }

    @GET
    @Operation(
            operationId = "record.list",
            summary = "Entries of the record, in order",
            description = "At most limit (1 to 500) after the entry named; Link leads on.")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = EntryView.class)))
    public Uni<Response> list(
            @PathParam("forum") String forum,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context UriInfo uri) {
        var most = Math.clamp(limit, 1, 500);
        return door.see(forum)
                .chain(
                        seen ->
                                forums.inSession(
                                                session ->
                                                        journal.read(session, forum, after, most))
                                        .map(
                                                entries -> {
                                                    var views =
                                                            entries.stream()
                                                                    .map(
                                                                            e ->
                                                                                    EntryView.of(
                                                                                            e,
                                                                                            seen.viewer()
                                                                                                    .mayRead(
                                                                                                            e
                                                                                                                    .audience())))
                                                                    .toList();
                                                    return page(views, entries, most, uri);
                                                }));
    }

    private static Response page(
            List<EntryView> views, List<Entry> entries, int most, UriInfo uri) {
        var response = Response.ok(views);
        if (entries.size() == most) {
            var next =
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("after", entries.getLast().seq())
                            .build();
            response.header(
                    "Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return response.build();
    }

    @GET
    @Path("{seq}")
    @Operation(operationId = "record.entry", summary = "One entry of the record")
    public Uni<EntryView> entry(@PathParam("forum") String forum, @PathParam("seq") long seq) {
        return door.see(forum)
                .chain(
                        seen ->
                                forums.inSession(session -> journal.entry(session, forum, seq))
                                        .map(
                                                found ->
                                                        found.map(
                                                                        e ->
                                                                                EntryView.of(
                                                                                        e,
                                                                                        seen.viewer()
                                                                                                .mayRead(
                                                                                                        e
                                                                                                                .audience())))
                                                                .orElseThrow(
                                                                        () ->
                                                                                new Refused(
                                                                                        RefusalCode
                                                                                                .NOT_FOUND,
                                                                                        "The record"
                                                                                                + " has"
                                                                                                + " no"
                                                                                                + " entry "
                                                                                                + seq
                                                                                                + "."))));
    }
}
