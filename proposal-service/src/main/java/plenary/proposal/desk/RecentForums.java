package plenary.proposal.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import plenary.proposal.ForumState;

/**
 * Forums read lately, so that neither an act nor a reader need read them again. Never trusted: a
 * state is used only where its entry number is the one the database has just named, and kept only
 * where it is committed.
 */
@ApplicationScoped
class RecentForums {
    private static final int FORUMS = 64;

    private record Place(String forum, long seq) {}

    private final Map<Place, Uni<ForumState>> loading = new ConcurrentHashMap<>();
    private final Cache<String, ForumState> byForum =
            Caffeine.newBuilder().maximumSize(FORUMS).build();

    Optional<ForumState> at(String forum, long seq) {
        return Optional.ofNullable(byForum.getIfPresent(forum)).filter(s -> s.seq() == seq);
    }

    /** Whether somebody's act has been committed since the database named this entry. */
    boolean isAfter(String forum, long seq) {
        var state = byForum.getIfPresent(forum);
        return state != null && state.seq() > seq;
    }

    /**
     * The forum at an entry the database has just named, kept from now on. However many ask at the
     * same time, it is loaded once; each is answered on the context it asked from.
     *
     * @param load reads what is committed, in a session of its own
     */
    Uni<ForumState> read(String forum, long seq, Supplier<Uni<ForumState>> load) {
        var known = at(forum, seq);
        if (known.isPresent()) {
            return Uni.createFrom().item(known.get());
        }
        var asked = Vertx.currentContext();
        var loaded =
                loading.computeIfAbsent(
                        new Place(forum, seq),
                        place ->
                                load.get()
                                        .invoke(state -> remember(forum, state))
                                        .onTermination()
                                        .invoke(() -> loading.remove(place))
                                        .memoize()
                                        .indefinitely());
        return asked == null ? loaded : loaded.emitOn(then -> asked.runOnContext(on -> then.run()));
    }

    void remember(String forum, ForumState state) {
        byForum.asMap().merge(forum, state, (old, fresh) -> fresh.seq() >= old.seq() ? fresh : old);
    }
}
