package plenary.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in, verdicts out; a file that cannot be read is refused with its line. */
class MainTest {

    private static final String VOTES =
            "rcid,country,vote\n1,A,yes\n2,A,no\n1,B,no\n1,C,yes\n2,B,no\n2,C,absent\n";

    @TempDir Path folder;

    private String errors;

    @Test
    void a_table_of_answers_is_judged_whatever_the_order_of_its_lines() throws IOException {
        Path file = write("votes.csv", VOTES);

        assertThat(run(0, file, "--charter", "un-general-assembly", "--csv").lines())
                .containsExactly(
                        "roll_call,charter,rule,verdict,cannot_count_because,words",
                        "1,un-general-assembly,simple-majority,adopted,,",
                        "2,un-general-assembly,simple-majority,rejected,,");
    }

    @Test
    void it_may_be_gzipped() throws IOException {
        Path file = folder.resolve("votes.csv.gz");
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
            zipped.write(VOTES.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run(0, file, "--charter", "cirp", "--csv"))
                .contains("1,cirp,two-thirds,adopted");
    }

    @Test
    void what_is_known_of_the_units_comes_from_a_table_and_is_bound_by_name() throws IOException {
        Path file =
                write(
                        "v.csv",
                        "roll_call,unit,choice\n1,A,yes\n1,B,no\n1,C,yes\n1,D,yes\n1,E,yes\n");
        Path units = write("units.csv", "unit,people\nA,10\nB,900\nC,20\nD,30\nE,40\n");

        assertThat(run(0, file, "--charter", "eu-council", "--units", units.toString(), "--csv"))
                .contains("1,eu-council,qualified-majority,,attribute-unbound,");
        assertThat(
                        run(
                                0,
                                file,
                                "--charter",
                                "eu-council",
                                "--units",
                                units.toString(),
                                "--bind",
                                "population=people",
                                "--csv"))
                .contains("1,eu-council,qualified-majority,adopted,,");
    }

    @Test
    void a_column_named_as_an_attribute_is_that_attribute_whatever_parts_the_cells()
            throws IOException {
        var lines = new StringBuilder("roll_call;unit;choice;designation;party\n");
        for (int n = 1; n <= 4; n++) {
            var side = n <= 2 ? "unionist" : "nationalist";
            lines.append("1;M%d;yes;%s;%s\n".formatted(n, side, "P" + n));
        }
        for (String separator : List.of(";", ",", "\t")) {
            Path file = write("v.csv", lines.toString().replace(";", separator));

            assertThat(
                            run(
                                    0,
                                    file,
                                    "--charter",
                                    "northern-ireland-assembly:cross-community",
                                    "--csv"))
                    .as("parted by %s", separator)
                    .contains(",cross-community,adopted,,");
        }
    }

    @Test
    void totals_go_by_class_in_columns_or_by_line() throws IOException {
        Path wide =
                write(
                        "wide.csv",
                        "ballot,issuer_yes,issuer_no,consumer_yes,consumer_no,quorum\n"
                                + "1,20,10,3,2,12\n2,19,10,3,2,12\n");
        Path lines =
                write(
                        "lines.csv",
                        "ballot,class,yes,no,quorum\n1,issuer,20,10,12\n1,consumer,3,2,12\n");

        assertThat(run(0, wide, "--charter", "ca-browser-forum", "--csv"))
                .contains(
                        "1,ca-browser-forum,ballot,adopted",
                        "2,ca-browser-forum,ballot,not-adopted");
        assertThat(run(0, lines, "--charter", "ca-browser-forum", "--csv"))
                .contains("1,ca-browser-forum,ballot,adopted");
    }

    @Test
    void json_lines_have_the_fields_of_the_interface() throws IOException {
        Path file =
                write(
                        "v.jsonl",
                        "{\"id\": \"1\", \"choices\": {\"A\": \"yes\", \"B\": \"discuss\"}}\n\n"
                                + "{\"id\": \"2\", \"tallies\": {\"x\": {\"yes\": 5, \"no\": 5}},"
                                + " \"castingVote\": \"yes\"}\n");

        String out =
                run(0, file, "--charter", "iesg", "--charter", "legislature-cloture", "--json");

        assertThat(out.lines().toList().getFirst())
                .contains("\"charter\":\"iesg\",\"rule\":\"ballot\",\"verdict\":\"not-adopted\"")
                .contains("\"code\":\"choice-not-offered\"");
        assertThat(out.lines().toList().getLast())
                .contains("\"rule\":\"passage\",\"verdict\":\"adopted\"");
    }

    @Test
    void where_charters_differ_it_is_said_why() throws IOException {
        Path file = write("v.csv", "id,yes,no,abstain\npreamble,30,28,59\nother,90,1,1\n");

        assertThat(
                        run(
                                0,
                                file,
                                "--charter",
                                "itu-conference",
                                "--charter",
                                "un-general-assembly",
                                "--differing",
                                "--explain"))
                .contains(
                        """
                        preamble
                          Postponed under ITU conference:
                            59 abstentions, which is more than half of the 117 votes cast (58), so it is taken again at a later meeting.
                          Adopted under United Nations General Assembly:
                            30 yes, which is more than half of the 58 yes and no votes (30 needed, none to spare).
                        """)
                .contains("2 roll calls, 1 on which the charters differ")
                .doesNotContain("other");
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_is_kept_a_text() throws IOException {
        Path file = write("v.csv", "id,yes,no\n=1+1,2,1\n");

        assertThat(run(0, file, "--charter", "cirp", "--csv")).contains("\n'=1+1,cirp,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    roll_call,unit,choice;1,A,yes;1,Z,no        | refused: unit-unknown, line 3: is not among the units: Z
                    roll_call,unit,choice;1,A,yes;2,A,no;1,A,no | refused: roll-call-faulty, line 4: A answers twice in roll call 1
                    roll_call,unit,choice;1,A,                  | refused: roll-call-faulty, line 2: there is no answer
                    roll_call,unit,choice;1,A                   | refused: roll-call-faulty, line 2: has 2 cells, and the header 3
                    name,unit,choice;1,A,yes                    | refused: roll-call-faulty, line 1: no column names the roll call; say which with --columns roll_call=…
                    id,agree;1,2                                | refused: roll-call-faulty, line 1: there are neither columns unit and choice nor columns yes and no
                    id,yes,no;1,2,-3                            | refused: roll-call-faulty, line 2: is no whole number of at least 0: -3
                    id,yes,no,present;1,2,3,4                   | refused: roll-call-faulty, line 2: those who answered are present, and those present are entitled
                    {"id": "1"}                                 | refused: roll-call-faulty, line 1: has either choices or tallies
                    {"choices": {"A": "yes"}}                   | refused: roll-call-faulty, line 1: the roll call has no id
                    {"id": "1", "choices": {"Z": "yes"}}        | refused: unit-unknown, line 1: is not among the units: Z
                    {"id": "1", "tallies": {"a": {"yes": 1.5}}} | refused: roll-call-faulty, line 1: yes is no whole number of at least 0: 1.5
                    """)
    void a_file_that_cannot_be_read_is_refused_with_its_line(String text, String refusal)
            throws IOException {
        Path file = write("bad.csv", text.replace(';', '\n') + "\n");
        Path units = write("units.csv", "unit\nA\n");

        assertThat(run(2, file, "--charter", "cirp", "--units", units.toString(), "--csv"))
                .doesNotContain("adopted");
        assertThat(errors.strip()).isEqualTo(refusal);
    }

    @Test
    void a_charter_of_ones_own_is_asked_by_its_file_and_told_its_faults() throws IOException {
        Path file = write("v.csv", VOTES);
        String shipped = new String(plenary.contracts.charter.Charters.open("cirp").readAllBytes());
        Path own = write("own.yaml", shipped.replace("charter: cirp", "charter: our-own"));

        run(0, file, "--charter", own.toString());
        run(0, file, "--charter", own + ":two-thirds");

        Path faulty = write("faulty.yaml", shipped.replace("2/3", "3/2"));
        run(2, file, "--charter", faulty.toString());
        assertThat(errors).startsWith("refused: charter-faulty, line ");
    }

    @Test
    void what_is_not_there_is_refused_by_name() throws IOException {
        Path file = write("v.csv", VOTES);

        run(2, file, "--charter", "atlantis");
        assertThat(errors).startsWith("refused: charter-unknown: no charter atlantis ships");
        run(2, file, "--charter", "cirp:unanimity");
        assertThat(errors).startsWith("refused: rule-unknown: cirp has no rule unanimity");
        run(2, folder.resolve("nowhere.csv"), "--charter", "cirp");
        assertThat(errors).startsWith("refused: not-found");
        run(2, file);
        assertThat(errors).startsWith("refused: malformed-request");
        run(2, file, "--charter", "cirp", "--bind", "population");
        assertThat(errors).startsWith("refused: malformed-request");
    }

    private String run(int code, Path file, String... words) {
        List<String> all = new ArrayList<>(List.of(file.toString()));
        all.addAll(List.of(words));
        var out = new ByteArrayOutputStream();
        var told = new ByteArrayOutputStream();
        int ended =
                Main.run(
                        all.toArray(String[]::new),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(told, true, StandardCharsets.UTF_8));
        errors = told.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(errors).isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
