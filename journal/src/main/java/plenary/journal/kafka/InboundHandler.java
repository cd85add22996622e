package plenary.journal.kafka;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.EventTypes;

/**
 * What a service does with the entries of another's record. One bean for each topic. Called in
 * order within a forum, each entry once: its effect and the position are one transaction.
 */
public interface InboundHandler {

    /** The topic it listens to. */
    String topic();

    /**
     * Whether the type is known, acted upon or not. An unknown one stalls its forum: a later
     * version has something to say that this one would miss.
     */
    default boolean knows(String type) {
        return EventTypes.byName(type).isPresent();
    }

    /**
     * The effect, in the session's transaction. A failure parks the entry with all later ones of
     * its forum. It may be called again after a rollback: touch nothing but the session.
     */
    Uni<Void> apply(Mutiny.Session session, Received received);

    /** Told after the commit, on the consumer's thread; for waking what waits. Must be quick. */
    default void committed(List<Received> received) {}
}
