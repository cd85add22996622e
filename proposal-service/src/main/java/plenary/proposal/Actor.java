package plenary.proposal;

/**
 * Who acts, and as whom.
 *
 * @param person opaque id of the signed-in person
 * @param emailHash hash of the person's verified e-mail address, or null
 * @param admin whether the identity provider says plenary-admin
 * @param capacity the seat or office named by the person; whether it is theirs is decided, not
 *     believed
 */
public record Actor(String person, String emailHash, boolean admin, Capacity capacity) {

    /** The house itself: timers and results taken in. */
    public static final Actor HOUSE = new Actor("house", null, false, new Capacity.House());
}
