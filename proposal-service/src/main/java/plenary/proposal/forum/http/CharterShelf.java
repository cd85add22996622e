package plenary.proposal.forum.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.rules.charter.CharterFile;
import plenary.rules.charter.CharterReader;
import plenary.rules.charter.CharterReading.Faulty;
import plenary.rules.charter.CharterReading.Readable;

/**
 * The charters a forum may be set up under: those that ship, and those of this deployment. All are
 * read and checked when the service starts: a faulty one stops it, with its faults.
 */
@Startup
@ApplicationScoped
public class CharterShelf {
    private static final String YAML = ".yaml";

    private final Map<String, Charter> byName = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();

    /**
     * @param folder with further charters, {@code NAME.yaml} each; empty where there are none
     */
    CharterShelf(@ConfigProperty(name = "plenary.charters") Optional<String> folder) {
        Charters.shipped().forEach(name -> put(name, () -> Charters.open(name)));
        folder.ifPresent(this::putAll);
    }

    /** Refuses {@code charter-unknown}. */
    public Charter named(String name) {
        var charter = byName.get(name);
        if (charter == null) {
            throw new Refused(
                    RefusalCode.CHARTER_UNKNOWN,
                    "There is no charter " + name + " here; there are " + byName.keySet() + ".");
        }
        return charter;
    }

    /**
     * A charter written out for one forum. It is called like no other that is known here and says
     * something else, so that a name alone says which rules hold. Refuses {@code charter-faulty},
     * {@code already-exists}.
     */
    Charter ofOneForum(String yaml) {
        return read(yaml, false);
    }

    /**
     * The same for one that is to follow another: it may go by the name of one known here in a
     * higher version.
     */
    public Charter next(String yaml) {
        return read(yaml, true);
    }

    private Charter read(String yaml, boolean later) {
        var charter = CharterFile.charter(yaml);
        var known = byName.get(charter.name());
        var follows = later && known != null && charter.version() > known.version();
        if (known != null && !known.equals(charter) && !follows) {
            throw new Refused(
                    RefusalCode.ALREADY_EXISTS,
                    "There is a charter "
                            + charter.name()
                            + " here; one of your own needs a name of its own"
                            + (later ? ", or a version above " + known.version() : "")
                            + ".");
        }
        return charter;
    }

    /** A charter known here as it is written in its file; empty for one of a forum's own. */
    public Optional<String> text(Charter charter) {
        return charter.equals(byName.get(charter.name()))
                ? Optional.of(texts.get(charter.name()))
                : Optional.empty();
    }

    private void putAll(String folder) {
        if (!Files.isDirectory(Path.of(folder))) {
            throw new IllegalStateException(
                    "PLENARY_CHARTERS names %s, and there is no such folder.".formatted(folder));
        }
        try (var files = Files.list(Path.of(folder))) {
            for (var file : files.filter(f -> f.toString().endsWith(YAML)).sorted().toList()) {
                var name = file.getFileName().toString();
                put(name.substring(0, name.length() - YAML.length()), () -> open(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Source {
        InputStream open();
    }

    private void put(String name, Source source) {
        var text = text(source);
        var charter = read(name, text);
        if (!charter.name().equals(name)) {
            throw new IllegalStateException(
                    name + YAML + " holds the charter " + charter.name() + ".");
        }
        texts.putIfAbsent(name, text);
        if (byName.putIfAbsent(name, charter) != null) {
            // what a forum was set up under must not depend on where it runs
            throw new IllegalStateException("The charter " + name + " ships; take another name.");
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Source source) {
        try (InputStream yaml = source.open()) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charter read(String name, String yaml) {
        try {
            Map<String, Object> tree =
                    new YAMLMapper().readValue(yaml, new TypeReference<Map<String, Object>>() {});
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
