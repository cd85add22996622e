package plenary.journal.http;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.JournalConfig;
import plenary.journal.PlenaryJson;

/**
 * The same request twice has one effect and one answer, where the client sends an {@code
 * Idempotency-Key}. The answer is kept in the transaction of the effect; a refused act keeps
 * nothing and may be tried again.
 */
@ApplicationScoped
public class Once {
    private final Mutiny.SessionFactory sessions;
    private final JournalConfig config;

    Once(Mutiny.SessionFactory sessions, JournalConfig config) {
        this.sessions = sessions;
        this.config = config;
    }

    /**
     * What a request is recognised by.
     *
     * @param person opaque id
     * @param operation its operationId
     * @param key the header's value; null or blank where the client sent none
     * @param bodyHash of the request's body, see {@link #hash}
     */
    public record Key(String person, String operation, String key, byte[] bodyHash) {
        boolean given() {
            return key != null && !key.isBlank();
        }
    }

    /**
     * An answer that can be given again.
     *
     * @param json the body; may be empty
     * @param location value of the header; may be empty
     * @param etag value of the header, quoted; may be empty
     */
    public record Answer(int status, String json, String location, String etag) {

        /** An answer with a body. */
        public static Answer of(int status, Object body) {
            return new Answer(status, body == null ? "" : PlenaryJson.write(body), "", "");
        }

        public Answer at(String location) {
            return new Answer(status, json, location, etag);
        }

        public Answer tagged(String etag) {
            return new Answer(status, json, location, etag);
        }

        public Response response() {
            var response = Response.status(status);
            if (!json.isEmpty()) {
                response.type(MediaType.APPLICATION_JSON_TYPE).entity(json);
            }
            if (!location.isEmpty()) {
                response.header("Location", location);
            }
            if (!etag.isEmpty()) {
                response.header("ETag", etag);
            }
            return response.build();
        }
    }

    /**
     * Any value, as it is compared when a key comes again: canonical, so that spaces do not count.
     */
    public static byte[] hash(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(PlenaryJson.canonical(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Does the act, or gives the answer it had. Refuses {@code idempotency-key-reused} for another
     * body under the same key. A second request that comes while the first is at work waits for it.
     */
    public Uni<Answer> answer(Mutiny.Session session, Key key, Supplier<Uni<Answer>> act) {
        if (!key.given()) {
            return act.get();
        }
        if (key.key().length() > 200) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "An Idempotency-Key has at most 200 characters.");
        }
        return session.createNativeQuery(
                        """
                        insert into idempotency (person, operation, key, body_hash)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                .setParameter(1, key.person())
                .setParameter(2, key.operation())
                .setParameter(3, key.key())
                .setParameter(4, key.bodyHash())
                .executeUpdate()
                .chain(
                        inserted ->
                                inserted == 1
                                        ? act.get().call(answer -> keep(session, key, answer))
                                        : kept(session, key));
    }

    private static Uni<Integer> keep(Mutiny.Session session, Key key, Answer answer) {
        return session.flush()
                .chain(
                        () ->
                                session.createNativeQuery(
                                                """
                                                update idempotency set status = ?4, location = ?5,
                                                etag = ?6, response = ?7
                                                where person = ?1 and operation = ?2 and key = ?3""")
                                        .setParameter(1, key.person())
                                        .setParameter(2, key.operation())
                                        .setParameter(3, key.key())
                                        .setParameter(4, answer.status())
                                        .setParameter(5, answer.location())
                                        .setParameter(6, answer.etag())
                                        .setParameter(7, answer.json())
                                        .executeUpdate());
    }

    private static Uni<Answer> kept(Mutiny.Session session, Key key) {
        return session.createNativeQuery(
                        """
                        select body_hash, status, response, location, etag from idempotency
                        where person = ?1 and operation = ?2 and key = ?3""",
                        Object[].class)
                .setParameter(1, key.person())
                .setParameter(2, key.operation())
                .setParameter(3, key.key())
                .getSingleResult()
                .map(
                        row -> {
                            if (!Arrays.equals((byte[]) row[0], key.bodyHash())) {
                                throw new Refused(
                                        RefusalCode.IDEMPOTENCY_KEY_REUSED,
                                        "The key \""
                                                + key.key()
                                                + "\" came before with another body.");
                            }
                            return new Answer(
                                    ((Number) row[1]).intValue(),
                                    (String) row[2],
                                    (String) row[3],
                                    (String) row[4]);
                        });
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "idempotency-forgetting")
    Uni<Void> forget() {
        return sessions.withTransaction(
                (session, transaction) ->
                        session.createNativeQuery(
                                        """
                                        delete from idempotency
                                        where kept_at < now() - make_interval(secs => ?1)""")
                                .setParameter(1, (double) config.idempotencyKept().toSeconds())
                                .executeUpdate()
                                .replaceWithVoid());
    }
}
