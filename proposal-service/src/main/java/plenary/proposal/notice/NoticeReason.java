package plenary.proposal.notice;

import java.time.Duration;

/** Why somebody is told now. */
public enum NoticeReason {
    /** It has come to wait for them. */
    NEW(null),
    TWELVE_HOURS(Duration.ofHours(12)),
    ONE_HOUR(Duration.ofHours(1));

    private final Duration before;

    NoticeReason(Duration before) {
        this.before = before;
    }

    /** How long before the end; null for what does not depend on one. */
    public Duration before() {
        return before;
    }
}
