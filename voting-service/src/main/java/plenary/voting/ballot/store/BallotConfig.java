package plenary.voting.ballot.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the ballot box, {@code plenary.voting.*}. */
@ConfigMapping(prefix = "plenary.voting")
public interface BallotConfig {

    /** Ballots that may wait for one poll; more are asked to come again. */
    @WithDefault("4000")
    int queue();

    /** Ballots written in one transaction. */
    @WithDefault("500")
    int batch();

    /** How long one batch may take before its voters are told that the service is not available. */
    @WithDefault("20s")
    Duration patience();

    /**
     * The directory of the keys of secret votes: outside the database and its backups, on a disk of
     * this machine or, with several replicas, one they share.
     */
    @WithDefault("sealing-keys")
    String sealingKeys();

    /** How often polls whose closing time has passed are looked for. */
    @WithDefault("1s")
    String closingEvery();
}
