package plenary.contracts.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeparatorTest {

    @Test
    void the_header_tells_what_parts_the_cells() {
        assertThat(Separator.of("unit,choice\nA,yes;no;maybe\n")).isEqualTo(',');
        assertThat(Separator.of("unit;choice\r\nA;yes\r\n")).isEqualTo(';');
        assertThat(Separator.of("unit\tchoice\nA\tyes\n")).isEqualTo('\t');
        assertThat(Separator.of("\uFEFFunit;choice\n")).isEqualTo(';');
    }

    @Test
    void what_is_quoted_parts_nothing_and_one_column_needs_no_mark() {
        assertThat(Separator.of("\"unit, or seat, or member\";choice\n")).isEqualTo(';');
        assertThat(Separator.of("unit\nA;B\n")).isEqualTo(',');
        assertThat(Separator.of("")).isEqualTo(',');
    }

    @Test
    void empty_lines_may_stand_before_the_header() {
        assertThat(Separator.of("\n\nunit;choice\nA;yes\n")).isEqualTo(';');
    }
}
