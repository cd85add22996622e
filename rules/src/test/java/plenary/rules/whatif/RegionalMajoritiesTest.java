package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Sentence;
import plenary.rules.charter.CharterFile;
import plenary.rules.charter.YamlFile;

/**
 * What if a majority of each regional group had been needed: the signatures of the Final Acts under
 * a charter written for the question, and under the conference's own rule.
 */
class RegionalMajoritiesTest {
    private static final Path STORY =
            Path.of("..", "deploy", "acceptance", "src", "main", "resources", "wcit-12");

    private static List<String[]> lines(String file) throws IOException {
        return Files.readAllLines(STORY.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", 6))
                .toList();
    }

    private static RollCall signatures() throws IOException {
        Map<String, String> regions = new HashMap<>();
        for (String[] row : lines("roster.csv")) {
            regions.put(row[0], row[4]);
        }
        List<Said> said = new ArrayList<>();
        for (String[] row : lines("signatures.csv")) {
            said.add(
                    new Said(
                            new Unit(row[0], Map.of("region", regions.get(row[0]))),
                            row[1].equals("signed") ? "yes" : "no"));
        }
        return new RollCall("final-acts", null, said, Map.of(), null);
    }

    @Test
    void two_regional_groups_block_what_the_conferences_own_rule_lets_stand() throws IOException {
        var regional =
                CharterFile.charter(Files.readString(STORY.resolve("regional-majorities.yaml")));
        var asked =
                List.of(
                        new Asked(regional, null),
                        new Asked(YamlFile.shipped("itu-conference"), "simple-majority"));

        var results =
                new WhatIf(asked, new Bindings(Map.of("region", "region"))).judge(signatures());

        var each = (Result.Counted) results.get(0);
        assertThat(each.outcome()).isNotEqualTo(Outcome.ADOPTED);
        var words = each.verdict().explanation().because().stream().map(Sentence::english).toList();
        assertThat(words)
                .anyMatch(
                        s ->
                                s.startsWith(
                                        "Eastern Europe: 3 yes, which is not more than half of the 20"))
                .anyMatch(
                        s ->
                                s.startsWith(
                                        "Western Europe and others: 1 yes, which is not more than half of"
                                                + " the 26"));
        assertThat(((Result.Counted) results.get(1)).outcome()).isEqualTo(Outcome.ADOPTED);
    }
}
