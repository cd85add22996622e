package plenary.proposal.forum.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plenary.proposal.forum.RosterSheet.Fault;

class RosterTableTest {

    private static Fault faultOf(String table) {
        var read = RosterTable.of(table);
        assertThat(read.lines()).isEmpty();
        assertThat(read.faults()).hasSize(1);
        return read.faults().getFirst();
    }

    @Test
    void each_line_keeps_its_number_also_after_a_cell_of_several_lines() {
        var table = RosterTable.of("code,name_en\nFRA,\"France\nor so\"\nEGY,Egypt\n");

        assertThat(table.faults()).isEmpty();
        assertThat(table.lines()).extracting("number").containsExactly(2L, 4L);
    }

    @Test
    void cells_may_be_parted_by_semicolons_and_by_tabs() {
        for (var separator : new String[] {";", "\t"}) {
            var sent = "code;name_en;group\nFRA;\"France, or so\";\nEGY;Egypt;africa\n";

            var table = RosterTable.of(sent.replace(";", separator));

            assertThat(table.faults()).isEmpty();
            assertThat(table.lines().getFirst().cells())
                    .containsEntry("code", "FRA")
                    .containsEntry("name_en", "France, or so")
                    .containsEntry("group", "");
            assertThat(table.lines().getLast().cells()).containsEntry("group", "africa");
        }
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        var table = RosterTable.of("\uFEFFcode,name_en\nFRA,France\n");

        assertThat(table.lines().getFirst().cells()).containsEntry("code", "FRA");
    }

    @Test
    void words_are_kept_in_composed_form() {
        var table = RosterTable.of("code,name_fr\nEGY,E\u0301gypte\n");

        assertThat(table.lines().getFirst().cells()).containsEntry("name_fr", "\u00c9gypte");
    }

    @Test
    void what_is_no_table_is_told_with_its_line() {
        assertThat(faultOf("").line()).isEqualTo(1);
        assertThat(faultOf("code,name_en\nFRA,France\nEGY,Eg\u0000ypt\n").line()).isEqualTo(3);
        assertThat(faultOf("code,name_en\nFRA,France\nEGY,Eg\u001bypt\n").line()).isEqualTo(3);
        assertThat(faultOf("code,name_en\nFRA,France\nEGY,Egypt,,,x\n").line()).isEqualTo(3);
        assertThat(faultOf("code,name_en\n\"FRA,France\n").line()).isEqualTo(2);
    }

    @Test
    void a_column_that_is_there_twice_is_a_fault_of_the_header() {
        assertThat(faultOf("code,name_en,name_en\nFRA,France,Frankreich\n"))
                .isEqualTo(new Fault(1, "the column name_en is there twice"));
    }
}
