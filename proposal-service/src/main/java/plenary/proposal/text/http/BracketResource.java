package plenary.proposal.text.http;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.BracketEvent.BracketJoined;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Narrowing;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.TextCommand;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.OpenRun;
import plenary.proposal.text.TextCommand.ReferBracket;
import plenary.proposal.text.TextCommand.UnlinkBrackets;
import plenary.proposal.text.wording.Words;

/** Brackets: opened, held, linked, passed up and sent back. */
@Path("/api/forums/{forum}/brackets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "bracket")
class BracketResource {
    private final Door door;

    BracketResource(Door door) {
        this.door = door;
    }

    /**
     * A bracket to be opened.
     *
     * @param passage what it stands round; the whole provision where absent
     * @param passages instead of one: several, which make linked brackets, agreed only together
     * @param reason may be absent
     * @param placeholder of an empty bracket in a gap: what is missing and must be filled
     * @param language of a linguistic bracket, such as fr: the editorial committee handles it
     */
    record NewBracket(
            @Schema(required = true) @Size(max = 40) String provision,
            SelectionRequest passage,
            List<SelectionRequest> passages,
            @Size(max = 4000) String reason,
            @Size(max = 200) String placeholder,
            String language) {

        List<SelectionRequest> all() {
            if (passages != null && !passages.isEmpty()) {
                return passages;
            }
            return List.of(passage == null ? SelectionRequest.all() : passage);
        }
    }

    @POST
    @Operation(
            operationId = "bracket.open",
            summary = "Bracket a passage",
            description =
                    "By a seat of the body the provision is with, while it is not agreed. Where a"
                            + " bracket stands there already, the seat joins it. A selection that"
                            + " crosses a bracket is refused with the parts it can be split into."
                            + " If-Match may name the provision's version. Not safe twice:"
                            + " holder-already.")
    public Uni<RestResponse<BracketView>> open(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            @HeaderParam("If-Match") String ifMatch,
            NewBracket request) {
        var checked =
                Checked.body(request)
                        .text("provision", request.provision())
                        .that(
                                request.placeholder() == null
                                        || !request.placeholder().isBlank()
                                                && Words.fault(request.placeholder()).isEmpty(),
                                "placeholder",
                                "is words without brackets")
                        .that(
                                request.language() == null
                                        || request.language().matches("[a-z]{2,3}"),
                                "language",
                                "is a code such as fr")
                        .atMost("passages", request.passages(), 20)
                        .that(
                                request.passage() == null
                                        || request.passages() == null
                                        || request.passages().isEmpty(),
                                "passage",
                                "stands instead of passages, not beside them");
        request.all().forEach(passage -> passage.check(checked, "passage"));
        checked.orRefuse();
        var command =
                new OpenBracket(
                        request.provision(),
                        request.all().stream().map(SelectionRequest::selection).toList(),
                        request.reason(),
                        Versions.expected(ifMatch),
                        request.placeholder(),
                        request.language());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = opened(acted);
                            var view = view(Sight.after(acted), id);
                            return Places.created(forum, "brackets/" + id, view);
                        });
    }

    /**
     * @param first the first provision of the run
     * @param last the last, in the same part and body
     */
    record NewRun(
            @Schema(required = true) @Size(max = 40) String first,
            @Schema(required = true) @Size(max = 40) String last,
            @Size(max = 4000) String reason) {}

    @POST
    @Path("runs")
    @Operation(
            operationId = "bracket.open-run",
            summary = "Bracket whole provisions that follow one another, agreed only together",
            description =
                    "By a seat of the body they are with: two to fifty of one part, each with a"
                            + " bracket of its own, linked. Not safe twice: holder-already.")
    public Uni<RestResponse<List<BracketView>>> run(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewRun request) {
        Checked.body(request)
                .text("first", request.first())
                .text("last", request.last())
                .orRefuse();
        var command = new OpenRun(request.first(), request.last(), request.reason());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var sight = Sight.after(acted);
                            var views = ids(acted).map(id -> view(sight, id)).toList();
                            return Places.created(forum, "brackets", views);
                        });
    }

    private static String opened(Acted acted) {
        return ids(acted).findFirst().orElseThrow();
    }

    private static Stream<String> ids(Acted acted) {
        return acted.events().stream()
                .flatMap(
                        fact ->
                                switch (fact) {
                                    case BracketOpened e -> Stream.of(e.bracket());
                                    case BracketJoined e -> Stream.of(e.bracket());
                                    default -> Stream.<String>empty();
                                });
    }

    @GET
    @Operation(
            operationId = "bracket.list",
            summary = "The brackets, oldest first",
            description = "Of one stage, before one body, or held by one holder, where named.")
    public Uni<List<BracketView>> list(
            @PathParam("forum") String forum,
            @QueryParam("stage") String stage,
            @QueryParam("body") String body,
            @QueryParam("holder") String holder) {
        Narrowing.one("stage", stage, Bracket.Stage.class);
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.texts().brackets().all().stream()
                                        .filter(sight::sees)
                                        .filter(b -> body == null || b.body().equals(body))
                                        .filter(b -> holder == null || b.heldBy(holder))
                                        .filter(b -> stage == null || is(b, stage))
                                        .sorted(
                                                Comparator.comparingInt(
                                                                (Bracket b) -> b.id().length())
                                                        .thenComparing(Bracket::id))
                                        .map(b -> BracketView.of(sight, b))
                                        .toList());
    }

    private static boolean is(Bracket bracket, String stage) {
        return bracket.stage().name().equalsIgnoreCase(stage);
    }

    @GET
    @Path("{bracket}")
    @Operation(
            operationId = "bracket.get",
            summary = "A bracket with its holders, alternatives and way")
    public Uni<BracketView> get(
            @PathParam("forum") String forum, @PathParam("bracket") String bracket) {
        return door.see(forum).map(seen -> view(Sight.of(seen), bracket));
    }

    record NewHolder(@Size(max = 4000) String reason) {}

    @POST
    @Path("{bracket}/holders/{seat}")
    @Operation(
            operationId = "bracket.join",
            summary = "Hold a bracket too",
            description = "By that seat, in the body it is before. Not safe twice: holder-already.")
    public Uni<BracketView> join(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @PathParam("seat") String seat,
            @HeaderParam("Plenary-As") String as,
            NewHolder request) {
        var reason = request == null ? null : request.reason();
        Checked.of(request).orRefuse();
        return act(forum, as, bracket, new JoinBracket(bracket, seat, reason));
    }

    @DELETE
    @Path("{bracket}/holders/{seat}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "bracket.lift",
            summary = "Let go of a bracket",
            description =
                    "By that seat, or the office that set an empty bracket; a reason may be given."
                            + " With its last holder the bracket lifts: the chosen alternative"
                            + " stands, or the first; linked brackets lift together. A group lets"
                            + " go by veto.lift. Not safe twice: not-a-holder or bracket-closed.")
    public Uni<BracketView> letGo(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @PathParam("seat") String seat,
            @QueryParam("reason") String reason,
            @HeaderParam("Plenary-As") String as) {
        new Checked().optional("reason", reason, 4000).orRefuse();
        return act(forum, as, bracket, new LetGoOfBracket(bracket, seat, reason));
    }

    record NewLink(@Schema(required = true) @Size(max = 40) String with) {}

    @POST
    @Path("{bracket}/links")
    @Operation(
            operationId = "bracket.link",
            summary = "Link to another bracket: agreed only together",
            description = "By a holder of this one. Twice the same is safe.")
    public Uni<BracketView> link(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @HeaderParam("Plenary-As") String as,
            NewLink request) {
        Checked.body(request).text("with", request.with()).orRefuse();
        return act(forum, as, bracket, new LinkBrackets(bracket, request.with()));
    }

    @DELETE
    @Path("{bracket}/links/{with}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "bracket.unlink",
            summary = "Unlink two brackets: agreed apart again",
            description =
                    "By the seat that linked them; what only waited for the other lifts. Not safe"
                            + " twice: not-linked.")
    public Uni<BracketView> unlink(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @PathParam("with") String with,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, bracket, new UnlinkBrackets(bracket, with));
    }

    /**
     * @param until when the higher body is asked to have dealt with it; absent for no deadline
     */
    record NewEscalation(@Size(max = 4000) String note, Instant until) {}

    @POST
    @Path("{bracket}/escalation")
    @Operation(
            operationId = "bracket.escalate",
            summary = "Pass a bracket up one body",
            description =
                    "By the chair of the body it is before, with its history, and a deadline where"
                            + " one is named; from then on the"
                            + " lower body cannot touch its inside. Not safe twice: a chair of the"
                            + " lower body is refused bracket-before-higher-body.")
    public Uni<BracketView> escalate(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @HeaderParam("Plenary-As") String as,
            NewEscalation request) {
        var note = request == null ? null : request.note();
        var until = request == null ? null : request.until();
        Checked.of(request).instant("until", until).orRefuse();
        return act(forum, as, bracket, new EscalateBracket(bracket, note, until));
    }

    /**
     * @param mandate what is asked of the lower body
     * @param until when the lower body is to have reported; absent for no deadline
     */
    record NewReferral(
            @Schema(required = true) @Size(max = 60) String to,
            @Schema(required = true) @Size(max = 4000) String mandate,
            Instant until) {}

    @POST
    @Path("{bracket}/referral")
    @Operation(
            operationId = "bracket.refer",
            summary = "Send a bracket back down with a mandate",
            description = "By the chair of the body it is before. Not safe twice.")
    public Uni<BracketView> refer(
            @PathParam("forum") String forum,
            @PathParam("bracket") String bracket,
            @HeaderParam("Plenary-As") String as,
            NewReferral request) {
        Checked.body(request)
                .text("to", request.to())
                .text("mandate", request.mandate())
                .instant("until", request.until())
                .orRefuse();
        var command = new ReferBracket(bracket, request.to(), request.mandate(), request.until());
        return act(forum, as, bracket, command);
    }

    private Uni<BracketView> act(String forum, String as, String bracket, TextCommand command) {
        return door.act(forum, as, command).map(acted -> view(Sight.after(acted), bracket));
    }

    private static BracketView view(Sight sight, String bracket) {
        return BracketView.of(sight, Places.bracket(sight, bracket));
    }
}
