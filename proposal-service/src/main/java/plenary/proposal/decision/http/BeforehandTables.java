package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.Audiences;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.text.http.Sight;

/** What delegations asked for before votes, as tables. */
@Path("/api/forums/{forum}")
@Produces(Csv.TYPE)
@Tag(name = "poll")
class BeforehandTables {
    private final Door door;

    BeforehandTables(Door door) {
        this.door = door;
    }

    @GET
    @Path("method-demands.csv")
    @Operation(
            operationId = "method-demand.table",
            summary = "Methods asked for as CSV: a line for each seat that asks")
    public Uni<RestResponse<String>> methods(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> methods(seen).file("method-demands"));
    }

    private static Csv methods(Seen seen) {
        var state = seen.state();
        var csv = Csv.of("body", "subject", "method", "seat", "delegation");
        for (var one : state.decisions().beforehand().demands().all()) {
            if (seen.viewer().mayRead(Audiences.of(state, one))) {
                var name = state.assembly().roster().nameOf(one.seat(), Sight.of(seen).language());
                csv.line(one.body(), one.subject(), word(one.method()), one.seat(), name);
            }
        }
        return csv;
    }

    @GET
    @Path("vote-demands.csv")
    @Operation(
            operationId = "vote-demand.table",
            summary = "Votes asked for as CSV: a line for each seat that asks")
    public Uni<RestResponse<String>> votes(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> votes(seen).file("vote-demands"));
    }

    private static Csv votes(Seen seen) {
        var state = seen.state();
        var csv = Csv.of("body", "subject", "seat", "delegation");
        for (var one : state.decisions().beforehand().votes().all()) {
            if (seen.viewer().mayRead(Audiences.of(state, one))) {
                var name = state.assembly().roster().nameOf(one.seat(), Sight.of(seen).language());
                csv.line(one.body(), one.subject(), one.seat(), name);
            }
        }
        return csv;
    }

    @GET
    @Path("divisions.csv")
    @Operation(
            operationId = "division.table",
            summary = "What is voted on in parts as CSV: a line for each part")
    public Uni<RestResponse<String>> divisions(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> divisions(seen).file("divisions"));
    }

    private static Csv divisions(Seen seen) {
        var state = seen.state();
        var csv =
                Csv.of(
                        "division",
                        "body",
                        "provision",
                        "moved_by",
                        "stage",
                        "part",
                        "words",
                        "operative",
                        "poll",
                        "adopted",
                        "provisions");
        for (var one : state.decisions().beforehand().divisions().all()) {
            if (!seen.viewer().mayRead(state.assembly().bodies().get(one.body()).audience())) {
                continue;
            }
            for (var part : one.parts()) {
                csv.line(
                        one.id(),
                        one.body(),
                        one.provision(),
                        one.seat(),
                        word(one.stage()),
                        part.put().number(),
                        part.words(),
                        part.put().operative(),
                        part.poll(),
                        part.adopted(),
                        String.join("|", part.provisions()));
            }
        }
        return csv;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
