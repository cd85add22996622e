package plenary.contracts.refusal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each code with its tests: reads the tests of every module for the code's constant or its wire
 * name, and the programs for who answers it. The list is written to {@code
 * contracts/target/refusal-tests.md}.
 */
class RefusalTestsTest {
    /** Published, and kept for the feature that will answer it; nothing answers it before. */
    private static final Set<RefusalCode> WAITING = Set.of(RefusalCode.QUORUM_NOT_PRESENT);

    private static final Path ROOT = Path.of("..");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|(?m:^\\s*//[^\n]*$)", Pattern.DOTALL);

    // a constant, a word in quotes, or a cell of a table of cases
    private static final Pattern NAMED =
            Pattern.compile("\\b[A-Z_]{4,}\\b|(?<=[\", ])[a-z-]{4,}(?=[\",])");

    private static Map<RefusalCode, List<String>> tests;
    private static Map<RefusalCode, List<String>> programs;

    @BeforeAll
    static void whoNamesWhich() throws IOException {
        tests = naming(sources("src/test/java"));
        var answering = sources("src/main/java");
        answering.keySet().removeIf(file -> file.endsWith("RefusalCode"));
        programs = naming(answering);
    }

    @Test
    void each_refusal_is_provoked_by_a_test() throws IOException {
        Files.writeString(Path.of("target", "refusal-tests.md"), list());
        assertThat(unnamed(tests))
                .as("codes that no test names")
                .allMatch(code -> WAITING.contains(code) && programs.get(code).isEmpty());
    }

    @Test
    void each_refusal_is_answered_by_a_program_or_waits_for_its_feature() {
        assertThat(unnamed(programs)).as("codes that nothing answers").isSubsetOf(WAITING);
    }

    private static List<RefusalCode> unnamed(Map<RefusalCode, List<String>> files) {
        return files.entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String list() {
        return "| code | tests |\n|---|---|\n"
                + tests.entrySet().stream()
                        .map(e -> "| `%s` | %s |%n".formatted(e.getKey().code(), words(e)))
                        .collect(joining());
    }

    private static String words(Map.Entry<RefusalCode, List<String>> entry) {
        return entry.getValue().isEmpty() ? "none" : String.join(", ", entry.getValue());
    }

    private static Map<RefusalCode, List<String>> naming(Map<String, String> sources) {
        var found = new TreeMap<RefusalCode, List<String>>();
        var byName = new HashMap<String, RefusalCode>();
        for (var code : RefusalCode.values()) {
            found.put(code, new ArrayList<>());
            byName.put(code.name(), code);
            byName.put(code.code(), code);
        }
        sources.forEach(
                (file, text) ->
                        NAMED.matcher(text)
                                .results()
                                .map(word -> byName.get(word.group()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .forEach(code -> found.get(code).add(file)));
        return found;
    }

    /** Java files below a folder of any module, without comments and imports, by class. */
    private static Map<String, String> sources(String folder) throws IOException {
        var all = new TreeMap<String, String>();
        for (var modules : List.of(ROOT, ROOT.resolve("deploy"))) {
            try (var inside = Files.list(modules)) {
                for (var module : inside.map(m -> m.resolve(folder)).toList()) {
                    if (Files.isDirectory(module)) {
                        read(module, all);
                    }
                }
            }
        }
        assertThat(all).as("sources under %s", folder).hasSizeGreaterThan(50);
        return all;
    }

    private static void read(Path module, Map<String, String> into) throws IOException {
        try (var files = Files.walk(module)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("RefusalTestsTest.java"))
                    .forEach(file -> into.merge(name(file), text(file), String::concat));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file))
                    .replaceAll("")
                    .replaceAll("(?m)^import .*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
