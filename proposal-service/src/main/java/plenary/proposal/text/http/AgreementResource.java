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
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.AgreementEvent.ProvisionReopened;
import plenary.contracts.event.AgreementEvent.ReopeningPut;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.text.AgreementCommand.ConfirmAdReferendum;
import plenary.proposal.text.AgreementCommand.GavelReopening;
import plenary.proposal.text.AgreementCommand.ObjectToReopening;
import plenary.proposal.text.AgreementCommand.ReopenProvision;
import plenary.proposal.text.AgreementCommand.WithdrawAdReferendum;

/** Agreement subject to confirmation, and agreed text opened again. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "consensus")
class AgreementResource {
    private final Door door;

    AgreementResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("ad-referendum")
    @Operation(
            operationId = "ad-referendum.list",
            summary = "What delegations agreed to subject to confirmation")
    public Uni<List<AdReferendumView>> adReferendum(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.state().agreements().adReferendum().all().stream()
                                        .filter(one -> sight.seesCall(one.call()))
                                        .map(one -> AdReferendumView.of(sight, one))
                                        .toList());
    }

    @POST
    @Path("ad-referendum/{entry}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "ad-referendum.confirm",
            summary = "Say that the capital has confirmed",
            description =
                    "By the seat that agreed so, before its end. With the last one the provision"
                            + " stands agreed. A second time: ad-referendum-ended.")
    public Uni<AdReferendumView> confirm(
            @PathParam("forum") String forum,
            @PathParam("entry") String entry,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new ConfirmAdReferendum(entry)).map(acted -> view(acted, entry));
    }

    /**
     * The capital does not confirm.
     *
     * @param passage the whole provision where absent
     */
    record Withdrawal(SelectionRequest passage, @Size(max = 4000) String reason) {}

    @POST
    @Path("ad-referendum/{entry}/withdrawal")
    @Operation(
            operationId = "ad-referendum.withdraw",
            summary = "Say that the capital does not confirm",
            description =
                    "By the seat that agreed so, before its end. Where the provision was agreed"
                            + " the seat now holds a bracket in it; before the gavel it may still"
                            + " object. A second time: ad-referendum-ended.")
    public Uni<AdReferendumView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("entry") String entry,
            @HeaderParam("Plenary-As") String as,
            Withdrawal request) {
        var reason = request == null ? null : request.reason();
        var passage =
                request == null || request.passage() == null
                        ? SelectionRequest.all()
                        : request.passage();
        var checked = Checked.of(request);
        passage.check(checked, "passage");
        checked.orRefuse();
        return door.act(forum, as, new WithdrawAdReferendum(entry, passage.selection(), reason))
                .map(acted -> view(acted, entry));
    }

    private static AdReferendumView view(Acted acted, String entry) {
        return AdReferendumView.of(
                Sight.after(acted), acted.state().agreements().adReferendum().get(entry));
    }

    /** Why agreed text is to be opened again. */
    record NewReopening(@Schema(required = true) @Size(max = 4000) String reason) {}

    @POST
    @Path("draft/provisions/{provision}/reopening")
    @Operation(
            operationId = "provision.reopen",
            summary = "Open agreed text again, as the charter provides",
            description =
                    "By the chair of the body it is with. Where the charter lets the chair, it is"
                            + " open; where it asks for consensus, the question is put to the room;"
                            + " where it asks for a vote, one on the subject reopening/PROVISION"
                            + " under the rule of reconsideration must have carried since it was"
                            + " agreed, else reopening-not-decided. Not safe twice:"
                            + " provision-not-agreed or already-exists.")
    public Uni<ReopeningView> reopen(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            NewReopening request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return door.act(forum, as, new ReopenProvision(provision, request.reason()))
                .map(acted -> reopening(acted, put(acted)));
    }

    private static String put(Acted acted) {
        return acted.events().stream()
                .flatMap(
                        fact ->
                                switch (fact) {
                                    case ReopeningPut e -> Stream.of(e.reopening());
                                    case ProvisionReopened e -> Stream.of(e.reopening());
                                    default -> Stream.<String>empty();
                                })
                .findFirst()
                .orElseThrow();
    }

    @GET
    @Path("reopenings")
    @Operation(
            operationId = "reopening.list",
            summary = "Questions of opening agreed text again, and what became of them")
    public Uni<List<ReopeningView>> reopenings(@PathParam("forum") String forum) {
        return door.see(forum).map(Sight::of).map(ReopeningView::all);
    }

    /** Why not; may be absent: an objection needs no reason. */
    record NewRefusal(@Size(max = 4000) String reason) {}

    @POST
    @Path("reopenings/{reopening}/objections")
    @Operation(
            operationId = "reopening.object",
            summary = "Object to opening agreed text again, before the gavel",
            description =
                    "By any seat of the body. It wins and needs no reason: the text stays agreed."
                            + " Not safe twice: consensus-call-ended.")
    public Uni<ReopeningView> object(
            @PathParam("forum") String forum,
            @PathParam("reopening") String reopening,
            @HeaderParam("Plenary-As") String as,
            NewRefusal request) {
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return door.act(forum, as, new ObjectToReopening(reopening, reason))
                .map(acted -> reopening(acted, reopening));
    }

    @POST
    @Path("reopenings/{reopening}/gavel")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "reopening.gavel",
            summary = "Let the gavel fall: the text is open again",
            description = "By the body's chair. Not safe twice: consensus-call-ended.")
    public Uni<ReopeningView> gavel(
            @PathParam("forum") String forum,
            @PathParam("reopening") String reopening,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new GavelReopening(reopening))
                .map(acted -> reopening(acted, reopening));
    }

    private static ReopeningView reopening(Acted acted, String id) {
        return ReopeningView.of(
                Sight.after(acted), acted.state().agreements().reopenings().get(id));
    }
}
