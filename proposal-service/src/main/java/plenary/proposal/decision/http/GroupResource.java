package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.RecommendationEvent.EarlyWarningGiven;
import plenary.contracts.event.RecommendationEvent.PetitionOpened;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.decision.DecisionCommand.CastVeto;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.NarrowVeto;
import plenary.proposal.decision.DecisionCommand.OpenPetition;
import plenary.proposal.decision.DecisionCommand.SignPetition;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;
import plenary.proposal.decision.Hearing;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** What advisory groups do, through their seats: warnings, petitions, waivers, letting go. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "decision")
class GroupResource {
    private final Door door;

    GroupResource(Door door) {
        this.door = door;
    }

    /** @param group absent for the group of the seat that gives notice */
    record NewWarning(String group, String provision, String text) {}

    /**
     * What a group is asked to stop.
     *
     * @param group absent for the group of the seat
     * @param provisions none for the whole text
     * @param cure by provision: wording, or what would make the group let go; {@code *} for all others
     */
    record NewVeto(
            String group, List<String> provisions, String reason, Map<String, String> cure) {
        NewVeto {
            provisions = provisions == null ? List.of() : provisions;
            cure = cure == null ? Map.of() : cure;
        }

        void check() {
            var checked =
                    Checked.body(this)
                            .optional("group", group, 60)
                            .atMost("provisions", provisions, 1000)
                            .optional("reason", reason, 8000)
                            .that(!provisions.contains(null), "provisions", "has an empty part");
            cure.forEach((provision, text) -> checked.optional("cure." + provision, text, 8000));
            checked.orRefuse();
        }
    }

    /** @param provisions to let go of; none for all, where a veto is lifted */
    record Provisions(List<String> provisions) {
        static List<String> of(Provisions request) {
            var named =
                    request == null || request.provisions() == null
                            ? List.<String>of()
                            : request.provisions();
            Checked.body(named)
                    .atMost("provisions", named, 1000)
                    .that(
                            named.stream().noneMatch(java.util.Objects::isNull),
                            "provisions",
                            "has an empty part")
                    .orRefuse();
            return named.stream().distinct().toList();
        }
    }

    @POST
    @Path("warnings")
    @Operation(
            operationId = "warning.give",
            summary = "Give notice that a provision of the draft risks the group's veto",
            description = "From a seat of the group. It has no effect. Not safe twice.")
    public Uni<Response> warn(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewWarning request) {
        Checked.body(request)
                .form("provision", request.provision(), Checked.NUMBER)
                .optional("group", request.group(), 60)
                .optional("text", request.text(), 8000)
                .orRefuse();
        var command = new GiveWarning(request.group(), request.provision(), request.text());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    Answers.fact(acted, EarlyWarningGiven.class)
                                            .orElseThrow()
                                            .warning();
                            var warning = acted.state().decisions().warnings().get(id);
                            return Answers.created(forum, "warnings", WarningView.of(warning));
                        });
    }

    @POST
    @Path("recommendations/{recommendation}/warnings")
    @Operation(
            operationId = "warning.give-on-recommendation",
            summary = "Give notice on a provision of a recommendation",
            description = "As warning.give. It has no effect. Not safe twice.")
    public Uni<Response> warnOn(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @HeaderParam("Plenary-As") String as,
            NewWarning request) {
        return warn(forum, as, request);
    }

    @GET
    @Path("warnings")
    @Operation(operationId = "warning.list", summary = "Early warnings; they have no effect")
    public Uni<List<WarningView>> warnings(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state().decisions().warnings().all().stream()
                                        .map(WarningView::of)
                                        .toList());
    }

    @POST
    @Path("recommendations/{recommendation}/petitions")
    @Operation(
            operationId = "petition.open",
            summary = "Ask the group to vote on a veto",
            description =
                    "From a seat of the group, before the exact end of its window; it is the first"
                            + " signature. With enough signatures the group's own vote opens. A"
                            + " second time: petition-open-already.")
    public Uni<Response> petition(
            @PathParam("forum") String forum,
            @PathParam("recommendation") String recommendation,
            @HeaderParam("Plenary-As") String as,
            NewVeto request) {
        Checked.body(request);
        request.check();
        var command =
                new OpenPetition(
                        recommendation,
                        request.group(),
                        request.provisions(),
                        request.reason(),
                        request.cure());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    Answers.fact(acted, PetitionOpened.class)
                                            .orElseThrow()
                                            .petition();
                            return Answers.created(
                                    forum, "petitions/" + id, petition(acted, id));
                        });
    }

    private static PetitionView petition(Acted acted, String id) {
        var found = acted.state().decisions().petition(id).orElseThrow();
        return PetitionView.of(found.recommendation(), found.round(), found.petition());
    }

    @GET
    @Path("petitions/{petition}")
    @Operation(
            operationId = "petition.get",
            summary = "A petition",
            description = "For members of its group; to anybody else there is none.")
    public Uni<PetitionView> petition(
            @PathParam("forum") String forum, @PathParam("petition") String petition) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state()
                                        .decisions()
                                        .petition(petition)
                                        .filter(
                                                found ->
                                                        seen.viewer()
                                                                .mayRead(
                                                                        Hearing.group(
                                                                                found.petition()
                                                                                        .group())))
                                        .map(
                                                found ->
                                                        PetitionView.of(
                                                                found.recommendation(),
                                                                found.round(),
                                                                found.petition()))
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                RefusalCode.PETITION_NOT_FOUND,
                                                                "There is no petition "
                                                                        + petition
                                                                        + ".")));
    }

    @POST
    @Path("petitions/{petition}/signatures")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "petition.sign",
            summary = "Sign a petition of the group",
            description =
                    "From a seat of the group's frozen electorate, before the exact end of the"
                            + " window. A second time: signed-already.")
    public Uni<PetitionView> sign(
            @PathParam("forum") String forum,
            @PathParam("petition") String petition,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new SignPetition(petition))
                .map(acted -> petition(acted, petition));
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

    private Uni<RecommendationView> see(String forum, String recommendation) {
        return door.see(forum).map(seen -> RecommendationResource.view(seen, recommendation));
    }
}
