package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.contracts.charter.AttributeRead;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.rule.Rule;
import plenary.rules.charter.YamlFile;

/**
 * Every rule of every shipped charter at its edges: exactly at, one above and one below each
 * threshold, empty classes, all abstaining, nobody taking part, opt-outs, ties, missed quorums, one
 * holder's no. The lines of {@code edges/CHARTER.txt} are the tests; how many each rule has stands
 * in {@code docs/charters.md}.
 */
class EdgesTest {

    private static final int FEWEST = 7;

    private static final Map<String, Charter> CHARTERS =
            Charters.shipped().stream()
                    .collect(
                            Collectors.toMap(
                                    name -> name,
                                    YamlFile::shipped,
                                    (a, b) -> a,
                                    LinkedHashMap::new));

    static Stream<Edge> edges() {
        return Charters.shipped().stream().flatMap(name -> edges(name).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void the_edge_comes_out_as_the_text_says(Edge edge) {
        Charter charter = CHARTERS.get(edge.charter());

        var result =
                new WhatIf(List.of(new Asked(charter, null)), asNamed(charter))
                        .judge(edge.rollCall(charter))
                        .getFirst();

        assertThat(said(result)).as(edge.toString()).isEqualTo(edge.outcome());
        if (result instanceof Result.Counted counted) {
            assertThat(counted.verdict().explanation().because())
                    .allSatisfy(
                            sentence ->
                                    assertThat(sentence.english())
                                            .matches("(?s)[\\p{L}0-9].*\\.")
                                            .doesNotContain("{", "null", "  "));
        }
    }

    @Test
    void every_rule_has_its_edges_and_every_edge_its_rule() {
        for (Charter charter : CHARTERS.values()) {
            Map<String, Long> edges = numbers(charter.name());
            List<String> rules = charter.rules().stream().map(Rule::name).toList();
            assertThat(edges.keySet())
                    .as(charter.name())
                    .containsExactlyInAnyOrderElementsOf(rules.isEmpty() ? List.of("-") : rules);
            if (!rules.isEmpty()) {
                assertThat(edges.values()).as(charter.name()).allMatch(many -> many >= FEWEST);
            }
        }
    }

    @Test
    void no_two_lines_try_the_same() {
        for (String name : Charters.shipped()) {
            assertThat(edges(name))
                    .extracting(edge -> edge.rule() + edge.room() + edge.known())
                    .as(name)
                    .doesNotHaveDuplicates();
        }
    }

    /** The edges of each rule, in the order of the file. */
    static Map<String, Long> numbers(String charter) {
        return edges(charter).stream()
                .collect(
                        Collectors.groupingBy(
                                Edge::rule, LinkedHashMap::new, Collectors.counting()));
    }

    /** Every attribute is bound to the fact of the same name. */
    static Bindings asNamed(Charter charter) {
        Map<String, String> sources = new HashMap<>();
        charter.attributes().stream()
                .map(AttributeRead::name)
                .forEach(name -> sources.put(name, name));
        return new Bindings(sources);
    }

    private static String said(Result result) {
        return switch (result) {
            case Result.Counted counted ->
                    counted.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case Result.NotCounted not -> "cannot-be-counted: " + not.because().code();
        };
    }

    static List<Edge> edges(String charter) {
        try (var file = EdgesTest.class.getResourceAsStream("/edges/" + charter + ".txt")) {
            String[] lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                    edges.add(Edge.read(charter, i + 1, lines[i]));
                }
            }
            return edges;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
