package plenary.proposal.fork.http;

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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.ChairsDraftEvent.DraftTabled;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.fork.DraftCommand.CallBasis;
import plenary.proposal.fork.DraftCommand.ObjectToBasis;
import plenary.proposal.fork.DraftCommand.TableDraft;
import plenary.proposal.fork.DraftCommand.TakeBasis;
import plenary.proposal.fork.DraftCommand.Worded;
import plenary.proposal.text.Compromise.Said;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Words;

/** Chair's drafts: a compromise stands beside the draft until the body takes it as its basis. */
@Path("/api/forums/{forum}/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class ChairsDraftResource {
    private final Door door;

    ChairsDraftResource(Door door) {
        this.door = door;
    }

    /**
     * What is said of a bracket; in the order in which brackets are written, and all may be left
     * out.
     *
     * @param bracket the id of the one that stands; where absent the service recognises it
     * @param fresh whether it is a new one, however alike
     * @param mergedFrom brackets that stand and are merged into it
     */
    record SaidOfBracket(String bracket, Boolean fresh, List<String> mergedFrom, String note) {
        Said said() {
            return new Said(bracket, Boolean.TRUE.equals(fresh), mergedFrom, note);
        }
    }

    /**
     * @param part of a new provision; absent for that of the one it follows
     * @param binding whether a new provision binds; absent for as the one it follows does
     * @param after for a new provision: the one it follows; absent for the beginning
     * @param parent for a new provision: the one it is a sub-paragraph of; absent for none
     * @param text with its brackets as they are written down: shall [not / never] impede
     * @param struck whether it is struck out; then text may be absent
     */
    record TabledWording(
            @Schema(required = true) String provision,
            @Size(max = 60) String number,
            @Size(max = 60) String part,
            @Size(max = 300) String heading,
            Boolean binding,
            String after,
            String parent,
            @Size(max = Words.LONGEST) String text,
            Boolean struck,
            List<SaidOfBracket> brackets) {

        Worded worded() {
            var said = brackets == null ? List.<SaidOfBracket>of() : brackets;
            return new Worded(
                    provision,
                    number,
                    part,
                    heading,
                    binding,
                    after,
                    parent,
                    text,
                    Boolean.TRUE.equals(struck),
                    said.stream().map(SaidOfBracket::said).toList());
        }
    }

    /**
     * @param name such as DT/3; may be absent
     */
    record NewChairsDraft(
            @Schema(required = true) String body,
            @Size(max = 60) String name,
            @Schema(required = true) @Size(max = 300) String title,
            @Size(max = 4000) String note,
            @Schema(required = true) List<TabledWording> provisions) {}

    @POST
    @Operation(
            operationId = "draft.table",
            summary = "Table a chair's draft: a compromise beside the draft",
            description =
                    "By the body's chair. It changes nothing. Each provision is written with its"
                            + " brackets; which of those that stand they are is said, or"
                            + " recognised, and the answer compares them one by one. Not safe"
                            + " twice: use an Idempotency-Key.")
    public Uni<RestResponse<ChairsDraftView>> table(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewChairsDraft request) {
        check(request);
        var provisions = request.provisions().stream().map(TabledWording::worded).toList();
        var command =
                new TableDraft(
                        request.body(),
                        request.name(),
                        request.title(),
                        request.note(),
                        provisions);
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    acted.events().stream()
                                            .filter(DraftTabled.class::isInstance)
                                            .map(DraftTabled.class::cast)
                                            .findFirst()
                                            .orElseThrow()
                                            .draft();
                            return ResponseBuilder.create(
                                            RestResponse.Status.CREATED,
                                            view(Sight.after(acted), id))
                                    .location(URI.create("/api/forums/" + forum + "/drafts/" + id))
                                    .build();
                        });
    }

    private static void check(NewChairsDraft request) {
        var checked =
                Checked.body(request)
                        .present("body", request.body())
                        .text("title", request.title())
                        .that(
                                request.provisions() != null && !request.provisions().isEmpty(),
                                "provisions",
                                "is empty")
                        .atMost("provisions", request.provisions(), 1000);
        if (request.provisions() != null) {
            for (var p : request.provisions()) {
                if (p == null) {
                    checked.that(false, "provisions", "has a null");
                    continue;
                }
                checked.form("provisions.provision", p.provision(), Checked.NUMBER)
                        .that(
                                p.text() != null || Boolean.TRUE.equals(p.struck()),
                                "provisions.text",
                                "is missing")
                        .atMost("provisions.brackets", p.brackets(), 200);
                if (p.brackets() != null) {
                    p.brackets()
                            .forEach(
                                    b ->
                                            checked.that(
                                                            b != null,
                                                            "provisions.brackets",
                                                            "has a null")
                                                    .optional(
                                                            "provisions.brackets.note",
                                                            b == null ? null : b.note(),
                                                            2000));
                }
            }
        }
        checked.orRefuse();
    }

    @GET
    @Operation(
            operationId = "draft.list-tabled",
            summary = "The chair's drafts, each with its comparison")
    public Uni<List<ChairsDraftView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.state().forks().tabled().all().stream()
                                        .map(d -> ChairsDraftView.of(sight, d))
                                        .toList());
    }

    @GET
    @Path("{draft}")
    @Operation(
            operationId = "draft.get-tabled",
            summary = "A chair's draft beside what stands, bracket by bracket")
    public Uni<ChairsDraftView> get(
            @PathParam("forum") String forum, @PathParam("draft") String draft) {
        return door.see(forum).map(Sight::of).map(sight -> view(sight, draft));
    }

    @GET
    @Path("{draft}/brackets.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "draft.tabled-brackets",
            summary = "The fate of each bracket under a chair's draft, as CSV")
    public Uni<RestResponse<String>> sheet(
            @PathParam("forum") String forum, @PathParam("draft") String draft) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> FatesSheet.of(view(sight, draft)).file(forum + "-" + draft));
    }

    @POST
    @Path("{draft}/call")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "draft.call-basis",
            summary = "Put to the room whether a chair's draft becomes the basis of negotiation",
            description =
                    "By the body's chair. What it words is pinned: an edit before the gavel voids"
                            + " the call. Not safe twice: already-exists.")
    public Uni<ChairsDraftView> call(
            @PathParam("forum") String forum,
            @PathParam("draft") String draft,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new CallBasis(draft))
                .map(acted -> view(Sight.after(acted), draft));
    }

    record NewBasisObjection(@Size(max = 4000) String reason) {}

    @POST
    @Path("{draft}/objections")
    @Operation(
            operationId = "draft.object",
            summary = "Object before the gavel: the chair's draft stays beside",
            description =
                    "By a seat of the body; it needs no reason. After the gavel:"
                            + " consensus-call-ended.")
    public Uni<ChairsDraftView> object(
            @PathParam("forum") String forum,
            @PathParam("draft") String draft,
            @HeaderParam("Plenary-As") String as,
            NewBasisObjection request) {
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return door.act(forum, as, new ObjectToBasis(draft, reason))
                .map(acted -> view(Sight.after(acted), draft));
    }

    @POST
    @Path("{draft}/gavel")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "draft.take-basis",
            summary = "Let the gavel fall: the chair's draft is the basis of negotiation",
            description =
                    "By the body's chair, while no seat has objected. The holders of brackets that"
                            + " do not stand any more are named. Not safe twice:"
                            + " consensus-call-ended.")
    public Uni<ChairsDraftView> take(
            @PathParam("forum") String forum,
            @PathParam("draft") String draft,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new TakeBasis(draft))
                .map(acted -> view(Sight.after(acted), draft));
    }

    private static ChairsDraftView view(Sight sight, String id) {
        return sight.state()
                .forks()
                .tabled()
                .find(id)
                .map(d -> ChairsDraftView.of(sight, d))
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.CHAIRS_DRAFT_NOT_FOUND,
                                        "There is no chair's draft " + id + "."));
    }
}
