package plenary.proposal;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who reads, and which audiences they belong to in one forum.
 *
 * @param person opaque id, or null for the public
 * @param audiences always {@code public}; {@code secretariat}, {@code body:…}, {@code group:…},
 *     {@code delegation:…} where they belong
 */
public record Viewer(String person, Set<String> audiences) {

    /** Anyone, without an account. */
    public static final Viewer PUBLIC = new Viewer(null, Set.of("public"));

    public boolean mayRead(String audience) {
        return audiences.contains(audience);
    }

    /** The viewer a person is in this forum; null stands for the public. */
    public static Viewer of(ForumState state, String person) {
        if (person == null || !state.exists()) {
            return PUBLIC;
        }
        var assembly = state.assembly();
        var audiences = new LinkedHashSet<String>();
        audiences.add("public");
        if (assembly.forum().secretariat().contains(person)) {
            audiences.add("secretariat");
        }
        for (var office : assembly.people().officesOf(person)) {
            audiences.add("body:" + office.body());
        }
        for (var code : assembly.people().delegationsOf(person)) {
            assembly.roster()
                    .delegations()
                    .find(code)
                    .ifPresent(
                            delegation -> {
                                audiences.add("delegation:" + code);
                                for (var seat : delegation.seats()) {
                                    audiences.add("group:" + seat.in());
                                    for (var body : assembly.bodies().all()) {
                                        if (body.seats(seat.id())) {
                                            audiences.add("body:" + body.id());
                                        }
                                    }
                                }
                            });
        }
        return new Viewer(person, Set.copyOf(audiences));
    }
}
