package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_IN_TEXT;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.SEAT_RECUSED;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.VETO_NOT_FOUND;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.carried;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.RecommendationEvent.VetoLifted;
import plenary.contracts.event.RecommendationEvent.VetoNarrowed;
import plenary.proposal.Command;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.NarrowVeto;
import plenary.proposal.decision.Recommendation.Stage;

class ReleaseTest {

    private static Hall vetoed() {
        var hall = carried();
        hall.counted(petitions(hall, "civil-society", 1, "3", "5"), 9, 2, 1);
        return hall;
    }

    private static Recommendation rec(Hall hall) {
        return hall.decisions().recommendations().get("rec-1");
    }

    private static Veto veto(Hall hall) {
        return hall.decisions().veto("veto-1").orElseThrow().veto();
    }

    private static void agree(Hall hall, int seats, Command command) {
        for (var n = 1; n <= seats; n++) {
            hall.does(seat("civil-society", n), command);
        }
    }

    @Test
    void a_group_narrows_its_veto_while_windows_run() {
        var hall = vetoed();
        agree(hall, 6, new NarrowVeto("veto-1", List.of("5")));
        assertThat(veto(hall).standing()).containsExactly("3", "5");
        var facts = hall.does(seat("civil-society", 7), new NarrowVeto("veto-1", List.of("5")));
        assertThat(facts.getLast()).isEqualTo(new VetoNarrowed("veto-1", List.of("5")));
        hall.pass(Duration.ofHours(72));
        assertThat(rec(hall).stage()).isEqualTo(Stage.RETURNED);
        assertThat(hall.state().texts().brackets().all())
                .extracting(bracket -> bracket.provision())
                .containsExactly("3");
    }

    @Test
    void a_veto_lifted_while_windows_run_stops_nothing() {
        var hall = vetoed();
        agree(hall, 7, new LiftVeto("veto-1", List.of()));
        assertThat(veto(hall).standing()).isEmpty();
        hall.pass(Duration.ofHours(72));
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
        hall.refuses(VETO_NOT_FOUND, seat("civil-society", 8), new LiftVeto("veto-1", List.of()));
    }

    @Test
    void seats_that_agree_on_different_provisions_are_counted_apart() {
        var hall = vetoed();
        agree(hall, 6, new LiftVeto("veto-1", List.of("3")));
        hall.does(seat("civil-society", 12), new LiftVeto("veto-1", List.of("5")));
        assertThat(veto(hall).standing()).containsExactly("3", "5");
        var facts = hall.does(seat("civil-society", 11), new LiftVeto("veto-1", List.of()));
        assertThat(facts.getLast()).isEqualTo(new VetoNarrowed("veto-1", List.of("3")));
    }

    @Test
    void lifting_after_the_return_lets_the_bracket_go() {
        var hall = vetoed().pass(Duration.ofHours(72));
        agree(hall, 6, new LiftVeto("veto-1", List.of("5")));
        var facts = hall.does(seat("civil-society", 7), new LiftVeto("veto-1", List.of("5")));
        assertThat(facts).contains(new VetoLifted("veto-1", List.of("5")));
        assertThat(hall.state().texts().provision("5").orElseThrow().bracketed()).isFalse();
        assertThat(hall.state().texts().provision("3").orElseThrow().bracketed()).isTrue();
    }

    @Test
    void who_may_not_let_go_and_what_cannot_be_let_go_of_is_refused() {
        var hall = vetoed();
        var lift = new LiftVeto("veto-1", List.of("3"));
        hall.refuses(VETO_NOT_FOUND, seat("civil-society", 1), new LiftVeto("veto-9", List.of()));
        hall.refuses(
                VETO_NOT_FOUND, seat("civil-society", 1), new NarrowVeto("veto-9", List.of("3")));
        hall.refuses(NOT_IN_GROUP, seat("technical", 1), lift);
        hall.refuses(NOT_IN_GROUP, CHAIR, lift);
        hall.refuses(
                PROVISION_NOT_IN_TEXT,
                seat("civil-society", 1),
                new LiftVeto("veto-1", List.of("4")));
        hall.refuses(
                MALFORMED_REQUEST,
                seat("civil-society", 1),
                new NarrowVeto("veto-1", List.of("5", "3")));
        hall.does(seat("civil-society", 1), lift);
        hall.refuses(SIGNED_ALREADY, seat("civil-society", 1), lift);
        hall.pass(Duration.ofHours(72));
        hall.refuses(
                RECOMMENDATION_NOT_OPEN,
                seat("civil-society", 2),
                new NarrowVeto("veto-1", List.of("5")));
    }

    @Test
    void a_recused_seat_does_not_let_go_for_its_group() {
        var hall = carried();
        hall.counted(petitions(hall, "intergovernmental", 4, "2"), 5, 4, 0);
        hall.refuses(
                SEAT_RECUSED, seat("intergovernmental", 1), new LiftVeto("veto-1", List.of("2")));
    }
}
