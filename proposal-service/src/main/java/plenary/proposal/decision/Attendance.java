package plenary.proposal.decision;

import java.util.HashSet;
import java.util.Set;
import plenary.contracts.event.Conduct.Proxy;
import plenary.proposal.ForumState;

/**
 * Who is there when voting begins.
 *
 * @param present seats that count as present; empty where nobody noted the presence: who answers
 *     was there, and nothing is said of the others
 * @param proxied seats that are only represented, where the charter does not count them towards the
 *     quorum
 */
record Attendance(Set<String> present, Set<String> proxied) {
    static final Attendance UNKNOWN = new Attendance(Set.of(), Set.of());

    Attendance {
        present = Set.copyOf(present);
        proxied = Set.copyOf(proxied);
    }

    /** In a body's open meeting. */
    static Attendance in(ForumState state, String body) {
        var there =
                state.floor()
                        .openSessionOf(body)
                        .map(session -> new HashSet<>(session.present()))
                        .orElseGet(HashSet::new);
        if (there.isEmpty()) {
            return UNKNOWN;
        }
        var represented = new HashSet<String>();
        Proxies.holding(state, body).stream().map(Proxy::seat).forEach(represented::add);
        represented.removeAll(there);
        if (state.assembly().forum().charter().methods().countsProxiesForQuorum()) {
            there.addAll(represented);
            return new Attendance(there, Set.of());
        }
        return new Attendance(there, represented);
    }
}
