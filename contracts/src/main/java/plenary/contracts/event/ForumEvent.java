package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Charter;

/** The forum itself, its clock, its roster and who may act for whom. */
public sealed interface ForumEvent extends DeliberationEvent {

    /** Whether time is the world's or a rehearsal's; decided at creation, for ever. */
    enum Mode {
        LIVE,
        REHEARSAL
    }

    /** A delegation's standing before the credentials committee. */
    enum Credentials {
        VOTE_AND_SIGN,
        VOTE_ONLY,
        SIGN_ONLY,
        PENDING,
        NONE;

        /** Pending takes part and votes until the plenary decides on the credentials report. */
        public boolean mayVote() {
            return this == VOTE_AND_SIGN || this == VOTE_ONLY || this == PENDING;
        }

        public boolean maySign() {
            return this == VOTE_AND_SIGN || this == SIGN_ONLY;
        }
    }

    /**
     * @param forum its name in every address, {@code [a-z0-9-]{3,40}}
     * @param title by language
     * @param charter whole, as in force from now on; the record needs no other file to be read
     * @param secretariat opaque ids of the persons who set the forum up
     * @param clock the first instant of a rehearsal's clock; absent for a live forum
     * @param charterText the charter as it was written, YAML; absent for one that ships
     */
    record ForumCreated(
            String forum,
            Map<String, String> title,
            Mode mode,
            Charter charter,
            List<String> secretariat,
            Instant clock,
            String charterText)
            implements ForumEvent {

        /** Under a charter that ships. */
        public ForumCreated(
                String forum,
                Map<String, String> title,
                Mode mode,
                Charter charter,
                List<String> secretariat,
                Instant clock) {
            this(forum, title, mode, charter, secretariat, clock, null);
        }
    }

    /** A rehearsal's clock was set forward. */
    record ForumClockSet(Instant to) implements ForumEvent {}

    /**
     * A party that takes part.
     *
     * @param code ISO 3166 for states, else the forum's own
     * @param names by language
     * @param group its stakeholder group: governments, private-sector, civil-society, technical,
     *     intergovernmental
     * @param region regional group, where it has one
     * @param principals the codes of those it acts for besides itself (member states of an
     *     organisation, the employer of a delegate), for the audit of representation
     * @param attributes whatever the charter reads: {@code sort_key}, {@code population}, …
     * @param provenance how this row is known; {@code illustrative} where it is invented
     */
    record Delegation(
            String code,
            Map<String, String> names,
            String group,
            String region,
            List<String> principals,
            Map<String, String> attributes,
            Credentials credentials,
            String cause,
            List<Seat> seats,
            String provenance) {}

    /**
     * A delegation's place in a chamber or advisory group.
     *
     * @param id {@code states.FRA}: where, dot, whose
     * @param in the id of the chamber or advisory group
     * @param from from when on it is valid, absent for always
     * @param until from when on it is valid no more, absent for no end
     */
    record Seat(
            String id, String in, long weight, String designation, Instant from, Instant until) {

        /** Whether an act is made from it at this moment. */
        public boolean validAt(Instant now) {
            return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
        }
    }

    /** One part of a roster on its way; nothing counts before {@link RosterImported}. */
    record RosterPartImported(String roster, int part, List<Delegation> delegations)
            implements ForumEvent {}

    /** The roster stands, replacing the one before; seats keep their identity. */
    record RosterImported(String roster, int parts, int delegations, int seats)
            implements ForumEvent {}

    /** How a person takes part in a delegation. */
    enum Role {
        HEAD,
        MEMBER,
        ALTERNATE,
        /** The colleague in the capital: reads what the delegation reads, and acts in nothing. */
        READER;

        /** Whether the person acts from the delegation's seats; an old entry names no role. */
        public static boolean acts(Role role) {
            return role != READER;
        }
    }

    /** An office in a body. */
    enum Office {
        CHAIR,
        VICE_CHAIR,
        SECRETARY,
        TELLER,
        LEGAL_ADVISER
    }

    /**
     * An address was invited to act for a delegation or to hold an office. The address itself is
     * not in the record, only its hash; the secretariat alone reads this entry.
     *
     * @param delegation the delegation, or absent
     * @param role in the delegation
     * @param body the body, where an office is offered
     * @param office the office, or absent
     */
    record RepresentativeInvited(
            String invitation,
            String emailHash,
            String delegation,
            Role role,
            String body,
            Office office)
            implements ForumEvent {}

    /** A person claimed an invitation with a verified e-mail and now acts for the delegation. */
    record RepresentativeAccredited(String invitation, String person, String delegation, Role role)
            implements ForumEvent {}

    /** A person holds an office from now on. */
    record OfficerInstalled(String invitation, String person, String body, Office office)
            implements ForumEvent {}
}
