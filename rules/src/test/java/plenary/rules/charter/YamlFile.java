package plenary.rules.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;

/** A YAML text as a tree, with the line of each path. */
public record YamlFile(Map<String, Object> tree, Lines lines) {

    public static YamlFile of(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<String, Object> tree = new Yaml(new SafeConstructor(strict)).load(text);
        Map<String, Integer> lines = new HashMap<>();
        note("", new Yaml().compose(new StringReader(text)), lines);
        return new YamlFile(tree, path -> lines.getOrDefault(path, 0));
    }

    public static String shippedText(String name) {
        try (InputStream yaml = Charters.open(name)) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Charter shipped(String name) {
        return switch (of(shippedText(name)).read()) {
            case CharterReading.Readable readable -> readable.charter();
            case CharterReading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    public CharterReading read() {
        return CharterReader.read(tree, lines);
    }

    public List<Fault> faults() {
        return switch (read()) {
            case CharterReading.Readable readable -> List.of();
            case CharterReading.Faulty faulty -> faulty.faults();
        };
    }

    private static void note(String path, Node node, Map<String, Integer> lines) {
        lines.put(path, node.getStartMark().getLine() + 1);
        switch (node) {
            case MappingNode map ->
                    map.getValue()
                            .forEach(
                                    entry ->
                                            note(
                                                    below(
                                                            path,
                                                            ((ScalarNode) entry.getKeyNode())
                                                                    .getValue()),
                                                    entry.getValueNode(),
                                                    lines));
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    note(below(path, Integer.toString(i + 1)), list.getValue().get(i), lines);
                }
            }
            default -> {}
        }
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
