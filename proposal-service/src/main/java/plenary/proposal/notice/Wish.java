package plenary.proposal.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How a person wants to be told.
 *
 * @param email a verified address, kept because the person asked for e-mail; null for none
 * @param zone in which times are told and the day's digest comes
 * @param language of the e-mails
 */
public record Wish(String person, String email, Frequency mode, ZoneId zone, String language) {
    /** When the day's digest comes, in the person's zone. */
    static final LocalTime DIGEST = LocalTime.of(7, 0);

    /** Whether e-mail comes, and when. */
    public enum Frequency {
        /** Never; the page tells. */
        OFF,
        /** Once a day, and at once before an end. */
        DIGEST,
        AT_ONCE
    }

    /** When a notice is mailed; null for never. */
    public Instant mailed(NoticeReason reason, Instant now) {
        if (mode == Frequency.OFF || email == null) {
            return null;
        }
        return mode == Frequency.AT_ONCE || reason != NoticeReason.NEW ? now : digest(now);
    }

    private Instant digest(Instant now) {
        var here = now.atZone(zone);
        var today = here.with(DIGEST);
        return (here.isBefore(today) ? today : here.plusDays(1).with(DIGEST)).toInstant();
    }
}
