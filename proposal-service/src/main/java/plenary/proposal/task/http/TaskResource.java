package plenary.proposal.task.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.journal.http.Callers;
import plenary.proposal.aside.CapitalQuestion;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.store.PostgresAsides;
import plenary.proposal.task.Holdings;
import plenary.proposal.task.Mine;
import plenary.proposal.task.Task;
import plenary.proposal.task.Tasks;
import plenary.proposal.text.http.Sight;

/** What a person is waited for, and what they hold. A class path as that of who one is. */
@Path("/api/forums/{forum}/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class TaskResource {
    private final Door door;
    private final Callers callers;
    private final PostgresAsides asides;

    TaskResource(Door door, Callers callers, PostgresAsides asides) {
        this.door = door;
        this.callers = callers;
        this.asides = asides;
    }

    @GET
    @Path("tasks")
    @Operation(
            operationId = "task.list",
            summary = "What you are waited for now, in every seat and office",
            description =
                    "By a signed-in person. Votes to cast, silences, calls and windows with their"
                            + " exact ends, what waits to be confirmed, brackets you hold that are"
                            + " on an open agenda, remarks to answer, what your delegation asks; for officers and the"
                            + " secretariat what waits for them. What ends first comes first."
                            + " Whether a vote has been cast is the ballot box's to say. Words in"
                            + " the language asked for, else in English.")
    public Uni<List<TaskView>> tasks(
            @PathParam("forum") String forum, @QueryParam("language") String language) {
        return waiting(forum, language).map(tasks -> tasks.stream().map(TaskView::of).toList());
    }

    @GET
    @Path("tasks.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "task.table", summary = "What you are waited for now, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @QueryParam("language") String language) {
        return waiting(forum, language).map(tasks -> csv(tasks).file("tasks"));
    }

    /** What follows from the forum, and what one's own delegation asks. */
    private Uni<List<Task>> waiting(String forum, String language) {
        return see(forum)
                .chain(
                        seen ->
                                asked(forum, seen)
                                        .map(
                                                asked ->
                                                        Stream.concat(
                                                                        Tasks.of(
                                                                                mine(
                                                                                        seen,
                                                                                        language))
                                                                                .stream(),
                                                                        asked.stream())
                                                                .sorted(Task.BY_URGENCY)
                                                                .toList()));
    }

    private Uni<List<Task>> asked(String forum, Seen seen) {
        var person = seen.viewer().person();
        var delegations = seen.state().assembly().people().readWith(person);
        return asides.questions(forum, delegations)
                .map(
                        all ->
                                all.stream()
                                        .filter(CapitalQuestion::open)
                                        .filter(one -> !one.askedBy().equals(person))
                                        .map(CapitalQuestion::task)
                                        .toList());
    }

    private static Csv csv(List<Task> tasks) {
        var csv = Csv.of("sort", "as", "subject", "about", "body", "count", "since", "until");
        tasks.forEach(
                task ->
                        csv.line(
                                task.sort(),
                                task.as(),
                                task.subject(),
                                task.about(),
                                task.body(),
                                task.count(),
                                task.since(),
                                task.until()));
        return csv;
    }

    @GET
    @Path("brackets")
    @Operation(
            operationId = "me.brackets",
            summary = "The brackets you hold, where and when they are taken",
            description =
                    "By a signed-in person. Those of your seats, and of the advisory groups they"
                            + " are in; with two bodies that take brackets of one seat at once.")
    public Uni<HoldingsView> brackets(@PathParam("forum") String forum) {
        return see(forum)
                .map(
                        seen ->
                                HoldingsView.of(
                                        Sight.of(seen), Holdings.of(mine(seen, seen.language()))));
    }

    @GET
    @Path("brackets.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "me.brackets-table", summary = "The brackets you hold, as CSV")
    public Uni<RestResponse<String>> bracketTable(@PathParam("forum") String forum) {
        return see(forum)
                .map(
                        seen -> {
                            var csv =
                                    Csv.of(
                                            "bracket",
                                            "provision",
                                            "as",
                                            "body",
                                            "session",
                                            "item",
                                            "now",
                                            "room",
                                            "from",
                                            "until");
                            HoldingsView.of(
                                            Sight.of(seen),
                                            Holdings.of(mine(seen, seen.language())))
                                    .brackets()
                                    .forEach(
                                            b ->
                                                    csv.line(
                                                            b.bracket(),
                                                            b.provision(),
                                                            b.as(),
                                                            b.body(),
                                                            b.session(),
                                                            b.item(),
                                                            b.now(),
                                                            b.room(),
                                                            b.from(),
                                                            b.until()));
                            return csv.file("my-brackets");
                        });
    }

    private Uni<Seen> see(String forum) {
        callers.signedIn();
        return door.see(forum);
    }

    private static Mine mine(Seen seen, String language) {
        return new Mine(
                seen.state(),
                seen.viewer(),
                Sight.of(seen).now(),
                language == null ? "en" : language);
    }
}
