package plenary.acceptance.pages;

import java.util.List;

/**
 * A page and what it must say.
 *
 * @param name of its pictures
 * @param path its address
 * @param says sentences that stand on it
 * @param never sentences that must not
 */
record Shown(String name, String path, List<String> says, List<String> never) {

    Shown(String name, String path, String... says) {
        this(name, path, List.of(says), List.of());
    }

    /** The same page, which must not say this either. */
    Shown never(String... words) {
        return new Shown(name, path, says, List.of(words));
    }

    @Override
    public String toString() {
        return name;
    }
}
