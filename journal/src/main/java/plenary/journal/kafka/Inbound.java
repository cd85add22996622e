package plenary.journal.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one consumer for each topic a service has a handler for, and the retries of what is parked.
 */
@ApplicationScoped
class Inbound {
    private final Instance<InboundHandler> handlers;
    private final KafkaSettings settings;
    private final Applier applier;
    private final Parking parking;
    private final List<TopicConsumer> consumers = new ArrayList<>();

    Inbound(
            @Any Instance<InboundHandler> handlers,
            KafkaSettings settings,
            Applier applier,
            Parking parking) {
        this.handlers = handlers;
        this.settings = settings;
        this.applier = applier;
        this.parking = parking;
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        for (var handler : handlers) {
            var consumer = new TopicConsumer(handler, settings, applier);
            consumers.add(consumer);
            consumer.start();
        }
    }

    // The batch in hand is finished and its position kept before database and broker go.
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        for (var consumer : consumers) {
            consumer.stop();
        }
    }

    @Scheduled(
            every = "1s",
            delayed = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "parked-retries")
    Uni<Void> retryParked() {
        return parking.retryDue();
    }

    List<TopicConsumer> consumers() {
        return List.copyOf(consumers);
    }
}
