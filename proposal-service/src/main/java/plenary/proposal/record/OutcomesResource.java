package plenary.proposal.record;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.RecommendationEvent.VetoLifted;
import plenary.contracts.event.SignatureEvent.SignatureGiven;
import plenary.contracts.event.VetoEvent.VetoOverridden;
import plenary.proposal.desk.Csv;
import plenary.proposal.desk.Door;
import plenary.proposal.desk.Seen;
import plenary.proposal.text.http.Sight;

/** Every public vote, veto and signature of a forum in one file, free to be used again. */
@Path("/api/forums/{forum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "record")
class OutcomesResource {
    private static final List<Class<? extends DeliberationEvent>> KINDS =
            List.of(
                    ResultReceived.class,
                    VetoCast.class,
                    VetoLifted.class,
                    VetoOverridden.class,
                    SignatureGiven.class);

    private static final Instant EARLIEST = Instant.parse("1800-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Door door;
    private final PublicRecord record;

    OutcomesResource(Door door, PublicRecord record) {
        this.door = door;
        this.record = record;
    }

    /**
     * @param licence as SPDX names it, and its address
     * @param outcomes in the order of the record
     */
    record OutcomesView(
            String forum, String licence, String licenceAddress, List<Outcomes.Line> outcomes) {}

    @GET
    @Path("outcomes")
    @Operation(
            operationId = "record.outcomes",
            summary = "Every public vote, veto and signature in one file, with its licence",
            description =
                    """
                    Open to everybody: made of the public entries of the record alone, each line \
                    with its entry. A vote has a line with its count, and one for each answer where \
                    it was by name.""")
    public Uni<RestResponse<OutcomesView>> outcomes(@PathParam("forum") String forum) {
        return door.see(forum)
                .chain(seen -> lines(forum, seen))
                .map(
                        lines ->
                                ResponseBuilder.ok(
                                                new OutcomesView(
                                                        forum,
                                                        Licence.NAME,
                                                        Licence.ADDRESS,
                                                        lines))
                                        .header(Licence.LINK.get(0), Licence.LINK.get(1))
                                        .build());
    }

    @GET
    @Path("outcomes.csv")
    @Produces(Csv.TYPE)
    @Operation(
            operationId = "record.outcomes-table",
            summary = "The same as CSV; the licence stands in its last column",
            description = "Asked as record.outcomes is.")
    public Uni<RestResponse<String>> table(@PathParam("forum") String forum) {
        return door.see(forum)
                .chain(seen -> lines(forum, seen))
                .map(lines -> Outcomes.table(lines).file("outcomes-" + forum));
    }

    private Uni<List<Outcomes.Line>> lines(String forum, Seen seen) {
        return record.between(forum, EARLIEST, LATEST, KINDS)
                .map(acts -> Outcomes.of(acts, seen.state(), Sight.of(seen).language()));
    }
}
