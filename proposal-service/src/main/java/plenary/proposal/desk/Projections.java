package plenary.proposal.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.text.Outside;

/**
 * What {@link Outside} makes of a forum, kept for those who come next: once for each entry of the
 * record and each set of closed bodies, not once for each reader.
 */
@ApplicationScoped
class Projections {
    private static final int KEPT = 32;

    private record Key(String forum, long seq, Set<String> audiences) {}

    private final Cache<Key, ForumState> projected =
            Caffeine.newBuilder()
                    .maximumSize(KEPT)
                    .expireAfterAccess(Duration.ofMinutes(1))
                    .build();

    /** The forum as the viewer may read it. */
    ForumState of(ForumState state, Viewer viewer) {
        var reader = viewer.asReader(state);
        var key = new Key(state.assembly().forum().id(), state.seq(), reader.audiences());
        return projected.get(key, k -> Outside.of(state, reader));
    }
}
