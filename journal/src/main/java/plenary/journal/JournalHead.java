package plenary.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * The row of a {@link Head}, to be asked for. Moved only by {@link Journal#append}, in SQL: an
 * entity that the session keeps would go stale under it.
 */
@Entity
@Immutable
@Table(name = "journal_head")
class JournalHead {
    @Id String forum;
    long seq;
    Instant at;
}
