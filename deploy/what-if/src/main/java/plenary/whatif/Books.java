package plenary.whatif;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.rules.charter.CharterFile;
import plenary.rules.charter.CharterReader;
import plenary.rules.charter.CharterReading.Faulty;
import plenary.rules.charter.CharterReading.Readable;
import plenary.rules.whatif.Asked;

/** The charters that ship and those in files of one's own, read as they are asked for. */
final class Books {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, Charter> read = new HashMap<>();

    /** {@code NAME}, {@code NAME:RULE}, a file's name for one of these, or {@code all}. */
    List<Asked> asked(List<String> questions) {
        return questions.stream()
                .flatMap(
                        question ->
                                question.equals("all")
                                        ? Charters.shipped().stream()
                                        : List.of(question).stream())
                .distinct()
                .map(this::asked)
                .toList();
    }

    private Asked asked(String question) {
        int colon = question.lastIndexOf(':');
        String name = colon < 0 ? question : question.substring(0, colon);
        String rule = colon < 0 ? null : question.substring(colon + 1);
        Charter charter = read.computeIfAbsent(name, Books::named);
        if (rule != null && charter.rule(rule).isEmpty()) {
            throw new Refusal(
                    "rule-unknown",
                    name
                            + " has no rule "
                            + rule
                            + "; there are "
                            + charter.rules().stream().map(one -> one.name()).toList());
        }
        return new Asked(charter, rule);
    }

    private static Charter named(String name) {
        if (Charters.shipped().contains(name)) {
            return charter(name);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    "charter-unknown",
                    "no charter "
                            + name
                            + " ships, and no file is there; there are "
                            + Charters.shipped());
        }
        return own(file);
    }

    /** A charter of one's own; every fault of it is named. */
    private static Charter own(Path file) {
        try {
            return switch (CharterFile.read(Files.readString(file))) {
                case Readable readable -> readable.charter();
                case Faulty faulty ->
                        throw new Refusal(
                                "charter-faulty",
                                faulty.faults().getFirst().line(),
                                faulty.faults().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("\n  ", "\n  ", "")));
            };
        } catch (IOException e) {
            throw new Refusal("not-found", file + " is not readable as text");
        }
    }

    static Charter charter(String name) {
        try (InputStream yaml = Charters.open(name)) {
            Map<String, Object> tree =
                    YAML.readValue(yaml, new TypeReference<Map<String, Object>>() {});
            return switch (CharterReader.read(tree)) {
                case Readable readable -> readable.charter();
                case Faulty faulty ->
                        throw new IllegalStateException(name + ": " + faulty.faults());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
