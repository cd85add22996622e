package plenary.proposal.notice;

import plenary.proposal.task.Task;

/**
 * What a person is told.
 *
 * @param person opaque id
 * @param quotable whether its words may leave the house in an e-mail: they are public
 */
public record Notice(String person, NoticeReason reason, Task task, boolean quotable) {

    /** What is told under the same name is told once. */
    public String name() {
        var name = reason + " " + task.id();
        // an end that was moved is another end
        return reason == NoticeReason.NEW ? name : name + " " + task.until();
    }
}
