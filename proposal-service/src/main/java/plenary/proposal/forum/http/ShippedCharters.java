package plenary.proposal.forum.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.rules.charter.CharterReader;
import plenary.rules.charter.CharterReading.Faulty;
import plenary.rules.charter.CharterReading.Readable;

/** The charters that ship, read and checked when the service starts: a faulty one stops it. */
@ApplicationScoped
class ShippedCharters {
    private final Map<String, Charter> byName = new TreeMap<>();

    ShippedCharters() {
        Charters.shipped().forEach(name -> byName.put(name, read(name)));
    }

    /** Refuses {@code charter-unknown}. */
    Charter named(String name) {
        var charter = byName.get(name);
        if (charter == null) {
            throw new Refused(
                    RefusalCode.CHARTER_UNKNOWN,
                    "No charter " + name + " ships; there are " + byName.keySet() + ".");
        }
        return charter;
    }

    private static Charter read(String name) {
        try (InputStream yaml = Charters.open(name)) {
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
