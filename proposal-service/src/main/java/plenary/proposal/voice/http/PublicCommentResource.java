package plenary.proposal.voice.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.VoiceEvent.CommentMade;
import plenary.contracts.event.VoiceEvent.CommentsOpened;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.Procedure;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Narrowing;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.PublicComment;
import plenary.proposal.voice.VoiceCommand.AnswerComment;
import plenary.proposal.voice.VoiceCommand.CloseComments;
import plenary.proposal.voice.VoiceCommand.HideComment;
import plenary.proposal.voice.VoiceCommand.MakeComment;
import plenary.proposal.voice.VoiceCommand.OpenComments;
import plenary.proposal.voice.http.CommentView.PeriodView;

/** Public comments: by people with an account and without a seat, between two instants. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "analysis")
class PublicCommentResource {
    private final Door door;

    PublicCommentResource(Door door) {
        this.door = door;
    }

    /**
     * @param session the preparatory session they are for; absent for none
     * @param from the first instant; absent for now
     * @param until the first instant at which none is taken any more
     */
    record NewPeriod(
            @Schema(required = true) String body,
            @Size(max = 60) String session,
            @Schema(required = true) @Size(max = 300) String title,
            Instant from,
            @Schema(required = true) Instant until) {}

    @POST
    @Path("comment-periods")
    @Operation(
            operationId = "public-comments.open",
            summary = "Take public comments in an open body, between two instants",
            description = "By the secretariat, or who leads the body. Not safe twice.")
    public Uni<RestResponse<PeriodView>> open(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewPeriod request) {
        Checked.body(request)
                .form("body", request.body(), Checked.SLUG)
                .text("title", request.title())
                .present("until", request.until())
                .orRefuse();
        var command =
                new OpenComments(
                        request.body(),
                        request.session(),
                        request.title(),
                        request.from(),
                        request.until());
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    acted.events().stream()
                                            .filter(CommentsOpened.class::isInstance)
                                            .map(e -> ((CommentsOpened) e).period())
                                            .findFirst()
                                            .orElseThrow();
                            return created(
                                    forum, period(Sight.after(acted), id), "comment-periods");
                        });
    }

    @GET
    @Path("comment-periods")
    @Operation(
            operationId = "public-comments.list",
            summary = "When public comments are and were taken, with the share answered")
    public Uni<List<PeriodView>> periods(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                sight.state().voices().periods().all().stream()
                                        .map(p -> PeriodView.of(sight, p, now(sight.state())))
                                        .toList());
    }

    /**
     * @param provision it is about; absent for the whole
     * @param author as they name themselves
     */
    record NewPublicComment(
            String provision,
            @Schema(required = true) @Size(max = 120) String author,
            @Schema(required = true) @Size(max = PublicComment.LONGEST) String text) {}

    @POST
    @Path("comment-periods/{period}/comments")
    @Operation(
            operationId = "public-comment.make",
            summary = "Comment, as a signed-in person without a seat or an office here",
            description =
                    "Once a minute, twenty times in a period, 4,000 characters. Everybody reads it"
                            + " unless it is hidden with a reason. Not safe twice; use an"
                            + " Idempotency-Key.")
    public Uni<RestResponse<CommentView>> make(
            @PathParam("forum") String forum,
            @PathParam("period") String period,
            NewPublicComment request) {
        var checked =
                Checked.body(request).text("author", request.author()).text("text", request.text());
        if (request.provision() != null) {
            checked.form("provision", request.provision(), Checked.NUMBER);
        }
        checked.orRefuse();
        var command =
                new MakeComment(period, request.provision(), request.author(), request.text());
        return door.actAsPerson(forum, command)
                .map(
                        acted -> {
                            var id =
                                    acted.events().stream()
                                            .filter(CommentMade.class::isInstance)
                                            .map(e -> ((CommentMade) e).comment())
                                            .findFirst()
                                            .orElseThrow();
                            return created(
                                    forum,
                                    comment(Sight.after(acted), id),
                                    "comment-periods/" + period + "/comments");
                        });
    }

    @GET
    @Path("comment-periods/{period}/comments")
    @Operation(
            operationId = "public-comment.list",
            summary = "The comments of a period, oldest first, each with its answer",
            description = "standing names one of answered, unanswered, awaiting, hidden.")
    public Uni<List<CommentView>> list(
            @PathParam("forum") String forum,
            @PathParam("period") String period,
            @QueryParam("standing") String standing) {
        Narrowing.one("standing", standing, CommentView.STANDINGS);
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                views(sight, period).stream()
                                        .filter(
                                                c ->
                                                        standing == null
                                                                || c.standing().equals(standing))
                                        .toList());
    }

    private static List<CommentView> views(Sight sight, String period) {
        period(sight, period);
        return sight.state().voices().of(period).stream()
                .map(c -> CommentView.of(sight, c))
                .toList();
    }

    @GET
    @Path("comment-periods/{period}/comments.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "public-comment.table", summary = "The comments of a period, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("period") String period) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "comment",
                                            "at",
                                            "provision",
                                            "author",
                                            "text",
                                            "standing",
                                            "answer",
                                            "hidden_because");
                            for (var c : views(sight, period)) {
                                csv.line(
                                        c.id(),
                                        c.at(),
                                        c.number(),
                                        c.author(),
                                        c.text(),
                                        c.standing(),
                                        c.answer() == null ? null : c.answer().text(),
                                        c.hidden() == null ? null : c.hidden().reason());
                            }
                            return csv.file(period + "-comments");
                        });
    }

    record NewPublicAnswer(@Schema(required = true) @Size(max = 8000) String text) {}

    @POST
    @Path("public-comments/{comment}/answer")
    @Operation(
            operationId = "public-comment.answer",
            summary = "Answer a public comment for the body",
            description = "By the body's chair. Once: a second is refused comment-answered.")
    public Uni<CommentView> answer(
            @PathParam("forum") String forum,
            @PathParam("comment") String comment,
            @HeaderParam("Plenary-As") String as,
            NewPublicAnswer request) {
        Checked.body(request).text("text", request.text()).orRefuse();
        return door.act(forum, as, new AnswerComment(comment, request.text()))
                .map(acted -> comment(Sight.after(acted), comment));
    }

    record Hiding(@Schema(required = true) @Size(max = 2000) String reason) {}

    @POST
    @Path("public-comments/{comment}/hiding")
    @Operation(
            operationId = "public-comment.hide",
            summary = "Take a comment's words from view, with a reason that is shown",
            description = "By the secretariat, or who leads the body. Twice is safe.")
    public Uni<CommentView> hide(
            @PathParam("forum") String forum,
            @PathParam("comment") String comment,
            @HeaderParam("Plenary-As") String as,
            Hiding request) {
        Checked.body(request).text("reason", request.reason()).orRefuse();
        return door.act(forum, as, new HideComment(comment, request.reason()))
                .map(acted -> comment(Sight.after(acted), comment));
    }

    @POST
    @Path("comment-periods/{period}/closing")
    @Operation(
            operationId = "public-comments.close",
            summary = "Close the comments; what has no answer is marked unanswered",
            description = "By the secretariat, or who leads the body. Twice is safe.")
    public Uni<PeriodView> close(
            @PathParam("forum") String forum,
            @PathParam("period") String period,
            @HeaderParam("Plenary-As") String as) {
        return door.act(forum, as, new CloseComments(period))
                .map(acted -> period(Sight.after(acted), period));
    }

    private static CommentView comment(Sight sight, String id) {
        return CommentView.of(sight, sight.state().voices().comments().get(id));
    }

    private static PeriodView period(Sight sight, String id) {
        var period =
                sight.state()
                        .voices()
                        .periods()
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                RefusalCode.COMMENTS_NOT_FOUND,
                                                "There is no period of comments " + id + "."));
        return PeriodView.of(sight, period, now(sight.state()));
    }

    private static Instant now(ForumState state) {
        return Procedure.forumTime(state, Instant.now());
    }

    private static <T> RestResponse<T> created(String forum, T view, String path) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/api/forums/" + forum + "/" + path))
                .build();
    }
}
