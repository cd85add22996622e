package plenary.voting.temperature.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.http.Callers;
import plenary.voting.forum.Viewer;
import plenary.voting.forum.store.Readers;
import plenary.voting.temperature.TemperatureCheck;
import plenary.voting.temperature.TemperatureCheck.Answer;
import plenary.voting.temperature.store.CheckDesk;
import plenary.voting.temperature.store.PostgresChecks;

/** Shows of feeling. They are not votes, and every answer here says so. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "temperature check")
public class CheckResource {
    private final Readers readers;
    private final PostgresChecks checks;
    private final CheckDesk desk;
    private final Callers callers;

    CheckResource(Readers readers, PostgresChecks checks, CheckDesk desk, Callers callers) {
        this.readers = readers;
        this.checks = checks;
        this.desk = desk;
        this.callers = callers;
    }

    /**
     * A temperature check.
     *
     * @param isVote always false
     * @param notice what it is not, in words
     * @param counts how many seats feel how; absent where nothing is counted or you may not see it
     * @param words the moderator's words about it, verbatim, once it has ended
     */
    public record CheckView(
            boolean isVote,
            String notice,
            String forum,
            String check,
            String body,
            Map<String, String> question,
            boolean counted,
            Instant openedAt,
            Instant closedAt,
            Map<Answer, Long> counts,
            String words) {}

    /** How a seat feels. */
    public record AnswerRequest(Answer answer) {}

    /** What was noted. Not a vote. */
    public record AnswerView(
            boolean isVote, String notice, String check, String seat, Answer answer) {}

    @GET
    @Path("temperature-checks/{check}")
    @Operation(
            operationId = "temperature-check.get",
            summary = "A temperature check, which is not a vote",
            description = "It has no threshold, no outcome and no power.")
    public Uni<CheckView> get(@PathParam("forum") String forum, @PathParam("check") String check) {
        return readers.read(
                forum,
                (session, viewer) ->
                        checks.find(session, forum, check, false)
                                .chain(kept -> view(session, forum, check, kept, viewer)));
    }

    private Uni<CheckView> view(
            Mutiny.Session session,
            String forum,
            String id,
            PostgresChecks.Kept kept,
            Viewer viewer) {
        if (kept == null || !viewer.mayRead(kept.check().audience())) {
            throw new Refused(
                    RefusalCode.CHECK_NOT_FOUND,
                    "There is no temperature check " + id + " here that you may see.");
        }
        var counts =
                kept.check().counted() && viewer.mayRead(kept.countsFor())
                        ? checks.counts(session, forum, id)
                        : Uni.createFrom().<Map<Answer, Long>>item(Map.of());
        return counts.map(numbers -> view(forum, kept.check(), numbers));
    }

    private static CheckView view(String forum, TemperatureCheck check, Map<Answer, Long> counts) {
        return new CheckView(
                false,
                TemperatureCheck.NOTICE,
                forum,
                check.id(),
                check.body(),
                check.question(),
                check.counted(),
                check.openedAt(),
                check.closedAt(),
                counts,
                check.words());
    }

    @PUT
    @Path("temperature-checks/{check}/answers/{seat}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "temperature-check.answer",
            summary = "Say how your seat feels; this is not a vote",
            description =
                    """
                    A later answer replaces the earlier one; twice is safe. Refused with check-closed, \
                    check-not-counted, not-your-seat, not-entitled.""")
    public Uni<AnswerView> answer(
            @PathParam("forum") String forum,
            @PathParam("check") String check,
            @PathParam("seat") String seat,
            AnswerRequest request) {
        var person = callers.signedIn().person();
        if (request == null || request.answer() == null) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "An answer is favourable, unfavourable or undecided.");
        }
        return desk.answer(forum, check, seat, request.answer(), person)
                .map(answer -> new AnswerView(false, TemperatureCheck.NOTICE, check, seat, answer));
    }
}
