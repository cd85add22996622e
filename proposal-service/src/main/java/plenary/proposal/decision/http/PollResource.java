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
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Choice;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.ClosePoll;
import plenary.proposal.decision.DecisionCommand.CountAgain;
import plenary.proposal.decision.DecisionCommand.NoteVote;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;

/** Votes of the chambers: opening and closing. Reading and voting are the ballot box's. */
@Path("/api/forums/{forum}/polls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class PollResource {
    private final Door door;
    private final SecureRandom chance = new SecureRandom();

    PollResource(Door door) {
        this.door = door;
    }

    /**
     * A vote to be opened.
     *
     * @param kind {@code chamber} for substance, {@code procedural} for procedure; a group's own
     *     vote is opened by its completed petition alone
     * @param matter what it is about, where kind does not say enough: {@code competence}, {@code
     *     appeal}, {@code reconsideration}
     * @param method absent for the charter's usual one
     * @param question by language; {@code en} is needed
     * @param subject what hangs on it: {@code alternative/b7.b}; {@code motion/one/2} as it was
     *     raised in a meeting, or {@code motion/close-debate}, the chair's own proposal of that
     *     name
     * @param rule a rule of the charter by name, where the charter lets the chair choose it; absent
     *     for the charter's own for the matter
     * @param startsAt for a roll call: the seat drawn by lot in the room
     * @param draw for a roll call: let a lot decide here who is called first; the seed is recorded,
     *     so that anybody can draw again. Drawn anyway where the charter says so.
     * @param quorum the number announced for this vote, where its rule asks for one
     * @param closesAt exact closing time, not sooner than the charter's; absent for the charter's,
     *     or the gavel's where it has none
     */
    record NewPoll(
            @Size(max = 60) String body,
            PollKind kind,
            Matter matter,
            Method method,
            Map<String, @Size(max = 2000) String> question,
            @Size(max = 120) String subject,
            @Size(max = 60) String rule,
            @Size(max = 120) String startsAt,
            Boolean draw,
            Long quorum,
            Instant closesAt) {}

    @POST
    @Operation(
            operationId = "poll.open",
            summary = "Open a vote of the chambers",
            description =
                    "By the body's chair, in an open session. Rule, method and electorate are"
                            + " frozen. The rule is the charter's for the matter; another one is"
                            + " named only where the charter lets the chair choose it"
                            + " (rule-is-the-charters). Which rule applies is itself put to the"
                            + " vote by the subject rule/NAME/SUBJECT, in the plenary, where the"
                            + " charter has that. Answers 202; the address in Location answers once the"
                            + " ballot box has it. Not safe twice without an Idempotency-Key:"
                            + " voting-begun.")
    public Uni<Response> open(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewPoll request) {
        Checked.body(request)
                .text("body", request.body())
                .present("kind", request.kind())
                .languages("question", request.question())
                .text("subject", request.subject())
                .that(request.quorum() == null || request.quorum() >= 0, "quorum", "is at least 0")
                .orRefuse();
        if (request.kind() == PollKind.GROUP) {
            throw new Refused(
                    RefusalCode.METHOD_NOT_ALLOWED_HERE,
                    "A group's own vote is opened by its completed petition.");
        }
        var command =
                new OpenPoll(
                        request.body(),
                        matter(request),
                        request.method(),
                        request.question(),
                        request.subject(),
                        request.rule(),
                        request.startsAt(),
                        Boolean.TRUE.equals(request.draw()),
                        seed(),
                        request.quorum(),
                        request.closesAt());
        return door.act(forum, as, command, request).map(acted -> opened(forum, acted));
    }

    private String seed() {
        var seed = new byte[32];
        chance.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }

    private static Matter matter(NewPoll request) {
        if (request.matter() != null) {
            return request.matter();
        }
        return request.kind() == PollKind.CHAMBER ? Matter.PROPOSAL : Matter.PROCEDURE;
    }

    static Response opened(String forum, Acted acted) {
        var id = Answers.fact(acted, PollOpened.class).orElseThrow().poll();
        return Answers.onItsWay(forum, "polls/" + id, view(acted, id));
    }

    private static PollView view(Acted acted, String id) {
        var state = acted.state();
        return PollView.of(state.decisions().polls().get(id), Answers.now(state));
    }

    @POST
    @Path("{poll}/close")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "poll.close",
            summary = "Close a vote",
            description =
                    "By the chair of the body it is taken in. The ballot box closes when the"
                            + " request reaches it; until then the vote is closing. Twice is safe"
                            + " until the result is here; then voting-closed.")
    public Uni<Response> close(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new ClosePoll(poll))
                .map(acted -> Answers.onItsWay(forum, "polls/" + poll, view(acted, poll)));
    }

    /** Why, in the moderator's words. */
    record PollReason(@Size(max = 2000) String reason) {}

    @POST
    @Path("{poll}/cancellation")
    @Operation(
            operationId = "poll.cancel",
            summary = "Call a vote off",
            description =
                    "By the chair of the body it is taken in, with a reason that is recorded. It"
                            + " decides nothing, and what was put may be put again. Refused with"
                            + " voting-closed once counted. Twice is safe.")
    public Uni<PollView> cancel(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("Plenary-As") String as,
            PollReason request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return door.act(forum, as, new CancelPoll(poll, request.reason()))
                .map(acted -> view(acted, poll));
    }

    @POST
    @Path("{poll}/recount")
    @Operation(
            operationId = "poll.count-again",
            summary = "Count unclear hands again, as the charter says",
            description =
                    "By the chair, before the count is closed: the same vote goes on by the other"
                            + " method, usually a roll call, and what tellers had handed in is kept"
                            + " as superseded. Where the charter names no other method and fewer"
                            + " than two tellers are appointed, hands are raised electronically:"
                            + " recorded, and no names shown. Not safe twice:"
                            + " method-not-allowed-here.")
    public Uni<PollView> countAgain(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("Plenary-As") String as,
            PollReason request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return door.act(forum, as, new CountAgain(poll, request.reason()))
                .map(acted -> view(acted, poll));
    }

    /**
     * A seat's words beside its vote.
     *
     * @param meant the answer it meant, for a correction; absent for an explanation
     */
    record NewVoteNote(Choice meant, @Size(max = 8000) String text) {}

    @POST
    @Path("{poll}/notes")
    @Operation(
            operationId = "vote.note",
            summary = "Explain a vote, or say that another answer was meant",
            description =
                    "As a seat of its electorate, once it is counted. A correction is a footnote:"
                            + " the tally stands. It is said once, by a seat that answered, of"
                            + " another answer that was offered. Not safe twice without an"
                            + " Idempotency-Key.")
    public Uni<Response> note(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("Plenary-As") String as,
            NewVoteNote request) {
        Checked.body(request).text("text", request.text()).orRefuse();
        return door.act(forum, as, new NoteVote(poll, request.meant(), request.text()))
                .map(acted -> Response.status(201).entity(notes(acted, poll).getLast()).build());
    }

    private static List<VoteNoteView> notes(Acted acted, String poll) {
        return VoteNoteView.of(acted.state().decisions().polls().get(poll));
    }
}
