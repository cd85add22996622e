package plenary.proposal.text.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.BaseProvision;

class OutlineTest {
    /** {@code "# Article 3"} a heading, anything else a paragraph; each on a line of its own. */
    static Outline of(String... lines) {
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < lines.length; i++) {
            var level = lines[i].length() - lines[i].replaceAll("^#+", "").length();
            blocks.add(
                    new Block("line " + (i + 1), level, null, lines[i].substring(level).strip()));
        }
        return Outline.of(blocks);
    }

    private static List<String> numbers(Outline outline) {
        assertThat(outline.faults()).isEmpty();
        return outline.provisions().stream().map(BaseProvision::number).toList();
    }

    @Test
    void parts_hold_provisions_and_sub_paragraphs_show_what_they_stand_under() {
        var outline =
                of(
                        "# Preamble",
                        "Each state is sovereign.",
                        "# Article 3: International network",
                        "## 3.1 Members shall ensure that",
                        "(a) calls pass;",
                        "(i) by wire,",
                        "(ii) by radio;",
                        "(b) life is safe.",
                        "## 3.2",
                        "Members cooperate.",
                        "And report.");
        assertThat(outline.faults()).isEmpty();
        assertThat(outline.provisions())
                .extracting(
                        BaseProvision::provision,
                        BaseProvision::number,
                        BaseProvision::part,
                        BaseProvision::parent)
                .containsExactly(
                        tuple("Preamble", "Preamble", "preamble", null),
                        tuple("3.1", "3.1", "article", null),
                        tuple("3.1.a", "3.1(a)", "article", "3.1"),
                        tuple("3.1.a.i", "3.1(a)(i)", "article", "3.1.a"),
                        tuple("3.1.a.ii", "3.1(a)(ii)", "article", "3.1.a"),
                        tuple("3.1.b", "3.1(b)", "article", "3.1"),
                        tuple("3.2", "3.2", "article", null));
        assertThat(outline.provisions().getLast().text())
                .isEqualTo("Members cooperate.\nAnd report.");
        assertThat(outline.provisions().get(1).heading()).isEqualTo("3 – International network");
    }

    @Test
    void the_ninth_letter_of_a_list_is_no_roman_number() {
        var lines = new ArrayList<String>(List.of("# Article 1", "## 1.1 Terms:"));
        for (var letter = 'a'; letter <= 'j'; letter++) {
            lines.add("(" + letter + ") term;");
        }
        assertThat(numbers(of(lines.toArray(String[]::new))))
                .endsWith("1.1(h)", "1.1(i)", "1.1(j)");
    }

    @Test
    void where_numbers_begin_anew_the_parts_own_goes_before() {
        assertThat(
                        numbers(
                                of(
                                        "# Article 1",
                                        "## 1 One.",
                                        "## 2 Two.",
                                        "# Article 2",
                                        "## 1 Another.",
                                        "# Resolution 4",
                                        "## 1 invites.")))
                .containsExactly("1(1)", "1(2)", "2(1)", "Resolution 4(1)");
    }

    @Test
    void a_resolution_binds_nobody_unless_it_says_so() {
        var outline =
                of(
                        "# Article 1",
                        "## 1 One.",
                        "# Resolution 1",
                        "## R1 invites.",
                        "# Annex A {not binding}",
                        "## A1 lists.",
                        "# Resolution 2 {binding}",
                        "## R2 decides.");
        assertThat(outline.faults())
                .extracting(Fault::reason)
                .containsOnly("the heading of a provision begins with its number");
        outline =
                of(
                        "# Article 1",
                        "## 1 One.",
                        "# Resolution 1",
                        "## 11 invites.",
                        "# Annex A {not binding}",
                        "## 21 lists.",
                        "# Resolution 2 {binding}",
                        "## 31 decides.");
        assertThat(outline.provisions())
                .extracting(BaseProvision::binding)
                .containsExactly(true, false, false, true);
    }

    @Test
    void an_identity_can_be_given_by_hand() {
        var outline = of("# Article 1", "## 1 {#scope}", "Scope.");
        assertThat(outline.faults()).isEmpty();
        assertThat(outline.provisions().getFirst().provision()).isEqualTo("scope");
        assertThat(outline.provisions().getFirst().text()).isEqualTo("Scope.");
    }

    @Test
    void every_fault_has_its_place_and_its_words() {
        var outline =
                of(
                        "A stray line.",
                        "# Article 1",
                        "## 1.1 One.",
                        "#### 1.1.1 Too deep.",
                        "## 1.2",
                        "## No number",
                        "## 1.1 Twice.",
                        "## 1.4 shall [not",
                        "## 1.5 shall [not] impede");
        assertThat(outline.faults())
                .extracting(Fault::place, Fault::reason)
                .containsExactlyInAnyOrder(
                        tuple(
                                "line 1",
                                "text stands before the first part (a heading of the first level)"),
                        tuple(
                                "line 4",
                                "a heading of level 4 follows one of level 2; a level is skipped"),
                        tuple("line 5", "the provision is empty"),
                        tuple("line 6", "the heading of a provision begins with its number"),
                        tuple("line 7", "the number 1.1 stands twice, first at line 3"),
                        tuple(
                                "line 8",
                                "a square bracket is open or closed without its other half"),
                        tuple(
                                "line 9",
                                "has square brackets; a bracket is opened by an act, not typed"));
        assertThat(outline.faults().getFirst().words()).isEqualTo("A stray line.");
    }

    @Test
    void a_file_without_provisions_is_faulty() {
        assertThat(of("# Article 1").faults())
                .extracting(Fault::reason)
                .containsExactly("there are no provisions in it");
    }
}
