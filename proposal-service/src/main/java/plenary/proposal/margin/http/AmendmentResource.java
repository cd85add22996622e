package plenary.proposal.margin.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.AmendmentEvent.AmendmentTabled;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.margin.Amendment;
import plenary.proposal.margin.MarginCommand;
import plenary.proposal.margin.MarginCommand.AdoptAmendment;
import plenary.proposal.margin.MarginCommand.ObjectToAmendment;
import plenary.proposal.margin.MarginCommand.OrderAmendments;
import plenary.proposal.margin.MarginCommand.PutAmendment;
import plenary.proposal.margin.MarginCommand.RejectAmendment;
import plenary.proposal.margin.MarginCommand.SupportAmendment;
import plenary.proposal.margin.MarginCommand.TableAmendment;
import plenary.proposal.margin.MarginCommand.WithdrawAmendment;
import plenary.proposal.margin.Removal;
import plenary.proposal.text.http.SelectionRequest;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.http.Versions;
import plenary.proposal.text.wording.Words;

/** Amendments to the draft, put one after the other, furthest removed first. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class AmendmentResource {
    private final Door door;

    AmendmentResource(Door door) {
        this.door = door;
    }

    /**
     * The amendments to a provision.
     *
     * @param set the order the moderator set and why; absent where it is furthest removed first
     * @param amendments those that wait in the order in which they are put, then the settled ones
     */
    record AmendmentsView(
            @Schema(required = true) String provision,
            SetView set,
            List<AmendmentView> amendments) {}

    record SetView(List<String> order, String reason, Instant at) {}

    /**
     * @param passage the words to be replaced; the whole where absent
     * @param text the words to stand there; empty to delete
     */
    record NewAmendment(
            SelectionRequest passage,
            @Schema(required = true) @Size(max = Words.LONGEST) String text,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("draft/provisions/{provision}/amendments")
    @Operation(
            operationId = "amendment.table",
            summary = "Table an amendment to a provision of the draft",
            description =
                    "By a seat of the body it is with, while it is not agreed. The words hold no"
                            + " bracket: there, propose an alternative. If-Match may name the"
                            + " provision's version. Not safe twice; use an Idempotency-Key.")
    public Uni<RestResponse<AmendmentView>> table(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            @HeaderParam("If-Match") String ifMatch,
            NewAmendment request) {
        var checked = Checked.body(request).present("text", request.text());
        var passage = request.passage() == null ? SelectionRequest.all() : request.passage();
        passage.check(checked, "passage");
        checked.orRefuse();
        var command =
                new TableAmendment(
                        provision,
                        passage.selection(),
                        request.text(),
                        request.reason(),
                        Versions.expected(ifMatch));
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    acted.events().stream()
                                            .filter(AmendmentTabled.class::isInstance)
                                            .map(AmendmentTabled.class::cast)
                                            .findFirst()
                                            .orElseThrow()
                                            .amendment();
                            var view = one(Sight.after(acted), id);
                            return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                                    .location(URI.create("/api/forums/" + forum + "/amendments"))
                                    .build();
                        });
    }

    @GET
    @Path("draft/provisions/{provision}/amendments")
    @Operation(
            operationId = "amendment.list-of-provision",
            summary = "The amendments to a provision, in the order in which they are put",
            description =
                    "Furthest removed first: deleting the whole provision; then by characters"
                            + " struck and added, most first; of equals more struck; then tabled"
                            + " first. Unless the moderator set another order, with a reason.")
    public Uni<AmendmentsView> ofProvision(
            @PathParam("forum") String forum, @PathParam("provision") String provision) {
        return door.see(forum).map(Sight::of).map(sight -> list(sight, provision));
    }

    @GET
    @Path("amendments")
    @Operation(
            operationId = "amendment.list",
            summary = "The amendments to the draft, provision by provision",
            description = "Each with its order, its measure and what became of it.")
    public Uni<List<AmendmentsView>> all(@PathParam("forum") String forum) {
        return door.see(forum).map(Sight::of).map(AmendmentResource::everywhere);
    }

    @GET
    @Path("amendments.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "amendment.csv", summary = "The amendments to the draft, as CSV")
    public Uni<RestResponse<String>> csv(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "amendment",
                                            "provision",
                                            "stage",
                                            "place",
                                            "by",
                                            "name",
                                            "words",
                                            "text",
                                            "struck",
                                            "added",
                                            "deletes",
                                            "settled_by",
                                            "why",
                                            "poll",
                                            "at");
                            for (var of : everywhere(sight)) {
                                of.amendments().forEach(a -> line(csv, a));
                            }
                            return csv.file("amendments");
                        });
    }

    private static void line(Csv csv, AmendmentView a) {
        var removal = a.removal();
        csv.line(
                a.id(),
                a.provision(),
                word(a.stage()),
                a.place(),
                a.by(),
                a.name(),
                a.words(),
                a.text(),
                removal == null ? null : removal.struck(),
                removal == null ? null : removal.added(),
                removal == null ? null : removal.deletes(),
                a.settledBy(),
                a.why() == null ? null : word(a.why()),
                a.poll(),
                a.at());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record NewOrder(
            @Schema(required = true) List<String> order,
            @Schema(required = true) @Size(max = 4000) String reason) {}

    @PUT
    @Path("draft/provisions/{provision}/amendment-order")
    @Operation(
            operationId = "amendment.order",
            summary = "Put amendments in another order than furthest removed first, and say why",
            description = "By the chair of the body. Those not named follow. Twice is safe.")
    public Uni<AmendmentsView> order(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            NewOrder request) {
        Checked.body(request)
                .present("order", request.order())
                .atMost("order", request.order(), 100)
                .that(
                        request.order() == null
                                || request.order().stream().noneMatch(java.util.Objects::isNull),
                        "order",
                        "has an empty place")
                .text("reason", request.reason())
                .orRefuse();
        var command = new OrderAmendments(provision, request.order(), request.reason());
        return door.act(forum, as, command).map(acted -> list(Sight.after(acted), provision));
    }

    @POST
    @Path("amendments/{amendment}/put")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "amendment.put",
            summary = "Put an amendment to the room",
            description =
                    "By the chair of the body while it meets (session-not-open); one at a time,"
                            + " in the order. One whose words are"
                            + " gone or whose wording is there is recorded as not put. Between"
                            + " the readings the plenary's chair does this, and"
                            + " amendment-unsupported is refused. Not safe twice:"
                            + " amendment-not-open.")
    public Uni<AmendmentView> put(
            @PathParam("forum") String forum,
            @PathParam("amendment") String amendment,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, amendment, new PutAmendment(amendment));
    }

    @POST
    @Path("amendments/{amendment}/support")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "amendment.support",
            summary = "Support that an amendment be discussed",
            description =
                    "By another seat of the body that deals with it, before it is put. Between the"
                            + " readings the charter says how many are needed"
                            + " (second-reading-supporters). Twice is safe.")
    public Uni<AmendmentView> support(
            @PathParam("forum") String forum,
            @PathParam("amendment") String amendment,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, amendment, new SupportAmendment(amendment));
    }

    record NewAmendmentObjection(@Size(max = 4000) String reason) {}

    @POST
    @Path("amendments/{amendment}/objections")
    @Operation(
            operationId = "amendment.object",
            summary = "Object to the amendment before the room",
            description = "By a seat of the body, with or without a reason. Not safe twice.")
    public Uni<AmendmentView> object(
            @PathParam("forum") String forum,
            @PathParam("amendment") String amendment,
            @HeaderParam("Plenary-As") String as,
            NewAmendmentObjection request) {
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return act(forum, as, amendment, new ObjectToAmendment(amendment, reason));
    }

    /**
     * @param poll the vote on {@code amendment/ID} that decided; absent for the gavel
     * @param reason words with which it is rejected
     */
    record NewOutcome(@Size(max = 60) String poll, @Size(max = 4000) String reason) {}

    @POST
    @Path("amendments/{amendment}/adoption")
    @Operation(
            operationId = "amendment.adopt",
            summary = "Let the gavel fall on an amendment, or record that a vote carried it",
            description =
                    "By the chair of the body while it meets (session-not-open). An objection"
                            + " stops the gavel. The words change; what"
                            + " it settles is recorded as not put, with this one as the reason. Not"
                            + " safe twice: amendment-not-open.")
    public Uni<AmendmentView> adopt(
            @PathParam("forum") String forum,
            @PathParam("amendment") String amendment,
            @HeaderParam("Plenary-As") String as,
            NewOutcome request) {
        var poll = request == null ? null : request.poll();
        Checked.of(request).orRefuse();
        return act(forum, as, amendment, new AdoptAmendment(amendment, poll));
    }

    @POST
    @Path("amendments/{amendment}/rejection")
    @Operation(
            operationId = "amendment.reject",
            summary = "Record that an amendment is not agreed, or that a vote did not carry it",
            description =
                    "By the chair of the body while it meets (session-not-open). Not safe twice:"
                            + " amendment-not-open.")
    public Uni<AmendmentView> reject(
            @PathParam("forum") String forum,
            @PathParam("amendment") String amendment,
            @HeaderParam("Plenary-As") String as,
            NewOutcome request) {
        var poll = request == null ? null : request.poll();
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return act(forum, as, amendment, new RejectAmendment(amendment, poll, reason));
    }

    @DELETE
    @Path("amendments/{amendment}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "amendment.withdraw",
            summary = "Withdraw an amendment",
            description = "By the seat that tabled it, before it is decided. Twice is safe.")
    public Uni<AmendmentView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("amendment") String amendment,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, amendment, new WithdrawAmendment(amendment));
    }

    private Uni<AmendmentView> act(
            String forum, String as, String amendment, MarginCommand command) {
        return door.act(forum, as, command).map(acted -> one(Sight.after(acted), amendment));
    }

    private static AmendmentView one(Sight sight, String id) {
        var amendment = sight.state().margin().amendments().get(id);
        return list(sight, amendment.provision()).amendments().stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseGet(() -> AmendmentView.of(sight, amendment, null));
    }

    static List<AmendmentsView> everywhere(Sight sight) {
        return sight.state().margin().amendments().all().stream()
                .filter(a -> reads(sight, a))
                .map(Amendment::provision)
                .distinct()
                .map(provision -> list(sight, provision))
                .toList();
    }

    private static AmendmentsView list(Sight sight, String provision) {
        var margin = sight.state().margin();
        var there = sight.texts().provision(provision).filter(sight::sees).orElse(null);
        var views = new ArrayList<AmendmentView>();
        if (there != null) {
            var place = 1;
            var open = margin.openOn(provision).stream().filter(a -> reads(sight, a)).toList();
            for (var placed : Removal.order(there.content(), open, margin.orderOf(provision))) {
                views.add(AmendmentView.of(sight, placed.amendment(), place++));
            }
        }
        margin.amendments().all().stream()
                .filter(a -> a.provision().equals(provision) && reads(sight, a))
                .filter(a -> there == null || !a.open())
                .forEach(a -> views.add(AmendmentView.of(sight, a, null)));
        var set =
                there == null
                        ? null
                        : margin.orderOf(provision)
                                .map(o -> new SetView(o.order(), o.reason(), o.at()))
                                .orElse(null);
        return new AmendmentsView(provision, set, views);
    }

    /** What a closed body does with an amendment is not known outside, wherever it was tabled. */
    private static boolean reads(Sight sight, Amendment amendment) {
        return sight.viewer() == null
                || (sight.viewer().mayRead(amendment.audience())
                        && sight.texts()
                                .provisions()
                                .find(amendment.provision())
                                .map(sight::sees)
                                .orElse(true));
    }
}
