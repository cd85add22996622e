package plenary.proposal.decision.http;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.PowersEvent.PowersTransferred;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.decision.PowersCommand.EndTransfer;
import plenary.proposal.decision.PowersCommand.TransferPowers;
import plenary.proposal.decision.Transfers;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.store.PostgresFiles;

/** Delegations that vote and sign for others. */
@Path("/api/forums/{forum}/transfers-of-powers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class TransferResource {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Door door;
    private final PostgresFiles files;

    TransferResource(Door door, PostgresFiles files) {
        this.door = door;
        this.files = files;
    }

    /**
     * @param from the delegation that is absent
     * @param to the delegation that votes and signs for it
     * @param sha256 of the written notice, handed in before
     */
    record NewTransfer(
            @Size(max = 60) String from,
            @Size(max = 60) String to,
            @Size(max = 200) String fileName,
            String sha256) {}

    @GET
    @Operation(operationId = "powers.list", summary = "Who votes and signs for whom")
    public Uni<List<PowersTransferred>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> Transfers.standing(seen.state()).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "powers.transfer",
            summary = "Record that an absent delegation hands its vote and signature to another",
            description =
                    "By the secretariat, on a written notice handed in by file.keep, else refused"
                            + " file-not-found. It holds until it ends; a proxy is for one meeting."
                            + " Refused with transfer-not-provided, delegation-not-found,"
                            + " credentials-insufficient, powers-transferred. Not safe twice"
                            + " without an Idempotency-Key: powers-transferred.")
    public Uni<Response> transfer(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewTransfer request) {
        Checked.body(request)
                .text("from", request.from())
                .text("to", request.to())
                .text("fileName", request.fileName())
                .form("sha256", request.sha256(), DIGEST)
                .orRefuse();
        var command =
                new TransferPowers(
                        request.from(), request.to(), request.fileName(), request.sha256());
        return door.stand(forum, as)
                .chain(seen -> files.find(forum, request.sha256()))
                .onItem()
                .ifNull()
                .failWith(
                        () ->
                                new Refused(
                                        RefusalCode.FILE_NOT_FOUND,
                                        "No file of this digest was handed in."))
                .chain(kept -> door.act(forum, as, command))
                .map(
                        acted -> {
                            var fact = Answers.fact(acted, PowersTransferred.class).orElseThrow();
                            return Answers.created(
                                    forum, "transfers-of-powers#" + fact.transfer(), fact);
                        });
    }

    @DELETE
    @Path("{transfer}")
    @Operation(
            operationId = "powers.end",
            summary = "Record that a transfer of powers has ended",
            description =
                    "By the secretariat. Votes that are open keep who casts in them. Refused with"
                            + " transfer-not-found. Twice is safe.")
    public Uni<Response> end(
            @PathParam("forum") String forum,
            @PathParam("transfer") String transfer,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new EndTransfer(transfer))
                .map(acted -> Response.noContent().build());
    }
}
