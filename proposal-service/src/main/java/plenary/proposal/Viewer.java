package plenary.proposal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import plenary.proposal.floor.Session;

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

    /** Whether they may know what happens in a meeting: a closed body's is its members'. */
    public boolean sees(ForumState state, Session session) {
        return mayRead(state.assembly().bodies().get(session.body()).audience());
    }

    /**
     * Somebody of whom nothing is known but which closed bodies they belong to. On that alone
     * depends how the texts read, so all who are the same reader may be shown the same.
     */
    public Viewer asReader(ForumState state) {
        var closed = new HashSet<String>();
        closed.add("public");
        for (var body : state.assembly().bodies().all()) {
            if (mayRead(body.audience())) {
                closed.add(body.audience());
            }
        }
        return new Viewer(null, Set.copyOf(closed));
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
        for (var code : assembly.people().readWith(person)) {
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
