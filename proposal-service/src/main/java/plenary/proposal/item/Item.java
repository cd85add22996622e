package plenary.proposal.item;

import java.time.Instant;

/**
 * How a provision was classified.
 *
 * @param id what a challenge names: {@code item/item-1}
 * @param group whose own it is; null where it was made joint again
 */
public record Item(String id, String provision, String group, String reason, Instant at, long seq) {

    /** How the subject of a challenge to a classification begins. */
    public static final String SUBJECT = "item/";

    /** As a challenge names it. */
    public String subject() {
        return SUBJECT + id;
    }
}
