package plenary.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/** The row of an {@link Entry}. Written only by {@link Journal#append}. */
@Entity
@Immutable
@Table(name = "journal")
@IdClass(JournalRow.Key.class)
class JournalRow {
    @Id String forum;
    @Id long seq;
    String source;
    Instant at;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String type;
    String audience;
    String capacity;
    String subject;
    String header;
    byte[] body;
    byte[] salt;

    @Column(name = "body_hash")
    byte[] bodyHash;

    @Column(name = "leaf_hash")
    byte[] leafHash;

    @Column(name = "trace_id")
    String traceId;

    Entry entry() {
        return new Entry(
                source,
                forum,
                seq,
                at,
                recordedAt,
                type,
                audience,
                capacity,
                subject,
                header,
                body,
                salt,
                bodyHash,
                leafHash,
                traceId);
    }

    /** Its identity. */
    static class Key {
        String forum;
        long seq;

        Key() {}

        Key(String forum, long seq) {
            this.forum = forum;
            this.seq = seq;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.forum.equals(forum) && key.seq == seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(forum, seq);
        }
    }
}
