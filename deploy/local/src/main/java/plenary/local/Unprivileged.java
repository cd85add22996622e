package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Started by root it runs in a user namespace, where it is
 * nobody to itself yet may still reach its files; where namespaces are forbidden it runs as an
 * unprivileged account that owns its data.
 */
final class Unprivileged {
    private Unprivileged() {}

    /**
     * Words to put before a command so that it does not run as root; none when this program is not
     * root.
     *
     * @param data folder the command must own; handed to the account where one is needed
     */
    static List<String> prefix(Path data) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        // The name must resolve inside the namespace: initdb asks who it is.
        if (Command.works("unshare", "-U", "id", "-un")) {
            return List.of("unshare", "-U");
        }
        var account = Command.works("id", "postgres") ? "postgres" : "nobody";
        own(account, data);
        if (Detached.onPath("setpriv")) {
            return List.of("setpriv", "--reuid", account, "--clear-groups");
        }
        return List.of("runuser", "-u", account, "--");
    }

    private static void own(String account, Path data) {
        try (var files = Files.walk(data)) {
            var owner =
                    data.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName(account);
            for (var file : new ArrayList<>(files.toList())) {
                Files.setOwner(file, owner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
