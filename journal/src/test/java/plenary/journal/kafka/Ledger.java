package plenary.journal.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.SessionEvent.StatementRecorded;

/** A handler that writes down what it took, and can be made to choke on a word. */
@ApplicationScoped
class Ledger implements InboundHandler {
    private final Set<String> poison = ConcurrentHashMap.newKeySet();

    @Override
    public String topic() {
        return "deliberation";
    }

    void chokeOn(String word) {
        poison.add(word);
    }

    void swallow(String word) {
        poison.remove(word);
    }

    @Override
    public Uni<Void> apply(Mutiny.Session session, Received received) {
        var statement = (StatementRecorded) received.event();
        return session.createNativeQuery(
                        """
                        insert into taken (forum, seq, what) values (?1, ?2, ?3)
                        on conflict (forum, seq) do update set times = taken.times + 1""")
                .setParameter(1, received.forum())
                .setParameter(2, received.seq())
                .setParameter(3, statement.text())
                .executeUpdate()
                .invoke(
                        () -> {
                            if (poison.contains(statement.text())) {
                                throw new IllegalStateException("cannot stomach it");
                            }
                        })
                .replaceWithVoid();
    }
}
