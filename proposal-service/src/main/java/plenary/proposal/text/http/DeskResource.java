package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.text.http.DeskView.Waiting;

/** What is on each body's desk. */
@Path("/api/forums/{forum}")
@Tag(name = "forum")
class DeskResource {
    private final Door door;

    DeskResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("bodies/{body}/desk")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "body.desk",
            summary = "What a body owes, what waits above, what it sent down",
            description =
                    "With age, deadline, holders and whether they are in the room; also its open"
                            + " calls, instructions not taken up, proposals not yet considered and"
                            + " open challenges. A closed body's desk is read by its members:"
                            + " body-closed.")
    public Uni<DeskView> desk(@PathParam("forum") String forum, @PathParam("body") String body) {
        return door.see(forum).map(seen -> view(seen, body));
    }

    private static DeskView view(Seen seen, String body) {
        var sight = Sight.of(seen);
        if (!seen.state().assembly().bodies().has(body)) {
            throw new Refused(RefusalCode.BODY_NOT_FOUND, "There is no body " + body + ".");
        }
        if (!sight.seesBody(body)) {
            throw new Refused(
                    RefusalCode.BODY_CLOSED,
                    "The body " + body + " is closed to others than its members.");
        }
        return DeskView.of(sight, body);
    }

    @GET
    @Path("bodies/{body}/desk.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "body.desk-table",
            summary = "A body's desk, as CSV",
            description = "A line for each thing; the column list says which.")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("body") String body) {
        return door.see(forum).map(seen -> csv(view(seen, body)).file("desk-" + body));
    }

    private static Csv csv(DeskView desk) {
        var csv =
                Csv.of(
                        "list",
                        "id",
                        "provision",
                        "wording",
                        "at_body",
                        "since",
                        "days",
                        "until",
                        "overdue",
                        "holders",
                        "present",
                        "note",
                        "holder_ids");
        desk.owes().forEach(w -> line(csv, "owes", w));
        desk.above().forEach(w -> line(csv, "above", w));
        desk.down().forEach(w -> line(csv, "down", w));
        for (var p : desk.passedUp()) {
            csv.line(
                    "passed-up",
                    p.number(),
                    p.provision(),
                    null,
                    p.with(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        for (var call : desk.calls()) {
            for (var pinned : call.provisions()) {
                csv.line(
                        "call",
                        call.id(),
                        pinned.provision(),
                        null,
                        desk.body(),
                        call.at(),
                        null,
                        call.until(),
                        null,
                        null,
                        null,
                        call.note(),
                        null);
            }
        }
        for (var i : desk.toTakeUp()) {
            csv.line(
                    "to-take-up",
                    i.symbol() + " " + i.n(),
                    i.provision(),
                    null,
                    desk.body(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        for (var p : desk.unconsidered()) {
            csv.line(
                    "unconsidered",
                    p.symbol(),
                    null,
                    null,
                    desk.body(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    p.title(),
                    null);
        }
        for (var c : desk.challenges()) {
            csv.line(
                    "challenge",
                    c.challenge(),
                    c.subject(),
                    null,
                    desk.body(),
                    null,
                    null,
                    null,
                    null,
                    c.byName(),
                    null,
                    c.grounds(),
                    c.by());
        }
        return csv;
    }

    private static void line(Csv csv, String list, Waiting w) {
        csv.line(
                list,
                w.bracket(),
                w.provision(),
                w.shown(),
                w.body(),
                w.since(),
                w.days(),
                w.until(),
                w.overdue(),
                w.holders().stream().map(h -> h.name()).collect(Collectors.joining("; ")),
                w.holders().stream()
                        .filter(h -> Boolean.TRUE.equals(h.present()))
                        .map(h -> h.name())
                        .collect(Collectors.joining("; ")),
                w.note(),
                w.holders().stream().map(h -> h.holder()).collect(Collectors.joining("; ")));
    }
}
