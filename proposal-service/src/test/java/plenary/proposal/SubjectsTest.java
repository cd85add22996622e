package plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.event.BracketEvent.ReservationKind.GENERAL;

import org.junit.jupiter.api.Test;
import plenary.contracts.event.BracketEvent.ReservationEntered;

/** What an entry of the record is about, where that is not in each of its kind. */
class SubjectsTest {

    @Test
    void a_reservation_is_about_its_provision_or_on_the_whole_text_a_matter_of_its_own() {
        assertThat(Subjects.of(new ReservationEntered("r1", "3A", "states.FRA", GENERAL, "why")))
                .isEqualTo("provision/3A");
        assertThat(Subjects.of(new ReservationEntered("r2", null, "states.FRA", GENERAL, "why")))
                .isEqualTo("reservation/r2");
    }
}
