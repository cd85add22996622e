package plenary.proposal.voice.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.VoiceEvent.Benefit;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.VoiceCommand.StateBenefit;
import plenary.proposal.voice.http.BenefitView.BenefitsView;

/** Better for whom, by their own statement, and whose wording survived. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "analysis")
class BenefitResource {
    private final Door door;

    BenefitResource(Door door) {
        this.door = door;
    }

    /**
     * @param group where a seat says what its advisory group decided; else absent
     * @param minutes where a group speaks: where it is written that it decided so
     */
    record NewBenefit(
            @Schema(required = true) Benefit benefit,
            @Size(max = 4000) String reason,
            @Size(max = 60) String group,
            @Size(max = 1000) String minutes) {}

    @PUT
    @Path("better-for-whom/{provision}")
    @Operation(
            operationId = "benefit.state",
            summary = "Say whether an agreed provision is better, the same or worse for oneself",
            description =
                    "From a delegation's seat, for the delegation; or from a seat of an advisory"
                            + " group for the group, naming the minutes. Compared with the base"
                            + " text. A later statement replaces the earlier. Twice is safe.")
    public Uni<BenefitView> state(
            @PathParam("forum") String forum,
            @PathParam("provision") String provision,
            @HeaderParam("Plenary-As") String as,
            NewBenefit request) {
        Checked.body(request).present("benefit", request.benefit()).orRefuse();
        var command =
                new StateBenefit(
                        provision,
                        request.benefit(),
                        request.reason(),
                        request.group(),
                        request.minutes());
        return door.act(forum, as, command)
                .map(acted -> BenefitsView.one(Sight.after(acted), provision));
    }

    @GET
    @Path("better-for-whom")
    @Operation(
            operationId = "benefit.list",
            summary = "Per provision: better, same or worse for whom, and whose wording survived",
            description =
                    "Of the text adopted last; before any, of what is agreed in the draft. Shares"
                            + " are counts of Unicode code points by the act that wrote them.")
    public Uni<BenefitsView> list(@PathParam("forum") String forum) {
        return door.see(forum).map(Sight::of).map(BenefitsView::of);
    }

    @GET
    @Path("better-for-whom.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "benefit.table", summary = "The statements, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "text",
                                            "provision",
                                            "by",
                                            "group",
                                            "benefit",
                                            "reason",
                                            "minutes",
                                            "at",
                                            "moved");
                            var all = BenefitsView.of(sight);
                            for (var row : all.provisions()) {
                                for (var s : row.statements()) {
                                    csv.line(
                                            all.text(),
                                            row.number(),
                                            s.by(),
                                            s.group(),
                                            s.benefit().name().toLowerCase(Locale.ROOT),
                                            s.reason(),
                                            s.minutes(),
                                            s.at(),
                                            s.moved());
                                }
                            }
                            return csv.file("better-for-whom");
                        });
    }

    @GET
    @Path("survival.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "survival.table", summary = "Whose wording survived, as CSV")
    public Uni<RestResponse<String>> survival(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "text",
                                            "provision",
                                            "act",
                                            "origin",
                                            "proposal",
                                            "by",
                                            "characters",
                                            "of");
                            var all = BenefitsView.of(sight);
                            for (var row : all.provisions()) {
                                for (var s : row.survival().shares()) {
                                    csv.line(
                                            all.text(),
                                            row.number(),
                                            s.act(),
                                            s.origin().name().toLowerCase(Locale.ROOT),
                                            s.proposal(),
                                            String.join("; ", s.by()),
                                            s.characters(),
                                            row.survival().characters());
                                }
                            }
                            return csv.file("survival");
                        });
    }
}
