package plenary.voting.ballot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Choice;
import plenary.voting.ballot.Cast;

class BallotBoxesTest {
    /** A box in which nobody may wait. */
    private static final BallotConfig NO_ROOM =
            new BallotConfig() {
                @Override
                public String sealingKeys() {
                    return "target/sealing-keys";
                }

                @Override
                public int queue() {
                    return 0;
                }

                @Override
                public int batch() {
                    return 1;
                }

                @Override
                public Duration patience() {
                    return Duration.ofSeconds(1);
                }

                @Override
                public String closingEvery() {
                    return "1s";
                }
            };

    @Test
    void a_full_box_takes_no_ballot_and_says_when_to_come_again() {
        var box = new BallotBoxes(null, NO_ROOM, null, null);
        var cast = new Cast("states.FRA", Choice.YES, "person", Instant.EPOCH);
        var refused =
                catchThrowableOfType(
                        Refused.class,
                        () -> box.cast("forum", "poll-1", cast).await().indefinitely());
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.BALLOT_BOX_FULL);
        assertThat(refused.refusal().code().status()).isEqualTo(503);
    }
}
