package plenary.contracts.charter;

import java.io.InputStream;
import java.util.List;

/** The charters that ship with Plenary, as files beside this class's module. */
public final class Charters {

    private static final List<String> SHIPPED =
            List.of("itu-conference", "cirp", "cirp-consociational", "un-general-assembly");

    private Charters() {}

    /** The names of the charters that ship. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /**
     * The YAML text of a shipped charter. The caller closes the stream.
     *
     * @throws IllegalArgumentException where none of that name ships
     */
    public static InputStream open(String name) {
        InputStream yaml =
                SHIPPED.contains(name)
                        ? Charters.class.getResourceAsStream("/charters/" + name + ".yaml")
                        : null;
        if (yaml == null) {
            throw new IllegalArgumentException("no charter ships under the name " + name);
        }
        return yaml;
    }
}
