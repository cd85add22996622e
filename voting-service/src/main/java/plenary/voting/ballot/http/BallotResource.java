package plenary.voting.ballot.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Choice;
import plenary.journal.http.Callers;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.StandingBallot;
import plenary.voting.ballot.store.BallotBoxes;
import plenary.voting.ballot.store.PostgresBallots;

/** One seat's answer in a vote by name. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
public class BallotResource {
    private final BallotBoxes boxes;
    private final PostgresBallots ballots;
    private final Callers callers;
    private final Clock clock = Clock.systemUTC();

    BallotResource(BallotBoxes boxes, PostgresBallots ballots, Callers callers) {
        this.boxes = boxes;
        this.ballots = ballots;
        this.callers = callers;
    }

    /**
     * What a seat says.
     *
     * @param choice the plain answer; absent where a word of the body's own is said
     * @param word a word of the charter's own, such as discuss; absent for a plain answer
     */
    public record BallotRequest(Choice choice, String word) {}

    /**
     * That a seat has voted, and what.
     *
     * @param choice nothing in a secret vote: the receipt proves that the seat voted, to nobody how
     * @param word the body's own word, where one was said
     * @param number its place in the poll's own log
     * @param at when it was received, forum time
     * @param receipt hex; the same as long as the choice is the same
     */
    public record ReceiptView(
            String poll,
            String seat,
            Choice choice,
            String word,
            long number,
            Instant at,
            String receipt) {
        static ReceiptView of(String poll, StandingBallot ballot) {
            return new ReceiptView(
                    poll,
                    ballot.seat(),
                    ballot.choice(),
                    ballot.word(),
                    ballot.number(),
                    ballot.at(),
                    ballot.receipt());
        }
    }

    @PUT
    @Path("polls/{poll}/ballots/{seat}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ballot.cast",
            summary = "Cast the ballot of a seat",
            description =
                    """
                    Answered once it is durable. Where the charter has words of its own for answers, word says \
                    one of them, such as discuss; what it means is counted, and in a secret vote that alone is \
                    kept. The same choice twice gives the same receipt; another \
                    choice replaces it where the vote allows, else 409 already-voted; in a secret vote the same \
                    choice too, for what lies sealed is not known. Refused with choice-not-offered, \
                    credentials-insufficient, proxy-holder-absent, \
                    voting-closed at or after the closing time, not-in-electorate, not-your-seat, \
                    seat-recused, method-not-allowed-here for a show of hands, and 503 \
                    ballot-box-full with Retry-After.""")
    @APIResponse(responseCode = "200", description = "In the box")
    public Uni<ReceiptView> cast(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @PathParam("seat") String seat,
            @HeaderParam("Plenary-As") String as,
            BallotRequest request) {
        var person = callers.signedIn().person();
        if (as != null && !as.isBlank() && !as.trim().equals("seat:" + seat)) {
            throw new Refused(
                    RefusalCode.NOT_YOUR_SEAT,
                    "Plenary-As says " + as + ", and the ballot is of " + seat + ".");
        }
        if (request == null || request.choice() == null && request.word() == null) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "A ballot has a choice, such as yes, no, abstain or not-taking-part, or a word"
                            + " of the charter's own.");
        }
        var cast =
                new Cast(
                        seat,
                        request.choice(),
                        request.word(),
                        person,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return boxes.cast(forum, poll, cast).map(ballot -> ReceiptView.of(poll, ballot));
    }

    @GET
    @Path("polls/{poll}/ballots/{seat}")
    @Operation(
            operationId = "ballot.receipt",
            summary = "The receipt of your seat's ballot",
            description = "For who acts for the seat. 404 while it has not voted.")
    public Uni<ReceiptView> receipt(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @PathParam("seat") String seat) {
        var caller = callers.signedIn();
        return ballots.standing(forum, poll, seat, caller.person())
                .map(ballot -> ReceiptView.of(poll, ballot));
    }
}
