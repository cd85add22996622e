package plenary.journal.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.Journal;
import plenary.journal.JournalConfig;
import plenary.journal.kafka.Parking;
import plenary.journal.kafka.Parking.Parked;
import plenary.journal.kafka.Parking.Stalled;

/**
 * For operators: what came from another service and waits, and the decision about it. {@code
 * {service}} is this service's journal: {@code deliberation} or {@code voting}.
 */
@Path("/api/admin/{service}")
@RolesAllowed(Caller.ADMIN_ROLE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public class ParkedResource {
    private final Parking parking;
    private final Journal journal;
    private final JournalConfig config;
    private final Callers callers;

    ParkedResource(Parking parking, Journal journal, JournalConfig config, Callers callers) {
        this.parking = parking;
        this.journal = journal;
        this.config = config;
        this.callers = callers;
    }

    /** Why a parked entry is given up. */
    public record Discard(String reason) {}

    @GET
    @Path("/stalled")
    @Operation(
            operationId = "parked.stalled",
            summary = "Forums whose entries wait here, and what for")
    public Uni<List<Stalled>> stalled(@PathParam("service") String service) {
        mine(service);
        return parking.stalled();
    }

    @GET
    @Path("/parked/{source}/{forum}")
    @Operation(operationId = "parked.list", summary = "Parked entries of a forum, in order")
    public Uni<List<Parked>> parked(
            @PathParam("service") String service,
            @PathParam("source") String source,
            @PathParam("forum") String forum) {
        mine(service);
        return parking.parked(source, forum);
    }

    @POST
    @Path("/parked/{source}/{forum}/retry")
    @Operation(
            operationId = "parked.retry",
            summary = "Try the parked entries of a forum again",
            description = "Stops at the first that fails. Twice is safe.")
    public Uni<Map<String, Integer>> retry(
            @PathParam("service") String service,
            @PathParam("source") String source,
            @PathParam("forum") String forum) {
        mine(service);
        return parking.retry(source, forum).map(done -> Map.of("tookEffect", done));
    }

    @POST
    @Path("/parked/{source}/{forum}/{seq}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "parked.discard",
            summary = "Give up the first parked entry of a forum",
            description =
                    "It will never take effect here; the reason and the person are kept. The second"
                            + " time it is not found, and nothing changes.")
    public Uni<Map<String, Boolean>> discard(
            @PathParam("service") String service,
            @PathParam("source") String source,
            @PathParam("forum") String forum,
            @PathParam("seq") long seq,
            Discard discard) {
        mine(service);
        if (discard == null || discard.reason() == null || discard.reason().isBlank()) {
            throw new Refused(RefusalCode.MALFORMED_REQUEST, "A reason is needed.");
        }
        return parking.discard(source, forum, seq, discard.reason(), callers.signedIn().person())
                .map(
                        done -> {
                            if (!done) {
                                throw new Refused(
                                        RefusalCode.NOT_FOUND,
                                        "Entry " + seq + " is not the first one parked.");
                            }
                            return Map.of("discarded", true);
                        });
    }

    @POST
    @Path("/republish/{forum}")
    @Operation(
            operationId = "record.republish",
            summary = "Send a forum's whole journal to Kafka again",
            description =
                    "For topics that were lost. Consumers ignore what they have: twice is safe.")
    public Uni<Map<String, Boolean>> republish(
            @PathParam("service") String service, @PathParam("forum") String forum) {
        mine(service);
        return journal.republish(forum).replaceWith(Map.of("republished", true));
    }

    private void mine(String service) {
        if (!config.source().equals(service)) {
            throw new Refused(
                    RefusalCode.NOT_FOUND, "This service keeps no journal " + service + ".");
        }
    }
}
