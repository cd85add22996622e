package plenary.rules.charter;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import plenary.contracts.charter.Charter;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

/**
 * A charter as somebody wrote it: YAML, read as data alone, with the place of each entry. Anchors
 * are not taken, so that a small text cannot stand for a huge one.
 *
 * @param tree maps, lists, texts, whole numbers and flags
 * @param lines where each place stands
 * @param faults what is wrong with the text as such: names that stand twice, or are no text
 */
public record CharterFile(Map<String, Object> tree, Lines lines, List<Fault> faults) {

    private static final int MOST_CHARACTERS = 200_000;
    private static final int DEEPEST = 40;

    /** So many are told where they stand; none is followed. */
    private static final int MOST_ANCHORS = 50;

    public CharterFile {
        faults = List.copyOf(faults);
    }

    /** Reads a charter from YAML: whole, or every fault of it with line and column. */
    public static CharterReading read(String yaml) {
        try {
            CharterFile file = of(yaml);
            CharterReading reading = CharterReader.read(file.tree(), file.lines());
            return file.faults().isEmpty() ? reading : faulty(file.faults(), reading);
        } catch (Unreadable unreadable) {
            return new CharterReading.Faulty(unreadable.faults);
        }
    }

    private static CharterReading faulty(List<Fault> ofText, CharterReading reading) {
        List<Fault> all = new ArrayList<>(ofText);
        if (reading instanceof CharterReading.Faulty more) {
            all.addAll(more.faults());
        }
        return new CharterReading.Faulty(inOrder(all));
    }

    static List<Fault> inOrder(List<Fault> faults) {
        return faults.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .toList();
    }

    /**
     * What a fault looks like to whoever wrote the charter.
     *
     * @param place such as {@code rules.2.adopted-when}; list places count from 1
     * @param line of the text, from 1
     * @param column of that line, from 1
     * @param fault what kind of fault it is, permanent
     */
    public record FaultLine(String place, int line, int column, String fault, String reason) {

        public static FaultLine of(Fault fault) {
            return new FaultLine(
                    fault.path(),
                    fault.line(),
                    fault.column(),
                    fault.code().code(),
                    fault.reason());
        }
    }

    /**
     * The charter alone. Refuses {@code charter-faulty}, with the place, line, column and reason of
     * each fault.
     */
    public static Charter charter(String yaml) {
        return switch (read(yaml)) {
            case CharterReading.Readable readable -> readable.charter();
            case CharterReading.Faulty faulty -> throw new Refused(refusal(faulty.faults()));
        };
    }

    private static Refusal refusal(List<Fault> faults) {
        List<FaultLine> lines = faults.stream().map(FaultLine::of).toList();
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
            Node root = new Yaml(options(MOST_ANCHORS)).compose(new StringReader(yaml));
            Places places = Places.of(root);
            if (places.unsafe()) {
                throw new Unreadable(places.faults());
            }
            Map<String, Object> tree = new Yaml(new SafeConstructor(options(0))).load(yaml);
            return new CharterFile(tree, places, places.faults());
        } catch (MarkedYAMLException faulty) {
            Optional<Mark> mark = Optional.ofNullable(faulty.getProblemMark());
            throw new Unreadable(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    "is no YAML: " + faulty.getProblem());
        } catch (YAMLException faulty) {
            throw new Unreadable(1, 1, "is no YAML: " + faulty.getMessage());
        }
    }

    private static LoaderOptions options(int aliases) {
        LoaderOptions strict = new LoaderOptions();
        // names that stand twice are told with all other faults, see Places
        strict.setAllowDuplicateKeys(true);
        strict.setMaxAliasesForCollections(aliases);
        strict.setCodePointLimit(MOST_CHARACTERS);
        strict.setNestingDepthLimit(DEEPEST);
        return strict;
    }

    /** It is nothing a charter could be read from. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Fault> faults;

        Unreadable(int line, int column, String reason) {
            this(List.of(new Fault(FaultCode.MALFORMED, "", line, column, reason)));
        }

        Unreadable(List<Fault> faults) {
            super(faults.getFirst().reason());
            this.faults = List.copyOf(faults);
        }

        /** Where and why; at least one. */
        public List<Fault> faults() {
            return faults;
        }
    }
}
