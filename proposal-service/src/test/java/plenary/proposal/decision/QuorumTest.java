package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.QUORUM_NOT_PRESENT;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.SetPresence;

/** Who is there when a meeting opens and before it votes, and whether that is enough. */
class QuorumTest {
    private static final String CHAIR = "chair:plenary";

    /** The General Assembly's rules in a committee of fifty, between two of its meetings. */
    private static Hall assembly() {
        return closed(Committee.meets(Hall.charter("un-general-assembly", QuorumTest::ofStates)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> ofStates(Map<String, Object> tree) {
        var chamber = ((List<Map<String, Object>>) tree.get("chambers")).getFirst();
        chamber.put("id", "states");
        chamber.remove("seats");
        return tree;
    }

    private static Hall closed(Hall hall) {
        var open = hall.state().floor().openSessionOf("plenary").orElseThrow();
        hall.does(CHAIR, new CloseSession(open.id(), null, true));
        return hall;
    }

    private static List<String> seats(Hall hall, int many) {
        return hall.state().assembly().roster().seatsIn("states").stream()
                .limit(many)
                .map(seat -> seat.id())
                .toList();
    }

    private static OpenSession opening(Hall hall, int present) {
        return new OpenSession("next", "plenary", "Next", List.of(), seats(hall, present));
    }

    @Test
    void a_third_opens_the_assembly_and_one_fewer_does_not() {
        var hall = assembly();
        var third = (seats(hall, 999).size() + 2) / 3;
        hall.refuses(QUORUM_NOT_PRESENT, CHAIR, opening(hall, third - 1));

        assertThat(hall.does(CHAIR, opening(hall, third)))
                .extracting(Object::getClass)
                .containsExactly(SessionOpened.class, PresenceSet.class);

        var quorum = Quorum.of(hall.state(), "plenary", hall.now());
        assertThat(quorum.noted()).isTrue();
        assertThat(quorum.present()).isEqualTo(third);
        assertThat(quorum.toOpen().there()).isTrue();
        assertThat(quorum.votes().get(Matter.PROPOSAL).there())
                .as("a majority is needed for a decision")
                .isFalse();
    }

    @Test
    void a_quarter_opens_a_committee_and_one_fewer_does_not() {
        var hall = assembly();
        var open = hall.state().floor().openSessionOf("wg").orElseThrow();
        hall.does(Committee.CHAIR, new CloseSession(open.id(), null, true));
        var quarter = (seats(hall, 999).size() + 3) / 4;
        hall.refuses(QUORUM_NOT_PRESENT, Committee.CHAIR, committee(hall, quarter - 1));
        assertThat(hall.does(Committee.CHAIR, committee(hall, quarter)))
                .extracting(Object::getClass)
                .containsExactly(SessionOpened.class, PresenceSet.class);
    }

    private static OpenSession committee(Hall hall, int present) {
        return new OpenSession("sitting", "wg", "Next", List.of(), seats(hall, present));
    }

    @Test
    void where_the_charter_does_not_test_it_a_meeting_of_too_few_opens_and_that_is_told() {
        var hall = closed(Committee.meets(Hall.charter("cirp")));
        hall.does(CHAIR, opening(hall, 1));

        var quorum = Quorum.of(hall.state(), "plenary", hall.now());
        assertThat(quorum.toOpen().there()).isFalse();
        assertThat(quorum.toOpen().seats()).isEqualTo(quorum.entitled() / 2 + 1);
    }

    @Test
    void where_nobody_noted_who_is_there_nothing_is_tested_and_that_is_told() {
        var hall = assembly();
        hall.does(CHAIR, new OpenSession("next", "plenary", "Next", List.of()));

        var quorum = Quorum.of(hall.state(), "plenary", hall.now());
        assertThat(quorum.noted()).isFalse();
        assertThat(quorum.present()).isZero();

        hall.does(CHAIR, new SetPresence("next", seats(hall, 999)));
        var all = Quorum.of(hall.state(), "plenary", hall.now());
        assertThat(all.noted()).isTrue();
        assertThat(all.present()).isEqualTo(all.entitled());
        assertThat(all.votes().get(Matter.PROPOSAL).there()).isTrue();
        assertThat(all.votes()).allSatisfy((matter, needed) -> assertThat(needed.there()).isTrue());
    }

    @Test
    void who_is_not_on_the_roster_is_not_there() {
        var hall = assembly();
        hall.refuses(
                SEAT_NOT_FOUND,
                CHAIR,
                new OpenSession("next", "plenary", "Next", List.of(), List.of("states.XXX")));
    }
}
