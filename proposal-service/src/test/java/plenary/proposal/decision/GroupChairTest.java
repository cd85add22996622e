package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INVITATION_NOT_FOUND;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Procedure;
import plenary.proposal.forum.ForumCommand.ClaimInvitations;
import plenary.proposal.forum.ForumCommand.Invite;

/** An advisory group is spoken for by a chair of its own. */
class GroupChairTest {
    private static final Invite CHAIR = invited(Office.CHAIR);

    private final Hall hall = Committee.meets();

    private static Invite invited(Office office) {
        return new Invite("ab", null, null, "civil-society", office);
    }

    private Procedure.Outcome claims(String person) {
        var actor = new Actor(person, "ab", false, new Capacity.Person());
        return Procedure.act(hall.state(), actor, new ClaimInvitations(), hall.now());
    }

    @Test
    void who_has_a_seat_in_it_may_be_invited_to_its_chair() {
        hall.does("secretariat", CHAIR);

        assertThat(claims("CS01")).isInstanceOfSatisfying(Procedure.Done.class, this::installed);
    }

    @Test
    void who_claims_the_seat_with_it_has_it() {
        hall.does("secretariat", new Invite("ab", "CS02", Role.MEMBER, null, null));
        hall.does("secretariat", CHAIR);

        assertThat(claims("new")).isInstanceOfSatisfying(Procedure.Done.class, this::installed);
    }

    @Test
    void whoever_has_none_does_not_get_it() {
        hall.does("secretariat", CHAIR);

        assertThat(claims("stranger"))
                .isInstanceOfSatisfying(
                        Procedure.Turned.class,
                        turned -> assertThat(code(turned)).isEqualTo(INVITATION_NOT_FOUND));
        assertThat(claims("S01"))
                .isInstanceOfSatisfying(
                        Procedure.Done.class, done -> assertThat(done.facts()).isEmpty());
    }

    @Test
    void it_has_no_other_officer_and_a_group_that_is_not_there_has_none() {
        hall.refuses(BODY_NOT_FOUND, "secretariat", invited(Office.TELLER));
        hall.refuses(
                BODY_NOT_FOUND,
                "secretariat",
                new Invite("ab", null, null, "nobodys-group", Office.CHAIR));
    }

    private void installed(Procedure.Done done) {
        assertThat(done.facts().stream().map(timed -> (Object) timed.event()))
                .filteredOn(OfficerInstalled.class::isInstance)
                .extracting(event -> ((OfficerInstalled) event).body())
                .isEqualTo(List.of("civil-society"));
    }

    private static RefusalCode code(Procedure.Turned turned) {
        return turned.refusal().code();
    }
}
