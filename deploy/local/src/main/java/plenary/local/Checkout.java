package plenary.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder this copy of Plenary lives in, and the places inside it that the local stack uses.
 *
 * @param root the top folder of the repository
 */
public record Checkout(Path root) {

    /**
     * Finds the repository: system property {@code plenary.root}, then {@code PLENARY_ROOT}, then
     * upwards from the working folder.
     *
     * @throws IllegalStateException when none of these is inside a checkout
     */
    public static Checkout find() {
        var named =
                Optional.ofNullable(System.getProperty("plenary.root"))
                        .or(() -> Optional.ofNullable(System.getenv("PLENARY_ROOT")));
        if (named.isPresent()) {
            return new Checkout(Path.of(named.get()).toAbsolutePath().normalize());
        }
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.exists(folder.resolve("deploy/local/pom.xml"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException(
                "Not inside a checkout of Plenary; say where it is with PLENARY_ROOT.");
    }

    /** The jars and archives of the servers, copied here by the build of {@code deploy/local}. */
    public Path library() {
        return root.resolve("deploy/local/target/lib");
    }

    /** Class path on which this module's own programs and the Kafka broker run. */
    public String classPath() {
        return root.resolve("deploy/local/target/classes") + ":" + library() + "/*";
    }

    /** Unpacked servers, one folder per name and version; shared by the stack and the tests. */
    public Path software() {
        return root.resolve(".plenary/software");
    }
}
