package plenary.proposal.text;

import plenary.proposal.ForumState;

/**
 * Which provisions a higher body may take over as a whole: those of which a bracket is before it,
 * or was settled there. What only passed through on its way up is not before it any more.
 */
public final class Rising {
    private Rising() {}

    /** Whether the chair of a body may take a provision over now; nothing else offers it. */
    public static boolean offered(ForumState state, Provision provision, String to) {
        var with = provision.body() == null ? state.assembly().plenary() : provision.body();
        return !provision.state().agreed()
                && above(state, to, with)
                && state.assembly().bodies().get(to).open()
                && state.assembly().bodies().get(with).open()
                && reached(state.texts(), provision, to)
                && state.texts().callOn(provision.id()).isEmpty();
    }

    /**
     * Whether a bracket of a provision is before the body, or was settled there since the provision
     * was agreed or changed hands last.
     */
    static boolean reached(Texts texts, Provision provision, String body) {
        var handed = provision.hands().isEmpty() ? 0 : provision.hands().getLast().seq();
        var since = provision.agreed() == null ? handed : Math.max(handed, provision.agreed());
        return texts.brackets().all().stream()
                .filter(b -> b.provision().equals(provision.id()) && b.body().equals(body))
                .anyMatch(b -> b.open() || b.path().getLast().seq() > since);
    }

    /**
     * Whether a body objected to what the body below had agreed on: it is still to say what it
     * thinks of it, without taking it over.
     */
    static boolean objectedAbove(Texts texts, Provision provision, String body) {
        return provision.agreed() != null
                && texts.brackets().all().stream()
                        .filter(b -> b.provision().equals(provision.id()))
                        .filter(b -> b.body().equals(body) && b.call() != null)
                        .map(b -> b.path().getFirst())
                        .anyMatch(s -> s.body().equals(body) && s.seq() > provision.agreed());
    }

    private static boolean above(ForumState state, String higher, String lower) {
        var next = state.assembly().parentOf(lower);
        while (next.isPresent() && !next.get().id().equals(higher)) {
            next = state.assembly().parentOf(next.get().id());
        }
        return next.isPresent();
    }
}
