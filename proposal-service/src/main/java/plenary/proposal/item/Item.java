package plenary.proposal.item;

import java.time.Instant;

/**
 * How a provision was classified.
 *
 * @param id what a challenge names: {@code item/item-1}
 * @param group whose own it is; null where it was made joint again, or its matter was named
 * @param matter what it is about; null where its group was named
 * @param ofMatter whether it says what the provision is about, and not whose it is
 */
public record Item(
        String id,
        String provision,
        String group,
        String matter,
        boolean ofMatter,
        String reason,
        Instant at,
        long seq) {

    /** How the subject of a challenge to a classification begins. */
    public static final String SUBJECT = "item/";

    /** Whether it takes nothing back: there is something to challenge. */
    public boolean says() {
        return group != null || matter != null;
    }

    /** As a challenge names it. */
    public String subject() {
        return SUBJECT + id;
    }
}
