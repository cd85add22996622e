package plenary.proposal.calendar.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.proposal.calendar.Dates;
import plenary.proposal.desk.Door;

/** The dates of a forum for one's own calendar. */
@Path("/api/forums/{forum}")
@Tag(name = "forum")
class CalendarResource {
    private final Door door;

    CalendarResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("calendar.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            operationId = "calendar.get",
            summary = "Meetings and deadlines, for one's own calendar (iCalendar, RFC 5545)",
            description =
                    "All meetings on a programme, and the ends still to come of silences, votes,"
                            + " veto windows, public comments and the time for proposals; these"
                            + " remind 12 hours and 1 hour before. Times are exact and in UTC. A"
                            + " calendar program that subscribes sees what is public. Names in"
                            + " the language asked for, else in English.")
    public Uni<String> calendar(
            @PathParam("forum") String forum, @QueryParam("language") String language) {
        var spoken = language == null ? "en" : language;
        return door.see(forum)
                .map(
                        seen -> {
                            var state = seen.state();
                            var titles = state.assembly().forum().title();
                            var title =
                                    titles.getOrDefault(spoken, titles.getOrDefault("en", forum));
                            return new Calendar(forum, title, spoken)
                                    .of(new Dates(state, seen.viewer(), spoken).all(), state.at());
                        });
    }
}
