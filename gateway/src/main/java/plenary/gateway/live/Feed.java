package plenary.gateway.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Utils;
import plenary.gateway.config.GatewaySettings;

/**
 * Where news comes in once and goes out to all who follow. One lock orders everything: a stream
 * that begins gets what it missed and then, without a gap, what comes.
 */
@ApplicationScoped
class Feed {

    private static final Duration STATES_STAND = Duration.ofMinutes(5);

    private final int kept;
    private final Map<Channel, TreeMap<Integer, Ring>> rings = new EnumMap<>(Channel.class);
    private final Map<String, Set<Follower>> followers = new HashMap<>();
    private final Cache<State.Key, State> states =
            Caffeine.newBuilder().expireAfterWrite(STATES_STAND).maximumSize(50_000).build();
    private final Map<State.Key, State> unsaid = new LinkedHashMap<>();
    private FeedStatus status = new FeedStatus(false, Instant.now());

    Feed(GatewaySettings settings, Vertx vertx) {
        this.kept = settings.live().kept();
        vertx.setPeriodic(settings.live().statesEvery().toMillis(), timer -> sayStates());
    }

    /**
     * Follows from now on, or from where an earlier stream ended. What that one missed comes first;
     * where it is no longer known, a reset.
     */
    synchronized void begin(Follower follower, Optional<Position> after) {
        follower.forums()
                .forEach(
                        f ->
                                followers
                                        .computeIfAbsent(f, k -> new LinkedHashSet<>())
                                        .add(follower));
        follower.feed(status);
        if (!ready()) {
            return; // once it is, everybody gets a reset
        }
        Position now = position(follower);
        if (after.isEmpty()) {
            follower.position(now);
        } else if (!goOn(follower, after.get())) {
            follower.reset(now);
        }
        states.asMap().values().stream()
                .filter(state -> follower.forums().contains(state.forum()))
                .forEach(follower::state);
    }

    /** How far the news of these forums has come; empty where that is not known yet. */
    synchronized Optional<Position> now(Set<String> forums) {
        return ready() ? Optional.of(position(forums)) : Optional.empty();
    }

    /** Follows no longer. */
    synchronized void end(Follower follower) {
        for (String forum : follower.forums()) {
            Set<Follower> others = followers.get(forum);
            if (others != null && others.remove(follower) && others.isEmpty()) {
                followers.remove(forum);
            }
        }
    }

    /** Tells a follower how far it has come. */
    synchronized void tellPosition(Follower follower) {
        if (ready()) {
            follower.position(position(follower));
        }
    }

    /** Something was recorded. */
    synchronized void say(News news) {
        Ring ring = rings.get(news.channel()).get(news.partition());
        if (news.offset() < ring.next()) {
            return;
        }
        ring.add(news);
        followers.getOrDefault(news.notice().forum(), Set.of()).forEach(f -> f.notice(news));
    }

    /** A subject is now like this; said with the next beat. */
    synchronized void say(State state) {
        if (!state.fleeting()) { // who comes later has no use for what was being typed
            states.put(state.key(), state);
        }
        unsaid.put(state.key(), state);
    }

    /** The offset that comes next there; empty: nothing is known of this partition. */
    synchronized Optional<Long> next(Channel channel, int partition) {
        return Optional.ofNullable(rings.getOrDefault(channel, new TreeMap<>()).get(partition))
                .map(Ring::next);
    }

    /**
     * Begins a partition at this offset; what was known of it is forgotten, and everybody is told
     * that something may be missing.
     */
    synchronized void startAt(Channel channel, int partition, long offset) {
        rings.computeIfAbsent(channel, c -> new TreeMap<>()).put(partition, new Ring(kept, offset));
    }

    /** Everything before this offset was read. */
    synchronized void reached(Channel channel, int partition, long offset) {
        rings.get(channel).get(partition).reached(offset);
    }

    /** Notices were missed, or none could be resumed until now. */
    synchronized void resetAll() {
        all().forEach(follower -> follower.reset(position(follower)));
    }

    /** The news reaches the gateway, or does not. */
    synchronized void current(boolean current) {
        if (status.current() != current) {
            status = new FeedStatus(current, Instant.now());
            all().forEach(follower -> follower.feed(status));
        }
    }

    private synchronized void sayStates() {
        unsaid.values()
                .forEach(
                        state ->
                                followers
                                        .getOrDefault(state.forum(), Set.of())
                                        .forEach(follower -> follower.state(state)));
        unsaid.clear();
    }

    private boolean goOn(Follower follower, Position after) {
        Position now = position(follower);
        for (Channel channel : Channel.values()) {
            for (int partition : partitions(channel, follower.forums())) {
                Optional<Long> last = after.last(channel, partition);
                // a forum not followed before has missed nothing
                if (last.isPresent() && !rings.get(channel).get(partition).covers(last.get())) {
                    return false;
                }
            }
        }
        Position before = new Position();
        for (Channel channel : Channel.values()) {
            for (int partition : partitions(channel, follower.forums())) {
                long begin =
                        after.last(channel, partition)
                                .orElseGet(() -> now.last(channel, partition).orElse(-1L));
                before.reached(channel, partition, begin);
            }
        }
        follower.position(before);
        for (Channel channel : Channel.values()) {
            for (int partition : partitions(channel, follower.forums())) {
                rings
                        .get(channel)
                        .get(partition)
                        .after(before.last(channel, partition).orElse(Long.MAX_VALUE))
                        .stream()
                        .filter(news -> follower.forums().contains(news.notice().forum()))
                        .forEach(follower::notice);
            }
        }
        follower.position(now);
        return true;
    }

    private Position position(Follower follower) {
        return position(follower.forums());
    }

    private Position position(Set<String> forums) {
        Position position = new Position();
        for (Channel channel : Channel.values()) {
            for (int partition : partitions(channel, forums)) {
                long next = rings.get(channel).get(partition).next();
                position.reached(channel, partition, next - 1);
            }
        }
        return position;
    }

    // the relay's producer puts a forum where Kafka's own partitioner puts its name
    private Set<Integer> partitions(Channel channel, Set<String> forums) {
        int count = rings.getOrDefault(channel, new TreeMap<>()).size();
        Set<Integer> partitions = new LinkedHashSet<>();
        if (count > 0) {
            for (String forum : forums) {
                byte[] key = forum.getBytes(StandardCharsets.UTF_8);
                partitions.add(Utils.toPositive(Utils.murmur2(key)) % count);
            }
        }
        return partitions;
    }

    private boolean ready() {
        return rings.size() == Channel.values().length;
    }

    private Set<Follower> all() {
        Set<Follower> everybody = new LinkedHashSet<>();
        followers.values().forEach(everybody::addAll);
        return everybody;
    }
}
