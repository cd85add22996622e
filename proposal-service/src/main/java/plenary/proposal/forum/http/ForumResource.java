package plenary.proposal.forum.http;

import io.smallrye.mutiny.Multi;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.http.Callers;
import plenary.proposal.Procedure;
import plenary.proposal.Viewer;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.forum.ForumCommand.CreateBody;
import plenary.proposal.forum.ForumCommand.CreateForum;
import plenary.proposal.forum.ForumCommand.SetClock;
import plenary.proposal.store.PostgresForums;
import plenary.proposal.text.Outside;

/** Forums, their bodies and who may act in them. */
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class ForumResource {
    private static final Pattern PERSON = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

    private final Door door;
    private final Callers callers;
    private final PostgresForums forums;
    private final CharterShelf charters;

    ForumResource(Door door, Callers callers, PostgresForums forums, CharterShelf charters) {
        this.door = door;
        this.callers = callers;
        this.forums = forums;
        this.charters = charters;
    }

    /**
     * @param forum its name in addresses
     * @param charter the name of a charter that ships; absent where its text is given
     * @param charterText a charter of its own, in YAML; absent for one that ships
     * @param secretariat opaque ids of persons; the creator where absent
     * @param clock the instant a rehearsal starts at
     */
    record NewForum(
            String forum,
            Map<String, @Size(max = 200) String> title,
            Mode mode,
            String charter,
            @Size(max = 200_000) String charterText,
            List<String> secretariat,
            Instant clock) {}

    @POST
    @Operation(
            operationId = "forum.create",
            summary = "Set up a forum",
            description =
                    "By the deployment's administrator, who names the secretariat and a charter"
                            + " known here, or writes one. Not safe twice: the second answers"
                            + " already-exists. Refused: charter-unknown; charter-faulty, with"
                            + " the place, the line and the reason of each fault.")
    public Uni<Response> create(NewForum request) {
        Checked.body(request)
                .form("forum", request.forum(), Checked.SLUG)
                .that(
                        request.forum() == null || request.forum().length() >= 3,
                        "forum",
                        "is shorter than 3 characters")
                .languages("title", request.title())
                .present("mode", request.mode())
                .that(
                        (request.charter() == null) != (request.charterText() == null),
                        "charter",
                        "is named, or written out in charterText")
                .atMost("secretariat", request.secretariat(), 50)
                .that(
                        request.secretariat() == null
                                || request.secretariat().stream()
                                        .allMatch(p -> PERSON.matcher(p).matches()),
                        "secretariat",
                        "is a list of persons' ids, as the sign-in service knows them; no e-mail"
                                + " address")
                .orRefuse();
        var secretariat =
                request.secretariat() == null || request.secretariat().isEmpty()
                        ? List.of(callers.signedIn().person())
                        : request.secretariat();
        var command =
                new CreateForum(
                        request.forum(),
                        request.title(),
                        request.mode(),
                        request.charter() == null
                                ? charters.ofOneForum(request.charterText())
                                : charters.named(request.charter()),
                        secretariat,
                        request.clock(),
                        request.charterText());
        return door.actAsPerson(request.forum(), command)
                .map(
                        acted ->
                                Response.created(URI.create("/api/forums/" + request.forum()))
                                        .entity(
                                                ForumView.of(
                                                        Outside.of(acted.state(), Viewer.PUBLIC)))
                                        .build());
    }

    @GET
    @Operation(
            operationId = "forum.list",
            summary = "The forums of this deployment",
            description = "Each with the open meetings and votes that the reader may know of.")
    public Uni<List<ForumLine>> list() {
        return forums.names()
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(door::see)
                .map(seen -> ForumLine.of(seen, Procedure.forumTime(seen.state(), Instant.now())))
                .collect()
                .asList();
    }

    @GET
    @Path("{forum}")
    @Operation(operationId = "forum.get", summary = "A forum at a glance")
    public Uni<ForumView> get(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> ForumView.of(seen.state()));
    }

    /** A rehearsal's next instant. */
    record NewClock(Instant to) {}

    @POST
    @Path("{forum}/clock")
    @Operation(
            operationId = "forum.clock",
            summary = "Set a rehearsal's clock forward",
            description =
                    "By the secretariat. Deadlines up to the new instant are written down first,"
                            + " each at its own time. A live forum refuses clock-is-live; an earlier"
                            + " instant clock-goes-forward, so twice is safe.")
    public Uni<ForumView> clock(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewClock request) {
        Checked.body(request).present("to", request.to()).orRefuse();
        var to = request.to().truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        return door.act(forum, as, new SetClock(to))
                .map(acted -> ForumView.of(Outside.of(acted.state(), Viewer.PUBLIC)));
    }

    @GET
    @Path("{forum}/charter")
    @Operation(operationId = "charter.get", summary = "The charter in force")
    public Uni<Charter> charter(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> seen.state().assembly().forum().charter());
    }

    /** A body to be set up; {@code members} are seats, none meaning every seat. */
    record NewBody(
            String body,
            Map<String, @Size(max = 200) String> names,
            BodyKind kind,
            String parent,
            Boolean open,
            @Size(max = 4000) String mandate,
            List<String> members) {}

    @POST
    @Path("{forum}/bodies")
    @Operation(
            operationId = "body.create",
            summary = "Set up a body",
            description = "By the secretariat. Not safe twice: the second answers already-exists.")
    public Uni<Response> createBody(
            @PathParam("forum") String forum, @HeaderParam("Plenary-As") String as, NewBody body) {
        Checked.body(body)
                .form("body", body.body(), Checked.SLUG)
                .languages("names", body.names())
                .present("kind", body.kind())
                .orRefuse();
        var command =
                new CreateBody(
                        body.body(),
                        body.names(),
                        body.kind(),
                        body.parent(),
                        !Boolean.FALSE.equals(body.open()),
                        body.mandate(),
                        body.members() == null ? List.of() : body.members());
        return door.act(forum, as, command)
                .map(
                        acted ->
                                Response.created(
                                                URI.create(
                                                        "/api/forums/"
                                                                + forum
                                                                + "/bodies/"
                                                                + body.body()))
                                        .entity(view(acted, body.body()))
                                        .build());
    }

    private static ForumView.BodyView view(Acted acted, String body) {
        return ForumView.body(acted.state(), acted.state().assembly().bodies().get(body));
    }

    @GET
    @Path("{forum}/bodies")
    @Operation(operationId = "body.list", summary = "The tree of bodies")
    public Uni<List<ForumView.BodyView>> bodies(@PathParam("forum") String forum) {
        return get(forum).map(ForumView::bodies);
    }

    @GET
    @Path("{forum}/bodies/{body}")
    @Operation(operationId = "body.get", summary = "A body")
    public Uni<ForumView.BodyView> body(
            @PathParam("forum") String forum, @PathParam("body") String body) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state()
                                        .assembly()
                                        .bodies()
                                        .find(body)
                                        .map(found -> ForumView.body(seen.state(), found))
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                RefusalCode.BODY_NOT_FOUND,
                                                                "There is no body " + body + ".")));
    }
}
