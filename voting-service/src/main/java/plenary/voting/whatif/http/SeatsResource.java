package plenary.voting.whatif.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.rules.Apportionment;
import plenary.rules.Apportionment.Method;

/** Seats in proportion, by a stated method. Nothing is kept of what is asked. */
@Path("/api/what-if/seats")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "what if")
public class SeatsResource {

    private static final int MOST_SEATS = 10_000;
    private static final int MOST_GROUPS = 500;
    private static final long MOST_SIZE = 1_000_000_000_000_000L;

    /**
     * What is to be shared.
     *
     * @param seats how many, 1 to 10,000
     * @param method dhondt, sainte-lague or largest-remainder
     * @param atLeast how many every group has before the rest is shared; 0 unless said otherwise
     * @param groups each with its size: members, people, votes
     */
    public record SeatsRequest(
            Integer seats, Method method, Integer atLeast, List<GroupGiven> groups) {}

    /** One group, such as a region with the number of its states. */
    public record GroupGiven(String group, Long size) {}

    /**
     * What came out.
     *
     * @param tied groups between which only size, then order, decided the last seat
     */
    public record SeatsView(int seats, Method method, List<GroupSeats> groups, List<String> tied) {}

    /** The seats of one group. */
    public record GroupSeats(String group, long size, int seats) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "what-if.seats",
            summary = "Share seats over groups in proportion, by a stated method",
            description =
                    "Open to everybody; nothing is kept, so twice is safe. Refused with"
                            + " malformed-request.")
    public SeatsView share(SeatsRequest request) {
        if (request == null
                || request.seats() == null
                || request.method() == null
                || request.groups() == null
                || request.seats() < 1
                || request.seats() > MOST_SEATS
                || request.groups().isEmpty()
                || request.groups().size() > MOST_GROUPS) {
            throw refused(
                    "Say seats (1 to %d), method and groups (1 to %d)."
                            .formatted(MOST_SEATS, MOST_GROUPS));
        }
        int atLeast = request.atLeast() == null ? 0 : request.atLeast();
        try {
            var shared =
                    Apportionment.share(
                            request.seats(), sizes(request.groups()), request.method(), atLeast);
            List<GroupSeats> groups = new ArrayList<>();
            for (GroupGiven one : request.groups()) {
                groups.add(
                        new GroupSeats(one.group(), one.size(), shared.seats().get(one.group())));
            }
            return new SeatsView(request.seats(), request.method(), groups, shared.tied());
        } catch (IllegalArgumentException cannot) {
            throw refused("That cannot be shared: " + cannot.getMessage() + ".");
        }
    }

    private static Map<String, Long> sizes(List<GroupGiven> groups) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (GroupGiven one : groups) {
            if (one.group() == null
                    || one.group().isBlank()
                    || one.size() == null
                    || one.size() < 0
                    || one.size() > MOST_SIZE) {
                throw refused("A group has a name and a size from 0 to " + MOST_SIZE + ".");
            }
            if (sizes.put(one.group(), one.size()) != null) {
                throw refused("The group stands twice: " + one.group() + ".");
            }
        }
        return sizes;
    }

    private static Refused refused(String why) {
        return new Refused(RefusalCode.MALFORMED_REQUEST, why);
    }
}
