package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.rule.Rule;
import plenary.rules.charter.YamlFile;

/**
 * The table of charters in {@code docs/charters.md} says what the files and the edge tests say. It
 * is written anew with {@code -Dplenary.docs=write}.
 */
class ChartersDocsTest {

    private static final Path DOCS = Path.of("..", "docs", "charters.md");
    private static final String BEGIN = "<!-- table: written by ChartersDocsTest -->\n";
    private static final String END = "<!-- end of table -->";

    @Test
    void the_table_of_charters_is_up_to_date() throws IOException {
        String text = Files.readString(DOCS);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        String table = table();
        if ("write".equals(System.getProperty("plenary.docs"))) {
            Files.writeString(DOCS, text.substring(0, begin) + table + text.substring(end));
        } else {
            assertThat(text.substring(begin, end)).isEqualTo(table);
        }
    }

    @Test
    void what_a_rule_reads_the_charter_declares() {
        for (String name : Charters.shipped()) {
            Charter charter = YamlFile.shipped(name);
            for (Rule rule : charter.rules()) {
                assertThat(charter.attributes().stream().map(read -> read.name()).toList())
                        .as(name + " " + rule.name())
                        .containsAll(attributes(charter, rule));
            }
        }
    }

    private static String table() {
        return charters() + "\n" + rules();
    }

    /** How many rules each has, and how often these are tried. */
    private static String charters() {
        StringBuilder table =
                new StringBuilder("| charter | rules | edge tests |\n| --- | ---: | ---: |\n");
        long all = 0;
        for (String name : Charters.shipped()) {
            Charter charter = YamlFile.shipped(name);
            long edges = EdgesTest.numbers(name).values().stream().mapToLong(n -> n).sum();
            table.append(
                    "| %s (`%s`) | %d | %d |\n"
                            .formatted(
                                    charter.title().get("en"),
                                    name,
                                    charter.rules().size(),
                                    edges));
            all += edges;
        }
        return table + "| all fifteen | | " + all + " |\n";
    }

    private static String rules() {
        StringBuilder table =
                new StringBuilder(
                        "| charter | rule | reads | edge tests |\n| --- | --- | --- | ---: |\n");
        long all = 0;
        for (String name : Charters.shipped()) {
            Charter charter = YamlFile.shipped(name);
            Map<String, Long> edges = EdgesTest.numbers(name);
            if (charter.rules().isEmpty()) {
                table.append(row(name, "none: no vote is possible", Set.of(), edges.get("-")));
                all += edges.get("-");
            }
            for (Rule rule : charter.rules()) {
                table.append(
                        row(
                                name,
                                "`" + rule.name() + "` " + rule.title().get("en"),
                                attributes(charter, rule),
                                edges.get(rule.name())));
                all += edges.get(rule.name());
            }
        }
        return table + "| all fifteen | | | " + all + " |\n";
    }

    private static String row(String charter, String rule, Set<String> reads, long edges) {
        return "| `"
                + charter
                + "` | "
                + rule
                + " | "
                + reads.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                + " | "
                + edges
                + " |\n";
    }

    /** The attributes a rule cannot be counted without. */
    private static Set<String> attributes(Charter charter, Rule rule) {
        Reads reads = Reads.of(rule, false);
        Set<String> names = new TreeSet<>(reads.weights());
        names.remove("weight");
        Chamber chamber = Folding.chamber(charter, rule);
        if (reads.classes() && chamber.classesBy() != null) {
            names.add(chamber.classesBy());
        }
        if (reads.designation()) {
            names.add("designation");
        }
        if (rule.mustAbstain() != null) {
            names.add(rule.mustAbstain().attribute());
        }
        return names;
    }
}
