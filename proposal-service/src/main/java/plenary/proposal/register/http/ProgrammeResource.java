package plenary.proposal.register.http;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.RegisterEvent.Meeting;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.contracts.event.RegisterEvent.SeriesMark;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.register.Programme;
import plenary.proposal.register.RegisterCommand.IssueProgramme;
import plenary.proposal.register.RegisterCommand.SetSeries;
import plenary.proposal.register.Symbols;

/** How documents are numbered, and what meets on which day. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "document")
class ProgrammeResource {
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]{0,29}");
    private static final Pattern MARK = Pattern.compile("[A-Za-z]{1,8}");

    private final Door door;

    ProgrammeResource(Door door) {
        this.door = door;
    }

    /**
     * How this forum numbers.
     *
     * @param prefix what every symbol begins with
     * @param marks what stands before the number, by series
     * @param languages documents are issued in; the first is that of most originals
     * @param proposalDeadline from when on a proposal needs leave; absent for no deadline
     */
    record SeriesView(
            @Schema(required = true) String prefix,
            List<SeriesMark> marks,
            List<String> languages,
            Instant proposalDeadline) {}

    @GET
    @Path("document-series")
    @Operation(operationId = "document-series.get", summary = "How documents are numbered")
    public Uni<SeriesView> series(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen -> {
                            var symbols = new Symbols(seen.state());
                            var settings = seen.state().register().settings();
                            return new SeriesView(
                                    symbols.prefix(),
                                    List.of(Series.values()).stream()
                                            .map(s -> new SeriesMark(s, symbols.mark(s)))
                                            .toList(),
                                    symbols.languages(),
                                    settings == null ? null : settings.proposalDeadline());
                        });
    }

    @PUT
    @Path("document-series")
    @Operation(
            operationId = "document-series.set",
            summary = "Say how documents are numbered, and when proposals are due",
            description =
                    "By the secretariat. Symbols given before stay. Twice is safe: the later"
                            + " stands.")
    public Uni<SeriesView> set(
            @PathParam("forum") String forum,
            @HeaderParam("Plenary-As") String as,
            SeriesView request) {
        var checked =
                Checked.body(request)
                        .form("prefix", request.prefix(), PREFIX)
                        .atMost("marks", request.marks(), 9)
                        .atMost("languages", request.languages(), 20);
        if (request.marks() != null) {
            for (var mark : request.marks()) {
                checked.present("marks.series", mark.series());
                if (mark.mark() != null && !mark.mark().isEmpty()) {
                    checked.form("marks.mark", mark.mark(), MARK);
                }
            }
        }
        if (request.languages() != null) {
            request.languages()
                    .forEach(l -> checked.form("languages", l, DocumentResource.LANGUAGE));
        }
        checked.orRefuse();
        return door.act(
                        forum,
                        as,
                        new SetSeries(
                                request.prefix(),
                                request.marks(),
                                request.languages(),
                                request.proposalDeadline()))
                .chain(() -> series(forum));
    }

    /**
     * One meeting.
     *
     * @param items what is taken up, in order
     */
    record MeetingView(
            @Schema(required = true) @Size(max = 60) String body,
            @Size(max = 100) String room,
            @Schema(required = true) Instant from,
            @Schema(required = true) Instant until,
            List<String> items) {
        static MeetingView of(Meeting m) {
            return new MeetingView(m.body(), m.room(), m.from(), m.until(), m.items());
        }

        Meeting meeting() {
            return new Meeting(body, room, from, until, items == null ? List.of() : items);
        }
    }

    record ProgrammeView(
            @Schema(required = true) String day,
            int revision,
            @Schema(required = true) String symbol,
            @Schema(required = true) Instant at,
            List<MeetingView> meetings,
            String note) {
        static ProgrammeView of(Programme p) {
            return new ProgrammeView(
                    p.day(),
                    p.revision(),
                    p.symbol(),
                    p.at(),
                    p.meetings().stream()
                            .sorted(Comparator.comparing(Meeting::from))
                            .map(MeetingView::of)
                            .toList(),
                    p.note());
        }
    }

    @GET
    @Path("programmes")
    @Operation(operationId = "programme.list", summary = "The programmes, day by day")
    public Uni<List<ProgrammeView>> list(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state().register().programmes().all().stream()
                                        .sorted(Comparator.comparing(Programme::day))
                                        .map(ProgrammeView::of)
                                        .toList());
    }

    @GET
    @Path("programmes/{day}")
    @Operation(operationId = "programme.get", summary = "What meets on a day, and where")
    public Uni<ProgrammeView> get(@PathParam("forum") String forum, @PathParam("day") String day) {
        return door.see(forum)
                .map(
                        seen ->
                                seen.state()
                                        .register()
                                        .programmes()
                                        .find(day)
                                        .map(ProgrammeView::of)
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                RefusalCode.DOCUMENT_NOT_FOUND,
                                                                "There is no programme for "
                                                                        + day
                                                                        + ".")));
    }

    record NewProgramme(
            @Schema(required = true) List<MeetingView> meetings, @Size(max = 4000) String note) {}

    @PUT
    @Path("programmes/{day}")
    @Operation(
            operationId = "programme.issue",
            summary = "Issue the programme of a day",
            description =
                    "By the secretariat, whole; a changed one is a revision with a symbol of its"
                            + " own. Twice the same is safe.")
    public Uni<ProgrammeView> issue(
            @PathParam("forum") String forum,
            @PathParam("day") String day,
            @HeaderParam("Plenary-As") String as,
            NewProgramme request) {
        var checked =
                Checked.body(request)
                        .that(isDay(day), "day", "is a date such as 2012-12-03")
                        .that(
                                request.meetings() != null && !request.meetings().isEmpty(),
                                "meetings",
                                "needs at least one")
                        .atMost("meetings", request.meetings(), 200);
        if (request.meetings() != null) {
            request.meetings().forEach(meeting -> check(checked, meeting));
        }
        checked.orRefuse();
        var meetings = request.meetings().stream().map(MeetingView::meeting).toList();
        return door.act(forum, as, new IssueProgramme(day, meetings, request.note()))
                .chain(() -> get(forum, day));
    }

    private static void check(Checked checked, MeetingView meeting) {
        checked.present("meetings", meeting);
        if (meeting == null) {
            return;
        }
        checked.text("meetings.body", meeting.body())
                .present("meetings.from", meeting.from())
                .present("meetings.until", meeting.until())
                .atMost("meetings.items", meeting.items(), 100);
        if (meeting.from() != null && meeting.until() != null) {
            checked.that(
                    meeting.from().isBefore(meeting.until()), "meetings.until", "is before from");
        }
        if (meeting.items() != null) {
            meeting.items().forEach(item -> checked.text("meetings.items", item, 300));
        }
    }

    private static boolean isDay(String day) {
        try {
            return LocalDate.parse(day).toString().equals(day);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
