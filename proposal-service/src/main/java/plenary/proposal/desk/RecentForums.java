package plenary.proposal.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plenary.proposal.ForumState;

/**
 * Forums read lately, so that an act need not read them again. Never trusted: a state is used only
 * where its entry number is the one the database has just named, and kept only after the commit.
 */
@ApplicationScoped
class RecentForums {
    private static final int FORUMS = 64;

    private final Cache<String, ForumState> byForum =
            Caffeine.newBuilder().maximumSize(FORUMS).build();

    Optional<ForumState> at(String forum, long seq) {
        return Optional.ofNullable(byForum.getIfPresent(forum)).filter(s -> s.seq() == seq);
    }

    void remember(String forum, ForumState state) {
        byForum.asMap().merge(forum, state, (old, fresh) -> fresh.seq() >= old.seq() ? fresh : old);
    }
}
