package plenary.proposal.fork.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.ForkEvent.ProvisionsReferred;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.fork.ForkCommand.JoinGroup;
import plenary.proposal.fork.ForkCommand.LeaveGroup;
import plenary.proposal.fork.ForkCommand.RecallReferral;
import plenary.proposal.fork.ForkCommand.ReferProvisions;
import plenary.proposal.fork.ForkCommand.ReportGroup;
import plenary.proposal.fork.Referral;
import plenary.proposal.forum.Body;
import plenary.proposal.text.http.Sight;

/** Closed groups as the public sees them, and the ways of text to them and back. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "group")
class GroupResource {
    private final Door door;

    GroupResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("groups")
    @Operation(
            operationId = "group.list",
            summary = "The closed groups: members, mandate, hours, and what they returned",
            description = "Public. What is said inside is not here, for ever.")
    public Uni<List<GroupView>> groups(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.state().assembly().bodies().all().stream()
                                        .filter(body -> !body.open())
                                        .map(body -> GroupView.of(sight, body))
                                        .toList());
    }

    @GET
    @Path("groups/{body}")
    @Operation(operationId = "group.get", summary = "A closed group as the public sees it")
    public Uni<GroupView> group(@PathParam("forum") String forum, @PathParam("body") String body) {
        return door.see(forum).map(Sight::of).map(sight -> GroupView.of(sight, find(sight, body)));
    }

    private static Body find(Sight sight, String body) {
        return sight.state()
                .assembly()
                .bodies()
                .find(body)
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.BODY_NOT_FOUND,
                                        "There is no body " + body + "."));
    }

    /**
     * @param namedBy who named it; who acts where absent
     * @param speakingFor delegations or groups it speaks for beside itself
     */
    record NewMember(@Size(max = 120) String namedBy, List<@Size(max = 120) String> speakingFor) {}

    @PUT
    @Path("groups/{body}/members/{seat}")
    @Operation(
            operationId = "member.join",
            summary = "Name a member of a body: who named it, and for whom it speaks",
            description =
                    "By the secretariat, or the chair of the body or of the one above. On other"
                            + " terms it begins anew. Twice on the same terms is safe.")
    public Uni<GroupView> join(
            @PathParam("forum") String forum,
            @PathParam("body") String body,
            @PathParam("seat") String seat,
            @HeaderParam("Plenary-As") String as,
            NewMember request) {
        var member = request == null ? new NewMember(null, null) : request;
        var speaking = member.speakingFor() == null ? List.<String>of() : member.speakingFor();
        var checked = Checked.of(request).atMost("speakingFor", speaking, 250);
        speaking.forEach(who -> checked.text("speakingFor", who));
        checked.orRefuse();
        return door.act(forum, as, new JoinGroup(body, seat, member.namedBy(), speaking))
                .map(acted -> Sight.after(acted))
                .map(sight -> GroupView.of(sight, find(sight, body)));
    }

    @DELETE
    @Path("groups/{body}/members/{seat}")
    @Operation(
            operationId = "member.leave",
            summary = "End a member's part in a body",
            description =
                    "By the seat itself, the secretariat, or the chair of the body or of the one"
                            + " above. The last member does not leave. Twice is safe.")
    public Uni<GroupView> leave(
            @PathParam("forum") String forum,
            @PathParam("body") String body,
            @PathParam("seat") String seat,
            @QueryParam("reason") String reason,
            @HeaderParam("Plenary-As") String as) {
        new Checked().optional("reason", reason, 1000).orRefuse();
        return door.act(forum, as, new LeaveGroup(body, seat, reason))
                .map(acted -> Sight.after(acted))
                .map(sight -> GroupView.of(sight, find(sight, body)));
    }

    /**
     * @param deadline when the group is to report
     */
    record NewProvisionReferral(
            @Schema(required = true) List<String> provisions,
            @Schema(required = true) @Size(max = 4000) String mandate,
            Instant deadline) {}

    @POST
    @Path("groups/{body}/referrals")
    @Operation(
            operationId = "provision.refer",
            summary = "Refer provisions to a closed group, with a mandate and a deadline",
            description =
                    "By the chair of the body above. For all others the provisions stand as"
                            + " referred until the group reports. Not safe twice:"
                            + " provision-referred.")
    public Uni<RestResponse<ReferralView>> refer(
            @PathParam("forum") String forum,
            @PathParam("body") String body,
            @HeaderParam("Plenary-As") String as,
            NewProvisionReferral request) {
        Checked.body(request)
                .present("provisions", request.provisions())
                .atMost("provisions", request.provisions(), 1000)
                .text("mandate", request.mandate())
                .orRefuse();
        var deadline =
                request.deadline() == null
                        ? null
                        : request.deadline().truncatedTo(ChronoUnit.MILLIS);
        var command = new ReferProvisions(body, request.provisions(), request.mandate(), deadline);
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    acted.events().stream()
                                            .filter(ProvisionsReferred.class::isInstance)
                                            .map(ProvisionsReferred.class::cast)
                                            .findFirst()
                                            .orElseThrow()
                                            .referral();
                            var view = view(Sight.after(acted), id);
                            return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                                    .location(
                                            URI.create("/api/forums/" + forum + "/referrals/" + id))
                                    .build();
                        });
    }

    @GET
    @Path("referrals")
    @Operation(
            operationId = "referral.list",
            summary = "The referrals to closed groups, with what came back")
    public Uni<List<ReferralView>> referrals(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.state().forks().referrals().all().stream()
                                        .map(r -> ReferralView.of(sight, r))
                                        .toList());
    }

    @GET
    @Path("referrals/{referral}")
    @Operation(
            operationId = "referral.get",
            summary = "A referral: mandate, before and after, and the fate of each bracket")
    public Uni<ReferralView> referral(
            @PathParam("forum") String forum, @PathParam("referral") String referral) {
        return door.see(forum).map(Sight::of).map(sight -> view(sight, referral));
    }

    @GET
    @Path("referrals/{referral}/brackets.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "referral.brackets",
            summary = "The fate of each bracket that came back, as CSV")
    public Uni<RestResponse<String>> brackets(
            @PathParam("forum") String forum, @PathParam("referral") String referral) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> FatesSheet.of(view(sight, referral)).file(forum + "-" + referral));
    }

    private static ReferralView view(Sight sight, String id) {
        return sight.state()
                .forks()
                .referrals()
                .find(id)
                .map((Referral r) -> ReferralView.of(sight, r))
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.REFERRAL_NOT_FOUND,
                                        "There is no referral " + id + "."));
    }

    /**
     * @param provisions those to be reported; all that are out where absent
     * @param nothing whether the group returns no text at all; false where absent
     * @param finished whether what is not reported goes back as it was referred; true where absent
     */
    record NewGroupReport(
            List<String> provisions,
            Boolean nothing,
            Boolean finished,
            @Size(max = 4000) String note) {}

    @POST
    @Path("referrals/{referral}/report")
    @Operation(
            operationId = "group.report",
            summary = "Report: table the group's text to the body that referred it",
            description =
                    "By the group's chair. What is reported becomes public, complete before and"
                            + " after, with the fate of each bracket. A group that does not agree"
                            + " reports what it has, or nothing. Not safe twice: referral-ended.")
    public Uni<ReferralView> report(
            @PathParam("forum") String forum,
            @PathParam("referral") String referral,
            @HeaderParam("Plenary-As") String as,
            NewGroupReport request) {
        var report = request == null ? new NewGroupReport(null, null, null, null) : request;
        Checked.of(request)
                .atMost("provisions", report.provisions(), 1000)
                .that(
                        !Boolean.TRUE.equals(report.nothing())
                                || report.provisions() == null
                                || report.provisions().isEmpty(),
                        "nothing",
                        "is said beside provisions that are reported")
                .orRefuse();
        var finished = !Boolean.FALSE.equals(report.finished());
        var text =
                Boolean.TRUE.equals(report.nothing())
                        ? List.<String>of()
                        : allOr(report.provisions());
        var command = new ReportGroup(referral, text, finished, report.note());
        return door.act(forum, as, command).map(acted -> view(Sight.after(acted), referral));
    }

    /**
     * @param provisions those to be taken back; all that are out where absent
     */
    record NewReferralRecall(List<String> provisions, @Size(max = 4000) String reason) {}

    @POST
    @Path("referrals/{referral}/recall")
    @Operation(
            operationId = "referral.recall",
            summary = "Take provisions back from a closed group: they stand as referred",
            description =
                    "By the chair of the body that referred them. The group's fork is discarded."
                            + " Not safe twice: referral-ended.")
    public Uni<ReferralView> recall(
            @PathParam("forum") String forum,
            @PathParam("referral") String referral,
            @HeaderParam("Plenary-As") String as,
            NewReferralRecall request) {
        var recall = request == null ? new NewReferralRecall(null, null) : request;
        Checked.of(request).atMost("provisions", recall.provisions(), 1000).orRefuse();
        return door.act(
                        forum,
                        as,
                        new RecallReferral(referral, allOr(recall.provisions()), recall.reason()))
                .map(acted -> view(Sight.after(acted), referral));
    }

    private static List<String> allOr(List<String> named) {
        return named == null || named.isEmpty() ? null : named;
    }
}
