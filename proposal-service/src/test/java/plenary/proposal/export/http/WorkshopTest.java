package plenary.proposal.export.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

/** Files are made beside the event loop, and only so many at once. */
class WorkshopTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void who_comes_when_it_is_full_is_told_when_to_come_again() throws Exception {
        var workshop = new Workshop(1, 1);
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first =
                workshop.make(
                                () -> {
                                    begun.countDown();
                                    return await(go);
                                })
                        .subscribeAsCompletionStage();
        begun.await();
        var second = workshop.make(() -> "second").subscribeAsCompletionStage();
        var refused =
                catchThrowableOfType(
                        Refused.class, () -> workshop.make(() -> "third").await().atMost(SOON));
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.EXPORTS_BUSY);
        assertThat(refused.refusal().extensions()).containsEntry("retryAfterSeconds", 3);
        go.countDown();
        assertThat(first.get()).isEqualTo("first");
        assertThat(second.get()).isEqualTo("second");
        assertThat(workshop.make(() -> "again").await().atMost(SOON)).isEqualTo("again");
        workshop.close();
    }

    private static String await(CountDownLatch go) {
        try {
            go.await();
            return "first";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
