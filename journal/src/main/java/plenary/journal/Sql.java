package plenary.journal;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Values as native queries return them. */
public final class Sql {

    private Sql() {}

    /** A {@code timestamptz} column; null stays null. */
    public static Instant instant(Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            default -> throw new IllegalArgumentException("no timestamp: " + value.getClass());
        };
    }
}
