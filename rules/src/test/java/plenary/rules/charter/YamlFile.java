package plenary.rules.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;

/** A YAML text as a tree, with the line of each path. */
public record YamlFile(Map<String, Object> tree, Lines lines) {

    public static YamlFile of(String text) {
        CharterFile file = CharterFile.of(text);
        return new YamlFile(file.tree(), file.lines());
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
}
