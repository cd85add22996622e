package plenary.proposal.fork.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Press;
import plenary.proposal.desk.Seen;
import plenary.proposal.fork.Comparison;
import plenary.proposal.fork.DraftCommand.NameVersion;
import plenary.proposal.fork.DraftVersion;
import plenary.proposal.store.PostgresForums;
import plenary.proposal.store.PostgresVersions;
import plenary.proposal.text.http.Sight;

/** Versions of the draft, what differs between two of them, and the history of each provision. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class VersionResource {
    private static final String NOW = "now";

    private final Door door;
    private final PostgresForums forums;
    private final PostgresVersions versions;
    private final Press press;

    VersionResource(Door door, PostgresForums forums, PostgresVersions versions, Press press) {
        this.door = door;
        this.press = press;
        this.forums = forums;
        this.versions = versions;
    }

    @GET
    @Path("draft/versions")
    @Operation(
            operationId = "draft.versions",
            summary = "The versions of the draft that have a name, oldest first",
            description =
                    "The base text, those a chair named, and each report, taken chair's draft,"
                            + " reading and adoption. Any record entry is a version, too.")
    public Uni<List<VersionView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state().forks().versions().all().stream()
                                        .map(VersionView::of)
                                        .toList());
    }

    /**
     * @param name such as DT/3
     */
    record NewVersion(
            @Schema(required = true) @Size(max = 60) String name, @Size(max = 1000) String note) {}

    @POST
    @Path("draft/versions")
    @Operation(
            operationId = "draft.name-version",
            summary = "Give the draft as it stands now a name, such as DT/3",
            description =
                    "By the chair or secretary of an open body, or the secretariat. Not safe twice:"
                            + " already-exists.")
    public Uni<VersionView> name(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewVersion request) {
        Checked.body(request)
                .text("name", request.name())
                .that(
                        request.name() == null || !request.name().matches("now|\\d+"),
                        "name",
                        "is no number and not the word now")
                .orRefuse();
        return door.act(forum, as, new NameVersion(request.name().trim(), request.note()))
                .map(acted -> acted.state().forks().version(request.name().trim()).orElseThrow())
                .map(VersionView::of);
    }

    @GET
    @Path("draft/compare")
    @Operation(
            operationId = "draft.compare",
            summary = "What differs between two versions of the draft",
            description =
                    "from and to name a version, or the number of a record entry; to may be now,"
                            + " and is where absent; from is the base text where absent. Provision"
                            + " by provision: words added and struck, and each bracket kept,"
                            + " dropped, merged, rewritten or new. Only what you may read. If-None-Match answers 304.")
    @APIResponseSchema(
            value = ComparisonView.class,
            responseDescription = "OK",
            responseCode = "200")
    public Uni<RestResponse<byte[]>> compare(
            @PathParam("forum") String forum,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @HeaderParam("If-None-Match") String known,
            @Parameter(hidden = true) @HeaderParam("Accept-Encoding") String accepted) {
        return door.see(forum)
                .chain(
                        seen -> {
                            var span = span(seen, from, to);
                            return press.printLater(
                                    seen, span.toString(), shared -> compare(forum, shared, span));
                        })
                .map(printed -> printed.answer(known, accepted));
    }

    @GET
    @Path("draft/compare.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "draft.compare-csv",
            summary = "What differs between two versions of the draft, as CSV",
            description = "As draft.compare; a line for each bracket, or for each provision.")
    public Uni<RestResponse<String>> sheet(
            @PathParam("forum") String forum,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return door.see(forum)
                .chain(seen -> compare(forum, seen, span(seen, from, to)))
                .map(view -> view.csv().file(forum + "-" + view.from() + "-" + view.to()));
    }

    /** From one record entry to another. */
    private record Span(long from, long to) {}

    private static Span span(Seen seen, String from, String to) {
        var state = seen.state();
        if (state.texts().draft() == null) {
            throw new Refused(
                    RefusalCode.INSTRUMENT_NOT_FOUND, "No instrument has been imported yet.");
        }
        return new Span(
                at(seen, from == null || from.isBlank() ? base(seen) : from),
                at(seen, to == null || to.isBlank() ? NOW : to));
    }

    private Uni<ComparisonView> compare(String forum, Seen seen, Span span) {
        return forums.inSession(
                        session ->
                                versions.pair(
                                        session,
                                        forum,
                                        seen.state().texts().provisions().byId().keySet(),
                                        span.from(),
                                        span.to(),
                                        seen.viewer().audiences()))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(Supplier::get)
                .map(pair -> Comparison.between(pair.get(0), pair.get(1)))
                .map(c -> ComparisonView.of(Sight.of(seen), c, span.from(), span.to()));
    }

    private static String base(Seen seen) {
        return seen.state().forks().versions().all().stream()
                .findFirst()
                .map(v -> String.valueOf(v.seq()))
                .orElse("1");
    }

    private static long at(Seen seen, String named) {
        if (named.equals(NOW)) {
            return seen.state().seq();
        }
        if (named.matches("\\d{1,18}") && Long.parseLong(named) <= seen.state().seq()) {
            return Long.parseLong(named);
        }
        return seen.state()
                .forks()
                .version(named)
                .map(DraftVersion::seq)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.VERSION_NOT_FOUND,
                                        "The draft has no version " + named + "."));
    }

    @GET
    @Path("draft/provisions/{provision}/history")
    @Operation(
            operationId = "provision.history",
            summary = "What became of a provision, act by act, and who brought each passage",
            description =
                    "Oldest first, with the words added and struck, the brackets, and the entry of"
                            + " the record. Also of a provision that has left the draft. Only what"
                            + " you may read: what a closed group did shows as its report.")
    public Uni<HistoryView> history(
            @PathParam("forum") String forum, @PathParam("provision") String provision) {
        return door.see(forum)
                .chain(
                        seen -> {
                            if (!seen.state().texts().provisions().has(provision)) {
                                throw new Refused(
                                        RefusalCode.PROVISION_NOT_FOUND,
                                        "There never was a provision " + provision + ".");
                            }
                            return forums.inSession(
                                            session ->
                                                    versions.history(
                                                            session,
                                                            forum,
                                                            provision,
                                                            seen.viewer().audiences()))
                                    .emitOn(Infrastructure.getDefaultWorkerPool())
                                    .map(past -> HistoryView.of(Sight.of(seen), provision, past));
                        });
    }
}
