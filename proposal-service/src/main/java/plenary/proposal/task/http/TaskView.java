package plenary.proposal.task.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.task.Task;
import plenary.proposal.task.TaskSort;

/**
 * One thing you are waited for.
 *
 * @param as the value for the header Plenary-As in which it is done
 * @param subject what it is about: {@code poll/poll-3}, {@code bracket/b4}
 * @param about in words; absent where the subject says all
 * @param body before which; absent for none
 * @param count of how many things, where one task stands for several
 * @param since from when on; absent where that is not noted
 * @param until the exact end, at which it is too late; absent for none
 */
@Schema(name = "Task")
record TaskView(
        @Schema(required = true) String id,
        @Schema(required = true, implementation = String.class) TaskSort sort,
        @Schema(required = true) String as,
        @Schema(required = true) String subject,
        String about,
        String body,
        @Schema(required = true) int count,
        Instant since,
        Instant until) {

    static TaskView of(Task task) {
        return new TaskView(
                task.id(),
                task.sort(),
                task.as(),
                task.subject(),
                task.about(),
                task.body(),
                task.count(),
                task.since(),
                task.until());
    }
}
