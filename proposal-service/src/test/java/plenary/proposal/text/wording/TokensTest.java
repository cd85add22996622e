package plenary.proposal.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokensTest {
    /** What a token is, said once more and slowly. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]\\p{M}*"
                            + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*"
                            + "|\\s+|\\X");

    private static final String SIGNS =
            "aAzé0 9ßŁǅΩЖя\t\n\r\f\u000b\u0085\u00a0\u00ad'’.-–—“”«»[],;:()%²½ªº€$+_/";

    @Test
    void words_blanks_and_signs_are_told_apart() {
        assertThat(Tokens.of("No. 31B: l'État’s co-\noperation [not] agreed."))
                .containsExactly(
                        "No",
                        ".",
                        " ",
                        "31B",
                        ":",
                        " ",
                        "l'État’s",
                        " ",
                        "co",
                        "-",
                        "\n",
                        "operation",
                        " ",
                        "[",
                        "not",
                        "]",
                        " ",
                        "agreed",
                        ".");
    }

    @Test
    void the_quick_way_cuts_where_the_slow_way_does() {
        var random = new Random(7);
        for (var n = 0; n < 20_000; n++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(24); length > 0; length--) {
                text.append(
                        random.nextInt(4) > 0
                                ? SIGNS.charAt(random.nextInt(SIGNS.length()))
                                : anyPlain(random));
            }
            assertThat(Tokens.of(text.toString())).as("%s", text).isEqualTo(slowly(text));
        }
    }

    @Test
    void every_plain_sign_alone_and_between_letters_is_cut_the_same() {
        for (var c = 0; c < 0x3000; c++) {
            for (var text : List.of("" + (char) c, "a" + (char) c + "b", " " + (char) c + " ")) {
                assertThat(Tokens.of(text)).as("U+%04X", c).isEqualTo(slowly(text));
            }
        }
    }

    private static char anyPlain(Random random) {
        return (char)
                (random.nextBoolean() ? random.nextInt(0x300) : 0x370 + random.nextInt(0x110));
    }

    private static List<String> slowly(CharSequence text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
