package plenary.proposal.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When an e-mail that did not go out is tried again. */
public final class Trying {
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(24));

    private Trying() {}

    /**
     * @param failed how often it has failed, at least 1
     * @return empty where it is given up
     */
    public static Optional<Instant> again(int failed, Instant now) {
        return failed > PAUSES.size()
                ? Optional.empty()
                : Optional.of(now.plus(PAUSES.get(failed - 1)));
    }
}
