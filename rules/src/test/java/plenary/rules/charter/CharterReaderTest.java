package plenary.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.contracts.charter.Agreement;
import plenary.contracts.charter.Matter;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Measured;

class CharterReaderTest {

    @Test
    void a_threshold_is_read_as_it_is_spoken() {
        var rule = YamlFile.shipped("itu-conference").ruleFor(Matter.RECOMMENDATION).orElseThrow();

        assertThat(rule.condition())
                .isEqualTo(
                        new Condition.Share(
                                Measured.YES,
                                Comparison.MORE_THAN,
                                Fraction.of(1, 2),
                                Base.VOTING,
                                null));
        assertThat(rule.postponement().when())
                .isEqualTo(
                        new Condition.Share(
                                Measured.ABSTAIN,
                                Comparison.MORE_THAN,
                                Fraction.of(1, 2),
                                Base.CAST,
                                null));
    }

    @Test
    void a_parser_that_takes_yes_and_no_for_flags_is_understood() {
        String unquoted =
                YamlFile.shippedText("itu-conference").replace("[\"yes\", \"no\",", "[yes, no,");
        YamlFile file = YamlFile.of(unquoted);

        assertThat(((Map<?, ?>) file.tree().get("methods")).get("choices").toString())
                .startsWith("[true, false");
        assertThat(file.faults()).isEmpty();
    }

    @Test
    void every_fault_is_told_at_once_with_its_line() {
        String text = YamlFile.shippedText("cirp-consociational");
        String broken =
                text.replace("effect: block", "effect: bloc")
                        .replace("window: 72 hours ", "window: three days ")
                        .replace("at least 2/3 of voting}", "at least 3/2 of voting}");

        assertThat(YamlFile.of(broken).faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "vetoes.1.window", "vetoes.1.effect", "rules.1.adopted-when.in-favour");
        assertThat(YamlFile.of(broken).faults())
                .filteredOn(fault -> fault.path().equals("vetoes.1.effect"))
                .singleElement()
                .hasToString(
                        "line "
                                + lineOf("effect: bloc", broken)
                                + ", column 13, vetoes.1.effect: \"bloc\" is none of block, suspend,"
                                + " raise-threshold");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    version: 1                                  | version: one                         | version                              | is a whole number
                    version: 1                                  | version: 0                           | version                              | is at least 1
                    charter: cirp-consociational                | charter: CIRP                        | charter                              | "CIRP" is not written in lower case with hyphens
                    at least 2/3 of voting}                     | at least 3/2 of voting} | rules.1.adopted-when.in-favour       | a threshold above one can never be met: 3/2
                    at least 2/3 of voting}                     | more than 1/1 of voting} | rules.1.adopted-when.in-favour       | more than all can never be met
                    at least 2/3 of voting}                     | at least 0 }                         | rules.1.adopted-when.in-favour       | at least none is always met
                    at least 2/3 of voting}                     | fewer than 0/3 of voting}            | rules.1.adopted-when.in-favour       | fewer than none can never be met
                    at least 2/3 of voting}                     | at least 2/0 of voting} | rules.1.adopted-when.in-favour       | a share is not taken of nothing: 2/0
                    at least 2/3 of voting}                     | at least 51} | rules.1.adopted-when                 | asks for 51, but no chamber has more than 50
                    at least 2/3 of voting}                     | at least 2/3 of voting by wealth} | rules.1.adopted-when                 | "wealth" is not among the attributes this charter says it reads: [region, sort_key]
                    at least 2/3 of voting}                     | at least 2/3 of cast} | rules.1.abstentions                  | says left-out, but by its thresholds an abstention is [stays-in-base]
                    recommendation: two-thirds                  | recommendation: two-third            | decides.recommendation               | there is no rule "two-third"; there are [majority-of-seats, simple-majority, two-thirds]
                    group-rule: majority-of-seats               | group-rule: majority                 | vetoes.1.group-rule                  | there is no rule "majority"; there are [majority-of-seats, simple-majority, two-thirds]
                    signatures: 4                               | signatures: 13                       | advisory-groups.1.veto               | asks for 13 signatures of only 12 seats
                    signatures: 4                               | signatories: 4                       | vetoes.1                             | needs either signatures or signature-share
                    effect: block                               | effect: suspend                      | vetoes.1                             | effect suspend and a suspension go together
                    window: 72 hours                            | window: 0 hours                      | vetoes.1.window                      | is longer than no time
                    veto: group-veto                            | veto: grip-veto                      | advisory-groups.1.veto               | there is no veto "grip-veto"; there are [group-veto]
                    seats: 50                                   | seats: 49                            | chambers.1                           | has 49 seats, but its allotments add up to 50
                    yields: intergovernmental                   | yields: governments                  | double-representation.yields         | is no chamber or advisory group: governments
                    setting: vetoes.group-veto                  | setting: vetoes.veto                 | ours.4.setting                       | there is no setting vetoes.veto
                    policy: recuse                              | policy: hide                         | double-representation.policy         | "hide" is none of disclose, recuse, advise-only, forbid
                    by: sort_key                                | by: size                             | order-of-call.by                     | "size" is not among the attributes this charter says it reads: [region, sort_key]
                    name: simple-majority                       | name: two-thirds                     | rules.2.name                         | "two-thirds" is there already
                    reason-required: true                       | reason-required: maybe               | vetoes.1.reason-required             | is true or false
                    """)
    void each_fault_has_its_place_and_reason(
            String given, String instead, String path, String reason) {
        String text = YamlFile.shippedText("cirp-consociational");
        assertThat(text).contains(given);
        int at = text.indexOf(given);
        String broken = text.substring(0, at) + instead + text.substring(at + given.length());

        assertThat(YamlFile.of(broken).faults())
                .anySatisfy(
                        fault -> {
                            assertThat(fault.path()).isEqualTo(path);
                            assertThat(fault.reason()).isEqualTo(reason);
                            assertThat(fault.line()).isPositive();
                        });
    }

    @Test
    void an_entry_the_grammar_does_not_know_is_refused_with_what_is_known() {
        String broken =
                YamlFile.shippedText("cirp")
                        .replace("supporters: 1", "supporters: 1\n  seconders: 2");

        assertThat(YamlFile.of(broken).faults())
                .singleElement()
                .hasToString(
                        "line "
                                + lineOf("seconders", broken)
                                + ", column 14, proposals.seconders: is not known here; known are"
                                + " may-be-taken-up-by-another, supporters,"
                                + " withdrawable-once-amended");
    }

    @Test
    void an_empty_tree_lacks_everything_and_breaks_nothing() {
        var faults = ((CharterReading.Faulty) CharterReader.read(Map.of())).faults();

        assertThat(faults)
                .extracting(Fault::toString)
                .contains("the charter: lacks \"charter\"", "the charter: lacks \"decides\"");
    }

    @Test
    void an_unknown_class_is_refused_where_the_classes_are_known() {
        String byRegion =
                YamlFile.shippedText("cirp-consociational")
                        .replaceFirst("seats: 50", "seats: 50\n    classes-by: region")
                        .replaceFirst(
                                "adopted-when: \\{in-favour: at least 2/3 of voting}",
                                "adopted-when: {each-of: [africa, antarctica], each: {in-favour: at"
                                        + " least 2/3 of voting}, empty-class: fails}");

        assertThat(YamlFile.of(byRegion).faults())
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(fault.reason())
                                        .startsWith(
                                                "there is no class antarctica; there are [africa,"));
    }

    @Test
    void times_are_written_in_words_or_in_iso_8601() {
        for (String span : List.of("72 hours", "3 days", "PT72H", "4320 minutes")) {
            String text =
                    YamlFile.shippedText("cirp-consociational")
                            .replace("window: 72 hours", "window: " + span);
            var charter = ((CharterReading.Readable) YamlFile.of(text).read()).charter();
            assertThat(charter.vetoingGroups().getFirst().veto().window())
                    .as(span)
                    .isEqualTo(Duration.ofHours(72));
        }
    }

    private static int lineOf(String what, String text) {
        return (int) text.substring(0, text.indexOf(what)).lines().count();
    }

    @Test
    void how_far_agreed_text_binds_is_read_and_unsaid_it_is_piecemeal_and_opened_by_an_edit() {
        var assembly = YamlFile.shipped("un-general-assembly");
        assertThat(assembly.agreementOrUnsaid())
                .isEqualTo(new Agreement(false, Agreement.Reopening.VOTE, false));
        assertThat(YamlFile.shipped("itu-conference").agreement()).isNull();
        assertThat(YamlFile.shipped("itu-conference").agreementOrUnsaid())
                .isEqualTo(new Agreement(false, Agreement.Reopening.FREELY));
    }

    @Test
    void opening_agreed_text_by_a_vote_needs_a_rule_for_it() {
        var text =
                YamlFile.shippedText("un-general-assembly")
                        .replace("  reconsideration: two-thirds\n", "");
        assertThat(YamlFile.of(text).faults().toString())
                .contains("names no rule for reconsideration");
    }
}
