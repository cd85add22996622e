package plenary.contracts.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeaningsTest {

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void every_refusal_is_said_in_french(RefusalCode code) {
        assertThat(Meanings.of(code, "fr")).isNotBlank().isNotEqualTo(code.meaning());
        assertThat(Meanings.of(code, "en")).isEqualTo(code.meaning());
    }

    @ParameterizedTest
    @CsvSource({"fr,fr", "fr-CH,fr", "'de,fr;q=0.5',fr", "'en,fr;q=0.5',en", "ja,en", "'%%',en"})
    void the_language_is_the_first_of_ours_that_is_asked_for(String header, String language) {
        assertThat(Meanings.spoken(header)).isEqualTo(language);
    }

    @Test
    void who_says_nothing_is_answered_in_english() {
        assertThat(Meanings.spoken(null)).isEqualTo("en");
    }
}
