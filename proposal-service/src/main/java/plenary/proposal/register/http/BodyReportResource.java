package plenary.proposal.register.http;

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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.event.RegisterEvent.DocumentReserved;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.register.BodyReport;
import plenary.proposal.register.RegisterCommand.PostReport;
import plenary.proposal.register.ReportPhrases;
import plenary.proposal.register.ReportText;
import plenary.proposal.register.Symbols;
import plenary.proposal.text.http.Sight;

/** A body's report to the one above, made from its acts in the record. */
@Path("/api/forums/{forum}/bodies/{body}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "document")
class BodyReportResource {
    private final Door door;
    private final Acts acts;

    BodyReportResource(Door door, Acts acts) {
        this.door = door;
        this.acts = acts;
    }

    @GET
    @Path("report")
    @Operation(
            operationId = "report.preview",
            summary = "What a body did between two instants, from its acts",
            description =
                    "Meetings, provisions agreed, brackets opened, lifted, passed up and still open,"
                            + " proposals disposed of, statements, reservations; from and until are"
                            + " instants such as 2012-12-03T00:00:00Z, the whole time where absent."
                            + " A closed body's is read by its members (body-closed), by others"
                            + " once it is posted. Each act says where in the record it stands.")
    public Uni<BodyReport> preview(
            @PathParam("forum") String forum,
            @PathParam("body") String body,
            @QueryParam("from") String from,
            @QueryParam("until") String until) {
        return door.see(forum)
                .chain(seen -> report(seen, forum, body, instant(from), instant(until)));
    }

    private Uni<BodyReport> report(
            Seen seen, String forum, String body, Instant from, Instant until) {
        if (!seen.state().assembly().bodies().has(body)) {
            throw new Refused(RefusalCode.BODY_NOT_FOUND, "There is no body " + body + ".");
        }
        if (!Sight.of(seen).seesBody(body)) {
            throw new Refused(
                    RefusalCode.BODY_CLOSED,
                    "The body " + body + " is closed to others than its members.");
        }
        var start = from == null ? Instant.EPOCH : from;
        var end = until == null ? seen.state().at().plusMillis(1) : until;
        if (!start.isBefore(end)) {
            throw new Refused(RefusalCode.MALFORMED_REQUEST, "until is not after from.");
        }
        return acts.between(seen, forum, body, start, end)
                .map(found -> BodyReport.of(seen.state(), body, start, end, found));
    }

    private static Instant instant(String value) {
        try {
            return value == null || value.isBlank() ? null : Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "from and until are instants such as 2012-12-03T00:00:00Z.");
        }
    }

    /**
     * A report to be posted.
     *
     * @param title as it stands at its head
     * @param remarks the chair's own words, before what is made from the record
     */
    record NewReport(
            @Schema(required = true) @Size(max = 300) String title,
            Instant from,
            Instant until,
            @Size(max = 20_000) String remarks) {}

    @POST
    @Path("reports")
    @Operation(
            operationId = "report.post",
            summary = "Post a body's report to the one above",
            description =
                    "By the body's chair or secretary, who may add remarks: made from the acts of"
                            + " the period, with a symbol of its own, posted at once, in English"
                            + " and French as far as documents are issued in them; remarks"
                            + " stay in the words they were written in. Not safe twice:"
                            + " already-exists.")
    public Uni<RestResponse<DocumentView>> post(
            @PathParam("forum") String forum,
            @PathParam("body") String body,
            @HeaderParam("Plenary-As") String as,
            NewReport request) {
        Checked.body(request).text("title", request.title()).orRefuse();
        return door.stand(forum, as)
                .chain(
                        seen ->
                                report(seen, forum, body, request.from(), request.until())
                                        .map(r -> texts(seen, r, request)))
                .chain(texts -> door.act(forum, as, new PostReport(body, request.title(), texts)))
                .map(
                        acted ->
                                acted.events().stream()
                                        .filter(DocumentReserved.class::isInstance)
                                        .map(e -> ((DocumentReserved) e).document())
                                        .findFirst()
                                        .orElseThrow())
                .chain(id -> door.see(forum).map(seen -> Papers.created(seen, forum, id)));
    }

    /** In each language of the register that a report can be written in. */
    private static SequencedMap<String, String> texts(
            Seen seen, BodyReport report, NewReport request) {
        var texts = new LinkedHashMap<String, String>();
        for (var phrases : ReportPhrases.in(new Symbols(seen.state()).languages())) {
            var names = new Names(seen.state(), phrases.language());
            texts.put(
                    phrases.language(),
                    ReportText.of(report, request.title(), phrases, names::of, request.remarks()));
        }
        return texts;
    }
}
