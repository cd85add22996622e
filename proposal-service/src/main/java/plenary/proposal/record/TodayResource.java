package plenary.proposal.record;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.DeliberationEvent;
import plenary.proposal.desk.Checked;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;

/** A day of a forum in five sentences. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "record")
class TodayResource {
    private static final List<Class<? extends DeliberationEvent>> TOLD =
            Arrays.stream(Happening.values())
                    .<Class<? extends DeliberationEvent>>flatMap(h -> h.events().stream())
                    .toList();

    private final Door door;
    private final PublicRecord record;

    TodayResource(Door door, PublicRecord record) {
        this.door = door;
        this.record = record;
    }

    /**
     * @param day in UTC; absent while nothing has happened
     * @param licence under which the sentences may be used again
     */
    record DayView(String day, String licence, List<SentenceView> sentences) {}

    /**
     * @param kind what it tells of
     * @param words by language
     * @param acts the entries of the record it rests on, at most twenty
     */
    record SentenceView(
            @Schema(required = true) String kind,
            @Schema(required = true) Map<String, String> words,
            List<Long> acts) {}

    @GET
    @Path("today")
    @Operation(
            operationId = "record.today",
            summary = "A day in at most five sentences, in six languages",
            description =
                    """
                    Open to everybody. Made of the public record by a rule, not by an editor: what \
                    weighs most by kind of act, adoption before votes before vetoes, down to \
                    meetings opened; each sentence names the entries it rests on. day is a date in \
                    UTC; without it, the last day on which something was done. Refused with \
                    malformed-request.""")
    public Uni<DayView> today(@PathParam("forum") String forum, @QueryParam("day") String day) {
        return door.see(forum)
                .chain(
                        seen ->
                                asked(forum, day)
                                        .chain(
                                                date ->
                                                        date == null
                                                                ? Uni.createFrom()
                                                                        .item(
                                                                                new DayView(
                                                                                        null,
                                                                                        Licence
                                                                                                .NAME,
                                                                                        List.of()))
                                                                : of(seen, forum, date)));
    }

    private Uni<LocalDate> asked(String forum, String day) {
        if (day == null) {
            return record.last(forum, TOLD)
                    .map(at -> at == null ? null : at.atZone(ZoneOffset.UTC).toLocalDate());
        }
        return Uni.createFrom().item(date(day));
    }

    private static LocalDate date(String day) {
        LocalDate date = null;
        try {
            date = LocalDate.parse(day);
        } catch (DateTimeParseException no) {
            // refused below, with all that is wrong
        }
        new Checked()
                .that(date != null, "day", "must be a date such as 2012-12-13")
                .that(
                        date == null || date.getYear() >= 1800 && date.getYear() < 2200,
                        "day",
                        "must lie between 1800 and 2200")
                .orRefuse();
        return date;
    }

    private Uni<DayView> of(Seen seen, String forum, LocalDate date) {
        var from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        var until = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return record.between(forum, from, until, TOLD)
                .map(
                        day ->
                                new DayView(
                                        date.toString(),
                                        Licence.NAME,
                                        FiveSentences.of(day, seen.state()).stream()
                                                .map(
                                                        s ->
                                                                new SentenceView(
                                                                        s.happening()
                                                                                .name()
                                                                                .toLowerCase(
                                                                                        java.util
                                                                                                .Locale
                                                                                                .ROOT)
                                                                                .replace('_', '-'),
                                                                        s.words(),
                                                                        s.acts()))
                                                .toList()));
    }
}
