package plenary.proposal.voice.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import plenary.contracts.rule.Ballot;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.text.http.Sight;
import plenary.proposal.voice.Preferences;

/** Who sponsors, brackets and words with whom. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analysis")
class PreferenceResource {
    private final Door door;

    PreferenceResource(Door door) {
        this.door = door;
    }

    /**
     * Two delegations and what they did together or against one another.
     *
     * @param sponsored proposals both have confirmed
     * @param held brackets both held at the same time
     * @param competed brackets in which each proposed an alternative of its own
     * @param opposed brackets one held on words of a proposal that the other sponsors and it does
     *     not
     * @param votedAlike votes by name in which both said yes, or both no
     * @param votedApart votes by name in which one said yes and the other no
     * @param together sponsored + held + votedAlike
     * @param of together + competed + opposed + votedApart; the agreement is together of these
     */
    record PreferenceView(
            @Schema(required = true) String one,
            @Schema(required = true) String other,
            @Schema(required = true) int sponsored,
            @Schema(required = true) int held,
            @Schema(required = true) int competed,
            @Schema(required = true) int opposed,
            @Schema(required = true) int votedAlike,
            @Schema(required = true) int votedApart,
            @Schema(required = true) int together,
            @Schema(required = true) int of) {

        static PreferenceView of(Preferences.Pair p) {
            return new PreferenceView(
                    p.one(),
                    p.other(),
                    p.sponsored(),
                    p.held(),
                    p.competed(),
                    p.opposed(),
                    p.votedAlike(),
                    p.votedApart(),
                    p.together(),
                    p.of());
        }
    }

    /**
     * @param measure the agreement of two delegations, in words
     * @param leavesOut what is not counted here
     */
    record PreferencesView(String measure, List<String> leavesOut, List<PreferenceView> pairs) {}

    @GET
    @Path("preferences")
    @Operation(
            operationId = "preference.list",
            summary =
                    "Who sponsors, brackets, words and votes with whom, with the counts behind it",
            description =
                    "Only pairs that did anything; of one delegation where it is named. Of votes,"
                            + " yes and no where the vote published names: neither a secret vote"
                            + " nor a show of hands tells who voted how. What happened inside"
                            + " closed bodies and groups counts only for their members.")
    public Uni<PreferencesView> list(
            @PathParam("forum") String forum, @QueryParam("delegation") String delegation) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight ->
                                new PreferencesView(
                                        "(sponsored + held + votedAlike) of (sponsored + held"
                                                + " + votedAlike + competed + opposed +"
                                                + " votedApart)",
                                        List.of("secret votes", "shows of hands"),
                                        pairs(sight, delegation)));
    }

    @GET
    @Path("preferences.csv")
    @Produces(Csv.TYPE)
    @Operation(operationId = "preference.table", summary = "The same, as CSV")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .map(Sight::of)
                .map(
                        sight -> {
                            var csv =
                                    Csv.of(
                                            "one",
                                            "other",
                                            "sponsored",
                                            "held",
                                            "competed",
                                            "opposed",
                                            "voted_alike",
                                            "voted_apart",
                                            "together",
                                            "of");
                            for (var p : pairs(sight, null)) {
                                csv.line(
                                        p.one(),
                                        p.other(),
                                        p.sponsored(),
                                        p.held(),
                                        p.competed(),
                                        p.opposed(),
                                        p.votedAlike(),
                                        p.votedApart(),
                                        p.together(),
                                        p.of());
                            }
                            return csv.file("preferences");
                        });
    }

    private static List<PreferenceView> pairs(Sight sight, String delegation) {
        return Preferences.of(sight.texts(), sight::sees, ballots(sight)).stream()
                .filter(
                        p ->
                                delegation == null
                                        || p.one().equals(delegation)
                                        || p.other().equals(delegation))
                .map(PreferenceView::of)
                .toList();
    }

    private static List<List<Ballot>> ballots(Sight sight) {
        return sight.state().decisions().polls().all().stream()
                .filter(poll -> poll.result() != null && !poll.result().ballots().isEmpty())
                .filter(poll -> poll.opened().namesShown())
                .filter(poll -> sight.mayRead(poll.opened().audience()))
                .map(poll -> poll.result().ballots())
                .toList();
    }
}
