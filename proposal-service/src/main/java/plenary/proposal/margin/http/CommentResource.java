package plenary.proposal.margin.http;

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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.MarginEvent.CommentMade;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.margin.Comment;
import plenary.proposal.margin.MarginCommand;
import plenary.proposal.margin.MarginCommand.MakeComment;
import plenary.proposal.margin.MarginCommand.ReopenComment;
import plenary.proposal.margin.MarginCommand.ReplyToComment;
import plenary.proposal.margin.MarginCommand.ResolveComment;
import plenary.proposal.margin.MarginCommand.WithdrawComment;
import plenary.proposal.text.http.SelectionRequest;
import plenary.proposal.text.http.Sight;

/** Comments in thread on provisions, words and brackets; each is read by its own audience. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "text")
class CommentResource {
    private static final int LONGEST = 4000;

    private final Door door;

    CommentResource(Door door) {
        this.door = door;
    }

    /**
     * A comment.
     *
     * @param provision what it is about; absent where a bracket is named
     * @param bracket the bracket it is about instead
     * @param passage the words in the provision; all of it where absent
     * @param visibility body (whoever reads what the body works on), group (one's own chamber or
     *     advisory group) or delegation (nobody else)
     */
    record NewComment(
            @Size(max = 40) String provision,
            @Size(max = 40) String bracket,
            SelectionRequest passage,
            @Schema(required = true) CommentVisibility visibility,
            @Schema(required = true) @Size(max = LONGEST) String text) {}

    @POST
    @Path("comments")
    @Operation(
            operationId = "comment.make",
            summary = "Comment on a provision, words in it, or a bracket",
            description =
                    "By a seat of the body or of an advisory group, or by its chair; to the body's"
                            + " audience, one's group or one's own delegation. It changes no word."
                            + " Not safe twice: each is a further comment; use an"
                            + " Idempotency-Key.")
    public Uni<RestResponse<CommentView>> make(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewComment request) {
        var checked =
                Checked.body(request)
                        .that(
                                (request.provision() == null) != (request.bracket() == null),
                                "provision",
                                "or bracket is named, one of them")
                        .present("visibility", request.visibility())
                        .text("text", request.text());
        if (request.passage() != null) {
            request.passage().check(checked, "passage");
        }
        checked.orRefuse();
        var command =
                new MakeComment(
                        request.provision(),
                        request.bracket(),
                        request.passage() == null ? null : request.passage().selection(),
                        request.visibility(),
                        request.text());
        return door.act(forum, as, command).map(acted -> created(forum, acted));
    }

    record NewReply(@Schema(required = true) @Size(max = LONGEST) String text) {}

    @POST
    @Path("comments/{comment}/replies")
    @Operation(
            operationId = "comment.reply",
            summary = "Answer in the thread of a comment",
            description =
                    "By who reads it and may comment there, to the same audience. Not safe twice.")
    public Uni<RestResponse<CommentView>> reply(
            @PathParam("forum") String forum,
            @PathParam("comment") String comment,
            @HeaderParam("Plenary-As") String as,
            NewReply request) {
        Checked.body(request).text("text", request.text()).orRefuse();
        return door.act(forum, as, new ReplyToComment(comment, request.text()))
                .map(acted -> created(forum, acted));
    }

    @POST
    @Path("comments/{comment}/resolution")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "comment.resolve",
            summary = "Settle the thread of a comment",
            description =
                    "By who began it or the body's chair; in a group or a delegation by any of its"
                            + " members. Twice is safe.")
    public Uni<CommentView> resolve(
            @PathParam("forum") String forum,
            @PathParam("comment") String comment,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, comment, new ResolveComment(comment));
    }

    @DELETE
    @Path("comments/{comment}/resolution")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "comment.reopen",
            summary = "Open a settled thread again",
            description = "By whoever may settle it. Twice is safe.")
    public Uni<CommentView> reopen(
            @PathParam("forum") String forum,
            @PathParam("comment") String comment,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, comment, new ReopenComment(comment));
    }

    @DELETE
    @Path("comments/{comment}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "comment.withdraw",
            summary = "Take back one's own comment",
            description = "By its author; answers to it stay. Twice is safe.")
    public Uni<CommentView> withdraw(
            @PathParam("forum") String forum,
            @PathParam("comment") String comment,
            @HeaderParam("Plenary-As") String as) {
        return act(forum, as, comment, new WithdrawComment(comment));
    }

    @GET
    @Path("comments")
    @Operation(
            operationId = "comment.list",
            summary = "The comments you may read, oldest first",
            description = "On one provision or one bracket, where named.")
    public Uni<List<CommentView>> list(
            @PathParam("forum") String forum,
            @QueryParam("provision") String provision,
            @QueryParam("bracket") String bracket) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> CommentView.all(sight, provision, bracket));
    }

    @GET
    @Path("comments.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "comment.table", summary = "The comments you may read, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "comment",
                                            "thread",
                                            "provision",
                                            "bracket",
                                            "words",
                                            "stands",
                                            "by",
                                            "name",
                                            "visibility",
                                            "text",
                                            "at",
                                            "resolved",
                                            "withdrawn");
                            for (var c : CommentView.all(sight, null, null)) {
                                csv.line(
                                        c.id(),
                                        c.thread(),
                                        c.provision(),
                                        c.bracket(),
                                        c.words(),
                                        c.stands(),
                                        c.by(),
                                        c.name(),
                                        c.visibility().name().toLowerCase(java.util.Locale.ROOT),
                                        c.text(),
                                        c.at(),
                                        c.resolved(),
                                        c.withdrawn());
                            }
                            return csv.file("comments");
                        });
    }

    private Uni<CommentView> act(String forum, String as, String comment, MarginCommand command) {
        return door.act(forum, as, command)
                .map(acted -> Sight.after(acted))
                .map(sight -> CommentView.of(sight, find(sight, comment)));
    }

    private static Comment find(Sight sight, String comment) {
        return sight.state()
                .margin()
                .comments()
                .find(comment)
                .orElseThrow(
                        () -> new Refused(RefusalCode.COMMENT_NOT_FOUND, "No comment " + comment));
    }

    private static RestResponse<CommentView> created(String forum, Acted acted) {
        var id =
                acted.events().stream()
                        .filter(CommentMade.class::isInstance)
                        .map(CommentMade.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .comment();
        var sight = Sight.after(acted);
        return ResponseBuilder.create(
                        RestResponse.Status.CREATED, CommentView.of(sight, find(sight, id)))
                .location(URI.create("/api/forums/" + forum + "/comments"))
                .build();
    }
}
