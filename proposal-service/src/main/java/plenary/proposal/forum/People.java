package plenary.proposal.forum;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.RepresentativeInvited;
import plenary.proposal.Shelf;

/**
 * Who may act for whom: open invitations, accreditations and offices. Persons are opaque ids.
 *
 * @param open invitations not claimed yet, by id
 * @param accredited in order of claiming
 * @param officers in order of installation
 */
public record People(
        Shelf<RepresentativeInvited> open,
        List<RepresentativeAccredited> accredited,
        List<OfficerInstalled> officers) {

    public static final People NOBODY = new People(Shelf.empty(), List.of(), List.of());

    public People {
        accredited = List.copyOf(accredited);
        officers = List.copyOf(officers);
    }

    People invited(RepresentativeInvited invitation) {
        return new People(open.with(invitation.invitation(), invitation), accredited, officers);
    }

    People accredited(RepresentativeAccredited accreditation) {
        var all = new ArrayList<>(accredited);
        all.add(accreditation);
        return new People(open.without(accreditation.invitation()), all, officers);
    }

    People installed(OfficerInstalled officer) {
        var all = new ArrayList<>(officers);
        all.add(officer);
        return new People(open.without(officer.invitation()), accredited, all);
    }

    /** Whether the person is accredited for the delegation. */
    public boolean represents(String person, String delegation) {
        return accredited.stream()
                .anyMatch(a -> a.person().equals(person) && a.delegation().equals(delegation));
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
