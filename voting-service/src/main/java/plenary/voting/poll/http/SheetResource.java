package plenary.voting.poll.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Ballot;
import plenary.journal.http.Callers;
import plenary.voting.forum.Viewer;
import plenary.voting.forum.store.PostgresForums;
import plenary.voting.forum.store.Readers;
import plenary.voting.poll.desk.SheetDesk;
import plenary.voting.poll.store.PollRow;
import plenary.voting.poll.store.PostgresPolls;
import plenary.voting.poll.store.PostgresSheets;

/** The printed sheet of a vote, and what two tellers read from it. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
public class SheetResource {
    private final PostgresPolls polls;
    private final PostgresSheets sheets;
    private final PostgresForums forums;
    private final Readers readers;
    private final SheetDesk desk;
    private final Callers callers;

    SheetResource(
            PostgresPolls polls,
            PostgresSheets sheets,
            PostgresForums forums,
            Readers readers,
            SheetDesk desk,
            Callers callers) {
        this.polls = polls;
        this.sheets = sheets;
        this.forums = forums;
        this.readers = readers;
        this.desk = desk;
        this.callers = callers;
    }

    @GET
    @Path("polls/{poll}/sheet")
    @Operation(
            operationId = "sheet.get",
            summary = "The sheet of a vote, to be printed: who is called, and what may be ticked",
            description =
                    """
                    For whoever may read the vote. The electorate in the order of call, the question,                     the choices and the number that tells this sheet from any other. Where seats have                     voted already, and where two tellers read differently, is told to the officers of                     the body that counts; a teller sees it after keying in. No sheet is printed for a                     secret vote or a group's own: method-not-allowed-here. Else refused with                     poll-not-found, poll-not-here-yet.""")
    public Uni<SheetView> get(@PathParam("forum") String forum, @PathParam("poll") String poll) {
        return readers.read(
                forum,
                (session, viewer) ->
                        polls.find(session, forum, poll)
                                .map(row -> PollResource.readable(viewer, row, poll))
                                .chain(row -> view(session, viewer, row)));
    }

    @GET
    @Path("polls/{poll}/sheet.csv")
    @Produces(PollAnalysis.CSV)
    @Operation(
            operationId = "sheet.table",
            summary = "The lines of the sheet of a vote as CSV",
            description = "For whoever may read the vote; as sheet.get.")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("poll") String poll) {
        return get(forum, poll).map(SheetTable::of);
    }

    private Uni<SheetView> view(Mutiny.Session session, Viewer viewer, PollRow row) {
        var opened = row.toPoll().opened();
        if (opened.kind() == PollKind.GROUP || opened.method() == Method.SECRET) {
            throw new Refused(
                    RefusalCode.METHOD_NOT_ALLOWED_HERE, "No sheet is printed for such a vote.");
        }
        return forums.teller(session, row.forum, opened.countedIn(), viewer.person())
                .chain(
                        teller ->
                                forums.officer(
                                                session,
                                                row.forum,
                                                opened.countedIn(),
                                                viewer.person())
                                        .map(
                                                officer ->
                                                        new SheetView.Reader(
                                                                viewer, officer, teller)))
                .chain(
                        reader ->
                                polls.box(session, row)
                                        .chain(
                                                box ->
                                                        sheets.returns(session, row.forum, row.poll)
                                                                .map(
                                                                        returns ->
                                                                                SheetView.of(
                                                                                        row,
                                                                                        box.voted(),
                                                                                        returns,
                                                                                        reader))));
    }

    /**
     * What a teller read.
     *
     * @param sheet the number on the paper
     * @param ballots the seats that are ticked, each once
     */
    public record SheetRequest(String sheet, List<Ballot> ballots) {}

    @PUT
    @Path("polls/{poll}/sheet/{teller}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sheet.key-in",
            summary = "Key in what the sheet of a vote says, as a teller",
            description =
                    """
                    {teller} is "me", your person id, or how the count calls you (teller-1). Two tellers                     read for themselves; your later return replaces your earlier one, and the same twice                     is safe. The count closes once two read the same and a picture is attached. Refused                     with not-a-teller, not-on-paper, sheet-of-another-vote, electronic-ballot-stands,                     not-in-electorate, credentials-insufficient, seat-recused, choice-not-offered,                     already-voted for a seat keyed in twice, voting-closed, and                     method-not-allowed-here for a show of hands, whose count is poll.count.""")
    public Uni<SheetView> keyIn(
            @PathParam("forum") String forum,
            @PathParam("poll") String poll,
            @PathParam("teller") String teller,
            SheetRequest request) {
        var person = callers.signedIn().person();
        if (request == null
                || request.sheet() == null
                || request.ballots() == null
                || request.ballots().stream()
                        .anyMatch(b -> b == null || b.seat() == null || b.choice() == null)) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "A return has the sheet's number, and for each ballot a seat and a choice.");
        }
        return desk.keyIn(forum, poll, person, teller, request.sheet().strip(), request.ballots())
                .chain(kept -> get(forum, poll));
    }
}
