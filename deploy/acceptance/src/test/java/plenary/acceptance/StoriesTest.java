package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import plenary.acceptance.cirp.Cirp;
import plenary.acceptance.wcit.Wcit12;

/** The stories as they are written down. */
class StoriesTest {

    @Test
    void every_step_is_a_test_of_its_own_in_the_same_order() {
        assertThat(names(new Wcit12())).isEqualTo(tests(WcitStoryTest.class));
        assertThat(names(new Cirp())).isEqualTo(tests(CirpStoryTest.class));
    }

    private static List<String> names(Story story) {
        return story.steps().stream().map(Step::name).toList();
    }

    private static List<String> tests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Test.class))
                .filter(m -> List.of(m.getParameterTypes()).equals(List.of(TestInfo.class)))
                .sorted(Comparator.comparingInt(m -> m.getAnnotation(Order.class).value()))
                .map(Method::getName)
                .toList();
    }

    @Test
    void the_clock_goes_forward_with_every_step() {
        for (var story : List.of(new Wcit12(), new Cirp())) {
            var times = story.steps().stream().map(Step::at).toList();
            assertThat(times).isSorted().doesNotHaveDuplicates();
            assertThat(story.end()).isAfter(times.getLast());
        }
    }

    @Test
    void of_144_delegations_89_signed_by_region_as_published() {
        var regions = new java.util.TreeMap<String, String>();
        Data.table("wcit-12/roster.csv").stream()
                .filter(row -> row.get("credentials").equals("vote-and-sign"))
                .forEach(row -> regions.put(row.get("code"), row.get("region")));
        assertThat(regions).hasSize(144);
        var answers = Data.table("wcit-12/signatures.csv");
        assertThat(answers)
                .extracting(row -> row.get("code"))
                .hasSize(144)
                .containsOnlyOnceElementsOf(regions.keySet());
        assertThat(count(answers, regions, null)).isEqualTo(89);
        assertThat(count(answers, regions, "africa")).isEqualTo(38);
        assertThat(count(answers, regions, "asia-pacific")).isEqualTo(29);
        assertThat(count(answers, regions, "eastern-europe")).isEqualTo(3);
        assertThat(count(answers, regions, "latin-america-and-caribbean")).isEqualTo(18);
        assertThat(count(answers, regions, "western-europe-and-others")).isEqualTo(1);
    }

    private static long count(
            List<java.util.Map<String, String>> answers,
            java.util.Map<String, String> regions,
            String region) {
        return answers.stream()
                .filter(row -> row.get("answer").equals("signed"))
                .filter(row -> region == null || region.equals(regions.get(row.get("code"))))
                .count();
    }

    @Test
    void what_is_invented_says_so() {
        assertThat(Data.table("cirp/roster.csv"))
                .allSatisfy(row -> assertThat(row.get("provenance")).isEqualTo("illustrative"));
        assertThat(Data.table("wcit-12/roster.csv"))
                .allSatisfy(
                        row ->
                                assertThat(row.get("provenance"))
                                        .isIn(
                                                "sourced",
                                                "recalled",
                                                "by-elimination",
                                                "illustrative"));
        assertThat(Data.list("wcit-12/proposals.yaml", ProposalPaper.class))
                .allSatisfy(
                        paper ->
                                assertThat(paper.source())
                                        .containsAnyOf("illustrative", "Sources differ"));
    }
}
