package plenary.proposal.task.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.journal.http.Callers;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.task.Holdings;
import plenary.proposal.task.Mine;
import plenary.proposal.task.Tasks;
import plenary.proposal.text.http.Sight;

/** What a person is waited for, and what they hold. A class path as that of who one is. */
@Path("/api/forums/{forum}/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forum")
class TaskResource {
    private final Door door;
    private final Callers callers;

    TaskResource(Door door, Callers callers) {
        this.door = door;
        this.callers = callers;
    }

    @GET
    @Path("tasks")
    @Operation(
            operationId = "task.list",
            summary = "What you are waited for now, in every seat and office",
            description =
                    "By a signed-in person. Votes to cast, silences, calls and windows with their"
                            + " exact ends, what waits to be confirmed, brackets you hold that are"
                            + " on an open agenda, remarks to answer; for officers and the"
                            + " secretariat what waits for them. What ends first comes first."
                            + " Whether a vote has been cast is the ballot box's to say. Words in"
                            + " the language asked for, else in English.")
    public Uni<List<TaskView>> tasks(
            @PathParam("forum") String forum, @QueryParam("language") String language) {
        return see(forum)
                .map(seen -> Tasks.of(mine(seen, language)).stream().map(TaskView::of).toList());
    }

    @GET
    @Path("tasks.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "task.table", summary = "What you are waited for now, as CSV")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @QueryParam("language") String language) {
        return see(forum).map(seen -> csv(mine(seen, language)).file("tasks"));
    }

    private static Csv csv(Mine mine) {
        var csv = Csv.of("sort", "as", "subject", "about", "body", "count", "since", "until");
        Tasks.of(mine)
                .forEach(
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
