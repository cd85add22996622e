package plenary.proposal.fork.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.CarryOverEvent.CarryOverTakenIn;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.fork.CarriedProvision;
import plenary.proposal.fork.CarryOverCommand;
import plenary.proposal.text.http.Sight;

/** What was carried over, as a table, and its way into the next session or another forum. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class TakeInResource {
    private final Door door;

    TakeInResource(Door door) {
        this.door = door;
    }

    /**
     * @param from the forum they come from; this one where absent
     * @param provisions which; all that wait where absent
     */
    record NewTakeIn(String from, List<String> provisions) {}

    /**
     * A provision that is under negotiation again.
     *
     * @param from the forum it comes from; {@code fromSeq} the entry of its record
     * @param shown its wording with both senses
     * @param brackets the ids of its brackets, as they are here
     */
    record TakenInView(
            @Schema(required = true) String provision,
            String number,
            String from,
            String text,
            long fromSeq,
            String shown,
            List<TakenInBracket> brackets) {}

    /**
     * @param holders names of those who hold it here
     * @param former names of those who held it there and are not here
     */
    record TakenInBracket(
            @Schema(required = true) String bracket, List<String> holders, List<String> former) {}

    @POST
    @Path("carry-overs/take-in")
    @Operation(
            operationId = "carry-over.take-in",
            summary = "Take provisions that were carried over into the draft again",
            description =
                    "By the secretariat; from this forum's own adoption by the plenary's chair, too."
                            + " Whole provisions with both senses, the ids of brackets, and their"
                            + " holders where the delegation is here; others are named as former"
                            + " holders. From another forum ids begin with its name. Not safe"
                            + " twice: carry-over-not-found or wording-changed.")
    public Uni<List<TakenInView>> takeIn(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewTakeIn request) {
        var asked = request == null ? new NewTakeIn(null, null) : request;
        Checked.of(request)
                .atMost("provisions", asked.provisions(), 1000)
                .that(asked.from() == null || !asked.from().equals(forum), "from", "is this forum")
                .orRefuse();
        var named =
                asked.provisions() == null || asked.provisions().isEmpty()
                        ? null
                        : asked.provisions();
        if (asked.from() == null) {
            return door.act(forum, as, new CarryOverCommand(null, null, null, named))
                    .map(TakeInResource::views);
        }
        return door.see(asked.from())
                .map(Sight::of)
                .chain(
                        origin -> {
                            var carried =
                                    origin.state().forks().carried().all().stream()
                                            .filter(c -> c.text() != null)
                                            .toList();
                            return door.act(
                                    forum,
                                    as,
                                    new CarryOverCommand(
                                            asked.from(), carried, names(origin, carried), named));
                        })
                .map(TakeInResource::views);
    }

    private static Map<String, String> names(Sight origin, List<CarriedProvision> carried) {
        var names = new HashMap<String, String>();
        for (var provision : carried) {
            for (var bracket : provision.stood().brackets()) {
                bracket.holding().forEach(holder -> names.put(holder, origin.name(holder)));
            }
        }
        return names;
    }

    private static List<TakenInView> views(Acted acted) {
        var sight = Sight.after(acted);
        return acted.events().stream()
                .filter(CarryOverTakenIn.class::isInstance)
                .map(CarryOverTakenIn.class::cast)
                .map(e -> view(sight, e))
                .toList();
    }

    private static TakenInView view(Sight sight, CarryOverTakenIn e) {
        return new TakenInView(
                e.provision(),
                e.number(),
                e.forum(),
                e.text(),
                e.seq(),
                e.content().shown(),
                e.brackets().stream()
                        .map(
                                b ->
                                        new TakenInBracket(
                                                b.bracket(),
                                                b.holders().stream().map(sight::name).toList(),
                                                b.former().stream().map(f -> f.name()).toList()))
                        .toList());
    }

    @GET
    @Path("carry-overs.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "carry-over.sheet",
            summary = "What was carried over, as CSV, a line for each bracket",
            description =
                    "And one for each provision without open brackets that was voted on apart and"
                            + " rejected, with the division in which it was.")
    public Uni<RestResponse<String>> sheet(@PathParam("forum") String forum) {
        return door.see(forum).map(Sight::of).map(sight -> csv(sight).file(forum + "-carry-overs"));
    }

    private static Csv csv(Sight sight) {
        var sheet =
                Csv.of(
                        "provision",
                        "number",
                        "text",
                        "entry",
                        "at",
                        "shown",
                        "bracket",
                        "holders",
                        "taken_in",
                        "division");
        for (var c : sight.state().forks().carried().all()) {
            for (var b : c.stood().brackets()) {
                sheet.line(
                        c.provision(),
                        c.stood().provision().number(),
                        c.text(),
                        c.seq(),
                        c.at(),
                        c.stood().provision().content().shown(),
                        b.id(),
                        String.join("; ", b.holding().stream().map(sight::name).toList()),
                        c.takenIn(),
                        null);
            }
        }
        for (var text : sight.texts().adopted().all()) {
            for (var c : text.carryOvers()) {
                if (c.division() != null) {
                    sheet.line(
                            c.provision(),
                            c.number(),
                            text.id(),
                            text.seq(),
                            text.at(),
                            c.shown(),
                            null,
                            String.join("; ", c.holders().stream().map(sight::name).toList()),
                            null,
                            c.division());
                }
            }
        }
        return sheet;
    }
}
