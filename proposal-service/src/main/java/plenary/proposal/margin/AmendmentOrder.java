package plenary.proposal.margin;

import java.time.Instant;
import java.util.List;

/**
 * Where the moderator departs from "furthest removed first".
 *
 * @param order amendments in the order in which they are put; those not named follow by the measure
 */
public record AmendmentOrder(String provision, List<String> order, String reason, Instant at) {
    public AmendmentOrder {
        order = List.copyOf(order);
    }
}
