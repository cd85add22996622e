package plenary.voting.record;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.Entry;
import plenary.journal.Journal;
import plenary.journal.http.EntryView;
import plenary.voting.forum.Viewer;
import plenary.voting.forum.store.Readers;

/** The ballot box's own record of a forum: every result, in order, with its hash. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "record")
public class RecordResource {
    private final Journal journal;
    private final Readers readers;

    RecordResource(Journal journal, Readers readers) {
        this.journal = journal;
        this.readers = readers;
    }

    @GET
    @Path("voting-record")
    @Operation(
            operationId = "voting-record.list",
            summary = "Entries of the voting record, in order",
            description =
                    """
                    Entries whose audience you do not belong to show as closed, with their hashes. A \
                    Link header of rel next leads on.""")
    public Uni<RestResponse<List<EntryView>>> list(
            @PathParam("forum") String forum,
            @QueryParam("after") @DefaultValue("0") long after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        var most = Math.clamp(limit, 1, 500);
        return readers.read(
                        forum,
                        (session, viewer) ->
                                journal.read(session, forum, after, most)
                                        .map(entries -> views(entries, viewer)))
                .map(views -> page(forum, views, most));
    }

    @GET
    @Path("voting-record/{seq}")
    @Operation(operationId = "voting-record.entry", summary = "One entry of the voting record")
    public Uni<EntryView> entry(@PathParam("forum") String forum, @PathParam("seq") long seq) {
        return readers.read(
                forum,
                (session, viewer) ->
                        journal.entry(session, forum, seq).map(entry -> one(entry, seq, viewer)));
    }

    private static List<EntryView> views(List<Entry> entries, Viewer viewer) {
        return entries.stream()
                .map(entry -> EntryView.of(entry, viewer.mayRead(entry.audience())))
                .toList();
    }

    private static EntryView one(Optional<Entry> entry, long seq, Viewer viewer) {
        return entry.map(found -> EntryView.of(found, viewer.mayRead(found.audience())))
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.NOT_FOUND,
                                        "The voting record has no entry " + seq + "."));
    }

    private static RestResponse<List<EntryView>> page(
            String forum, List<EntryView> entries, int limit) {
        var response = RestResponse.ResponseBuilder.ok(entries);
        if (entries.size() == limit) {
            response.header(
                    "Link",
                    "</api/forums/%s/voting-record?after=%d&limit=%d>; rel=\"next\""
                            .formatted(forum, entries.getLast().seq(), limit));
        }
        return response.build();
    }
}
