package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The bytes of files, by their digest within a forum. Not part of the record: an act refers to a
 * file by its digest, and may do so before or after the bytes are here.
 */
@ApplicationScoped
public class PostgresFiles {
    private final Mutiny.SessionFactory sessions;

    PostgresFiles(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * A file as it is kept.
     *
     * @param bytes null where only what they are was asked for
     */
    public record Kept(String mediaType, long size, byte[] bytes) {}

    /** How many bytes a forum's files have together. */
    public Uni<Long> size(String forum) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(
                                        "select cast(coalesce(sum(size), 0) as bigint) from file"
                                                + " where forum = :forum",
                                        Long.class)
                                .setParameter("forum", forum)
                                .getSingleResult());
    }

    /** Keeps a file; the same bytes twice are kept once. */
    public Uni<Void> keep(String forum, String sha256, String mediaType, byte[] bytes) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(
                                        """
                                        insert into file (forum, sha256, media_type, size, bytes)
                                        values (:forum, :sha256, :type, :size,
                                            decode(:bytes, 'base64'))
                                        on conflict do nothing""")
                                .setParameter("forum", forum)
                                .setParameter("sha256", sha256)
                                .setParameter("type", mediaType)
                                .setParameter("size", bytes.length)
                                .setParameter("bytes", Base64.getEncoder().encodeToString(bytes))
                                .executeUpdate()
                                .replaceWithVoid());
    }

    /** What a file is, or null where there is none. */
    public Uni<Kept> find(String forum, String sha256) {
        return read(forum, sha256, "''");
    }

    /** A file with its bytes, or null where there is none. */
    public Uni<Kept> get(String forum, String sha256) {
        return read(forum, sha256, "encode(bytes, 'base64')");
    }

    private Uni<Kept> read(String forum, String sha256, String bytes) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(
                                        "select media_type, size, "
                                                + bytes
                                                + " from file where forum = :forum"
                                                + " and sha256 = :sha256",
                                        Object[].class)
                                .setParameter("forum", forum)
                                .setParameter("sha256", sha256)
                                .getSingleResultOrNull()
                                .map(row -> row == null ? null : kept(row)));
    }

    private static Kept kept(Object[] row) {
        var bytes = (String) row[2];
        return new Kept(
                (String) row[0],
                ((Number) row[1]).longValue(),
                bytes.isEmpty() ? null : Base64.getMimeDecoder().decode(bytes));
    }
}
