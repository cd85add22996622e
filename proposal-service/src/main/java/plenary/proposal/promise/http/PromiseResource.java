package plenary.proposal.promise.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.rule.ClassCount;
import plenary.proposal.Procedure;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.promise.Happened;
import plenary.proposal.promise.Promise;
import plenary.proposal.text.http.Sight;

/** Promise and practice. */
@Path("/api/forums/{forum}")
@Tag(name = "session")
class PromiseResource {
    private final Door door;

    PromiseResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("promises")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "promise.list",
            summary = "Each promise made, and what happened",
            description =
                    "Promises of the charter and of sessions' openings, with votes, calls, gavels,"
                            + " objections, meetings open and closed with their length, challenges,"
                            + " rulings and appeals since, in that body and below: facts with"
                            + " their record entries. What happened inside a closed body is left"
                            + " out for others than its members, but that it met, and how long.")
    public Uni<List<PromiseView>> list(@PathParam("forum") String forum) {
        return door.see(forum).map(seen -> ledger(seen).stream().map(PromiseView::of).toList());
    }

    private static List<Promise> ledger(Seen seen) {
        var state = seen.state();
        var now = Procedure.forumTime(state, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        return Promise.ledger(
                state,
                now,
                body ->
                        state.assembly()
                                .bodies()
                                .find(body)
                                .map(b -> seen.viewer().mayRead(b.audience()))
                                .orElse(true));
    }

    @GET
    @Path("promises.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "promise.table",
            summary = "Promise and practice, as CSV",
            description = "A line for each promise and each fact held against it.")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(seen -> csv(ledger(seen), Sight.of(seen).language()).file("promises"));
    }

    private static Csv csv(List<Promise> ledger, String language) {
        var csv =
                Csv.of(
                        "promise",
                        "made_by",
                        "about",
                        "text",
                        "since",
                        "made_in_entry",
                        "what",
                        "at",
                        "entry",
                        "body",
                        "subject",
                        "outcome",
                        "words",
                        "minutes",
                        "yes",
                        "no",
                        "abstain");
        for (var promise : ledger) {
            line(csv, promise, null, language);
            promise.practice().forEach(fact -> line(csv, promise, fact, language));
        }
        return csv;
    }

    private static void line(Csv csv, Promise p, Happened fact, String language) {
        var by = p.session() == null ? "charter" : "session/" + p.session();
        var f =
                fact == null
                        ? new Happened(null, null, 0, null, null, null, null, null, null)
                        : fact;
        csv.line(
                p.id(),
                by,
                word(p.about()),
                PromiseView.said(p.text(), language),
                p.since(),
                p.entry(),
                word(f.what()),
                f.at(),
                f.entry() == 0 ? null : f.entry(),
                f.body(),
                f.subject(),
                f.outcome(),
                f.words() == null ? null : PromiseView.said(f.words(), language),
                f.minutes(),
                number(f.count(), 'y'),
                number(f.count(), 'n'),
                number(f.count(), 'a'));
    }

    private static Long number(ClassCount count, char which) {
        if (count == null) {
            return null;
        }
        return which == 'y' ? count.yes() : which == 'n' ? count.no() : count.abstain();
    }

    static String word(Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
