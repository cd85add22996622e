package plenary.voting.poll.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.HandCount;
import plenary.contracts.rule.Outcome;
import plenary.journal.PlenaryJson;
import plenary.journal.http.Callers;
import plenary.voting.forum.Viewer;
import plenary.voting.forum.store.Readers;
import plenary.voting.poll.Poll;
import plenary.voting.poll.desk.PollDesk;
import plenary.voting.poll.store.Afterwards;
import plenary.voting.poll.store.PollRow;
import plenary.voting.poll.store.PostgresPolls;

/**
 * Votes in progress and their results. Opening and closing are acts of the procedure, not of the
 * box.
 */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
public class PollResource {
    private final PostgresPolls polls;
    private final Readers readers;
    private final PollDesk desk;
    private final Callers callers;

    PollResource(PostgresPolls polls, Readers readers, PollDesk desk, Callers callers) {
        this.polls = polls;
        this.readers = readers;
        this.desk = desk;
        this.callers = callers;
    }

    /**
     * A vote in a list.
     *
     * @param outcome once closed, with what settled a tie after the count
     */
    public record PollSummary(
            String poll,
            PollKind kind,
            Method method,
            Map<String, String> question,
            String subject,
            PollView.State state,
            Instant openedAt,
            Instant closesAt,
            Instant closedAt,
            Outcome outcome) {}

    @GET
    @Path("polls")
    @Operation(
            operationId = "poll.list",
            summary = "The votes of a forum that you may see, oldest first",
            description = "Refused with forum-not-found.")
    public Uni<List<PollSummary>> list(@PathParam("forum") String forum) {
        return readers.list(
                forum,
                (session, viewer) ->
                        polls.all(session, forum)
                                .map(
                                        rows ->
                                                rows.stream()
                                                        .filter(row -> viewer.mayRead(row.audience))
                                                        .map(PollResource::summary)
                                                        .toList()));
    }

    private static PollSummary summary(PollRow row) {
        var poll = row.toPoll();
        var opened = poll.opened();
        return new PollSummary(
                row.poll,
                opened.kind(),
                opened.method(),
                opened.question(),
                opened.subject(),
                PollView.State.valueOf(row.state.toUpperCase(Locale.ROOT)),
                row.openedAt,
                row.closesAt,
                row.closedAt,
                poll instanceof Poll.Closed closed
                        ? Afterwards.settled(closed.closed().verdict().outcome(), row.afterwards())
                        : null);
    }

    @GET
    @Path("polls/{poll}")
    @Operation(
            operationId = "poll.get",
            summary = "A vote in progress, or its explained result",
            description =
                    """
                    404 poll-not-here-yet with Retry-After while the opening is on its way here; 404 \
                    poll-not-found for a group's own vote where you are not of the group. Carries an \
                    ETag; If-None-Match is answered 304.""")
    @APIResponse(
            responseCode = "200",
            description = "The vote",
            content = @Content(schema = @Schema(implementation = PollView.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed")
    public Uni<RestResponse<PollView>> get(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @HeaderParam("If-None-Match") String known) {
        return readers.read(
                        forum,
                        (session, viewer) ->
                                polls.find(session, forum, poll)
                                        .chain(row -> view(session, viewer, row, poll)))
                .map(view -> answer(view, known));
    }

    @GET
    @Path("polls/{poll}/changes.csv")
    @Produces(PollAnalysis.CSV)
    @Operation(
            operationId = "poll.changes-table",
            summary = "Who took an answer back for another while a vote was open, as CSV",
            description =
                    """
                    One line a change, in their order, with the forum's time; where and when the vote \
                    shows its ballots by name. Of sealed envelopes nothing is kept. Refused with \
                    poll-not-found, poll-not-here-yet.""")
    public Uni<RestResponse<String>> changesTable(
            @PathParam("forum") String forum, @PathParam("poll") String poll) {
        return readers.read(
                        forum,
                        (session, viewer) ->
                                polls.find(session, forum, poll)
                                        .chain(row -> view(session, viewer, row, poll)))
                .map(ChangesTable::of);
    }

    @GET
    @Path("polls/{poll}/analysis")
    @Operation(
            operationId = "poll.analysis",
            summary = "Those who said yes beside the others: six governance indicators, by region",
            description =
                    """
                    Of a closed vote by name. Medians and quartiles of the estimates for 2012, about \
                    -2.5 to 2.5, higher is better; delegations of which they know nothing are named. \
                    Refused with poll-not-found, poll-not-here-yet, not-found.""")
    public Uni<PollAnalysis.AnalysisView> analysis(
            @PathParam("forum") String forum, @PathParam("poll") String poll) {
        return seen(forum, poll).map(PollAnalysis::view);
    }

    @GET
    @Path("polls/{poll}/analysis.csv")
    @Produces(PollAnalysis.CSV)
    @Operation(
            operationId = "poll.analysis-table",
            summary = "Each delegation with its vote and its six indicators, as CSV",
            description = "Asked as poll.analysis is; an empty cell where nothing is known.")
    public Uni<RestResponse<String>> analysisTable(
            @PathParam("forum") String forum, @PathParam("poll") String poll) {
        return seen(forum, poll)
                .map(
                        one ->
                                RestResponse.ResponseBuilder.ok(PollAnalysis.table(one))
                                        .header("Content-Type", PollAnalysis.CSV)
                                        .header(
                                                "Content-Disposition",
                                                "attachment; filename=\"analysis-"
                                                        + one.opened().poll()
                                                        + ".csv\"")
                                        .build());
    }

    private Uni<Poll> seen(String forum, String poll) {
        return readers.read(
                forum,
                (session, viewer) ->
                        polls.find(session, forum, poll)
                                .map(row -> readable(viewer, row, poll).toPoll()));
    }

    private Uni<PollView> view(Mutiny.Session session, Viewer viewer, PollRow row, String poll) {
        readable(viewer, row, poll);
        return polls.box(session, row)
                .chain(
                        box ->
                                polls.returns(session, row.forum, row.poll)
                                        .map(returns -> PollViews.of(row, box, returns, viewer)));
    }

    static PollRow readable(Viewer viewer, PollRow row, String poll) {
        if (row == null) {
            throw new Refused(
                    RefusalCode.POLL_NOT_HERE_YET, "The poll " + poll + " has not arrived here.");
        }
        if (!viewer.mayRead(row.audience)) {
            throw new Refused(
                    RefusalCode.POLL_NOT_FOUND, "There is no poll " + poll + " you may see.");
        }
        return row;
    }

    private static RestResponse<PollView> answer(PollView view, String known) {
        var etag = "\"" + Integer.toHexString(PlenaryJson.write(view).hashCode()) + "\"";
        return etag.equals(known)
                ? RestResponse.ResponseBuilder.<PollView>create(304).header("ETag", etag).build()
                : RestResponse.ResponseBuilder.ok(view).header("ETag", etag).build();
    }

    /** What a teller counted, class by class. */
    public record CountRequest(List<HandCount> counts) {}

    @PUT
    @Path("polls/{poll}/counts/{teller}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "poll.count",
            summary = "Hand in a teller's count of a show of hands",
            description =
                    """
                    {teller} is "me", your person id, or how the count calls you (teller-1). Your later \
                    return replaces your earlier one; the same twice is safe. Returns that differ are \
                    both kept, answered with the code tellers-disagree and where they differ, and the \
                    count cannot be closed until two agree. Refused with not-a-teller, count-faulty, \
                    voting-closed, method-not-allowed-here.""")
    public Uni<PollView.CountView> count(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @PathParam("teller") String teller,
            CountRequest request) {
        var person = callers.signedIn().person();
        if (request == null || request.counts().isEmpty()) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST, "A return has a count for at least one class.");
        }
        return desk.handIn(forum, poll, person, teller, request.counts())
                .map(kept -> PollViews.count(kept.standing(), List.of()));
    }
}
