package plenary.gateway.live;

import java.util.Set;

/**
 * Somebody who follows forums. Called while the feed holds its lock, in the order of the news: it
 * must only take note and return.
 */
interface Follower {

    /** The forums followed. */
    Set<String> forums();

    /** One act was recorded. */
    void notice(News news);

    /** A subject is now like this. */
    void state(State state);

    /** All up to here has been said. */
    void position(Position position);

    /** Notices were missed that can no longer be said. */
    void reset(Position position);

    /** Whether the news reaches the gateway. */
    void feed(FeedStatus status);
}
