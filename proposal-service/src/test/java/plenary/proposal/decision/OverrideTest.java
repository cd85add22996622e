package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.OVERRIDE_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.VETO_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.contracts.refusal.RefusalCode.WINDOWS_STILL_OPEN;
import static plenary.contracts.refusal.RefusalCode.WINDOW_ENDED;
import static plenary.contracts.refusal.RefusalCode.WINDOW_NOT_LENGTHENED;
import static plenary.contracts.refusal.RefusalCode.WINDOW_NOT_OPEN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.VetoEvent.VetoOverridden;
import plenary.contracts.event.VetoEvent.WindowExtended;
import plenary.proposal.decision.DecisionCommand.ExtendWindow;
import plenary.proposal.decision.DecisionCommand.OverrideVeto;
import plenary.proposal.decision.Recommendation.Stage;

/** A window is given more time; a veto is lifted against its group's will. */
class OverrideTest {
    private static final Duration WINDOW = Duration.ofHours(72);

    private static Hall vetoed(Object overrideRule) {
        var hall = Committee.meets(Committee.vetoesWith("override-rule", overrideRule));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        var poll = petitions(hall, "civil-society", 1, "3", "5");
        hall.counted(poll, 9, 2, 1);
        return hall;
    }

    @Test
    void an_override_lifts_one_veto_after_all_windows_and_the_brackets_go() {
        var hall = vetoed("two-thirds");
        hall.refuses(WINDOWS_STILL_OPEN, CHAIR, new OverrideVeto("veto-1"));
        hall.pass(WINDOW);
        assertThat(rec(hall).stage()).isEqualTo(Stage.RETURNED);
        hall.refuses(NOT_ENTITLED, seat("states", 1), new OverrideVeto("veto-1"));
        hall.refuses(VETO_NOT_FOUND, CHAIR, new OverrideVeto("veto-9"));
        hall.does(CHAIR, new OverrideVeto("veto-1"));
        var poll = hall.decisions().polls().get("poll-3").opened();
        assertThat(poll.kind()).isEqualTo(PollKind.OVERRIDE);
        assertThat(poll.rule().name()).isEqualTo("two-thirds");
        assertThat(poll.electorate().electors()).hasSize(50);
        hall.refuses(VOTING_BEGUN, CHAIR, new OverrideVeto("veto-1"));
        var facts = hall.counted("poll-3", 40, 5, 5);
        assertThat(facts).filteredOn(VetoOverridden.class::isInstance).hasSize(1);
        var veto = hall.decisions().veto("veto-1").orElseThrow().veto();
        assertThat(veto.standing()).isEmpty();
        assertThat(veto.overridden().poll()).isEqualTo("poll-3");
        assertThat(veto.overridden().provisions()).containsExactly("3", "5");
        assertThat(veto.brackets().values())
                .allMatch(id -> !hall.state().texts().brackets().get(id).open());
        hall.refuses(VETO_NOT_FOUND, CHAIR, new OverrideVeto("veto-1"));
    }

    @Test
    void an_override_that_fails_leaves_the_veto_as_it_was() {
        var hall = vetoed("two-thirds").pass(WINDOW);
        hall.does(CHAIR, new OverrideVeto("veto-1"));
        hall.counted("poll-3", 26, 20, 4);
        assertThat(hall.decisions().veto("veto-1").orElseThrow().veto().overridden()).isNull();
        assertThat(hall.decisions().veto("veto-1").orElseThrow().veto().standing())
                .containsExactly("3", "5");
    }

    @Test
    void where_the_charter_has_no_override_none_is_put() {
        var hall = vetoed(null).pass(WINDOW);
        hall.refuses(OVERRIDE_NOT_PROVIDED, CHAIR, new OverrideVeto("veto-1"));
    }

    @Test
    void a_window_is_extended_by_an_act_with_a_reason_and_takes_petitions_until_then() {
        var hall = Committee.carried();
        var later = hall.now().plus(WINDOW).plus(Duration.ofHours(24));
        hall.refuses(NOT_ENTITLED, seat("technical", 1), extend("technical", later));
        hall.refuses(WINDOW_NOT_LENGTHENED, CHAIR, extend("technical", later.minusSeconds(86400)));
        hall.refuses(WINDOW_NOT_OPEN, CHAIR, extend("nobody", later));
        hall.refuses(
                RECOMMENDATION_NOT_FOUND,
                CHAIR,
                new ExtendWindow("rec-9", "technical", later, "x"));
        assertThat(hall.does(CHAIR, extend("technical", later)))
                .containsExactly(new WindowExtended("rec-1", 1, "technical", later, "An outage."));
        hall.pass(WINDOW);
        assertThat(rec(hall).stage()).isEqualTo(Stage.AWAITING_VETOES);
        hall.refuses(WINDOW_ENDED, CHAIR, extend("private-sector", later));
        hall.does(seat("technical", 1), petition("3"));
        hall.until(later);
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
    }

    private static ExtendWindow extend(String group, Instant until) {
        return new ExtendWindow("rec-1", group, until, "An outage.");
    }

    private static Recommendation rec(Hall hall) {
        return hall.decisions().recommendations().get("rec-1");
    }

    @Test
    void once_the_text_is_adopted_there_is_nothing_left_to_override() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "cirp-consociational",
                                tree -> {
                                    for (var veto : (List<?>) tree.get("vetoes")) {
                                        Committee.amend(veto, "override-rule", "two-thirds");
                                        Committee.amend(veto, "effect", "suspend");
                                        Committee.amend(veto, "suspension", "48 hours");
                                    }
                                    return tree;
                                }));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.counted(petitions(hall, "civil-society", 1, "3"), 9, 2, 1);
        hall.pass(WINDOW);
        hall.pass(Duration.ofHours(48));
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
        hall.refuses(RECOMMENDATION_NOT_OPEN, CHAIR, new OverrideVeto("veto-1"));
    }
}
