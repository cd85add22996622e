package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.decision.DecisionCommand.CloseSignature;
import plenary.proposal.decision.DecisionCommand.OpenSignature;
import plenary.proposal.decision.DecisionCommand.Sign;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;

/** Signature of an adopted text. */
@Path("/api/forums/{forum}/signature")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "signature")
class SignatureResource {
    private final Door door;

    SignatureResource(Door door) {
        this.door = door;
    }

    /** What to do with the signature. */
    enum Step {
        OPEN,
        CLOSE
    }

    /**
     * The signature is opened or closed.
     *
     * @param text the adopted text; absent for the one adopted last
     */
    record SignatureStep(Step step, @Size(max = 60) String text) {}

    /**
     * A delegation's answer.
     *
     * @param declaration its words; needed where it signs with a declaration
     * @param provenance how well this is sourced; in a rehearsal only
     */
    record NewSignature(
            SignatureForm form,
            @Size(max = 20_000) String declaration,
            @Size(max = 500) String provenance) {}

    @POST
    @Operation(
            operationId = "signature.open",
            summary = "Open or close the signature of an adopted text",
            description =
                    "By the secretariat or the plenary's chair. step is open or close. Twice is"
                            + " safe; what is closed does not open again.")
    public Uni<SignatureView> step(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            SignatureStep request) {
        Checked.body(request).present("step", request.step()).orRefuse();
        var command =
                switch (request.step()) {
                    case OPEN -> new OpenSignature(request.text());
                    case CLOSE -> new CloseSignature();
                };
        return door.act(forum, as, command)
                .map(acted -> SignatureView.of(acted.state(), request.text()));
    }

    @PUT
    @Path("{delegation}")
    @Operation(
            operationId = "signature.sign",
            summary = "Sign, or declare that the delegation will not",
            description =
                    "By the head of the delegation, from its seat. The same answer twice is safe;"
                            + " after a signature another answer is refused signed-already.")
    public Uni<SignatureView.RowView> sign(
            @PathParam("forum") String forum,
            @PathParam("delegation") String delegation,
            @HeaderParam("Plenary-As") String as,
            NewSignature request) {
        Checked.body(request).present("form", request.form()).orRefuse();
        var command =
                new Sign(delegation, request.form(), request.declaration(), request.provenance());
        return door.act(forum, as, command)
                .map(acted -> SignatureView.of(acted.state(), null).row(delegation));
    }

    private static SignatureView view(Seen seen, String text) {
        var there = text == null || seen.state().texts().adopted().find(text).isPresent();
        if (!there) {
            throw new Refused(RefusalCode.NOT_FOUND, "There is no adopted text " + text + ".");
        }
        return SignatureView.of(seen.state(), text);
    }

    @GET
    @Operation(
            operationId = "signature.list",
            summary = "Who signed and who did not, by region and by delegation",
            description = "Of the text adopted last, or of the one named by text.")
    public Uni<SignatureView> list(
            @PathParam("forum") String forum, @QueryParam("text") String text) {
        return door.see(forum).map(seen -> view(seen, text));
    }

    @GET
    @Path("analysis")
    @Operation(
            operationId = "signature.analysis",
            summary = "Signers beside the others: six governance indicators of 2012, by region",
            description =
                    """
                    Of the text adopted last, or of the one named by text; those that may vote and \
                    sign. Delegations of which the indicators know nothing are named. Medians and \
                    quartiles of estimates, about -2.5 to 2.5, higher is better.""")
    public Uni<SignatureAnalysis.AnalysisView> analysis(
            @PathParam("forum") String forum, @QueryParam("text") String text) {
        return door.see(forum).map(seen -> SignatureAnalysis.view(view(seen, text)));
    }

    @GET
    @Path("analysis.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "signature.analysis-table",
            summary = "Each delegation with its answer and its six indicators, as CSV",
            description = "Asked as signature.analysis is; an empty cell where nothing is known.")
    public Uni<RestResponse<String>> analysisTable(
            @PathParam("forum") String forum, @QueryParam("text") String text) {
        return door.see(forum)
                .map(
                        seen ->
                                SignatureAnalysis.table(view(seen, text))
                                        .file("signature-analysis-" + forum));
    }
}
