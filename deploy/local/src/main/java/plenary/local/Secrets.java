package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * Passwords between the parts of one stack: made at the first start, kept beside its data, never in
 * the repository.
 *
 * @param postgres of the database account
 * @param gateway of the client with which the pages sign people in
 * @param visitors of the client with which the gateway reads for visitors
 * @param accounts of the client with which accounts are made for people who are invited
 * @param keycloakAdmin of Keycloak's own administrator, {@code plenary-operator}
 */
record Secrets(
        String postgres, String gateway, String visitors, String accounts, String keycloakAdmin) {
    private static final List<String> NAMES =
            List.of("postgres", "gateway", "visitors", "accounts", "keycloak-admin");

    static Secrets of(Path state) {
        var file = state.resolve("secrets.properties");
        var kept = new Properties();
        try {
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    kept.load(in);
                }
            }
            // one that came with a later version is added beside those that are in use
            if (!kept.keySet().containsAll(NAMES)) {
                Files.createDirectories(state);
                NAMES.forEach(name -> kept.putIfAbsent(name, random()));
                var part = state.resolve("secrets.properties.part");
                Files.deleteIfExists(part);
                Files.createFile(
                        part,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                try (var out = Files.newOutputStream(part)) {
                    kept.store(out, null);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(
                kept.getProperty("postgres"),
                kept.getProperty("gateway"),
                kept.getProperty("visitors"),
                kept.getProperty("accounts"),
                kept.getProperty("keycloak-admin"));
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
