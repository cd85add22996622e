package plenary.proposal.floor.http;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.contracts.event.SessionEvent.StatementKind;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.floor.Challenge;
import plenary.proposal.floor.FloorCommand.AppealRuling;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.GiveRuling;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.RecordStatement;
import plenary.proposal.floor.FloorCommand.ResumeSession;
import plenary.proposal.floor.FloorCommand.SetPresence;
import plenary.proposal.floor.FloorCommand.SuspendSession;
import plenary.proposal.floor.Session;
import plenary.proposal.floor.Statement;

/** Sessions, presence, statements for the record and questions of scope. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "session")
class FloorResource {
    private final Door door;

    FloorResource(Door door) {
        this.door = door;
    }

    // the act's own, also when the same request comes again after others
    private static <E extends DeliberationEvent> E fact(Acted acted, Class<E> kind) {
        return acted.events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A session to be opened, with the commitments made at its opening.
     *
     * @param present who is there as it opens; absent where nobody noted that
     */
    record NewSession(
            String session,
            String body,
            @Size(max = 300) String title,
            List<Commitment> commitments,
            List<String> present) {}

    @POST
    @Path("sessions")
    @Operation(
            operationId = "session.open",
            summary = "Open a session of a body",
            description =
                    "By the body's chair or secretary. Who is present may be said with it: where"
                            + " the charter tests the quorum at the opening, too few are refused"
                            + " quorum-not-present. Not safe twice: already-exists.")
    public Uni<Response> open(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewSession request) {
        Checked.body(request)
                .form("session", request.session(), Checked.SLUG)
                .present("body", request.body())
                .text("title", request.title())
                .atMost("commitments", request.commitments(), 50)
                .atMost("present", request.present(), 5000)
                .orRefuse();
        for (var commitment :
                request.commitments() == null ? List.<Commitment>of() : request.commitments()) {
            Checked.body(commitment)
                    .form("commitments.id", commitment.id(), Checked.SLUG)
                    .present("commitments.kind", commitment.kind())
                    .text("commitments.text", commitment.text(), 2000)
                    .orRefuse();
        }
        var command =
                new OpenSession(
                        request.session(),
                        request.body(),
                        request.title(),
                        request.commitments() == null ? List.of() : request.commitments(),
                        request.present() == null
                                ? null
                                : request.present().stream().distinct().toList());
        return door.act(forum, as, command)
                .map(
                        acted ->
                                Response.created(
                                                URI.create(
                                                        "/api/forums/"
                                                                + forum
                                                                + "/sessions/"
                                                                + request.session()))
                                        .entity(
                                                acted.state()
                                                        .floor()
                                                        .sessions()
                                                        .get(request.session()))
                                        .build());
    }

    @GET
    @Path("sessions")
    @Operation(
            operationId = "session.list",
            summary = "The sessions of all bodies",
            description =
                    "Of a closed body's session, those who are not its members are told the hours"
                            + " and which meeting of the body it is, not its title, who is present"
                            + " or what was promised.")
    public Uni<List<Session>> sessions(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> List.copyOf(seen.state().floor().sessions().all()));
    }

    /** Why, and for a closing whether proposals not yet considered may stay so. */
    record Reason(@Size(max = 2000) String reason, Boolean leaveUnconsidered) {}

    @POST
    @Path("sessions/{session}/suspend")
    @Operation(
            operationId = "session.suspend",
            summary = "Suspend a session",
            description = "By the body's chair or secretary. A second time: session-not-open.")
    public Uni<Session> suspend(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            Reason request) {
        return door.act(forum, as, new SuspendSession(session, words(request)))
                .map(acted -> acted.state().floor().sessions().get(session));
    }

    @POST
    @Path("sessions/{session}/resume")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "session.resume",
            summary = "Resume a suspended session",
            description = "By the body's chair or secretary. A second time: session-not-open.")
    public Uni<Session> resume(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new ResumeSession(session))
                .map(acted -> acted.state().floor().sessions().get(session));
    }

    @POST
    @Path("sessions/{session}/close")
    @Operation(
            operationId = "session.close",
            summary = "Close a session",
            description =
                    "By the body's chair or secretary. Refused not-yet-considered while a proposal"
                            + " has no disposition, unless leaveUnconsidered says so.")
    public Uni<Session> close(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            Reason request) {
        var leave = request != null && Boolean.TRUE.equals(request.leaveUnconsidered());
        return door.act(forum, as, new CloseSession(session, words(request), leave))
                .map(acted -> acted.state().floor().sessions().get(session));
    }

    private static String words(Reason request) {
        if (request == null) {
            return null;
        }
        Checked.body(request).orRefuse();
        return request.reason();
    }

    /** The seats present from now on. */
    record Presence(List<String> present) {}

    @PUT
    @Path("sessions/{session}/presence")
    @Operation(
            operationId = "presence.set",
            summary = "Say which seats are present",
            description = "By the body's chair or secretary. Twice is safe.")
    public Uni<Session> presence(
            @PathParam("forum") String forum,
            @PathParam("session") String session,
            @HeaderParam("Plenary-As") String as,
            Presence request) {
        Checked.body(request)
                .present("present", request.present())
                .atMost("present", request.present(), 5000)
                .orRefuse();
        var seats = request.present().stream().distinct().toList();
        return door.act(forum, as, new SetPresence(session, seats))
                .map(acted -> acted.state().floor().sessions().get(session));
    }

    /** Words for the record; {@code about} is an address such as {@code provision/3A}. */
    record NewStatement(
            String session,
            StatementKind kind,
            @Size(max = 120) String about,
            @Size(max = 20_000) String text) {}

    @POST
    @Path("statements")
    @Operation(
            operationId = "statement.record",
            summary = "Put words on the record; they decide nothing",
            description =
                    "From a seat or an office, in an open session, or about a call for consensus"
                            + " of the body in or outside a meeting. Not safe twice.")
    public Uni<Response> statement(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewStatement request) {
        Checked.body(request)
                .that(
                        request.session() != null || Statement.call(request.about()) != null,
                        "session",
                        "is needed, or about a call for consensus")
                .present("kind", request.kind())
                .text("text", request.text())
                .orRefuse();
        var command =
                new RecordStatement(
                        request.session(), request.kind(), request.about(), request.text());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id = fact(acted, StatementRecorded.class).statement();
                            return Response.created(
                                            URI.create("/api/forums/" + forum + "/statements"))
                                    .entity(acted.state().floor().statements().get(id))
                                    .build();
                        });
    }

    @GET
    @Path("statements")
    @Operation(operationId = "statement.list", summary = "Statements for the record")
    public Uni<List<Statement>> statements(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state().floor().statements().all().stream()
                                        .filter(
                                                s ->
                                                        seen.viewer()
                                                                .mayRead(audience(seen.state(), s)))
                                        .toList());
    }

    private static String audience(plenary.proposal.ForumState state, Statement statement) {
        var body =
                statement.session() == null
                        ? state.texts().calls().get(Statement.call(statement.about())).body()
                        : state.floor().sessions().get(statement.session()).body();
        return state.assembly().bodies().get(body).audience();
    }

    /** What is said to be out of scope, and why. */
    record NewChallenge(@Size(max = 120) String subject, @Size(max = 8000) String grounds) {}

    @POST
    @Path("scope-challenges")
    @Operation(
            operationId = "scope.challenge",
            summary = "Challenge the competence to deal with an item",
            description =
                    "From a seat, against a proposal or a provision of the draft. It stays visibly"
                            + " challenged, and is neither called nor voted on, until ruled on."
                            + " What was ruled on is refused challenge-settled until it moves. Not"
                            + " safe twice: already-exists.")
    public Uni<Response> challenge(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewChallenge request) {
        Checked.body(request)
                .text("subject", request.subject())
                .text("grounds", request.grounds())
                .orRefuse();
        return door.act(forum, as, new ChallengeScope(request.subject(), request.grounds()))
                .map(
                        acted -> {
                            var id = fact(acted, ScopeChallenged.class).challenge();
                            return Response.created(
                                            URI.create(
                                                    "/api/forums/"
                                                            + forum
                                                            + "/scope-challenges/"
                                                            + id))
                                    .entity(acted.state().floor().challenges().get(id))
                                    .build();
                        });
    }

    @GET
    @Path("scope-challenges/{challenge}")
    @Operation(operationId = "scope.get", summary = "A question of scope and its ruling")
    public Uni<Challenge> challenge(
            @PathParam("forum") String forum, @PathParam("challenge") String challenge) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state()
                                        .floor()
                                        .challenges()
                                        .find(challenge)
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                RefusalCode.CHALLENGE_NOT_FOUND,
                                                                "There is no challenge "
                                                                        + challenge
                                                                        + ".")));
    }

    /** The moderator's answer, in the moderator's own words. */
    record NewRuling(Boolean inScope, @Size(max = 8000) String words) {}

    @POST
    @Path("scope-challenges/{challenge}/ruling")
    @Operation(
            operationId = "ruling.give",
            summary = "Rule on a question of scope",
            description =
                    "By the chair of the body it is before, of one above, or of the plenary. A"
                            + " second ruling is refused challenge-settled; an appeal remains.")
    public Uni<Challenge> rule(
            @PathParam("forum") String forum,
            @PathParam("challenge") String challenge,
            @HeaderParam("Plenary-As") String as,
            NewRuling request) {
        Checked.body(request)
                .present("inScope", request.inScope())
                .text("words", request.words())
                .orRefuse();
        return door.act(forum, as, new GiveRuling(challenge, request.inScope(), request.words()))
                .map(acted -> acted.state().floor().challenges().get(challenge));
    }

    @GET
    @Path("scope-challenges")
    @Operation(
            operationId = "scope.list",
            summary = "The questions of scope, with rulings and appeals")
    public Uni<List<Challenge>> challenges(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> List.copyOf(seen.state().floor().challenges().all()));
    }

    @POST
    @Path("scope-challenges/{challenge}/appeal")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "ruling.appeal",
            summary = "Appeal against a ruling on scope",
            description =
                    "From a seat that may vote, once. The item stands challenged again until the"
                            + " chair has a vote taken: poll.open with the matter appeal and the"
                            + " subject challenge/ID; its result upholds or overrules. By the same"
                            + " seat twice is safe; by another: appealed-already.")
    public Uni<Challenge> appeal(
            @PathParam("forum") String forum,
            @PathParam("challenge") String challenge,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new AppealRuling(challenge))
                .map(acted -> acted.state().floor().challenges().get(challenge));
    }
}
