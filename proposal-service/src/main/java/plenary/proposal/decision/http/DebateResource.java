package plenary.proposal.decision.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.decision.Debate;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.floor.Session;
import plenary.proposal.meeting.FloorRequest;

/** Who speaks on divisions, and on taking votes again, before they are put. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "poll")
class DebateResource {
    private final Door door;

    DebateResource(Door door) {
        this.door = door;
    }

    /**
     * A motion moved on a provision or on a vote, and who speaks on it.
     *
     * @param about what a request for the floor names, for or against it: {@code
     *     division/division-1}, {@code reconsideration/poll-3}
     * @param session the meeting in which it is debated now; absent where none goes on
     * @param speakersFor capacities that asked to speak for it, or have spoken
     * @param mostFor how many the charter hears for it, besides the mover; absent where the charter
     *     says nothing
     * @param waiting how many are to be called before it is put
     */
    record DebateView(
            String about,
            String body,
            String session,
            Map<String, String> title,
            String article,
            List<String> speakersFor,
            List<String> speakersAgainst,
            Integer mostFor,
            Integer mostAgainst,
            int waiting) {

        static DebateView of(Debate debate) {
            var rule = debate.rule();
            return new DebateView(
                    debate.about(),
                    debate.body(),
                    debate.meeting().map(Session::id).orElse(null),
                    rule == null ? Map.of() : rule.title(),
                    rule == null ? null : rule.article(),
                    by(debate, Purpose.FOR),
                    by(debate, Purpose.AGAINST),
                    debate.most(Purpose.FOR).orElse(null),
                    debate.most(Purpose.AGAINST).orElse(null),
                    debate.waiting().size());
        }

        private static List<String> by(Debate debate, Purpose side) {
            return debate.speakers(side).stream().map(FloorRequest::by).distinct().toList();
        }
    }

    @GET
    @Path("debates")
    @Operation(
            operationId = "debate.list",
            summary = "Who speaks on a division, or on taking a vote again, before it is put",
            description =
                    "The motions of that kind that are not decided. A speaker asks for the floor of"
                            + " the meeting, for or against what stands in about; the charter says"
                            + " how many are heard (motion-speakers-full), and while one of them"
                            + " waits the motion is not put: motion-speakers-wait.")
    public Uni<List<DebateView>> debates(@PathParam("forum") String forum) {
        return door.see(forum).map(DebateResource::debates);
    }

    private static List<DebateView> debates(Seen seen) {
        var bodies = seen.state().assembly().bodies();
        return Debate.open(seen.state()).stream()
                .filter(
                        d ->
                                d.body() == null
                                        || seen.viewer().mayRead(bodies.get(d.body()).audience()))
                .map(DebateView::of)
                .toList();
    }
}
