package plenary.proposal.term.http;

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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.CitationEvent.CitationEntered;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.term.CitationCommand.EnterCitation;
import plenary.proposal.term.CitationCommand.SettleReference;
import plenary.proposal.term.CitationCommand.WithdrawCitation;
import plenary.proposal.text.http.Sight;

/** References and recitals as data, with who brought them in and what stands beside them. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "analysis")
class CitationResource {
    private static final int WORDS = 4000;

    private final Door door;

    CitationResource(Door door) {
        this.door = door;
    }

    /**
     * @param words by which the provision refers, as they stand in it
     * @param to the provision it refers to; absent for a document outside
     * @param document the citation of a document outside
     * @param quoted the passage that is meant
     * @param before of a document outside: what stands before that passage
     * @param after of a document outside: what stands after it
     */
    record NewCitation(
            @Schema(required = true) String provision,
            @Schema(required = true) @Size(max = 1000) String words,
            String to,
            @Size(max = 1000) String document,
            @Size(max = 2000) String url,
            @Size(max = WORDS) String quoted,
            @Size(max = WORDS) String before,
            @Size(max = WORDS) String after) {}

    @POST
    @Path("citations")
    @Operation(
            operationId = "citation.enter",
            summary = "Enter a reference as data: to a provision, or to a document outside",
            description =
                    "By the secretariat, who leads the body the provision is with, or a chair"
                            + " above. A declared reference to a provision that leaves is settled"
                            + " before the gavel, as those found by their words are. Not safe"
                            + " twice: refused already-exists.")
    public Uni<RestResponse<CitationView>> enter(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewCitation request) {
        var checked =
                Checked.body(request)
                        .form("provision", request.provision(), Checked.NUMBER)
                        .text("words", request.words());
        if (request.to() != null) {
            checked.form("to", request.to(), Checked.NUMBER);
        }
        checked.that(
                        request.url() == null || request.url().matches("https?://\\S+"),
                        "url",
                        "begins with http:// or https://")
                .orRefuse();
        var command =
                new EnterCitation(
                        request.provision(),
                        request.words(),
                        request.to(),
                        request.document(),
                        request.url(),
                        request.quoted(),
                        request.before(),
                        request.after());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    acted.events().stream()
                                            .filter(CitationEntered.class::isInstance)
                                            .map(e -> ((CitationEntered) e).citation())
                                            .findFirst()
                                            .orElseThrow();
                            return ResponseBuilder.create(
                                            RestResponse.Status.CREATED,
                                            view(Sight.after(acted), id))
                                    .location(URI.create("/api/forums/" + forum + "/citations"))
                                    .build();
                        });
    }

    record CitationWithdrawal(@Schema(required = true) @Size(max = 4000) String reason) {}

    @POST
    @Path("citations/{citation}/withdrawal")
    @Operation(
            operationId = "citation.withdraw",
            summary = "No longer treat it as a reference",
            description = "By whoever may enter it. Twice is safe.")
    public Uni<CitationView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("citation") String citation,
            @HeaderParam("Plenary-As") String as,
            CitationWithdrawal request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return door.act(forum, as, new WithdrawCitation(citation, request.reason()))
                .map(acted -> view(Sight.after(acted), citation));
    }

    private static CitationView view(Sight sight, String id) {
        var citation = sight.state().citations().entered().get(id);
        var provision = sight.texts().provisions().get(citation.provision());
        return CitationView.declared(sight, provision, citation);
    }

    /**
     * @param words as they stand in the wording
     * @param to the provision they were taken to mean
     * @param confirmed whether they are a reference to it
     */
    record NewSettlement(
            @Schema(required = true) @Size(max = 1000) String words,
            @Schema(required = true) String to,
            @Schema(required = true) Boolean confirmed,
            @Size(max = 4000) String reason) {}

    @PUT
    @Path("draft/provisions/{provision}/references")
    @Operation(
            operationId = "reference.settle",
            summary = "Confirm or deny that words are a reference",
            description =
                    "By whoever may enter a citation. What is denied holds nothing up, for as long"
                            + " as these words stand, and so has a reason (reason-missing). Twice"
                            + " is safe.")
    public Uni<List<CitationView>> settle(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            NewSettlement request) {
        Checked.body(request)
                .text("words", request.words())
                .form("to", request.to(), Checked.NUMBER)
                .present("confirmed", request.confirmed())
                .orRefuse();
        var command =
                new SettleReference(
                        provision,
                        request.words(),
                        request.to(),
                        request.confirmed(),
                        request.reason());
        return door.act(forum, as, command)
                .chain(acted -> door.see(forum))
                .map(Sight::of)
                .map(sight -> views(sight, provision));
    }

    @GET
    @Path("citations")
    @Operation(
            operationId = "citation.list",
            summary = "References and recitals: declared, and found by their words",
            description =
                    "Of one provision where it is named. Each with who brought its words in, and"
                            + " with what stands beside the cited passage.")
    public Uni<List<CitationView>> list(
            @PathParam("forum") String forum, @QueryParam("provision") String provision) {
        return door.see(forum).map(Sight::of).map(sight -> views(sight, provision));
    }

    private static List<CitationView> views(Sight sight, String provision) {
        return CitationView.all(sight).stream()
                .filter(c -> provision == null || c.provision().equals(provision))
                .toList();
    }

    @GET
    @Path("citations.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "citation.table", summary = "References and recitals, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "citation",
                                            "provision",
                                            "part",
                                            "words",
                                            "to",
                                            "document",
                                            "url",
                                            "quoted",
                                            "standing",
                                            "stands",
                                            "leaves",
                                            "acts",
                                            "brought_by");
                            for (var c : CitationView.all(sight)) {
                                csv.line(
                                        c.id(),
                                        c.number(),
                                        c.part(),
                                        c.words(),
                                        c.toNumber(),
                                        c.document(),
                                        c.url(),
                                        c.quoted(),
                                        c.standing(),
                                        c.stands(),
                                        c.leaves(),
                                        String.join("; ", c.acts()),
                                        String.join("; ", c.broughtBy()));
                            }
                            return csv.file("citations");
                        });
    }
}
