package plenary.proposal.aside.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.http.Callers;
import plenary.proposal.aside.About;
import plenary.proposal.aside.CapitalQuestion;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.store.PostgresAsides;

/** What a delegation asks its colleagues, and what they answer. */
@Path("/api/forums/{forum}/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class CapitalResource {
    private static final int WAITING = 50; // questions of one delegation

    private final Door door;
    private final Callers callers;
    private final PostgresAsides asides;
    private final Clock clock = Clock.systemUTC();

    CapitalResource(Door door, Callers callers, PostgresAsides asides) {
        this.door = door;
        this.callers = callers;
        this.asides = asides;
    }

    /**
     * A question within one of your delegations.
     *
     * @param delegation its code
     * @param subject {@code provision/3A}, {@code bracket/b4} or {@code session/SESSION/ITEM}
     * @param mine whether you asked it
     * @param askedAt the world's time
     * @param answer absent while there is none
     */
    @Schema(name = "CapitalQuestion")
    record QuestionView(
            @Schema(required = true) long id,
            @Schema(required = true) String delegation,
            @Schema(required = true) String subject,
            @Schema(required = true) String words,
            @Schema(required = true) boolean mine,
            @Schema(required = true) Instant askedAt,
            String answer,
            Instant answeredAt) {

        static QuestionView of(CapitalQuestion question, String person) {
            return new QuestionView(
                    question.id(),
                    question.delegation(),
                    question.subject(),
                    question.words(),
                    question.askedBy().equals(person),
                    question.askedAt(),
                    question.answer(),
                    question.answeredAt());
        }
    }

    /** What is asked, within which delegation, on what. */
    @Schema(name = "NewCapitalQuestion")
    record QuestionRequest(
            @Size(max = 20) String delegation,
            @Size(max = 100) String subject,
            @Size(max = 4000) String words) {}

    /** The answer. */
    @Schema(name = "CapitalAnswer")
    record AnswerRequest(@Size(max = 4000) String words) {}

    @GET
    @Path("questions")
    @Cache(noStore = true)
    @Operation(
            operationId = "capital-question.list",
            summary = "What your delegations asked their colleagues, oldest first",
            description =
                    "By a person of the delegation: who acts for it or reads along. Nobody outside"
                            + " it ever reads them: they are in no record, no export and no list.")
    public Uni<List<QuestionView>> list(@PathParam("forum") String forum) {
        var person = callers.signedIn().person();
        return door.see(forum).chain(seen -> of(forum, seen, person));
    }

    @POST
    @Path("questions")
    @Cache(noStore = true)
    @Operation(
            operationId = "capital-question.ask",
            summary = "Ask your own delegation's colleagues how to act",
            description =
                    "By a person of the delegation, on a provision, a bracket or an item of an"
                            + " agenda that they may see. The same words on the same subject wait"
                            + " once, so twice is safe. Refused questions-waiting with fifty"
                            + " unanswered.")
    public Uni<List<QuestionView>> ask(@PathParam("forum") String forum, QuestionRequest request) {
        var person = callers.signedIn().person();
        Checked.body(request)
                .text("delegation", request.delegation())
                .text("subject", request.subject())
                .text("words", request.words())
                .orRefuse();
        return door.see(forum)
                .chain(
                        seen -> {
                            within(seen, person, request.delegation());
                            var about = About.in(seen.state(), seen.viewer(), request.subject());
                            return asides.questions(forum, List.of(request.delegation()))
                                    .invoke(CapitalResource::room)
                                    .chain(
                                            () ->
                                                    asides.ask(
                                                            forum,
                                                            request.delegation(),
                                                            about,
                                                            request.words(),
                                                            person,
                                                            now()))
                                    .chain(() -> of(forum, seen, person));
                        });
    }

    @PUT
    @Path("questions/{question}/answer")
    @Cache(noStore = true)
    @Operation(
            operationId = "capital-question.answer",
            summary = "Answer what your delegation asks",
            description =
                    "By a person of the delegation. A later answer takes the place of an earlier"
                            + " one; twice is safe.")
    public Uni<List<QuestionView>> answer(
            @PathParam("forum") String forum,
            @PathParam("question") long question,
            AnswerRequest request) {
        var person = callers.signedIn().person();
        Checked.body(request).text("words", request.words()).orRefuse();
        return door.see(forum)
                .chain(
                        seen ->
                                find(forum, seen, person, question)
                                        .chain(
                                                () ->
                                                        asides.answer(
                                                                question,
                                                                request.words(),
                                                                person,
                                                                now()))
                                        .chain(() -> of(forum, seen, person)));
    }

    @DELETE
    @Path("questions/{question}")
    @Consumes(MediaType.WILDCARD)
    @Cache(noStore = true)
    @Operation(
            operationId = "capital-question.take-back",
            summary = "Take back what you asked, with its answer",
            description =
                    "By whoever asked it. Nothing of it stays; a second time answers"
                            + " question-not-found.")
    public Uni<List<QuestionView>> takeBack(
            @PathParam("forum") String forum, @PathParam("question") long question) {
        var person = callers.signedIn().person();
        return door.see(forum)
                .chain(
                        seen ->
                                find(forum, seen, person, question)
                                        .invoke(found -> own(found, person))
                                        .chain(() -> asides.takeBack(question))
                                        .chain(() -> of(forum, seen, person)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Uni<List<QuestionView>> of(String forum, Seen seen, String person) {
        return asides.questions(forum, delegations(seen, person))
                .map(all -> all.stream().map(one -> QuestionView.of(one, person)).toList());
    }

    private Uni<CapitalQuestion> find(String forum, Seen seen, String person, long question) {
        return asides.questions(forum, delegations(seen, person))
                .map(
                        all ->
                                all.stream()
                                        .filter(one -> one.id() == question)
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                RefusalCode.QUESTION_NOT_FOUND,
                                                                "There is no question "
                                                                        + question
                                                                        + " within your"
                                                                        + " delegations.")));
    }

    private static List<String> delegations(Seen seen, String person) {
        return seen.state().assembly().people().readWith(person);
    }

    private static void within(Seen seen, String person, String delegation) {
        if (!delegations(seen, person).contains(delegation)) {
            throw new Refused(
                    RefusalCode.NOT_ENTITLED, "You are not of the delegation " + delegation + ".");
        }
    }

    private static void own(CapitalQuestion question, String person) {
        if (!question.askedBy().equals(person)) {
            throw new Refused(RefusalCode.AUTHOR_ONLY, "Another of your delegation asked it.");
        }
    }

    private static void room(List<CapitalQuestion> asked) {
        if (asked.stream().filter(CapitalQuestion::open).count() >= WAITING) {
            throw new Refused(
                    RefusalCode.QUESTIONS_WAITING,
                    WAITING + " questions of your delegation wait for an answer.");
        }
    }
}
