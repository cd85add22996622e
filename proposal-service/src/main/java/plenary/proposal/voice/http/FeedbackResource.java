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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.VoiceEvent.Evidence;
import plenary.contracts.event.VoiceEvent.FeedbackGiven;
import plenary.contracts.event.VoiceEvent.How;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.VoiceCommand.AnswerFeedback;
import plenary.proposal.voice.VoiceCommand.GiveFeedback;

/** Operational feedback: how a provision would work, and what the body answers. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "analysis")
class FeedbackResource {
    private static final int WORDS = 8000;
    private static final int EVIDENCE = 20;

    private final Door door;

    FeedbackResource(Door door) {
        this.door = door;
    }

    /**
     * @param condition where feasible-if: what must hold
     * @param evidence what it rests on
     */
    record NewFeedback(
            @Schema(required = true) String provision,
            @Schema(required = true) How how,
            @Size(max = 2000) String condition,
            @Schema(required = true) @Size(max = WORDS) String text,
            List<Evidence> evidence) {}

    @POST
    @Path("feedback")
    @Operation(
            operationId = "feedback.give",
            summary = "Say how a provision would work: feasible, feasible if, harmful",
            description =
                    "From a seat of the technical and academic community or of an advisory group,"
                            + " or as an observer; before adoption and after. The item does not"
                            + " close before it is answered. Not safe twice: while one awaits its"
                            + " answer another is refused already-exists.")
    public Uni<RestResponse<FeedbackView>> give(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            NewFeedback request) {
        var checked =
                Checked.body(request)
                        .form("provision", request.provision(), Checked.NUMBER)
                        .present("how", request.how())
                        .text("text", request.text())
                        .atMost("evidence", request.evidence(), EVIDENCE);
        var evidence = request.evidence() == null ? List.<Evidence>of() : request.evidence();
        for (var one : evidence) {
            checked.present("evidence", one);
            if (one != null) {
                checked.text("evidence.text", one.text(), 2000)
                        .optional("evidence.reference", one.reference(), 1000);
            }
        }
        checked.orRefuse();
        var command =
                new GiveFeedback(
                        request.provision(),
                        request.how(),
                        request.condition(),
                        request.text(),
                        evidence);
        return door.act(forum, as, command)
                .map(
                        acted -> {
                            var id =
                                    acted.events().stream()
                                            .filter(FeedbackGiven.class::isInstance)
                                            .map(e -> ((FeedbackGiven) e).feedback())
                                            .findFirst()
                                            .orElseThrow();
                            var view = view(Sight.after(acted), id);
                            return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                                    .location(URI.create("/api/forums/" + forum + "/feedback"))
                                    .build();
                        });
    }

    record NewAnswer(@Schema(required = true) @Size(max = WORDS) String text) {}

    @POST
    @Path("feedback/{feedback}/answer")
    @Operation(
            operationId = "feedback.answer",
            summary = "Answer operational feedback for the body",
            description =
                    "By the chair of the body the provision is with, or of one above. Once: a"
                            + " second answer is refused feedback-answered.")
    public Uni<FeedbackView> answer(
            @PathParam("forum") String forum,
            @PathParam("feedback") String feedback,
            @HeaderParam("Plenary-As") String as,
            NewAnswer request) {
        Checked.body(request).text("text", request.text()).orRefuse();
        return door.act(forum, as, new AnswerFeedback(feedback, request.text()))
                .map(acted -> view(Sight.after(acted), feedback));
    }

    private static FeedbackView view(Sight sight, String id) {
        return FeedbackView.of(sight, sight.state().voices().feedback().get(id));
    }

    @GET
    @Path("feedback")
    @Operation(
            operationId = "feedback.list",
            summary = "Operational feedback and its answers",
            description =
                    "On one provision where it is named; unanswered=true leaves the rest out.")
    public Uni<List<FeedbackView>> list(
            @PathParam("forum") String forum,
            @QueryParam("provision") String provision,
            @QueryParam("unanswered") boolean unanswered) {
        return door.see(forum)
                .map(Sight::of)
                .map(sight -> FeedbackView.all(sight, provision, unanswered));
    }

    @GET
    @Path("feedback.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "feedback.table", summary = "Operational feedback, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "feedback",
                                            "at",
                                            "provision",
                                            "by",
                                            "how",
                                            "condition",
                                            "text",
                                            "evidence",
                                            "moved",
                                            "answered_at",
                                            "answer");
                            for (var f : FeedbackView.all(sight, null, false)) {
                                var answer = f.answer();
                                csv.line(
                                        f.id(),
                                        f.at(),
                                        f.number(),
                                        f.by(),
                                        f.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                        f.condition(),
                                        f.text(),
                                        f.evidence().stream()
                                                .map(
                                                        e ->
                                                                e.reference() == null
                                                                        ? e.text()
                                                                        : e.text()
                                                                                + " "
                                                                                + e.reference())
                                                .collect(Collectors.joining("; ")),
                                        f.moved(),
                                        answer == null ? null : answer.at(),
                                        answer == null ? null : answer.text());
                            }
                            return csv.file("feedback");
                        });
    }
}
