package plenary.proposal.desk;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import plenary.proposal.ForumState;
import plenary.proposal.Procedure;

/**
 * What many read in the same words is put into words and compressed once, however many ask.
 *
 * <p>It is kept by forum, entry of the record, address, language and <em>audiences</em>, and made
 * from what those audiences alone may read: whoever has the same key may read every word of it.
 */
@ApplicationScoped
public class Press {
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private record Key(
            String forum, long seq, Set<String> audiences, String language, String what) {}

    private final AsyncCache<Key, Printed> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((Key key, Printed printed) -> 512 + printed.gzip().length)
                    .executor(Infrastructure.getDefaultExecutor())
                    .buildAsync();

    /**
     * What somebody reads, printed now or before; made beside the event loop.
     *
     * @param seen what the one who asks may read
     * @param what which view it is, with all that it depends on besides the forum and its readers
     * @param turns from which instant after this one it reads otherwise though nobody acts; null
     *     for never
     * @param view makes it of what is shown to everybody who may read the same texts
     */
    public Uni<Printed> print(
            Seen seen,
            String what,
            BiFunction<ForumState, Instant, Instant> turns,
            Function<Seen, Object> view) {
        var shared = seen.shared();
        var state = shared.state();
        var key = key(shared, what);
        return Uni.createFrom()
                .completionStage(
                        () ->
                                kept.get(
                                        key,
                                        k -> {
                                            // before the view: late is wrong, early is dear
                                            var until = turns.apply(state, now(state));
                                            return Printed.of(
                                                    view.apply(shared), state.seq(), until);
                                        }))
                .chain(
                        printed -> {
                            if (printed.reads(now(state))) {
                                return Uni.createFrom().item(printed);
                            }
                            kept.synchronous().asMap().remove(key, printed);
                            return print(seen, what, turns, view);
                        });
    }

    /** The same for what has first to be looked for; it does not change until somebody acts. */
    public Uni<Printed> printLater(Seen seen, String what, Function<Seen, Uni<?>> view) {
        var shared = seen.shared();
        var state = shared.state();
        return Uni.createFrom()
                .completionStage(
                        () ->
                                kept.get(
                                        key(shared, what),
                                        (key, executor) ->
                                                view.apply(shared)
                                                        .map(v -> Printed.of(v, state.seq(), null))
                                                        .subscribeAsCompletionStage()));
    }

    private static Key key(Seen shared, String what) {
        var state = shared.state();
        var forum = state.assembly().forum().id();
        return new Key(forum, state.seq(), shared.viewer().audiences(), shared.language(), what);
    }

    private static Instant now(ForumState state) {
        return Procedure.forumTime(state, Instant.now());
    }
}
