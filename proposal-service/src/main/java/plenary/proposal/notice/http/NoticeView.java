package plenary.proposal.notice.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.journal.PlenaryJson;
import plenary.proposal.notice.NoticeReason;
import plenary.proposal.store.PostgresWishes.Told;
import plenary.proposal.task.Task;
import plenary.proposal.task.TaskSort;

/**
 * What you were told.
 *
 * @param id rises with time
 * @param title the forum's, by language
 * @param reason new, or twelve hours or one hour before the end
 * @param as the value for the header Plenary-As in which it is done
 * @param about in words; absent where the subject says all
 * @param until the exact end; absent for none
 * @param mail none, waiting, sent, or given-up where the mail server never took it
 */
@Schema(name = "ToldNotice")
record NoticeView(
        @Schema(required = true) long id,
        @Schema(required = true) String forum,
        @Schema(required = true) Map<String, String> title,
        @Schema(required = true, implementation = String.class) NoticeReason reason,
        @Schema(required = true, implementation = String.class) TaskSort sort,
        @Schema(required = true) String as,
        @Schema(required = true) String subject,
        String about,
        @Schema(required = true) int count,
        Instant until,
        @Schema(required = true) Instant at,
        @Schema(required = true) boolean read,
        @Schema(required = true, implementation = String.class) MailState mail) {

    /** What became of the e-mail. */
    enum MailState {
        NONE,
        WAITING,
        SENT,
        GIVEN_UP
    }

    /**
     * Your notices.
     *
     * @param unread how many you have not read
     * @param notices the last hundred, newest first
     */
    @Schema(name = "ToldNotices")
    record NoticesView(
            @Schema(required = true) long unread,
            @Schema(required = true) List<NoticeView> notices) {}

    @SuppressWarnings("unchecked")
    static NoticeView of(Told told) {
        var task = PlenaryJson.read(told.task(), Task.class);
        return new NoticeView(
                told.id(),
                told.forum(),
                PlenaryJson.read(told.title(), Map.class),
                NoticeReason.valueOf(told.reason()),
                task.sort(),
                task.as(),
                task.subject(),
                task.about(),
                task.count(),
                task.until(),
                told.at(),
                told.read(),
                MailState.valueOf(told.mail()));
    }
}
