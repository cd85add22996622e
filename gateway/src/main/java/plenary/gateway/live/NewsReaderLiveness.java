package plenary.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import plenary.gateway.config.GatewaySettings;

/** Dead when the reading thread is stuck: progress is watched, for a stuck reader looks alive. */
@Liveness
@ApplicationScoped
class NewsReaderLiveness implements HealthCheck {

    private final NewsReader reader;
    private final Duration patience;

    NewsReaderLiveness(NewsReader reader, GatewaySettings settings) {
        this.reader = reader;
        this.patience = settings.live().stuckAfter();
    }

    @Override
    public HealthCheckResponse call() {
        Instant tooLongAgo = Instant.now().minus(patience);
        boolean stuck =
                reader.lastRound().isBefore(tooLongAgo)
                        || reader.behindSince().isBefore(tooLongAgo);
        return HealthCheckResponse.named("live feed reads its news").status(!stuck).build();
    }
}
