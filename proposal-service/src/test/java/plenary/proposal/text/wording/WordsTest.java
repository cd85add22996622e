package plenary.proposal.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wording_is_kept_in_nfc_with_plain_line_ends() {
        assertThat(Words.plain("re\u0301seau\r\nmondial")).isEqualTo("r\u00e9seau\nmondial");
    }

    @Test
    void a_typed_bracket_is_no_wording() {
        assertThat(Words.fault("shall [not] impede")).get().asString().contains("bracket");
        assertThat(Words.fault("shall not] impede")).isPresent();
    }

    @Test
    void controls_and_half_characters_are_no_wording() {
        assertThat(Words.fault("a\u0000b")).isPresent();
        assertThat(Words.fault("a\ud83db")).isPresent();
        assertThat(Words.fault("a\udc00")).isPresent();
        assertThat(Words.fault("\ufffc")).isPresent();
        assertThat(Words.fault("\u0301e")).isPresent();
        assertThat(Words.fault("two\nlines, a tab\t and a globe \ud83c\udf0d")).isEmpty();
    }

    @Test
    void what_is_read_is_what_is_written() {
        assertThat(Words.fault("Members \u202etpecca ton llahs\u202c rates")).isPresent();
        assertThat(Words.fault("no\u200bt")).isPresent();
        assertThat(Words.fault("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")).isEmpty();
    }

    @Test
    void wording_has_a_longest_length() {
        assertThat(Words.fault("a".repeat(Words.LONGEST))).isEmpty();
        assertThat(Words.fault("a".repeat(Words.LONGEST + 1))).isPresent();
    }

    @Test
    void a_family_of_joined_signs_is_one_character_to_the_reader() {
        var family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        assertThat(Words.border(family, 2)).isFalse();
        assertThat(Words.borderBefore("x" + family, 3)).isEqualTo(1);
        assertThat(Words.borderAfter("x" + family + "y", 3)).isEqualTo(1 + family.length());
    }
}
