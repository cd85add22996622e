package plenary.journal.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import plenary.journal.JournalConfig;

/**
 * Down when the relay or a consumer no longer comes round, or entries wait at the broker and none
 * arrives: restarting helps then. A database or broker that is down is no reason to restart.
 */
@Liveness
@ApplicationScoped
class Alive implements HealthCheck {
    private final Relay relay;
    private final Inbound inbound;
    private final JournalConfig config;

    Alive(Relay relay, Inbound inbound, JournalConfig config) {
        this.relay = relay;
        this.inbound = inbound;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var patience = config.livenessPatience();
        var response = HealthCheckResponse.named("record carried and taken in");
        var up = sound(relay.lastSign(), patience);
        response.withData("relay", up ? "moving" : "stuck since " + relay.lastSign());
        response.withData("broker", relay.brokerAnswers() ? "answers" : "does not answer");
        for (var consumer : inbound.consumers()) {
            var moves =
                    sound(consumer.lastSign(), patience)
                            && consumer.idleDespiteLag().compareTo(patience) < 0;
            response.withData(
                    "consumer " + consumer.topic(),
                    moves ? "moving" : "stuck since " + consumer.lastSign());
            up &= moves;
        }
        return response.status(up).build();
    }

    private static boolean sound(Instant lastSign, Duration patience) {
        return lastSign.plus(patience).isAfter(Instant.now());
    }
}
