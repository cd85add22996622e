package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static plenary.rules.Apportionment.Method.DHONDT;
import static plenary.rules.Apportionment.Method.LARGEST_REMAINDER;
import static plenary.rules.Apportionment.Method.SAINTE_LAGUE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.rules.Apportionment.Method;

class ApportionmentTest {

    @Test
    void fifty_seats_over_the_regional_groups_of_the_united_nations() {
        var groups = groups(54, 55, 23, 33, 28);

        assertThat(seats(50, groups, SAINTE_LAGUE)).containsExactly(14, 14, 6, 9, 7);
        assertThat(seats(50, groups, LARGEST_REMAINDER)).containsExactly(14, 14, 6, 9, 7);
        assertThat(seats(50, groups, DHONDT)).containsExactly(14, 15, 6, 8, 7);
    }

    @Test
    void the_methods_differ_as_the_books_say() {
        var votes = groups(53_000, 24_000, 23_000);

        assertThat(seats(7, votes, DHONDT)).containsExactly(4, 2, 1);
        assertThat(seats(7, votes, SAINTE_LAGUE)).containsExactly(3, 2, 2);
        assertThat(seats(7, votes, LARGEST_REMAINDER)).containsExactly(4, 2, 1);
    }

    @Test
    void equal_claims_go_to_the_larger_then_to_the_first_and_it_is_said() {
        var shared = Apportionment.share(1, groups(5, 5), DHONDT, 0);

        assertThat(shared.seats().values()).containsExactly(1, 0);
        assertThat(shared.tied()).containsExactly("g1", "g2");
        assertThat(Apportionment.share(2, groups(5, 5), DHONDT, 0).tied()).isEmpty();
    }

    @Test
    void every_group_may_have_some_before_the_rest_is_shared() {
        assertThat(Apportionment.share(10, groups(98, 1, 1), SAINTE_LAGUE, 2).seats().values())
                .containsExactly(6, 2, 2);
    }

    @Test
    void what_cannot_be_shared_is_refused() {
        assertThatThrownBy(() -> Apportionment.share(5, groups(0, 0), DHONDT, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.share(5, groups(1, 2), DHONDT, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Apportionment.share(5, groups(1, -2), DHONDT, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_seats_are_given_and_a_larger_group_never_has_fewer() {
        qt().forAll(
                        lists().of(integers().between(0, 500)).ofSizeBetween(1, 8),
                        integers().between(0, 120))
                .assuming((sizes, seats) -> sizes.stream().anyMatch(size -> size > 0))
                .checkAssert(
                        (sizes, seats) -> {
                            for (Method method : Method.values()) {
                                var groups =
                                        groups(
                                                sizes.stream()
                                                        .mapToInt(Integer::intValue)
                                                        .toArray());
                                List<Integer> given = seats(seats, groups, method);
                                assertThat(given.stream().mapToInt(Integer::intValue).sum())
                                        .isEqualTo(seats);
                                for (int i = 0; i < sizes.size(); i++) {
                                    for (int j = 0; j < sizes.size(); j++) {
                                        if (sizes.get(i) > sizes.get(j)) {
                                            assertThat(given.get(i))
                                                    .isGreaterThanOrEqualTo(given.get(j));
                                        }
                                    }
                                }
                            }
                        });
    }

    private static List<Integer> seats(int seats, Map<String, Long> groups, Method method) {
        return List.copyOf(Apportionment.share(seats, groups, method, 0).seats().values());
    }

    private static Map<String, Long> groups(int... sizes) {
        Map<String, Long> groups = new LinkedHashMap<>();
        for (int size : sizes) {
            groups.put("g" + (groups.size() + 1), (long) size);
        }
        return groups;
    }
}
