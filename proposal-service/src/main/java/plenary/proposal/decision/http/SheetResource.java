package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.decision.DecisionCommand.ScanSheet;
import plenary.proposal.decision.DecisionCommand.TakeOnPaper;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.store.PostgresFiles;

/** Votes on paper; the sheet itself, and what tellers read from it, are the ballot box's. */
@Path("/api/forums/{forum}/polls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class SheetResource {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Door door;
    private final PostgresFiles files;

    SheetResource(Door door, PostgresFiles files) {
        this.door = door;
        this.files = files;
    }

    /** Why, in the moderator's words. */
    record PaperReason(@Size(max = 2000) String reason) {}

    @POST
    @Path("{poll}/sheet")
    @Operation(
            operationId = "poll.take-on-paper",
            summary = "Let a vote go on by its printed sheet",
            description =
                    "By the chair of the body it is taken in, with a reason, where the network is"
                            + " gone. Ballots cast before stand; none is cast after. Two tellers"
                            + " key the sheet in, and a picture of it is attached before the count"
                            + " closes. Refused with method-not-allowed-here for a secret vote,"
                            + " voting-closed once counted. Twice is safe.")
    public Uni<PollView> takeOnPaper(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("Plenary-As") String as,
            PaperReason request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return door.act(forum, as, new TakeOnPaper(poll, request.reason()))
                .map(acted -> view(acted, poll));
    }

    /**
     * A picture of the sheet.
     *
     * @param fileName as it is called when it is handed out
     * @param sha256 of a file handed in before
     */
    record NewScan(@Size(max = 200) String fileName, String sha256) {}

    @POST
    @Path("{poll}/sheet/scans")
    @Operation(
            operationId = "sheet.scan",
            summary = "Attach a picture of the filled-in sheet",
            description =
                    "By the chair of the body the vote is taken in. The file was handed in by"
                            + " file.keep; else refused file-not-found. Refused with not-on-paper."
                            + " Read by whoever reads the vote; where its names are not published,"
                            + " by the secretariat alone. Twice is safe.")
    public Uni<PollView> scan(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("Plenary-As") String as,
            NewScan request) {
        Checked.body(request)
                .text("fileName", request.fileName())
                .form("sha256", request.sha256(), DIGEST)
                .orRefuse();
        var command = new ScanSheet(poll, request.fileName().trim(), request.sha256());
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
                .map(acted -> view(acted, poll));
    }

    private static PollView view(Acted acted, String id) {
        var state = acted.state();
        return PollView.of(state.decisions().polls().get(id), Answers.now(state));
    }
}
