package plenary.voting.whatif.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.rules.charter.CharterReader;
import plenary.rules.charter.CharterReading.Faulty;
import plenary.rules.charter.CharterReading.Readable;
import plenary.rules.whatif.Asked;

/** The charters that ship, read and checked when the service starts: a faulty one stops it. */
@ApplicationScoped
class WhatIfCharters {
    private final Map<String, Charter> byName = new LinkedHashMap<>();

    WhatIfCharters() {
        Charters.shipped().forEach(name -> byName.put(name, read(name)));
    }

    Collection<Charter> all() {
        return byName.values();
    }

    /**
     * As below; {@code own} is the forum's own charter, and so is its name where none of that name
     * ships.
     */
    Asked asked(String question, Optional<Charter> own) {
        if (own.isEmpty() && question.equals("own")) {
            throw new Refused(
                    RefusalCode.CHARTER_UNKNOWN,
                    "This forum is older than what the ballot box keeps of charters: name the"
                            + " charter it began under, one of "
                            + byName.keySet()
                            + ". From the next charter it adopts on, own is answered.");
        }
        return own.filter(
                        one ->
                                question.equals("own")
                                        || question.equals(one.name())
                                                && !byName.containsKey(question))
                .map(one -> new Asked(one, null, question))
                .orElseGet(() -> asked(question));
    }

    /** {@code NAME} or {@code NAME:RULE}; refuses {@code charter-unknown}, {@code rule-unknown}. */
    Asked asked(String question) {
        int colon = question.indexOf(':');
        String name = colon < 0 ? question : question.substring(0, colon);
        String rule = colon < 0 ? null : question.substring(colon + 1);
        Charter charter = byName.get(name);
        if (charter == null) {
            throw new Refused(
                    RefusalCode.CHARTER_UNKNOWN,
                    "No charter " + name + " ships; there are " + byName.keySet() + ".");
        }
        if (rule != null && charter.rule(rule).isEmpty()) {
            throw new Refused(
                    RefusalCode.RULE_UNKNOWN,
                    name
                            + " has no rule "
                            + rule
                            + "; there are "
                            + charter.rules().stream().map(one -> one.name()).toList()
                            + ".");
        }
        return new Asked(charter, rule);
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
