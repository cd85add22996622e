package plenary.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plenary.gateway.config.GatewaySettings;
import plenary.gateway.problem.GatewayRefusal;
import plenary.gateway.problem.Problem;

/** How many streams are open, in all and by whom. */
@ApplicationScoped
class OpenStreams {

    private final int most;
    private final int mostEach;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    OpenStreams(GatewaySettings settings) {
        this.most = settings.live().streams();
        this.mostEach = settings.live().streamsEach();
    }

    /** Counts one more, unless it is one too many. */
    synchronized Optional<Problem> opens(String who) {
        int all = open.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= most) {
            return Optional.of(
                    Problem.of(
                                    GatewayRefusal.SERVICE_UNAVAILABLE,
                                    "This replica follows as many streams as it can.")
                            .with("service", "live")
                            .retryAfter(10));
        }
        if (open.getOrDefault(who, 0) >= mostEach) {
            return Optional.of(
                    Problem.of(
                                    GatewayRefusal.TOO_MANY_REQUESTS,
                                    "At most " + mostEach + " streams at once.")
                            .retryAfter(10));
        }
        open.merge(who, 1, Integer::sum);
        return Optional.empty();
    }

    /** Counts one less. */
    synchronized void closes(String who) {
        open.computeIfPresent(who, (k, count) -> count == 1 ? null : count - 1);
    }
}
