package plenary.proposal.negotiating.http;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.negotiating.NegotiatingCommand;
import plenary.proposal.negotiating.NegotiatingCommand.CreateGroup;
import plenary.proposal.negotiating.NegotiatingCommand.DeclareOnBehalf;
import plenary.proposal.negotiating.NegotiatingCommand.Dissociate;
import plenary.proposal.negotiating.NegotiatingCommand.JoinGroup;
import plenary.proposal.negotiating.NegotiatingCommand.LeaveGroup;
import plenary.proposal.negotiating.NegotiatingCommand.NameSpokesperson;

/** Negotiating groups: who is in them, who speaks, what was done on their behalf. */
@Path("/api/forums/{forum}/negotiating-groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "negotiating group")
class NegotiatingGroupResource {
    private final Door door;

    NegotiatingGroupResource(Door door) {
        this.door = door;
    }

    @GET
    @Operation(operationId = "negotiating-group.list", summary = "The negotiating groups")
    public Uni<List<NegotiatingGroupView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state().negotiating().groups().all().stream()
                                        .map(group -> NegotiatingGroupView.of(seen, group))
                                        .toList());
    }

    @GET
    @Path("{group}")
    @Operation(operationId = "negotiating-group.get", summary = "A group with members and acts")
    public Uni<NegotiatingGroupView> get(
            @PathParam("forum") String forum, @PathParam("group") String group) {
        return door.see(forum).map(seen -> view(seen, group));
    }

    /**
     * @param members its first members; a delegation may name itself only
     * @param region the roster's region whose delegations are members
     */
    record NewGroup(
            @Schema(required = true) String group,
            @Schema(required = true) Map<String, @Size(max = 200) String> names,
            List<String> members,
            @Size(max = 100) String region) {}

    @POST
    @Operation(
            operationId = "negotiating-group.create",
            summary = "Create a negotiating group",
            description =
                    "By the secretariat, from delegations or a region of the roster, or by a"
                            + " delegation, which brings itself; others join by their own act. Not"
                            + " safe twice: already-exists.")
    public Uni<RestResponse<NegotiatingGroupView>> create(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewGroup request) {
        Checked.body(request)
                .form("group", request.group(), Checked.SLUG)
                .languages("names", request.names())
                .atMost("members", request.members(), 250)
                .orRefuse();
        var members = request.members() == null ? List.<String>of() : request.members();
        var command = new CreateGroup(request.group(), request.names(), members, request.region());
        var at = URI.create("/api/forums/" + forum + "/negotiating-groups/" + request.group());
        return act(forum, as, request.group(), command)
                .map(view -> ResponseBuilder.create(Status.CREATED, view).location(at).build());
    }

    @POST
    @Path("{group}/members")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "negotiating-group.join",
            summary = "Join",
            description = "By a delegation, from its seat. Twice is safe.")
    public Uni<NegotiatingGroupView> join(
            @PathParam("forum") String forum,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, group, new JoinGroup(group));
    }

    record Leaving(@Size(max = 4000) String reason) {}

    @POST
    @Path("{group}/departures")
    @Operation(
            operationId = "negotiating-group.leave",
            summary = "Leave",
            description = "By a member, from its seat. Not safe twice: not-a-member.")
    public Uni<NegotiatingGroupView> leave(
            @PathParam("forum") String forum,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as,
            Leaving request) {
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return act(forum, as, group, new LeaveGroup(group, reason));
    }

    /**
     * @param item {@code body/wg-5-1}, {@code provision/3A}; absent for all others
     */
    record Naming(
            @Size(max = 80) String item,
            @Schema(required = true) @Size(max = 20) String delegation) {}

    @PUT
    @Path("{group}/spokesperson")
    @Operation(
            operationId = "spokesperson.name",
            summary = "Name who speaks for the group, on one item or on all",
            description =
                    "By a member that may speak for it, or by the secretariat. Twice is safe.")
    public Uni<NegotiatingGroupView> name(
            @PathParam("forum") String forum,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as,
            Naming request) {
        Checked.body(request).text("delegation", request.delegation()).orRefuse();
        return act(
                forum,
                as,
                group,
                new NameSpokesperson(group, request.item(), request.delegation()));
    }

    /**
     * @param subject {@code proposal/27}, {@code bracket/b3}, {@code statement/statement-4}
     */
    record Deed(@Schema(required = true) @Size(max = 80) String subject) {}

    @POST
    @Path("{group}/acts")
    @Operation(
            operationId = "on-behalf.declare",
            summary = "Say that one's own act was on behalf of the group",
            description =
                    "By the member that proposed, brackets or spoke, where it may speak for the"
                            + " group. Twice is safe.")
    public Uni<NegotiatingGroupView> declare(
            @PathParam("forum") String forum,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as,
            Deed request) {
        Checked.body(request).text("subject", request.subject()).orRefuse();
        return act(forum, as, group, new DeclareOnBehalf(group, request.subject()));
    }

    record Dissociation(
            @Schema(required = true) @Size(max = 80) String subject,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("{group}/dissociations")
    @Operation(
            operationId = "negotiating-group.dissociate",
            summary = "Not stand behind what was done in the group's name",
            description = "By a member, from its seat; it stays on the record. Twice is safe.")
    public Uni<NegotiatingGroupView> dissociate(
            @PathParam("forum") String forum,
            @PathParam("group") String group,
            @HeaderParam("Plenary-As") String as,
            Dissociation request) {
        Checked.body(request).text("subject", request.subject()).orRefuse();
        return act(forum, as, group, new Dissociate(group, request.subject(), request.reason()));
    }

    private Uni<NegotiatingGroupView> act(
            String forum, String as, String group, NegotiatingCommand command) {
        return door.act(forum, as, command)
                .chain(() -> door.see(forum))
                .map(seen -> view(seen, group));
    }

    private static NegotiatingGroupView view(Seen seen, String group) {
        return NegotiatingGroupView.of(seen, seen.state().negotiating().group(group));
    }
}
