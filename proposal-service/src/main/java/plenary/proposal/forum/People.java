package plenary.proposal.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.RepresentativeInvited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.proposal.Shelf;

/**
 * Who may act for whom: open invitations, accreditations and offices. Persons are opaque ids.
 *
 * @param open invitations not claimed yet, by id
 * @param claimed those that were, so that nobody is invited twice to the same place
 * @param accredited in order of claiming
 * @param officers in order of installation
 */
public record People(
        Shelf<RepresentativeInvited> open,
        Shelf<RepresentativeInvited> claimed,
        List<RepresentativeAccredited> accredited,
        List<OfficerInstalled> officers) {

    public static final People NOBODY =
            new People(Shelf.empty(), Shelf.empty(), List.of(), List.of());

    public People {
        accredited = List.copyOf(accredited);
        officers = List.copyOf(officers);
    }

    People invited(RepresentativeInvited invitation) {
        return new People(
                open.with(invitation.invitation(), invitation), claimed, accredited, officers);
    }

    People accredited(RepresentativeAccredited accreditation) {
        var all = new ArrayList<>(accredited);
        all.add(accreditation);
        var id = accreditation.invitation();
        return new People(open.without(id), claimedWith(id), all, officers);
    }

    People installed(OfficerInstalled officer) {
        var all = new ArrayList<>(officers);
        all.add(officer);
        var id = officer.invitation();
        return new People(open.without(id), claimedWith(id), accredited, all);
    }

    private Shelf<RepresentativeInvited> claimedWith(String invitation) {
        return open.find(invitation).map(taken -> claimed.with(invitation, taken)).orElse(claimed);
    }

    /**
     * Whether the address was invited to this place before, whether or not it has come. Who reads
     * along may still be invited to act, and who acts reads already.
     */
    public boolean invited(
            String emailHash, String delegation, Role role, String body, Office office) {
        return Stream.concat(open.all().stream(), claimed.all().stream())
                .anyMatch(
                        before ->
                                before.emailHash().equals(emailHash)
                                        && Objects.equals(before.delegation(), delegation)
                                        && (Role.acts(before.role()) || !Role.acts(role))
                                        && Objects.equals(before.body(), body)
                                        && before.office() == office);
    }

    /** Whether the person is accredited to act for the delegation. */
    public boolean represents(String person, String delegation) {
        return accredited.stream()
                .anyMatch(
                        a ->
                                a.person().equals(person)
                                        && a.delegation().equals(delegation)
                                        && Role.acts(a.role()));
    }

    /** Whether the person holds the office in the body. */
    public boolean holds(String person, Office office, String body) {
        return officers.stream()
                .anyMatch(
                        o ->
                                o.person().equals(person)
                                        && o.office() == office
                                        && o.body().equals(body));
    }

    /** The delegations a person acts for. */
    public List<String> delegationsOf(String person) {
        return accredited.stream()
                .filter(a -> a.person().equals(person) && Role.acts(a.role()))
                .map(RepresentativeAccredited::delegation)
                .distinct()
                .toList();
    }

    /** The delegations a person reads with: those they act for, and those they read along for. */
    public List<String> readWith(String person) {
        return accredited.stream()
                .filter(a -> a.person().equals(person))
                .map(RepresentativeAccredited::delegation)
                .distinct()
                .toList();
    }

    /** The offices a person holds. */
    public List<OfficerInstalled> officesOf(String person) {
        return officers.stream().filter(o -> o.person().equals(person)).toList();
    }

    /** The open invitations for a verified address, by its hash. */
    public List<RepresentativeInvited> invitationsFor(String emailHash) {
        return open.all().stream().filter(i -> i.emailHash().equals(emailHash)).toList();
    }
}
