package plenary.proposal.margin.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.Procedure;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.margin.http.BracketStateView.HolderLine;
import plenary.proposal.text.http.Sight;

/** How many brackets, how deep, how old, who holds them, and how much of the text they take. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bracket")
class BracketStateResource {
    private final Door door;
    private final Clock clock = Clock.systemUTC();

    BracketStateResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("bracket-state")
    @Operation(
            operationId = "bracket.state",
            summary = "The state of the brackets",
            description =
                    "Of the text you may read, or of what is with one body: each open bracket with"
                            + " depth, age, holders and whether they are in the room, where it is;"
                            + " and the share of bracketed text day by day.")
    public Uni<BracketStateView> state(
            @PathParam("forum") String forum, @QueryParam("body") String body) {
        return view(forum, body);
    }

    private Uni<BracketStateView> view(String forum, String body) {
        return door.see(forum)
                .map(
                        seen ->
                                BracketStateView.of(
                                        Sight.of(seen),
                                        body,
                                        Procedure.forumTime(seen.state(), clock.instant())));
    }

    @GET
    @Path("bracket-state.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "bracket.table", summary = "The open brackets, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @QueryParam("body") String body) {
        return view(forum, body)
                .map(
                        state -> {
                            var csv =
                                    Csv.of(
                                            "bracket",
                                            "provision",
                                            "number",
                                            "shown",
                                            "sort",
                                            "language",
                                            "place",
                                            "depth",
                                            "body",
                                            "path",
                                            "opened",
                                            "hours",
                                            "holders",
                                            "in_the_room",
                                            "links",
                                            "placeholder");
                            for (var b : state.brackets()) {
                                csv.line(
                                        b.bracket(),
                                        b.provision(),
                                        b.number(),
                                        b.shown(),
                                        b.sort(),
                                        b.language(),
                                        b.place(),
                                        b.depth(),
                                        b.body(),
                                        String.join(" > ", b.path()),
                                        b.opened(),
                                        b.hours(),
                                        b.holders().stream()
                                                .map(HolderLine::name)
                                                .collect(Collectors.joining("; ")),
                                        b.holders().stream()
                                                .filter(h -> Boolean.TRUE.equals(h.present()))
                                                .map(HolderLine::name)
                                                .collect(Collectors.joining("; ")),
                                        String.join(" ", b.links()),
                                        b.placeholder());
                            }
                            return csv.file("brackets");
                        });
    }

    @GET
    @Path("bracket-holders.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "bracket.holders-table",
            summary = "Who holds which open bracket, as CSV",
            description =
                    "A line for each holder and bracket; present is empty where nobody meets.")
    public Uni<RestResponse<String>> holders(
            @PathParam("forum") String forum, @QueryParam("body") String body) {
        return view(forum, body)
                .map(
                        state -> {
                            var csv =
                                    Csv.of(
                                            "holder",
                                            "name",
                                            "bracket",
                                            "provision",
                                            "body",
                                            "since",
                                            "reason",
                                            "present");
                            for (var b : state.brackets()) {
                                for (var h : b.holders()) {
                                    csv.line(
                                            h.holder(),
                                            h.name(),
                                            b.bracket(),
                                            b.provision(),
                                            b.body(),
                                            h.since(),
                                            h.reason(),
                                            h.present());
                                }
                            }
                            return csv.file("bracket-holders");
                        });
    }

    @GET
    @Path("bracket-share.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "bracket.share-table",
            summary = "How much of the text stood in brackets, day by day, as CSV",
            description =
                    "Days of forum time, UTC, on which it changed; characters in UTF-16 units.")
    public Uni<RestResponse<String>> share(
            @PathParam("forum") String forum, @QueryParam("body") String body) {
        return view(forum, body)
                .map(
                        state -> {
                            var csv = Csv.of("day", "open", "inside", "all");
                            for (var day : state.days()) {
                                csv.line(day.day(), day.open(), day.inside(), day.all());
                            }
                            return csv.file("bracket-share");
                        });
    }
}
