package plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SEAT_OUT_OF_TIME;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.forum.RosterSheet;
import plenary.proposal.forum.RosterSheet.Line;
import plenary.proposal.text.Conference;

/** A seat acts from its first instant to its last. */
class SeatTimeTest {
    private static final Instant BEGINS = Instant.parse("2012-12-05T00:00:00Z");
    private static final Instant ENDS = Instant.parse("2012-12-07T00:00:00Z");

    private final Conference conference = Conference.open();

    @BeforeEach
    void mexico_has_its_seat_for_two_days() {
        var seat = new Seat("states.MEX", "states", 1, null, BEGINS, ENDS);
        var mexico =
                new Delegation(
                        "MEX",
                        Map.of("en", "Mexico"),
                        "governments",
                        null,
                        List.of(),
                        Map.of(),
                        Credentials.VOTE_AND_SIGN,
                        null,
                        List.of(seat),
                        null);
        conference.happens(new RosterPartImported("r2", 1, List.of(mexico)));
        conference.happens(new RosterImported("r2", 1, 1, 1));
        conference.happens(new RepresentativeAccredited("i-1", "maria", "MEX", Role.HEAD));
    }

    private Standing standing(String person, String seat, Instant now) {
        return Standing.of(
                conference.state, new Actor(person, null, false, new Capacity.Seated(seat)), now);
    }

    private void refused(RefusalCode code, String person, String seat, Instant now) {
        assertThat(standing(person, seat, now))
                .isInstanceOfSatisfying(
                        Standing.NotHeld.class,
                        not -> assertThat(not.refusal().code()).isEqualTo(code));
    }

    @Test
    void it_acts_from_its_beginning_and_no_more_at_its_end() {
        refused(SEAT_OUT_OF_TIME, "maria", "states.MEX", BEGINS.minusNanos(1));
        assertThat(standing("maria", "states.MEX", BEGINS)).isInstanceOf(Standing.Held.class);
        assertThat(standing("maria", "states.MEX", ENDS.minusNanos(1)))
                .isInstanceOf(Standing.Held.class);
        refused(SEAT_OUT_OF_TIME, "maria", "states.MEX", ENDS);
    }

    @Test
    void who_does_not_represent_it_is_not_told_when_it_is_valid() {
        refused(NOT_YOUR_SEAT, "otto", "states.MEX", ENDS);
        refused(SEAT_NOT_FOUND, "maria", "states.XXX", BEGINS);
    }

    @Test
    void its_days_come_with_the_roster_and_are_checked() {
        var charter = conference.state.assembly().forum().charter();
        var line =
                Map.of(
                        "code", "MEX",
                        "name_en", "Mexico",
                        "seat_from", "2012-12-07",
                        "seat_until", "2012-12-05T12:00:00Z",
                        "in", "states");
        assertThat(RosterSheet.check(List.of(new Line(2, line)), charter).faults())
                .extracting(RosterSheet.Fault::reason)
                .contains("seat_until is not after seat_from");
    }
}
