package plenary.voting.forum;

import java.util.Set;

/**
 * Who reads, in one forum.
 *
 * @param person opaque id; empty for the public
 * @param audiences always {@code public}; {@code secretariat}, {@code body:…}, {@code group:…}
 *     where they belong
 * @param delegations the delegations the person acts for
 */
public record Viewer(String person, Set<String> audiences, Set<String> delegations) {

    /** Anyone, without an account. */
    public static final Viewer PUBLIC = new Viewer("", Set.of("public"), Set.of());

    public boolean mayRead(String audience) {
        return audiences.contains(audience);
    }
}
