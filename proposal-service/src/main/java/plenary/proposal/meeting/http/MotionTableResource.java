package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.meeting.SpeakingTurns;

/** The motions of a meeting as a table. */
@Path("/api/forums/{forum}")
@Tag(name = "session")
class MotionTableResource {
    private final Door door;

    MotionTableResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("sessions/{session}/motions.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "motion.table",
            summary = "All motions of a meeting with rulings, appeals and what became of them")
    public Uni<RestResponse<String>> table(
            @PathParam("forum") String forum, @PathParam("session") String session) {
        return door.see(forum)
                .map(seen -> Meeting.of(seen, session))
                .map(
                        seen -> {
                            var names = new SpeakingTurns(seen.state(), session);
                            var csv =
                                    Csv.of(
                                            "number",
                                            "motion",
                                            "article",
                                            "by",
                                            "name",
                                            "about",
                                            "raised",
                                            "stage",
                                            "ruling",
                                            "ruled by",
                                            "appealed by",
                                            "overruled",
                                            "for",
                                            "against",
                                            "poll",
                                            "ended");
                            for (var m : MotionsView.of(seen.state(), session).motions()) {
                                var ruling = m.ruling();
                                csv.line(
                                        m.number(),
                                        m.motion(),
                                        m.article(),
                                        m.by(),
                                        names.name(m.by()),
                                        m.about(),
                                        m.at(),
                                        Words.of(m.stage()),
                                        ruling == null ? null : ruling.words(),
                                        ruling == null ? null : ruling.by(),
                                        ruling == null ? null : ruling.appealedBy(),
                                        ruling == null ? null : ruling.overruled(),
                                        m.speakersFor().size(),
                                        m.speakersAgainst().size(),
                                        m.poll(),
                                        m.ended());
                            }
                            return csv.file("motions");
                        });
    }
}
