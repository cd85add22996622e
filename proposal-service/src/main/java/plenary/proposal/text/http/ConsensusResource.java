package plenary.proposal.text.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.AgreementEvent.AdReferendumEntered;
import plenary.contracts.event.AgreementEvent.SilenceOpened;
import plenary.contracts.event.DraftEvent.ConsensusCalled;
import plenary.contracts.event.DraftEvent.ConsensusObjected;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.AgreementCommand.EnterAdReferendum;
import plenary.proposal.text.AgreementCommand.ExtendSilence;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.ObjectToConsensus;

/** Consensus: "I see no objection" … the gavel; or in writing, by silence to an exact instant. */
@Path("/api/forums/{forum}/consensus-calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "consensus")
class ConsensusResource {
    private final Door door;

    ConsensusResource(Door door) {
        this.door = door;
    }

    /**
     * Wordings to be put.
     *
     * @param until the exact end of a silence procedure; absent for a call in the room
     * @param note why in writing; may be absent
     */
    record NewCall(
            @Schema(required = true) @Size(max = 60) String body,
            @Schema(required = true) List<String> provisions,
            Instant until,
            @Size(max = 2000) String note) {}

    @POST
    @Operation(
            operationId = "consensus.call",
            summary = "Put wordings to the room, or in writing to an exact instant",
            description =
                    "By the body's chair, while it meets (session-not-open), on provisions without"
                            + " brackets that are with it or agreed below it; they stay where they"
                            + " are until the gavel. It pins their versions: an edit voids it. With until it is a silence"
                            + " procedure: what nobody has objected to before that instant is"
                            + " agreed then, without a gavel; an instant that is not to come is"
                            + " refused deadline-not-later. Not safe twice: already-exists.")
    public Uni<RestResponse<CallView>> call(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewCall request) {
        Checked.body(request)
                .text("body", request.body())
                .that(
                        request.provisions() != null && !request.provisions().isEmpty(),
                        "provisions",
                        "needs at least one")
                .atMost("provisions", request.provisions(), 500)
                .that(
                        request.provisions() == null
                                || request.provisions().stream().allMatch(p -> p != null),
                        "provisions",
                        "has a null")
                .instant("until", request.until())
                .orRefuse();
        var command =
                request.until() == null
                        ? new CallConsensus(request.body(), request.provisions())
                        : new OpenSilence(
                                request.body(),
                                request.provisions(),
                                request.until().truncatedTo(ChronoUnit.MILLIS),
                                request.note());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = called(acted);
                            var view = view(Sight.after(acted), id);
                            return Places.created(forum, "consensus-calls/" + id, view);
                        });
    }

    private static String called(Acted acted) {
        return acted.events().stream()
                .map(
                        fact ->
                                switch (fact) {
                                    case ConsensusCalled e -> e.call();
                                    case SilenceOpened e -> e.call();
                                    default -> null; // the act brings about one of the two
                                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** A later end, and why. */
    @Schema(name = "NewSilenceEnd")
    record NewEnd(
            @Schema(required = true) Instant until,
            @Schema(required = true) @Size(max = 2000) String reason) {}

    @POST
    @Path("{call}/extension")
    @Operation(
            operationId = "consensus.extend",
            summary = "Let a silence procedure end later",
            description =
                    "By the body's chair, with a reason, while it runs; an earlier end is refused"
                            + " deadline-not-later. Twice the same end is safe.")
    public Uni<CallView> extend(
            @PathParam("forum") String forum,
            @PathParam("call") String call,
            @HeaderParam("Plenary-As") String as,
            NewEnd request) {
        Checked.body(request)
                .present("until", request.until())
                .instant("until", request.until())
                .text("reason", request.reason())
                .orRefuse();
        var until = request.until().truncatedTo(ChronoUnit.MILLIS);
        return door.act(forum, as, new ExtendSilence(call, until, request.reason()))
                .map(acted -> view(Sight.after(acted), call));
    }

    @GET
    @Operation(operationId = "consensus.list", summary = "The calls for consensus")
    public Uni<List<CallView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.texts().calls().all().stream()
                                        .filter(c -> sight.seesBody(c.body()))
                                        .map(c -> CallView.of(sight, c))
                                        .toList());
    }

    @GET
    @Path("{call}")
    @Operation(operationId = "consensus.get", summary = "A call for consensus")
    public Uni<CallView> get(@PathParam("forum") String forum, @PathParam("call") String call) {
        return door.see(forum).map(seen -> view(Sight.of(seen), call));
    }

    /**
     * An objection.
     *
     * @param provision may be absent where the call is about one
     * @param passage the whole provision where absent
     * @param reason may be absent: an objection needs none
     */
    record NewObjection(
            String provision, SelectionRequest passage, @Size(max = 4000) String reason) {}

    @POST
    @Path("{call}/objections")
    @Operation(
            operationId = "consensus.object",
            summary = "Object, before the gavel or the instant",
            description =
                    "By any seat of the body. It wins and needs no reason; it opens a bracket or"
                            + " joins the one that stands there. Answered with that bracket. Where"
                            + " every provision has been objected to the call ends by itself. After"
                            + " the gavel, at the instant or later: consensus-call-ended, with what"
                            + " a statement for the record would be about. Not safe twice:"
                            + " holder-already.")
    public Uni<RestResponse<BracketView>> object(
            @PathParam("forum") String forum,
            @PathParam("call") String call,
            @HeaderParam("Plenary-As") String as,
            NewObjection request) {
        var passage =
                request == null || request.passage() == null
                        ? SelectionRequest.all()
                        : request.passage();
        var reason = request == null ? null : request.reason();
        var checked = Checked.of(request);
        passage.check(checked, "passage");
        checked.orRefuse();
        var provision = request == null ? null : request.provision();
        var command = new ObjectToConsensus(call, provision, passage.selection(), reason);
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = Places.fact(acted, ConsensusObjected.class).bracket();
                            var sight = Sight.after(acted);
                            var view = BracketView.of(sight, Places.bracket(sight, id));
                            return Places.created(forum, "brackets/" + id, view);
                        });
    }

    /**
     * Agreement subject to confirmation.
     *
     * @param provision may be absent where the call is about one
     * @param until the exact end of the time to withdraw
     */
    record NewAdReferendum(
            String provision,
            @Schema(required = true) Instant until,
            @Size(max = 2000) String note) {}

    @POST
    @Path("{call}/ad-referendum")
    @Operation(
            operationId = "ad-referendum.enter",
            summary = "Agree subject to the capital's confirmation",
            description =
                    "By any seat of the body, while it could still object. When the call ends the"
                            + " provision stands agreed ad referendum until the seat confirms; it"
                            + " may withdraw before the end it names, and with that end the"
                            + " agreement stands. Not safe twice: already-exists.")
    public Uni<RestResponse<AdReferendumView>> adReferendum(
            @PathParam("forum") String forum,
            @PathParam("call") String call,
            @HeaderParam("Plenary-As") String as,
            NewAdReferendum request) {
        Checked.body(request)
                .present("until", request.until())
                .instant("until", request.until())
                .orRefuse();
        var until = request.until().truncatedTo(ChronoUnit.MILLIS);
        var command = new EnterAdReferendum(call, request.provision(), until, request.note());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = Places.fact(acted, AdReferendumEntered.class).entry();
                            var view =
                                    AdReferendumView.of(
                                            Sight.after(acted),
                                            acted.state().agreements().adReferendum().get(id));
                            return Places.created(forum, "ad-referendum", view);
                        });
    }

    @POST
    @Path("{call}/gavel")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "consensus.gavel",
            summary = "Let the gavel fall",
            description =
                    "By the body's chair. What was objected to stays bracketed, the rest is agreed"
                            + " in the body. A call whose wording was edited is refused"
                            + " wording-changed, one in writing in-writing. Not safe twice:"
                            + " consensus-call-ended.")
    public Uni<CallView> gavel(
            @PathParam("forum") String forum,
            @PathParam("call") String call,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new GavelConsensus(call))
                .map(acted -> view(Sight.after(acted), call));
    }

    private static CallView view(Sight sight, String call) {
        return CallView.of(sight, Places.call(sight, call));
    }
}
