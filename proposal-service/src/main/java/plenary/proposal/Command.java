package plenary.proposal;

import java.time.Instant;

/**
 * What somebody asks a forum to do. Each feature seals its own family of commands and decides them
 * in one exhaustive switch.
 */
public interface Command {

    /**
     * The answer, before anything is touched. Pure: it is told the time.
     *
     * @param actor as verified by {@link Standing}
     * @param now forum time: the world's, or a rehearsal's clock
     */
    Decision decide(ForumState state, Actor actor, Instant now);
}
