package plenary.proposal.fork.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.fork.Dropped;
import plenary.proposal.text.http.Sight;

/** What became of brackets whose holders had not let go. */
@Path("/api/forums/{forum}")
@Tag(name = "text")
class DroppedResource {
    private final Door door;

    DroppedResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("dropped-brackets")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bracket.list-dropped",
            summary = "Brackets that a chair's draft or a report dropped, and who held them",
            description =
                    "The latest first; of one holder where it is named, such as states.FRA. What a"
                            + " closed body dropped for itself is read by its members until it"
                            + " reports.")
    public Uni<List<DroppedView>> list(
            @PathParam("forum") String forum, @QueryParam("holder") String holder) {
        return door.see(forum).map(seen -> views(seen, holder));
    }

    @GET
    @Path("dropped-brackets.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "bracket.dropped-table",
            summary = "Brackets that a chair's draft or a report dropped, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @QueryParam("holder") String holder) {
        return door.see(forum).map(seen -> sheet(views(seen, holder)).file(forum + "-dropped"));
    }

    private static List<DroppedView> views(Seen seen, String holder) {
        var sight = Sight.of(seen);
        return Dropped.of(seen.state().forks()).stream()
                .filter(d -> d.cause() == Dropped.Cause.REPORT || sight.seesBody(d.body()))
                .filter(d -> holder == null || d.holders().contains(holder))
                .map(d -> DroppedView.of(sight, d))
                .toList();
    }

    private static Csv sheet(List<DroppedView> dropped) {
        var csv =
                Csv.of(
                        "bracket",
                        "provision",
                        "number",
                        "words",
                        "holders",
                        "into",
                        "cause",
                        "by",
                        "name",
                        "body",
                        "at",
                        "entry");
        for (var d : dropped) {
            csv.line(
                    d.bracket(),
                    d.provision(),
                    d.number(),
                    d.words(),
                    d.holders().stream().map(h -> h.name()).collect(Collectors.joining("; ")),
                    String.join("; ", d.into()),
                    d.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    d.by(),
                    d.name(),
                    d.body(),
                    d.at(),
                    d.seq());
        }
        return csv;
    }
}
