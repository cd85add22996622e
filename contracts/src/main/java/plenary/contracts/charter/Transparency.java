package plenary.contracts.charter;

/**
 * Who may see what.
 *
 * @param openBodies what is said and tabled in open bodies
 * @param namesInsideGroups who signed a petition or how a seat voted inside an advisory group
 * @param groupTallies the sums of a group's vote
 * @param ballotsByName who voted how in a chamber, where the method keeps names
 * @param temperatureCounts the counts of a temperature check
 */
public record Transparency(
        SeenBy openBodies,
        SeenBy namesInsideGroups,
        SeenBy groupTallies,
        SeenBy ballotsByName,
        SeenBy temperatureCounts) {

    public enum SeenBy {
        PUBLIC,
        /** Everybody accredited to the forum. */
        FORUM,
        /** Members of the body or group only. */
        MEMBERS
    }
}
