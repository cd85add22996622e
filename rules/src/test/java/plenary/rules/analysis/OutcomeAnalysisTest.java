package plenary.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plenary.rules.analysis.OutcomeAnalysis.Answered;

class OutcomeAnalysisTest {

    private static final Indicators GOVERNANCE = Indicators.governance2012();

    @Test
    void six_indicators_ship_with_iso_codes_for_all() {
        assertThat(GOVERNANCE.names())
                .containsExactly(
                        "control-of-corruption",
                        "government-effectiveness",
                        "political-stability",
                        "regulatory-quality",
                        "rule-of-law",
                        "voice-and-accountability");
        assertThat(GOVERNANCE.of("voice-and-accountability", "AFG"))
                .contains(new BigDecimal("-1.2674"));
        for (String code : List.of("AND", "COD", "ROU", "TLS")) {
            assertThat(GOVERNANCE.of("rule-of-law", code)).as(code).isPresent();
        }
        assertThat(GOVERNANCE.of("rule-of-law", "ZAR")).isEmpty();
        assertThat(GOVERNANCE.of("happiness", "AFG")).isEmpty();
    }

    @Test
    void the_middle_and_the_quartiles_are_those_of_the_books() {
        var odd = spread("7", "15", "36", "39", "40", "41", "6");
        assertThat(odd.median()).isEqualByComparingTo("36");
        assertThat(odd.lowerQuartile()).isEqualByComparingTo("7");
        assertThat(odd.upperQuartile()).isEqualByComparingTo("40");
        var even = spread("7", "15", "36", "39", "40", "41");
        assertThat(even.median()).isEqualByComparingTo("37.5");
        assertThat(even.lowerQuartile()).isEqualByComparingTo("15");
        assertThat(even.upperQuartile()).isEqualByComparingTo("40");
        assertThat(even.mean()).isEqualByComparingTo("29.6667");
        assertThat(spread("3").upperQuartile()).isEqualByComparingTo("3");
        assertThat(spread().median()).isNull();
    }

    @Test
    void signers_stand_beside_the_others_by_region_and_the_unmatched_are_named() {
        var analysis =
                OutcomeAnalysis.of(
                        List.of(
                                new Answered("FRA", "western-europe-and-others", "others"),
                                new Answered("CHE", "western-europe-and-others", "others"),
                                new Answered("RUS", "eastern-europe", "signed"),
                                new Answered("ATL", "eastern-europe", "signed")),
                        GOVERNANCE);

        assertThat(analysis.unmatched()).containsExactly("ATL");
        assertThat(analysis.cells())
                .filteredOn(cell -> cell.indicator().equals("rule-of-law"))
                .extracting(
                        cell -> cell.region() + " " + cell.side() + " " + cell.spread().number())
                .containsExactly(
                        "* others 2",
                        "* signed 1",
                        "eastern-europe signed 1",
                        "western-europe-and-others others 2");
        assertThat(analysis.cells())
                .filteredOn(cell -> cell.region().equals("*") && cell.side().equals("others"))
                .hasSize(6);
    }

    private static Distribution spread(String... numbers) {
        return Distribution.of(Stream.of(numbers).map(BigDecimal::new).toList());
    }
}
