package plenary.contracts.event;

import java.util.List;

/** Who acts through whom: for the audit of representation. */
public sealed interface MembershipEvent extends DeliberationEvent {

    /** How one acts through another. */
    enum MembershipTie {
        /** A member state in an organisation, a company in an association. */
        MEMBER,
        /** A company in one it owns. */
        SUBSIDIARY,
        /** A party in a coalition that acts for it. */
        COALITION,
        /** An interest the other has declared. */
        INTEREST
    }

    /**
     * @param principal who acts: a delegation's code, or that of somebody without one
     * @param through by whom: a delegation, or somebody in between
     */
    record Membership(String principal, String through, MembershipTie tie) {}

    /** All of them; they replace those before. */
    record MembershipsImported(List<Membership> memberships) implements MembershipEvent {
        public MembershipsImported {
            memberships = memberships == null ? List.of() : List.copyOf(memberships);
        }
    }
}
