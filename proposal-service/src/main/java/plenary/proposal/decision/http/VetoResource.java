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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.decision.DecisionCommand.CastVeto;
import plenary.proposal.decision.DecisionCommand.ExtendWindow;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.NarrowVeto;
import plenary.proposal.decision.DecisionCommand.OverrideVeto;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** What a group does with its veto and its window, through its seats. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
class VetoResource {
    private final Door door;

    VetoResource(Door door) {
        this.door = door;
    }

    /**
     * @param provisions to let go of; none for all, where a veto is lifted
     */
    record Provisions(List<String> provisions) {
        static List<String> of(Provisions request) {
            var named =
                    request == null || request.provisions() == null
                            ? List.<String>of()
                            : request.provisions();
            Checked.body(named)
                    .atMost("provisions", named, 1000)
                    .that(
                            named.stream().noneMatch(Objects::isNull),
                            "provisions",
                            "has an empty part")
                    .orRefuse();
            return named.stream().distinct().toList();
        }
    }

    @POST
    @Path("recommendations/{recommendation}/vetoes")
    @Operation(
            operationId = "veto.cast",
            summary = "What no single person can do",
            description =
                    "Refused: veto-is-the-groups-act. A petition opens the group's own vote, and"
                            + " that casts the veto. Whatever else is wrong is said first.")
    public Uni<RecommendationView> cast(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @HeaderParam("Plenary-As") String as,
            NewVeto request) {
        Checked.body(request);
        request.check();
        var command =
                new CastVeto(
                        recommendation,
                        request.group(),
                        request.provisions(),
                        request.reason(),
                        request.cure());
        return door.act(forum, as, command).chain(acted -> see(forum, recommendation));
    }

    @POST
    @Path("vetoes/{veto}/narrow")
    @Operation(
            operationId = "veto.narrow",
            summary = "Agree to let go of some of what the group vetoed",
            description =
                    "From a seat of the group, while windows run; something must remain. It takes"
                            + " as many seats as the veto did. A second time: signed-already.")
    public Uni<VetoView> narrow(
            @PathParam("forum") String forum,
            @PathParam("veto") String veto,
            @HeaderParam("Plenary-As") String as,
            Provisions request) {
        return door.act(forum, as, new NarrowVeto(veto, Provisions.of(request)))
                .chain(acted -> veto(forum, veto));
    }

    @POST
    @Path("vetoes/{veto}/lift")
    @Operation(
            operationId = "veto.lift",
            summary = "Agree to lift the group's veto, whole or on some provisions",
            description =
                    "From a seat of the group. It takes as many seats as the veto did; then its"
                            + " brackets are let go of. A second time: signed-already.")
    public Uni<VetoView> lift(
            @PathParam("forum") String forum,
            @PathParam("veto") String veto,
            @HeaderParam("Plenary-As") String as,
            Provisions request) {
        return door.act(forum, as, new LiftVeto(veto, Provisions.of(request)))
                .chain(acted -> veto(forum, veto));
    }

    private Uni<VetoView> veto(String forum, String veto) {
        return door.see(forum)
                .map(
                        seen ->
                                VetoView.of(
                                        seen.state(),
                                        seen.state().decisions().veto(veto).orElseThrow().veto(),
                                        seen.viewer()));
    }

    @POST
    @Path("recommendations/{recommendation}/windows/{group}/waiver")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "veto.waive",
            summary = "Declare, for the group, that there is no objection",
            description =
                    "From a seat of the group, before the exact end of its window. The window is"
                            + " waived once so many seats have declared it that no veto could"
                            + " pass. A second time: signed-already.")
    public Uni<RecommendationView> waive(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new WaiveWindow(recommendation, group))
                .chain(acted -> see(forum, recommendation));
    }

    /**
     * More time.
     *
     * @param until the new exact end
     */
    record WindowExtension(Instant until, @Size(max = 2000) String reason) {}

    @POST
    @Path("recommendations/{recommendation}/windows/{group}/extension")
    @Operation(
            operationId = "window.extend",
            summary = "Give a group's window more time, with a reason",
            description =
                    "By the body's chair or the secretariat, while it is open: after an outage, for"
                            + " example. Never to an earlier end: window-not-lengthened. Not safe"
                            + " twice without an Idempotency-Key: window-not-lengthened.")
    public Uni<RecommendationView> extend(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as,
            WindowExtension request) {
        Checked.body(request)
                .present("until", request.until())
                .instant("until", request.until())
                .text("reason", request.reason())
                .orRefuse();
        var command = new ExtendWindow(recommendation, group, request.until(), request.reason());
        return door.act(forum, as, command).chain(acted -> see(forum, recommendation));
    }

    @POST
    @Path("vetoes/{veto}/override")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "veto.override",
            summary = "Put to the chambers whether a veto is lifted against its group's will",
            description =
                    "By the chair of the body the recommendation returned to, where the charter has"
                            + " a rule for it, after all windows: windows-still-open before,"
                            + " override-not-provided elsewhere. One veto at a time. Answers 202;"
                            + " the vote is at Location. Not safe twice without an Idempotency-Key:"
                            + " voting-begun.")
    public Uni<Response> override(
            @PathParam("forum") String forum,
            @PathParam("veto") String veto,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new OverrideVeto(veto))
                .map(acted -> PollResource.opened(forum, acted));
    }

    private Uni<RecommendationView> see(String forum, String recommendation) {
        return door.see(forum).map(seen -> RecommendationResource.view(seen, recommendation));
    }
}
