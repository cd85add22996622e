package plenary.rules.charter;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import plenary.contracts.charter.Charter;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

/**
 * A charter as somebody wrote it: YAML, read as data alone, with the line of each place. Anchors
 * are not taken, so that a small text cannot stand for a huge one.
 *
 * @param tree maps, lists, texts, whole numbers and flags
 * @param lines where each place stands
 */
public record CharterFile(Map<String, Object> tree, Lines lines) {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int DEEPEST = 40;

    /** Reads a charter from YAML: whole, or every fault of it with its line. */
    public static CharterReading read(String yaml) {
        try {
            CharterFile file = of(yaml);
            return CharterReader.read(file.tree(), file.lines());
        } catch (Unreadable unreadable) {
            return new CharterReading.Faulty(List.of(unreadable.fault));
        }
    }

    /**
     * What a fault looks like to whoever wrote the charter.
     *
     * @param place such as {@code rules.2.adopted-when}; list places count from 1
     * @param line of the text, from 1; 0 where it is not known
     * @param fault what kind of fault it is, permanent
     */
    public record FaultLine(String place, int line, String fault, String reason) {}

    /**
     * The charter alone. Refuses {@code charter-faulty}, with the place, the line and the reason of
     * each fault.
     */
    public static Charter charter(String yaml) {
        return switch (read(yaml)) {
            case CharterReading.Readable readable -> readable.charter();
            case CharterReading.Faulty faulty -> throw new Refused(refusal(faulty.faults()));
        };
    }

    private static Refusal refusal(List<Fault> faults) {
        List<FaultLine> lines =
                faults.stream()
                        .map(
                                one ->
                                        new FaultLine(
                                                one.path(),
                                                one.line(),
                                                one.code().code(),
                                                one.reason()))
                        .toList();
        return Refusal.of(
                RefusalCode.CHARTER_FAULTY,
                "The charter has faults, "
                        + faults.size()
                        + " in all; the first: "
                        + faults.getFirst()
                        + ".",
                Map.of("faults", lines));
    }

    /**
     * The tree alone.
     *
     * @throws Unreadable where it is no YAML, or not a list of named entries
     */
    public static CharterFile of(String yaml) {
        try {
            Node root = new Yaml(options()).compose(new StringReader(yaml));
            Map<String, Integer> lines = new HashMap<>();
            if (!(root instanceof MappingNode)) {
                throw new Unreadable(1, "is no list of entries, each with a name");
            }
            note("", root, lines);
            Map<String, Object> tree = new Yaml(new SafeConstructor(options())).load(yaml);
            return new CharterFile(tree, path -> lines.getOrDefault(path, 0));
        } catch (MarkedYAMLException faulty) {
            int line =
                    Optional.ofNullable(faulty.getProblemMark())
                            .map(mark -> mark.getLine() + 1)
                            .orElse(0);
            throw new Unreadable(line, "is no YAML: " + faulty.getProblem());
        } catch (YAMLException faulty) {
            throw new Unreadable(0, "is no YAML: " + faulty.getMessage());
        }
    }

    private static LoaderOptions options() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        strict.setMaxAliasesForCollections(0);
        strict.setCodePointLimit(MOST_CHARACTERS);
        strict.setNestingDepthLimit(DEEPEST);
        return strict;
    }

    private static void note(String path, Node node, Map<String, Integer> lines) {
        int line = node.getStartMark().getLine() + 1;
        lines.put(path, line);
        if (node.getAnchor() != null) {
            throw new Unreadable(line, "has an anchor, and none is taken");
        }
        switch (node) {
            case MappingNode map ->
                    map.getValue()
                            .forEach(
                                    entry ->
                                            note(
                                                    below(path, named(entry.getKeyNode())),
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

    private static String named(Node key) {
        if (key instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            return scalar.getValue();
        }
        throw new Unreadable(
                key.getStartMark().getLine() + 1, "has an entry whose name is no text");
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    /** It is nothing a charter could be read from. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Unreadable(int line, String reason) {
            super(reason);
            this.fault = new Fault(FaultCode.MALFORMED, "", line, reason);
        }

        /** Where and why. */
        public Fault fault() {
            return fault;
        }
    }
}
