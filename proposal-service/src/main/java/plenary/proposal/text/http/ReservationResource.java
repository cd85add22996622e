package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.BracketEvent.ReservationEntered;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.text.TextCommand.EnterReservation;
import plenary.proposal.text.TextCommand.LiftReservation;

/** Reservations, which stop nothing and are listed at adoption. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class ReservationResource {
    private final Door door;

    ReservationResource(Door door) {
        this.door = door;
    }

    /**
     * @param provision absent for the whole text
     * @param passage words in it; absent for all of it
     */
    record NewReservation(
            String provision,
            SelectionRequest passage,
            @Schema(required = true) ReservationKind kind,
            @Schema(required = true) @Size(max = 4000) String text) {}

    @POST
    @Path("reservations")
    @Operation(
            operationId = "reservation.enter",
            summary = "Enter a reservation",
            description =
                    "By a seat, on words, a provision or the whole. It stops nothing and is listed"
                            + " at adoption. Not safe twice: each is a further one; use an"
                            + " Idempotency-Key.")
    public Uni<RestResponse<ReservationView>> reserve(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewReservation request) {
        var checked =
                Checked.body(request).present("kind", request.kind()).text("text", request.text());
        if (request.passage() != null) {
            request.passage().check(checked, "passage");
            checked.that(
                    request.passage().side() == null && request.passage().heading() == null,
                    "passage",
                    "is words of the wording");
        }
        checked.orRefuse();
        var passage = request.passage() == null ? null : request.passage().selection();
        var command =
                new EnterReservation(request.provision(), request.kind(), request.text(), passage);
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = Places.fact(acted, ReservationEntered.class).reservation();
                            var there = acted.state().texts().reservations().get(id);
                            var view = ReservationView.of(Sight.after(acted), there);
                            return Places.created(forum, "reservations", view);
                        });
    }

    @DELETE
    @Path("reservations/{reservation}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "reservation.lift",
            summary = "Lift one's own reservation",
            description =
                    "By the seat that entered it; adoption then no longer lists it. Not safe twice:"
                            + " reservation-not-found.")
    public Uni<ReservationView> lift(
            @PathParam("forum") String forum,
            @PathParam("reservation") String reservation,
            @QueryParam("reason") String reason,
            @HeaderParam("Plenary-As") String as) {
        new Checked().optional("reason", reason, 4000).orRefuse();
        return door.act(forum, as, new LiftReservation(reservation, reason))
                .map(
                        acted ->
                                ReservationView.of(
                                        Sight.after(acted),
                                        acted.state().texts().reservations().get(reservation)));
    }

    @GET
    @Path("reservations")
    @Operation(
            operationId = "reservation.list",
            summary = "The reservations, those lifted too",
            description = "On words, provisions or the whole, of the text you may read.")
    public Uni<List<ReservationView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(Sight::of).map(ReservationResource::views);
    }

    @GET
    @Path("reservations.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "reservation.table", summary = "The reservations, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "reservation",
                                            "provision",
                                            "words",
                                            "stands",
                                            "seat",
                                            "name",
                                            "kind",
                                            "text",
                                            "at",
                                            "lifted",
                                            "lifting");
                            for (var r : views(sight)) {
                                csv.line(
                                        r.id(),
                                        r.provision(),
                                        r.words(),
                                        r.stands(),
                                        r.seat(),
                                        r.name(),
                                        r.kind().name().toLowerCase(Locale.ROOT),
                                        r.text(),
                                        r.at(),
                                        r.lifted(),
                                        r.lifting());
                            }
                            return csv.file("reservations");
                        });
    }

    private static List<ReservationView> views(Sight sight) {
        return sight.texts().reservations().all().stream()
                .filter(
                        r ->
                                r.provision() == null
                                        || sight.texts()
                                                .provisions()
                                                .find(r.provision())
                                                .map(sight::sees)
                                                .orElse(true))
                .map(r -> ReservationView.of(sight, r))
                .toList();
    }
}
