package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.PETITION_OPEN_ALREADY;
import static plenary.contracts.refusal.RefusalCode.VETO_LIMIT_REACHED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A charter limits how often a group vetoes in a time. */
class VetoLimitTest {
    private static final Duration PERIOD = Duration.ofDays(90);

    private static Hall limited() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "cirp-consociational",
                                tree -> {
                                    for (var veto : (List<?>) tree.get("vetoes")) {
                                        Committee.amend(
                                                veto,
                                                "limit",
                                                Map.of("vetoes", 1, "within", "90 days"));
                                        Committee.amend(veto, "only-what-changed", false);
                                    }
                                    return tree;
                                }));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        return hall;
    }

    /** Put again without the provision that was vetoed; the windows run. */
    private static void again(Hall hall, String poll) {
        hall.does(CHAIR, Committee.putAgain());
        hall.counted(poll, 38, 9, 3);
    }

    @Test
    void a_group_that_has_used_its_vetoes_waits_until_the_oldest_counts_no_longer() {
        var hall = limited();
        assertThat(left(hall, "civil-society")).isEqualTo(1);
        hall.counted(petitions(hall, "civil-society", 1, "3"), 9, 2, 1);
        var cast = hall.now();
        assertThat(left(hall, "civil-society")).isZero();
        hall.pass(Duration.ofHours(72));
        again(hall, "poll-3");
        hall.refuses(VETO_LIMIT_REACHED, seat("civil-society", 1), petition("1"));
        hall.does(seat("technical", 1), petition("1"));
        hall.pass(Duration.ofHours(72));
        assertThat(VetoLimits.of(hall.state(), "civil-society", hall.now()).orElseThrow().nextAt())
                .isEqualTo(cast.plus(PERIOD));
    }

    @Test
    void at_the_exact_end_of_the_time_there_is_one_again() {
        var hall = limited();
        hall.counted(petitions(hall, "civil-society", 1, "3"), 9, 2, 1);
        var end = hall.now().plus(PERIOD);
        hall.until(end.minus(Duration.ofHours(1)));
        again(hall, "poll-3");
        hall.until(end.minusMillis(1));
        hall.refuses(VETO_LIMIT_REACHED, seat("civil-society", 1), petition("1"));
        hall.until(end);
        hall.does(seat("civil-society", 1), petition("1"));
        hall.refuses(PETITION_OPEN_ALREADY, seat("civil-society", 2), petition("2"));
    }

    @Test
    void where_the_charter_sets_no_limit_none_is_told() {
        var hall = Committee.carried();
        assertThat(VetoLimits.of(hall.state(), "civil-society", hall.now())).isEmpty();
    }

    private static int left(Hall hall, String group) {
        return VetoLimits.of(hall.state(), group, hall.now()).orElseThrow().left();
    }
}
