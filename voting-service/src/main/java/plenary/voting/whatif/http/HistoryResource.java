package plenary.voting.whatif.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.charter.Charter;
import plenary.contracts.refusal.Meanings;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.voting.forum.Viewer;
import plenary.voting.forum.store.PostgresForums;
import plenary.voting.forum.store.Readers;
import plenary.voting.poll.store.PollRow;
import plenary.voting.poll.store.PostgresPolls;
import plenary.voting.whatif.store.PostgresVetoes;

/** The forum's own votes under other rule sets. Reads only. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "what if")
public class HistoryResource {

    private static final int MOST_CHARTERS = 20;

    private final Readers readers;
    private final PostgresForums forums;
    private final PostgresPolls polls;
    private final PostgresVetoes vetoes;
    private final WhatIfCharters charters;

    HistoryResource(
            Readers readers,
            PostgresForums forums,
            PostgresPolls polls,
            PostgresVetoes vetoes,
            WhatIfCharters charters) {
        this.readers = readers;
        this.forums = forums;
        this.polls = polls;
        this.vetoes = vetoes;
        this.charters = charters;
    }

    @GET
    @Path("what-if")
    @Operation(
            operationId = "what-if.history",
            summary =
                    "How many of the forum's recommendations each rule set would have let through",
            description =
                    """
                    charter names a charter that ships, with a rule where one is meant, or own for the \
                    forum's own as it stands, and may stand several times; of is recommendations, or \
                    votes for every vote of the chambers, each judged by the rule a charter has for its \
                    kind, and under the forum's own charter by the one it was held under; bloc is the fact of a seat that names its bloc, region unless said \
                    otherwise; bind says attribute=fact where the roster's column is called otherwise \
                    than in the charter. Of the votes you may see. Vetoes that were cast stop what the \
                    votes carried, under every charter that gives their groups one; others are not \
                    guessed. Refused with charter-unknown, rule-unknown, malformed-request.""")
    public Uni<HistoryView> history(
            @PathParam("forum") String forum,
            @QueryParam("charter") List<String> asked,
            @QueryParam("bloc") String bloc,
            @QueryParam("bind") List<String> bind,
            @QueryParam("of") String of) {
        var question = question(asked, bloc, bind, of);
        return readers.list(
                forum,
                (session, viewer) ->
                        forums.charter(session, forum)
                                .map(question)
                                .chain(asks -> told(session, forum, viewer, asks)));
    }

    private Uni<HistoryView> told(
            Mutiny.Session session, String forum, Viewer viewer, ForumHistory.Question asks) {
        return vetoes.cast(session, forum)
                .chain(
                        cast ->
                                polls.all(session, forum)
                                        .map(
                                                rows ->
                                                        ForumHistory.of(
                                                                readable(rows, viewer),
                                                                cast,
                                                                asks)));
    }

    @GET
    @Path("what-if.csv")
    @Produces(HistoryTable.TYPE)
    @Operation(
            operationId = "what-if.history-table",
            summary = "The same as CSV: every vote under every charter",
            description =
                    "Asked as what-if.history is. Questions are in the reader's language where they"
                            + " were put in it, else in English.")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum,
            @QueryParam("charter") List<String> asked,
            @QueryParam("bind") List<String> bind,
            @QueryParam("of") String of,
            @HeaderParam("Accept-Language") String spoken) {
        var language = Meanings.spoken(spoken);
        return history(forum, asked, null, bind, of)
                .map(view -> HistoryTable.votes(view, language, "what-if-" + forum + ".csv"));
    }

    @GET
    @Path("what-if-blocs.csv")
    @Produces(HistoryTable.TYPE)
    @Operation(
            operationId = "what-if.blocs-table",
            summary = "The blocs as CSV: of the texts each voted for, how many would be stopped",
            description = "Asked as what-if.history is.")
    public Uni<RestResponse<String>> blocs(
            @PathParam("forum") String forum,
            @QueryParam("charter") List<String> asked,
            @QueryParam("bloc") String bloc,
            @QueryParam("bind") List<String> bind,
            @QueryParam("of") String of) {
        return history(forum, asked, bloc, bind, of)
                .map(view -> HistoryTable.blocs(view, "what-if-blocs-" + forum + ".csv"));
    }

    private static List<PollRow> readable(List<PollRow> rows, Viewer viewer) {
        return rows.stream().filter(row -> viewer.mayRead(row.audience)).toList();
    }

    /** The question, once it is known what the forum's own charter says. */
    private Function<Optional<Charter>, ForumHistory.Question> question(
            List<String> asked, String bloc, List<String> bind, String of) {
        var names = asked == null ? List.<String>of() : asked.stream().distinct().toList();
        if (names.isEmpty() || names.size() > MOST_CHARTERS) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "Name one to " + MOST_CHARTERS + " charters: ?charter=NAME&charter=NAME.");
        }
        var votes =
                switch (of == null ? "recommendations" : of) {
                    case "recommendations" -> ForumHistory.Of.RECOMMENDATIONS;
                    case "votes" -> ForumHistory.Of.VOTES;
                    default ->
                            throw new Refused(
                                    RefusalCode.MALFORMED_REQUEST,
                                    "of is recommendations or votes, and this is not: " + of);
                };
        var bindings = ForumHistory.bindings(bind == null ? List.of() : bind);
        return own ->
                new ForumHistory.Question(
                        votes,
                        names.stream().map(name -> charters.asked(name, own)).toList(),
                        bloc == null || bloc.isBlank() ? "region" : bloc,
                        bindings,
                        own.orElse(null));
    }
}
