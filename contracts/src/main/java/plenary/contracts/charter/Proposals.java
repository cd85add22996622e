package plenary.contracts.charter;

/**
 * What a proposal needs and what may become of it.
 *
 * @param supporters how many other delegations must support it before it is discussed, at least 0
 * @param withdrawableOnceAmended whether its sponsors may still withdraw it when it was amended
 * @param mayBeTakenUpByAnother whether another delegation may take up what was withdrawn
 */
public record Proposals(
        int supporters, boolean withdrawableOnceAmended, boolean mayBeTakenUpByAnother) {}
