package plenary.contracts.charter;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The charters that ship with Plenary, as files beside this class's module. */
public final class Charters {

    private static final List<String> OFFERED =
            List.of(
                    "itu-conference",
                    "cirp",
                    "cirp-consociational",
                    "un-general-assembly",
                    "consensus-only");

    private static final List<String> SHIPPED =
            Stream.concat(
                            OFFERED.stream(),
                            Stream.of(
                                    "un-security-council",
                                    "eu-council",
                                    "northern-ireland-assembly",
                                    "belgium",
                                    "iso-iec",
                                    "ca-browser-forum",
                                    "iesg",
                                    "icann",
                                    "switzerland",
                                    "legislature-cloture"))
                    .toList();

    private Charters() {}

    /** The names of the charters a new forum is offered, in the order in which they are shown. */
    public static List<String> offered() {
        return OFFERED;
    }

    /** The names of all charters that ship: those offered, then those that are there to compare. */
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
